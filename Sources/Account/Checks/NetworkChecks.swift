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
