internal import GitLabStack
internal import Phrases

/// What is looked at of the subnets of an existing VPC: kind, zones, routes, room.
enum SubnetChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "network.subnets", .network, Phrase("Subnets", "サブネット"), about: .networkVPC,
      of: \.vpcWithSubnets,
      asks: { vpc, _ in [.subnets(vpc: vpc)] },
      judge: { vpc, examination throws(NotSeen) in
        let subnets = try seen(vpc, examination)
        let placed = examination.choices.network.objections(zoneOfSubnet: zones(of: subnets)).map { objection in
          Remark(.unfit, [objection.value], objection.reason, objection.key)
        }
        let remarks = placed + remarks(of: "network.subnets", in: subnets, examination)
        return finding(remarks, subnets, examination)
          ?? .ok(CheckPhrases.subnetsServeBriefly, CheckPhrases.subnetsServe(vpc))
      })

    Inspection(
      "network.route", .network, Phrase("Ways in and out", "外との経路"), about: .networkVPC,
      of: \.vpcWithSubnets,
      asks: { vpc, _ in [.subnets(vpc: vpc)] },
      judge: { vpc, examination throws(NotSeen) in
        let subnets = try seen(vpc, examination)
        let remarks = remarks(of: "network.route", in: subnets, examination)
        return finding(remarks, subnets, examination) ?? missing(in: subnets, examination)
          ?? ways(chosen(subnets, examination))
      })

    Inspection(
      "network.addresses", .network, Phrase("Free addresses", "空きアドレス"), about: .networkVPC,
      of: \.vpcWithSubnets,
      asks: { vpc, _ in [.subnets(vpc: vpc)] },
      judge: { vpc, examination throws(NotSeen) in
        let subnets = try seen(vpc, examination)
        // A stack that is in them has taken its addresses already.
        let standing = try examination.stack()
        let remarks = remarks(of: "network.addresses", in: subnets, examination, standing)
        let fewest = chosen(subnets, examination).map(\.availableAddresses).min() ?? 0
        return finding(remarks, subnets, examination) ?? missing(in: subnets, examination)
          ?? .ok(SubnetCheckPhrases.fewest(fewest), SubnetCheckPhrases.addressesSuffice(fewest))
      })
  }

  /// Whether the zones of the chosen subnets have what GitLab needs.
  static func zones(of vpc: String, _ examination: Examination) throws(NotSeen) -> Finding {
    let subnets = try seen(vpc, examination)
    if let finding = finding(remarks(of: "network.zones", in: subnets, examination), subnets, examination) {
      return finding
    }
    if let missing = missing(in: subnets, examination) { return missing }
    let zones = Set(chosen(subnets, examination).map(\.zone)).sorted()
    var finding = Finding.ok(Phrase(verbatim: zones.joined(separator: ", ")), SubnetCheckPhrases.zonesServe(zones))
    finding.key = .networkVPC
    return finding
  }

  // MARK: What was seen

  private static func seen(_ vpc: String, _ examination: Examination) throws(NotSeen) -> [Subnet] {
    try examination.seen(.subnets(of: vpc), orSay: CheckPhrases.subnetsAreUnseen(vpc))
  }

  private static func zones(of subnets: [Subnet]) -> [String: String] {
    Dictionary(subnets.map { ($0.id, $0.zone) }) { first, _ in first }
  }

  /// The subnets that were chosen, as far as they are in the VPC.
  private static func chosen(_ subnets: [Subnet], _ examination: Examination) -> [Subnet] {
    let ids = Set(examination.choices.network.publicSubnets + examination.choices.network.privateSubnets)
    return subnets.filter { ids.contains($0.id) }
  }

  /// Where a chosen subnet is not in the VPC, what is well of the others speaks for nothing; nil where all are there.
  static func missing(in subnets: [Subnet], _ examination: Examination) -> Finding? {
    let network = examination.choices.network
    let missing = (network.publicSubnets + network.privateSubnets).filter { id in !subnets.contains { $0.id == id } }
    return missing.isEmpty ? nil : .unknown(CheckPhrases.notLookedAt, SubnetCheckPhrases.areNotThere(missing))
  }

  /// What comes in and goes out, of subnets of which nothing more is to be said.
  private static func ways(_ subnets: [Subnet]) -> Finding {
    let ways = Array(Set(subnets.map(\.reach.inShort))).sorted { $0.english < $1.english }
    return .ok(SubnetCheckPhrases.list(ways), SubnetCheckPhrases.waysServe(ways))
  }

  // MARK: What is said of it

  /// One sentence, of every subnet that it is true of.
  private struct Remark {
    let grade: SubnetFinding.Grade
    var subnets: [String]
    let sentence: Phrase
    let key: AnswerKey

    init(_ grade: SubnetFinding.Grade, _ subnets: [String], _ sentence: Phrase, _ key: AnswerKey) {
      (self.grade, self.subnets, self.sentence, self.key) = (grade, subnets, sentence, key)
    }

    var state: Check.State {
      switch grade {
      case .unfit: .fail
      case .unseen: .unknown
      // Whoever named it may know better.
      case .doubt, .remark: .warn
      case .fits: .ok
      }
    }

    var words: Phrase {
      let named = CheckPhrases.subnetDoesNotServe(subnets.joined(separator: ", "), sentence)
      return grade == .doubt ? named.followed(by: SubnetCheckPhrases.isTakenAsNamed) : named
    }
  }

  private static func remarks(
    of code: String, in subnets: [Subnet], _ examination: Examination, _ standing: StandingStack? = nil
  ) -> [Remark] {
    let found = examination.choices.subnetFindings(in: subnets, standing: standing)
      .filter { $0.finding.code == code && $0.finding.grade != .fits }
    return found.reduce(into: []) { remarks, next in
      if let index = remarks.firstIndex(where: { $0.sentence == next.finding.sentence }) {
        if !remarks[index].subnets.contains(next.subnet.id) { remarks[index].subnets.append(next.subnet.id) }
      } else {
        remarks.append(Remark(next.finding.grade, [next.subnet.id], next.finding.sentence, next.key))
      }
    }
  }

  /// The gravest remark with all that are as grave; nil where there is none.
  private static func finding(_ remarks: [Remark], _ subnets: [Subnet], _ examination: Examination) -> Finding? {
    guard let state = Check.State.allCases.first(where: { state in remarks.contains { $0.state == state } }) else {
      return nil
    }
    let gravest = remarks.filter { $0.state == state }
    let others = remarks.filter { $0.state != state }
    guard let first = gravest.first else { return nil }
    let words = (gravest + others).map(\.words)
    let count = Set(gravest.flatMap(\.subnets)).count
    let found =
      state == .fail
      ? CheckPhrases.subnetsDoNotServe(count) : SubnetCheckPhrases.areToBeKnown(count, of: first.sentence)
    return Finding(
      state: state, found: found, reason: words.dropFirst().reduce(words[0]) { $0.followed(by: $1) },
      fixes: state == .fail ? fixes(for: Set(gravest.map(\.key)), subnets, examination) : [], key: first.key)
  }

  /// The subnets that serve, where there are such; else what is wanted of each kind that does not.
  private static func fixes(for keys: Set<AnswerKey>, _ subnets: [Subnet], _ examination: Examination) -> [Fix] {
    let choice = SubnetChoice(subnets: subnets, on: examination.choices.image.architecture)
    guard choice.shortcoming == nil else {
      return AnswerKey.allCases.filter(keys.contains).map { Fix($0.question.why) }
    }
    let (publics, privates) = (choice.publicSubnets.map(\.id), choice.privateSubnets.map(\.id))
    let wanted = [(AnswerKey.networkPublicSubnets, publics), (.networkPrivateSubnets, privates)]
    let given = examination.choices.network
    return wanted.filter { key, ids in
      ids != (key == .networkPublicSubnets ? given.publicSubnets : given.privateSubnets)
    }.map { key, ids in Fix(answering: key, with: ids.joined(separator: ",")) }
  }
}

extension Examination {
  /// An existing VPC whose subnets are answered.
  var vpcWithSubnets: String? { open.contains { $0.section == "network" } ? nil : choices.network.existingVPC }
}

extension Choices.Network {
  /// nil for a new one.
  var existingVPC: String? {
    switch self {
    case .existing(let vpc, _, _): vpc.description
    case .new: nil
    }
  }
}
