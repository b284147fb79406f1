internal import Phrases

extension Choices {
  /// A name in a public Route 53 hosted zone, and so HTTPS.
  package struct Domain: Hashable, Sendable {
    package let zone: DomainName
    /// The name inside the zone, without the zone.
    package let host: DomainName
    package let zoneID: ResourceID

    /// The full name, such as `gitlab.example.com`.
    package var fullName: String { "\(host).\(zone)" }
  }

  package struct Access: Hashable, Sendable {
    /// Never empty.
    package let allowedCIDRs: [IPv4Range]
    package let rootEmail: EmailAddress
    /// The secret that holds the password of root already; nil where one is made.
    package private(set) var password: SecretARN?
  }
}

extension AnswersReading {
  /// nil unless all three of its answers were given.
  mutating func domain() -> Choices.Domain? {
    let keys = [AnswerKey.domainZone, .domainHost, .domainZoneID]
    let accepted = [RefusalPhrases.aZone, RefusalPhrases.aHost, RefusalPhrases.aHostedZoneID]
    for (key, accepted) in zip(keys, accepted) where answers[key] == nil {
      object(to: key, AnswerPhrases.domainNeedsAllThree, accepted: accepted)
    }
    let zone = text(.domainZone) { (text) throws(Refusal) in
      let zone = try DomainName(domain: text, accepted: RefusalPhrases.aZone)
      guard zone.labels.count >= 2 else {
        throw Refusal(RefusalPhrases.zoneNeedsADot(text), accepted: RefusalPhrases.aZone)
      }
      return zone
    }
    let host = text(.domainHost) { (text) throws(Refusal) in try DomainName(host: text, in: zone) }
    let zoneID = text(.domainZoneID, ResourceID.hostedZone)
    guard let zone, let host, let zoneID else { return nil }
    return Choices.Domain(zone: zone, host: host, zoneID: zoneID)
  }

  mutating func access() -> Choices.Access? {
    let email = text(.accessRootEmail, EmailAddress.init)
    let ranges = allowedCIDRs()
    let password = passwordSecret()
    guard let email, let ranges else { return nil }
    return Choices.Access(allowedCIDRs: ranges, rootEmail: email, password: password)
  }

  private mutating func passwordSecret() -> SecretARN? {
    let region = answers.text(.stackRegion)
    return text(.accessPasswordSecretARN) { (text) throws(Refusal) in
      let arn = try SecretARN(text)
      if let region, (try? Region(region)) != nil, arn.region != region {
        throw Refusal(
          KeptDataPhrases.secretIsOfAnotherRegion(arn.region, wanted: region), accepted: KeptDataPhrases.aSecretARN)
      }
      return arn
    }
  }

  private mutating func allowedCIDRs() -> [IPv4Range]? {
    let key = AnswerKey.accessAllowedCIDRs
    let standing = answers.standingNetworks
    let read: (String) throws(Refusal) -> IPv4Range = { (text) throws(Refusal) in
      try IPv4Range(source: text, mayStay: standing.contains(text))
    }
    guard let items = list(key, read) else {
      if answers[key] == nil { object(to: key, AnswerPhrases.nobodyIsAllowed, accepted: RefusalPhrases.anIPv4Network) }
      return nil
    }
    var seen: Set<IPv4Range> = []
    for (text, range) in items where !seen.insert(range).inserted {
      object(to: key, value: text, Refusal(AnswerPhrases.isThereTwice(text), accepted: AnswerPhrases.eachNetworkOnce))
    }
    // A security group takes 60 rules; with HTTPS each network needs two, for port 443 and for the redirect on 80.
    let isHTTPS = answers.wantsHTTPS
    let limit = isHTTPS ? 30 : 60
    if items.count > limit {
      object(
        to: key, AnswerPhrases.tooManyNetworks(items.count, limit: limit, isHTTPS: isHTTPS),
        accepted: AnswerPhrases.fewerNetworks(limit))
    }
    return items.map(\.item)
  }
}

extension IPv4Range {
  /// A network that may reach GitLab through a load balancer on the internet; one address alone is one too. No computer is at
  /// 0.x.x.x: who writes 0.0.0.0/8 means everyone.
  ///
  /// - Parameter mayStay: whether a stack that stands admits it already. A change of something else does not fail over it.
  fileprivate init(source text: String, mayStay: Bool) throws(Refusal) {
    let range = try IPv4Range(written: text)
    switch range.reservation {
    case .thisNetwork: throw Refusal(AnswerPhrases.nobodyIsAtZero(text), accepted: RefusalPhrases.anIPv4Network)
    case .some(let reservation) where range.isRefusedAsSource && !mayStay:
      throw Refusal(
        AccessPhrases.admitsNobody(range.description, kind: reservation.kind), accepted: AccessPhrases.aPublicAddress)
    case .some, nil: self = range
    }
  }
}

extension DomainName {
  /// The short name of a host inside a zone.
  fileprivate init(host text: String, in zone: DomainName?) throws(Refusal) {
    let host = try DomainName(text, accepted: RefusalPhrases.aHost)
    if let zone {
      guard host != zone else { throw Refusal(AnswerPhrases.hostIsTheZone(text), accepted: RefusalPhrases.aHost) }
      if host.description.hasSuffix(".\(zone)") {
        let short = String(host.description.dropLast(zone.description.count + 1))
        throw Refusal(RefusalPhrases.hostContainsZone(text, short: short), accepted: RefusalPhrases.aHost)
      }
    }
    // A certificate's name takes 64 characters, so the full name does.
    if let zone, case let length = host.description.count + 1 + zone.description.count, length > 64 {
      throw Refusal(
        AnswerPhrases.fullNameIsTooLong("\(host).\(zone)", length, limit: 64), accepted: RefusalPhrases.aHost)
    }
    self = host
  }
}
