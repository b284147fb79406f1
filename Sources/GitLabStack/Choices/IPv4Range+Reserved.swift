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

  /// The blocks that no packet comes from.
  fileprivate static var unreachable: [IPv4Range] { reservations.map(\.range).filter(\.admitsNobody) }

  /// Every address that somebody on the internet may have.
  package static let internet: [IPv4Range] =
    IPv4Range(network: 0, prefixLength: 0)?.subtracting(reservations.map(\.range)) ?? []

  /// What all of its addresses are reserved for; nil if some of them may be somebody's on the internet.
  package var reservation: Reservation? {
    Self.reservations.first { $0.range.contains(self) }?.reservation
  }

  /// The first private block that is only a part of it, as 172.16.0.0/12 of 172.0.0.0/8.
  package var privatePart: IPv4Range? {
    Self.reservations.first { $0.reservation == .privateUse && contains($0.range) && $0.range != self }?.range
  }

  package var addressCount: UInt64 { 1 << UInt64(32 - prefixLength) }

  /// Whether an address in it can be somebody's at a load balancer on the internet, were it only by mistake: of these blocks
  /// no packet crosses the internet. Addresses of examples are nobody's either, but are where people begin.
  package var admitsNobody: Bool {
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
    subtracting(IPv4Range.unreachable).reduce(0) { $0 + $1.addressCount }
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
