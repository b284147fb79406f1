internal import GitLabStack
internal import Phrases

/// What is looked at of the domain as everybody else sees it: whether a new certificate can be had.
enum PublicNameChecks {
  @Inspection.List static var all: [Inspection] {
    // https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html: ACM waits up to 72 hours for a record that nobody finds.
    Inspection(
      "domain.name-servers", .domain, Phrase("Delegation", "委任"), about: .domainZone,
      of: \.choices.domain,
      asks: { domain, _ in
        [
          .hostedZone(id: domain.zoneID.description),
          .publicRecords(name: domain.zone.description, .nameServers), .control(of: domain.zone.description),
        ]
      },
      judge: delegation)

    // https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html
    Inspection(
      "domain.caa", .domain, Phrase("CAA records", "CAA レコード"), about: .domainHost,
      of: { $0.choices.https?.certificate == nil ? $0.choices.domain : nil },
      asks: { domain, examination in
        // From the host upwards, until a name has such records.
        let names = domain.namesUpwards
        let missing = names.prefix { examination.saysNothing(of: $0) }.count
        return names.prefix(missing + 1).map { .publicRecords(name: $0, .certificateAuthorities) }
          + [.control(of: domain.zone.description)]
      },
      judge: authorities)
  }

  // MARK: Delegation

  private static func delegation(_ domain: Choices.Domain, _ examination: Examination) throws(NotSeen) -> Finding {
    let (name, id) = (domain.zone.description, domain.zoneID.description)
    guard let zone = try examination.seen(.hostedZone(id), orSay: CheckPhrases.zoneIsUnseen(id)) else {
      return .unknown(CheckPhrases.notLookedAt, CheckPhrases.zoneComesFirst(id))
    }
    guard zone.name == name, let wanted = zone.nameServers, !wanted.isEmpty else {
      return .unknown(CheckPhrases.notLookedAt, CheckPhrases.zoneComesFirst(id))
    }
    let what = PublicNamePhrases.isUnseen(name)
    let servers = try examination.publicRecords(of: name, .nameServers, orSay: what).map { $0.lowercased() }
    guard !servers.isEmpty else {
      return try finding(
        PublicNamePhrases.nobody, PublicNamePhrases.isDelegatedToNobody(name), to: wanted, domain, examination)
    }
    let (found, due) = (Set(servers), Set(wanted))
    guard found != due else { return .ok(PublicNamePhrases.toThisZone, PublicNamePhrases.isDelegated(name, id)) }
    guard found != HostedZone.serversOfPrivateZones else {
      throw .unseen(what, because: PublicNamePhrases.isPrivateHere)
    }
    let others = found.subtracting(due).sorted()
    guard found.isDisjoint(with: due) else {
      // Who asks one of the others finds nothing, the certificate's issuer too at times.
      return .warn(
        PublicNamePhrases.toOthersToo, PublicNamePhrases.isDelegatedToOthersToo(name, others, due.sorted()),
        fixes: [Fix(PublicNamePhrases.enter(due.sorted(), for: name))])
    }
    return try finding(
      Phrase(verbatim: others.first ?? ""), PublicNamePhrases.isDelegatedToOthers(name, others), to: wanted, domain,
      examination)
  }

  /// A certificate that is there already is not asked for again.
  private static func finding(
    _ found: Phrase, _ reason: Phrase, to servers: [String], _ domain: Choices.Domain, _ examination: Examination
  ) throws(NotSeen) -> Finding {
    let fix = Fix(PublicNamePhrases.enter(servers.sorted(), for: domain.zone.description))
    if examination.choices.https?.certificate != nil {
      return .warn(found, reason.followed(by: PublicNamePhrases.nobodyFindsGitLab), fixes: [fix])
    }
    if let standing = try examination.stack(), standing.has(domain), standing.isWhole {
      return .warn(found, reason.followed(by: PublicNamePhrases.nobodyFindsGitLabAgain), fixes: [fix])
    }
    return .fail(
      found, reason.followed(by: PublicNamePhrases.certificateWouldWait),
      fixes: [fix, Fix(PublicNamePhrases.askFromElsewhere)])
  }

  // MARK: Certificate authorities

  private static func authorities(_ domain: Choices.Domain, _ examination: Examination) throws(NotSeen) -> Finding {
    for name in domain.namesUpwards {
      let texts = try examination.publicRecords(
        of: name, .certificateAuthorities, orSay: PublicNamePhrases.authoritiesAreUnseen(name))
      guard texts.isEmpty else { return finding(texts.compactMap { CAARecord($0) }, at: name, domain, examination) }
    }
    return .ok(PublicNamePhrases.anybody, PublicNamePhrases.anybodyMayIssue(domain.fullName))
  }

  private static func finding(
    _ records: [CAARecord], at name: String, _ domain: Choices.Domain, _ examination: Examination
  ) -> Finding {
    let issuers = records.filter { $0.tag == "issue" }.map(\.issuer)
    guard !issuers.isEmpty else {
      return .ok(PublicNamePhrases.anybody, PublicNamePhrases.anybodyMayIssue(domain.fullName))
    }
    guard !issuers.contains(where: CAARecord.amazon.contains) else {
      return .ok(PublicNamePhrases.amazonMay, PublicNamePhrases.amazonMayIssue(name))
    }
    let named = issuers.filter { !$0.isEmpty }
    let reason = PublicNamePhrases.amazonMayNot(name, named)
    if case .seen(let standing?) = examination.standing, standing.has(domain), standing.isWhole {
      return .warn(PublicNamePhrases.others(named), reason)
    }
    return .fail(
      PublicNamePhrases.others(named), reason,
      fixes: [Fix(PublicNamePhrases.addRecord("0 issue \"amazon.com\"", at: name))])
  }
}

extension Choices.Domain {
  /// The full name and every name above it.
  fileprivate var namesUpwards: [String] {
    let labels = fullName.split(separator: ".")
    return labels.indices.map { labels[$0...].joined(separator: ".") }
  }
}

extension AccountQuestion {
  /// The name servers of the last label of a name. Everybody has some for it: a machine that has none asks no public DNS.
  static func control(of name: String) -> AccountQuestion {
    .publicRecords(name: name.split(separator: ".").last.map(String.init) ?? "", .nameServers)
  }
}

extension Examination {
  /// What the public DNS says of a name; throws where nobody answered, or only the servers of an internal network did.
  func publicRecords(of name: String, _ type: RecordType, orSay what: Phrase) throws(NotSeen) -> [String] {
    try wantsPublicDNS(of: name, orSay: what)
    switch try seen(.publicRecords(of: name, type), orSay: what) {
    case .noAnswer: throw .unseen(what, because: PublicNamePhrases.noAnswer)
    case .noSuchName: return []
    case .records(let texts): return texts
    }
  }

  /// Throws where the name servers of this machine do not answer for the public DNS, so that a name that they do not know may be
  /// there all the same.
  fileprivate func wantsPublicDNS(of name: String, orSay what: Phrase) throws(NotSeen) {
    let control = AccountLook<DNSAnswer>(.control(of: name)) {
      if case .publicRecords(let answer) = $0 { answer } else { nil }
    }
    switch try seen(control, orSay: what) {
    case .noAnswer: throw .unseen(what, because: PublicNamePhrases.noAnswer)
    case .noSuchName, .records([]): throw .unseen(what, because: PublicNamePhrases.isNotPublic)
    case .records: return
    }
  }

  /// Whether it was seen that a name has no CAA records of its own.
  fileprivate func saysNothing(of name: String) -> Bool {
    switch sightings[.publicRecords(name: name, .certificateAuthorities)] {
    case .seen(.publicRecords(.noSuchName)), .seen(.publicRecords(.records([]))): true
    case .pending, .seen, .unseen, nil: false
    }
  }
}

extension AccountLook where Value == DNSAnswer {
  fileprivate static func publicRecords(of name: String, _ type: RecordType) -> Self {
    Self(.publicRecords(name: name, type)) { if case .publicRecords(let answer) = $0 { answer } else { nil } }
  }
}
