internal import Phrases

/// What should be known, before paying, of who may connect and by which name.
struct AccessWarnings {
  private let access: Choices.Access
  private let domain: Choices.Domain?

  init(_ access: Choices.Access, _ domain: Choices.Domain?) {
    self.access = access
    self.domain = domain
  }

  /// The gravest first.
  var all: [Warning] { warningsOfOpenness + warningsOfRanges + warningsOfEmail + warningsOfHost }

  /// A million addresses: more than any company has by chance.
  private static let wideCount: UInt64 = 1 << 20

  private var isOpen: Bool { IPv4Range.isEveryone(access.allowedCIDRs) }

  private var warningsOfOpenness: [Warning] {
    switch (isOpen, domain == nil) {
    case (true, true):
      return [Warning(code: "http-and-open", key: .accessAllowedCIDRs, message: .warnHTTPAndOpen)]
    case (true, false):
      let whole = access.allowedCIDRs.filter(\.isEverywhere)
      let message = Phrase.warnOpenToEveryone((whole.isEmpty ? access.allowedCIDRs : whole).map(\.description))
      return [Warning(code: "open-to-everyone", key: .accessAllowedCIDRs, message: message)]
    case (false, true): return [Warning(code: "plain-http", key: .domainZone, message: .warnPlainHTTP)]
    case (false, false): return []
    }
  }

  private var warningsOfRanges: [Warning] {
    let ranges = access.allowedCIDRs
    var warnings: [(code: String, message: Phrase)] = []
    for range in ranges where !isOpen && range.reservation == nil {
      if range.addressCount >= Self.wideCount {
        warnings.append(("wide-range", .warnWideRange(range.description, addresses: range.addressCount)))
      }
      if let part = range.privatePart, range.prefixLength >= 8 {
        warnings.append(("partly-private", .warnPartlyPrivate(range.description, part.description)))
      }
    }
    for range in ranges {
      guard let reservation = range.reservation else { continue }
      warnings.append(("private-range", .warnNobodyComesFrom(range.description, kind: reservation.kind)))
    }
    for range in ranges {
      let outer = ranges.first { $0.prefixLength < range.prefixLength && $0.overlaps(range) }
      guard let outer else { continue }
      warnings.append(("overlapping-ranges", .warnOverlap(range.description, within: outer.description)))
    }
    return warnings.map { Warning(code: $0.code, key: .accessAllowedCIDRs, message: $0.message) }
  }

  private var warningsOfEmail: [Warning] {
    guard AnswerValue.text(access.rootEmail.description) == Choices.default(for: .accessRootEmail) else { return [] }
    let message = Phrase.warnDefaultEmail(access.rootEmail.description)
    return [Warning(code: "default-email", key: .accessRootEmail, message: message)]
  }

  /// Endings of whole names; inside a zone such a host is usual too, as `gitlab.dev`.
  private static let topLevelDomains: Set<Substring> = ["com", "net", "org", "jp", "io", "dev"]

  private var warningsOfHost: [Warning] {
    guard let domain, domain.host.labels.count > 1, let last = domain.host.labels.last,
      Self.topLevelDomains.contains(last)
    else { return [] }
    return [Warning(code: "host-looks-complete", key: .domainHost, message: .warnHostLooksComplete(domain.fullName))]
  }
}

extension IPv4Range.Reservation {
  fileprivate var kind: Phrase {
    switch self {
    case .privateUse: .privateAddresses
    case .carrierNAT: .carrierNATAddresses
    case .loopback: .loopbackAddresses
    case .linkLocal: .linkLocalAddresses
    case .documentation: .documentationAddresses
    case .benchmarks: .benchmarkAddresses
    case .multicast: .multicastAddresses
    case .thisNetwork, .protocols, .future: .reservedAddresses
    }
  }
}
