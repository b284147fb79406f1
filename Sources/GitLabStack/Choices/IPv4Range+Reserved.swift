package import Phrases

extension IPv4Range {
  /// What a block of addresses is for that is no part of the internet.
  package enum Reservation: Hashable, Sendable {
    case thisNetwork, privateUse, carrierNAT, loopback, linkLocal, protocols, documentation, benchmarks, multicast,
      future
  }

  /// The blocks that nobody on the internet has an address in: IANA's IPv4 special-purpose address registry (RFC 6890)
  /// and multicast (RFC 5771).
  private static let reservations: [(range: IPv4Range, reservation: Reservation)] = [
    ("0.0.0.0/8", .thisNetwork), ("10.0.0.0/8", .privateUse), ("100.64.0.0/10", .carrierNAT),
    ("127.0.0.0/8", .loopback), ("169.254.0.0/16", .linkLocal), ("172.16.0.0/12", .privateUse),
    ("192.0.0.0/24", .protocols), ("192.0.2.0/24", .documentation), ("192.168.0.0/16", .privateUse),
    ("198.18.0.0/15", .benchmarks), ("198.51.100.0/24", .documentation), ("203.0.113.0/24", .documentation),
    ("224.0.0.0/4", .multicast), ("240.0.0.0/4", .future),
  ].compactMap { text, reservation in (try? IPv4Range(text)).map { ($0, reservation) } }

  fileprivate static let reserved = reservations.map(\.range)

  /// How much of a range can come over the internet: the one judgement of it, whoever asks.
  package enum InternetShare: Hashable, Sendable {
    case all
    /// All but these blocks.
    case part(without: [IPv4Range])
    /// The first block of it that it is in, or begins with.
    case none(Reservation)
  }

  package var internetShare: InternetShare {
    let blocks = Self.reservations.filter { $0.range.overlaps(self) }
    guard let first = blocks.first else { return .all }
    return subtracting(blocks.map(\.range)).isEmpty
      ? .none(first.reservation) : .part(without: blocks.map(\.range))
  }

  /// Every address that somebody on the internet may have.
  package static let internet: [IPv4Range] =
    IPv4Range(network: 0, prefixLength: 0)?.subtracting(reserved) ?? []

  /// What all of its addresses are reserved for; nil if some of them may be somebody's on the internet.
  package var reservation: Reservation? {
    if case .none(let reservation) = internetShare { reservation } else { nil }
  }

  /// What of it can come over the internet.
  package var internetPart: [IPv4Range] { subtracting(Self.reserved) }

  /// The blocks that are only a part of it and whose addresses people have at home, at work or by their carrier, as 172.16.0.0/12
  /// of 172.0.0.0/8: whoever writes such a range may mean those.
  package var privateParts: [IPv4Range] {
    guard case .part(let blocks) = internetShare else { return [] }
    return blocks.filter { $0.reservation == .privateUse || $0.reservation == .carrierNAT }
  }

  package var addressCount: UInt64 { 1 << UInt64(32 - prefixLength) }

  /// Whether it is refused as an answer of who may connect. Nobody comes from addresses of examples either, but they are where
  /// people begin.
  package var isRefusedAsSource: Bool {
    switch reservation {
    case .privateUse, .carrierNAT, .loopback, .linkLocal, .multicast, .future, .thisNetwork: true
    case .protocols, .documentation, .benchmarks, nil: false
    }
  }

  /// Whether the ranges together leave out nobody on the internet, be it in one piece or in many.
  package static func isEveryone(_ ranges: [IPv4Range]) -> Bool {
    ranges.contains { $0.reservation == nil } && internet.subtracting(ranges).isEmpty
  }
}

extension [IPv4Range] {
  /// How many addresses they hold together that somebody on the internet can have, each counted once.
  package var publicAddressCount: UInt64 {
    subtracting(IPv4Range.reserved).reduce(0) { $0 + $1.addressCount }
  }
}

extension IPv4Range.Reservation {
  /// What its addresses are, as in `10.0.0.0/8 is private`.
  package var kind: Phrase {
    switch self {
    case .privateUse: WarningPhrases.privateAddresses
    case .carrierNAT: WarningPhrases.carrierNATAddresses
    case .loopback: WarningPhrases.loopbackAddresses
    case .linkLocal: WarningPhrases.linkLocalAddresses
    case .documentation: WarningPhrases.documentationAddresses
    case .benchmarks: WarningPhrases.benchmarkAddresses
    case .multicast: WarningPhrases.multicastAddresses
    case .thisNetwork, .protocols, .future: WarningPhrases.reservedAddresses
    }
  }
}
