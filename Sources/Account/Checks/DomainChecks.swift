internal import GitLabStack
internal import Phrases

/// What is looked at of the domain: whether the zone of that id takes the certificate's record and ours, and whether the name
/// is free.
enum DomainChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "domain.zone", .domain, Phrase("Hosted zone", "ホストゾーン"), about: .domainZoneID,
      of: \.choices.domain,
      asks: { domain, _ in [.hostedZone(id: domain.zoneID.description)] },
      judge: zone)

    Inspection(
      "domain.delegation", .domain, Phrase("Name in hosted zone", "ホストゾーン内の名前"), about: .domainHost,
      of: \.choices.domain,
      asks: { domain, _ in records(of: domain) },
      judge: { domain, examination throws(NotSeen) in
        guard !isRefused(domain, examination) else { return .notLookedAt(in: domain) }
        guard let name = try delegation(of: domain, examination) else {
          return .ok(CheckPhrases.isNotDelegatedBriefly, CheckPhrases.nameIsOfTheZone(domain.fullName))
        }
        return .fail(
          CheckPhrases.isDelegatedBriefly(name), CheckPhrases.nameIsDelegated(name),
          fixes: [Fix(CheckPhrases.takeItsZone(name))])
      })

    Inspection(
      "domain.record", .domain, Phrase("Record", "レコード"), about: .domainHost,
      of: \.choices.domain,
      asks: { domain, _ in records(of: domain) },
      judge: { domain, examination throws(NotSeen) in
        guard !isRefused(domain, examination) else { return .notLookedAt(in: domain) }
        let records = try records(named: domain.fullName, of: domain, examination)
        return try host(records, domain, examination)
      })
  }

  // MARK: Zone

  private static func zone(_ domain: Choices.Domain, _ examination: Examination) throws(NotSeen) -> Finding {
    let (id, wanted) = (domain.zoneID.description, domain.zone.description)
    let fixes = fixes(for: domain, among: examination.zones)
    guard let zone = try examination.seen(.hostedZone(id), orSay: CheckPhrases.zoneIsUnseen(id)) else {
      return .fail(CheckPhrases.isMissing, CheckPhrases.noSuchZone(id), fixes: fixes)
    }
    if zone.isPrivate {
      return .fail(
        CheckPhrases.isPrivateBriefly(zone.name), CheckPhrases.zoneIsPrivate(zone.name, id), fixes: fixes)
    }
    guard zone.name == wanted else {
      return .fail(
        CheckPhrases.isOtherZone(zone.name), CheckPhrases.zoneHasAnotherName(id, zone.name, wanted: wanted),
        fixes: fixes + [Fix(answering: .domainZone, with: zone.name)])
    }
    return .ok(CheckPhrases.isPublicBriefly(wanted), CheckPhrases.zoneIsPublic(wanted, id))
  }

  /// Whether it was seen that the zone cannot be taken, so that what is in it is of no matter.
  private static func isRefused(_ domain: Choices.Domain, _ examination: Examination) -> Bool {
    (try? zone(domain, examination))?.state == .fail
  }

  /// The ids that fit, as far as somebody has asked for all zones; else how to find them.
  private static func fixes(for domain: Choices.Domain, among zones: [HostedZone]) -> [Fix] {
    let wanted = domain.zone.description
    let fitting = zones.filter { $0.name == wanted && !$0.isPrivate && $0.id != domain.zoneID.description }
    guard fitting.isEmpty else { return fitting.map { Fix(answering: .domainZoneID, with: $0.id) } }
    return [
      Fix(CheckPhrases.listZones(wanted), command: "aws route53 list-hosted-zones-by-name --dns-name \(wanted)")
    ]
  }

  // MARK: Records

  private static func records(of domain: Choices.Domain) -> [AccountQuestion] {
    let zone = domain.zoneID.description
    return [.hostedZone(id: zone)] + domain.namesInZone.map { .records(zoneID: zone, name: $0) }
  }

  private static func records(
    named name: String, of domain: Choices.Domain, _ examination: Examination
  ) throws(NotSeen) -> [DNSRecord] {
    try examination.seen(
      .records(in: domain.zoneID.description, named: name), orSay: CheckPhrases.recordsAreUnseen(name))
  }

  /// The name that other name servers answer for; nil where there is none.
  private static func delegation(of domain: Choices.Domain, _ examination: Examination) throws(NotSeen) -> String? {
    var missing: NotSeen?
    for name in domain.namesInZone {
      do throws(NotSeen) {
        let records = try records(named: name, of: domain, examination)
        if records.contains(where: { $0.type == "NS" }) { return name }
      } catch {
        missing = missing ?? error
      }
    }
    if let missing { throw missing }
    return nil
  }

  private static func host(
    _ records: [DNSRecord], _ domain: Choices.Domain, _ examination: Examination
  ) throws(NotSeen) -> Finding {
    let name = domain.fullName
    // Whatever name server answers one of these, ours cannot be beside it: the same type, or one that is alone by its nature.
    if let record = records.first(where: { ["A", "CNAME"].contains($0.type) }) {
      if let standing = try examination.stack(), standing.has(domain) {
        if standing.isWhole { return .ok(CheckPhrases.isOurs, CheckPhrases.recordIsOurs(name)) }
        if record.leadsToBalancer {
          return .warn(CheckPhrases.mayBeOurs, CheckPhrases.recordMayBeOurs(name, record.target ?? ""))
        }
      }
      return .fail(
        CheckPhrases.isTaken(record.type, record.target),
        CheckPhrases.recordExists(name, record.type, record.target, record.setIdentifier),
        fixes: [Fix(CheckPhrases.anotherHostOrDelete)])
    }
    if let other = records.first(where: { ["AAAA", "HTTPS"].contains($0.type) }) {
      return .warn(CheckPhrases.isTaken(other.type, other.target), CheckPhrases.otherRecordExists(name, other.type))
    }
    return .ok(CheckPhrases.isFree, CheckPhrases.nameIsFree(name))
  }
}

extension Finding {
  fileprivate static func notLookedAt(in domain: Choices.Domain) -> Finding {
    .unknown(CheckPhrases.notLookedAt, CheckPhrases.zoneComesFirst(domain.zoneID.description))
  }
}

extension DNSRecord {
  fileprivate var leadsToBalancer: Bool { target?.contains(".elb.") ?? false }
}

extension Choices.Domain {
  /// The full name, and each name between it and the zone, which may be delegated to another zone.
  fileprivate var namesInZone: [String] {
    host.labels.indices.map { (host.labels[$0...] + [Substring(zone.description)]).joined(separator: ".") }
  }
}
