internal import GitLabStack
internal import Phrases

/// What is looked at of the network that was chosen.
enum NetworkChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "network.vpc", .network, Phrase("VPC", "VPC"), about: .networkVPC,
      of: { $0.choices.network.existingVPC },
      asks: { vpc, _ in [.dnsAttributes(vpc: vpc)] },
      judge: { vpc, examination throws(NotSeen) in
        guard try attributes(of: vpc, examination) != nil else {
          let words = CheckPhrases.noSuchVPC(vpc, region: examination.region?.description ?? "?")
          return .fail(CheckPhrases.isMissing, words, fixes: [Fix(CheckPhrases.pickAnother)])
        }
        return .ok(Phrase(verbatim: vpc), CheckPhrases.vpcIsThere(vpc))
      })

    // A file system is mounted by its name.
    Inspection(
      "network.dns", .network, Phrase("Names in the VPC", "VPC 内の名前解決"), about: .networkVPC,
      of: { $0.choices.network.existingVPC },
      asks: { vpc, _ in [.dnsAttributes(vpc: vpc)] },
      judge: { vpc, examination throws(NotSeen) in
        guard let attributes = try attributes(of: vpc, examination) else {
          return .unknown(CheckPhrases.notLookedAt, CheckPhrases.noVPCNoDNS(vpc))
        }
        return finding(attributes, of: vpc, in: examination.region)
      })

    Inspection(
      "network.subnets", .network, Phrase("Subnets", "サブネット"), about: .networkVPC,
      of: { examination in
        let areOpen = examination.open.contains { $0.section == "network" }
        return areOpen ? nil : examination.choices.network.existingVPC
      },
      asks: { vpc, _ in [.subnets(vpc: vpc)] },
      judge: { vpc, examination throws(NotSeen) in
        let subnets = try examination.seen(.subnets(of: vpc), orSay: CheckPhrases.subnetsAreUnseen(vpc))
        let objections = examination.choices.network.objections(in: subnets)
        guard let first = objections.first else {
          return .ok(CheckPhrases.subnetsServeBriefly, CheckPhrases.subnetsServe(vpc))
        }
        let reasons = objections.map { CheckPhrases.subnetDoesNotServe($0.value, $0.reason) }
        return .fail(
          CheckPhrases.subnetsDoNotServe(objections.count),
          reasons.dropFirst().reduce(reasons[0]) { $0.followed(by: $1) },
          fixes: objections.map(\.accepted).uniqued.map { Fix($0) }, key: first.key)
      })
  }

  private static func attributes(of vpc: String, _ examination: Examination) throws(NotSeen) -> DNSAttributes? {
    try examination.seen(.dnsAttributes(of: vpc), orSay: CheckPhrases.dnsIsUnseen(vpc))
  }

  private static func finding(_ attributes: DNSAttributes, of vpc: String, in region: Region?) -> Finding {
    // Host names need the resolver, so that it is turned on first.
    let off =
      (attributes.support ? [] : [("enableDnsSupport", "--enable-dns-support")])
      + (attributes.hostNames ? [] : [("enableDnsHostnames", "--enable-dns-hostnames")])
    guard !off.isEmpty else { return .ok(CheckPhrases.dnsIsOnBriefly, CheckPhrases.dnsIsOn(vpc)) }
    return .fail(
      CheckPhrases.isOff(off.map(\.0)), CheckPhrases.dnsIsOff(vpc, off.map(\.0)),
      fixes: off.map { name, option in
        Fix(
          CheckPhrases.turnOn(name),
          command: "aws ec2 modify-vpc-attribute --vpc-id \(vpc) \(option) Value=true"
            + (region.map { " --region \($0)" } ?? ""))
      })
  }
}

extension Choices.Network {
  /// nil for a new one.
  fileprivate var existingVPC: String? {
    switch self {
    case .existing(let vpc, _, _): vpc.description
    case .new: nil
    }
  }
}

extension [Phrase] {
  /// Each once, where it came first.
  fileprivate var uniqued: [Phrase] {
    var known: Set<Phrase> = []
    return filter { known.insert($0).inserted }
  }
}
