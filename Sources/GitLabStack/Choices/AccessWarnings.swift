internal import Phrases

/// What should be known, before paying, of who may connect and by which name.
struct AccessWarnings {
  private let access: Choices.Access
  private let https: Choices.HTTPS?

  init(_ access: Choices.Access, _ https: Choices.HTTPS?) {
    self.access = access
    self.https = https
  }

  /// The gravest first.
  var all: [Warning] { warningsOfOpenness + warningsOfRanges + warningsOfEmail + warningsOfHost }

  /// A million addresses: more than any company has by chance.
  private static let wideCount: UInt64 = 1 << 20

  private var exposure: Exposure { Exposure(access, https) }
  private var isOpen: Bool { exposure.isEveryone }

  private var warningsOfOpenness: [Warning] {
    switch (isOpen, https == nil) {
    case (true, true):
      return [Warning(code: "http-and-open", key: .accessAllowedCIDRs, message: WarningPhrases.httpAndOpen)]
    case (true, false):
      let whole = access.allowedCIDRs.filter(\.isEverywhere)
      let message = WarningPhrases.openToEveryone((whole.isEmpty ? access.allowedCIDRs : whole).map(\.description))
      return [Warning(code: "open-to-everyone", key: .accessAllowedCIDRs, message: message)]
    case (false, true):
      return [
        Warning(code: "plain-http", key: .domainZone, message: WarningPhrases.plainHTTP, about: WarningPhrases.https)
      ]
    case (false, false): return []
    }
  }

  private var warningsOfRanges: [Warning] {
    let ranges = access.allowedCIDRs
    var warnings: [(code: String, message: Phrase)] = []
    if !isOpen, exposure.risks.contains(.open) {
      warnings.append(("open-to-many", AccessPhrases.openToMany(addresses: exposure.addressCount)))
    }
    for range in ranges where !isOpen && range.reservation == nil {
      let count = [range].publicAddressCount
      if count >= Self.wideCount {
        warnings.append(("wide-range", WarningPhrases.wideRange(range.description, addresses: count)))
      }
      let parts = range.privateParts
      if !parts.isEmpty {
        warnings.append(
          ("partly-private", WarningPhrases.partlyPrivate(range.description, parts.map(\.description))))
      }
    }
    for range in ranges {
      guard let reservation = range.reservation else { continue }
      warnings.append(("not-of-internet", WarningPhrases.nobodyComesFrom(range.description, kind: reservation.kind)))
    }
    for range in ranges {
      let outer = ranges.first { $0.prefixLength < range.prefixLength && $0.overlaps(range) }
      guard let outer else { continue }
      warnings.append(("overlapping-ranges", WarningPhrases.overlap(range.description, within: outer.description)))
    }
    return warnings.map { Warning(code: $0.code, key: .accessAllowedCIDRs, message: $0.message) }
  }

  private var warningsOfEmail: [Warning] {
    guard AnswerValue.text(access.rootEmail.description) == Choices.default(for: .accessRootEmail) else { return [] }
    let message = WarningPhrases.defaultEmail(access.rootEmail.description)
    return [Warning(code: "default-email", key: .accessRootEmail, message: message)]
  }

  /// Endings of whole names; inside a zone such a host is usual too, as `gitlab.dev`.
  private static let topLevelDomains: Set<Substring> = ["com", "net", "org", "jp", "io", "dev"]

  private var warningsOfHost: [Warning] {
    if let name = https?.nameElsewhere, name.looksLikeDomainItself {
      let message = CertificatePhrases.domainItselfTakesNoCNAME(name.description)
      return [Warning(code: "domain-itself", key: .domainName, message: message)]
    }
    guard case .hosted(let domain, _) = https, domain.host.labels.count > 1, let last = domain.host.labels.last,
      Self.topLevelDomains.contains(last)
    else { return [] }
    return [
      Warning(code: "host-looks-complete", key: .domainHost, message: WarningPhrases.hostLooksComplete(domain.fullName))
    ]
  }
}
