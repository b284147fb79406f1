internal import GitLabStack
internal import Phrases

extension Examination {
  /// Whether the zone of that id takes the certificate's record and ours, and whether the name is free.
  var domainChecks: [Check] {
    guard let domain = choices.domain, let zone = zoneCheck(domain) else { return [] }
    // What is in a zone that cannot be taken is of no matter.
    guard zone.state != .fail else { return [zone] }
    return [zone] + domain.namesInZone.flatMap { recordChecks($0, domain) }
  }

  private func zoneCheck(_ domain: Choices.Domain) -> Check? {
    let (id, wanted) = (domain.zoneID.description, domain.zone.description)
    switch sighting(of: .hostedZone(id: id)) {
    case .pending: return nil
    case .unseen(let reason):
      return Check("domain.zone", .unknown, .domainZoneID, CheckPhrases.zoneIsUnseen(id).followed(by: reason))
    case .seen(.hostedZone(nil)):
      return Check("domain.zone", .fail, .domainZoneID, CheckPhrases.noSuchZone(id), fixes: fixes(for: domain))
    case .seen(.hostedZone(let zone?)):
      if zone.isPrivate {
        return Check(
          "domain.zone", .fail, .domainZoneID, CheckPhrases.zoneIsPrivate(zone.name, id), fixes: fixes(for: domain))
      }
      guard zone.name == wanted else {
        let rename = Fix(
          CheckPhrases.answerWith(AnswerKey.domainZone.rawValue, zone.name),
          answer: .init(key: .domainZone, value: zone.name))
        let words = CheckPhrases.zoneHasAnotherName(id, zone.name, wanted: wanted)
        return Check("domain.zone", .fail, .domainZoneID, words, fixes: fixes(for: domain) + [rename])
      }
      return Check("domain.zone", .ok, .domainZoneID, CheckPhrases.zoneIsPublic(wanted, id))
    case .seen(.dnsAttributes), .seen(.records), .seen(.availabilityZones): return nil
    }
  }

  /// The ids that fit, as far as somebody has asked for all zones; else how to find them.
  private func fixes(for domain: Choices.Domain) -> [Fix] {
    let wanted = domain.zone.description
    let fitting = zones.filter { $0.name == wanted && !$0.isPrivate && $0.id != domain.zoneID.description }
    let known = fitting.map {
      Fix(
        CheckPhrases.answerWith(AnswerKey.domainZoneID.rawValue, $0.id), answer: .init(key: .domainZoneID, value: $0.id)
      )
    }
    guard known.isEmpty else { return known }
    return [
      Fix(CheckPhrases.listZones(wanted), command: "aws route53 list-hosted-zones-by-name --dns-name \(wanted)")
    ]
  }

  // MARK: Records

  private func recordChecks(_ name: String, _ domain: Choices.Domain) -> [Check] {
    let isHost = name == domain.fullName
    switch sighting(of: .records(zoneID: domain.zoneID.description, name: name)) {
    case .pending: return []
    case .unseen(let reason):
      return [Check("domain.record", .unknown, .domainHost, CheckPhrases.recordsAreUnseen(name).followed(by: reason))]
    case .seen(.records(let all)):
      let records = all.filter { $0.name == name }
      if records.contains(where: { $0.type == "NS" }) {
        return [
          Check(
            "domain.delegation", .fail, .domainHost, CheckPhrases.nameIsDelegated(name),
            fixes: [Fix(CheckPhrases.takeItsZone(name))])
        ]
      }
      return isHost ? [hostCheck(records, domain)] : []
    case .seen(.hostedZone), .seen(.dnsAttributes), .seen(.availabilityZones): return []
    }
  }

  private func hostCheck(_ records: [DNSRecord], _ domain: Choices.Domain) -> Check {
    let name = domain.fullName
    // Whatever name server answers one of these, ours cannot be beside it: the same type, or one that is alone by its nature.
    if let record = records.first(where: { ["A", "CNAME"].contains($0.type) }) {
      if let standing, standing.has(domain) {
        if standing.isWhole { return Check("domain.record", .ok, .domainHost, CheckPhrases.recordIsOurs(name)) }
        if record.leadsToBalancer {
          return Check("domain.record", .warn, .domainHost, CheckPhrases.recordMayBeOurs(name, record.target ?? ""))
        }
      }
      return Check(
        "domain.record", .fail, .domainHost,
        CheckPhrases.recordExists(name, record.type, record.target, record.setIdentifier),
        fixes: [Fix(CheckPhrases.anotherHostOrDelete)])
    }
    if let other = records.first(where: { ["AAAA", "HTTPS"].contains($0.type) }) {
      return Check("domain.record", .warn, .domainHost, CheckPhrases.otherRecordExists(name, other.type))
    }
    return Check("domain.record", .ok, .domainHost, CheckPhrases.nameIsFree(name))
  }
}

extension DNSRecord {
  fileprivate var leadsToBalancer: Bool { target?.contains(".elb.") ?? false }
}
