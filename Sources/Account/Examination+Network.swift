internal import GitLabStack
internal import Phrases

extension Examination {
  /// Whether the chosen subnets can take GitLab: zones and routes.
  var subnetChecks: [Check] {
    guard case .existing(let vpc, _, _) = choices.network else { return [] }
    switch subnets {
    case .pending: return []
    case .unseen(let reason):
      let words = CheckPhrases.subnetsAreUnseen(vpc.description).followed(by: reason)
      return [Check("network.subnets", .unknown, .networkVPC, words)]
    case .seen(let subnets):
      let objections = choices.network.objections(in: subnets)
      guard !objections.isEmpty else {
        return [Check("network.subnets", .ok, .networkVPC, CheckPhrases.subnetsServe(vpc.description))]
      }
      return objections.map { objection in
        Check(
          "network.subnets", .fail, objection.key, CheckPhrases.subnetDoesNotServe(objection.value, objection.reason),
          fixes: [Fix(objection.accepted)])
      }
    }
  }

  /// Whether the file system of an existing VPC can be found by its name.
  var networkChecks: [Check] {
    guard case .existing(let vpc, _, _) = choices.network else { return [] }
    let id = vpc.description
    switch sighting(of: .dnsAttributes(vpc: id)) {
    case .pending: return []
    case .unseen(let reason):
      return [Check("network.dns", .unknown, .networkVPC, CheckPhrases.dnsIsUnseen(id).followed(by: reason))]
    case .seen(.dnsAttributes(nil)):
      let words = CheckPhrases.noSuchVPC(id, region: region?.description ?? "?")
      return [Check("network.vpc", .fail, .networkVPC, words, fixes: [Fix(CheckPhrases.pickAnother)])]
    case .seen(.dnsAttributes(let attributes?)): return [check(attributes, of: id)]
    case .seen(.hostedZone), .seen(.records), .seen(.availabilityZones): return []
    }
  }

  private func check(_ attributes: DNSAttributes, of vpc: String) -> Check {
    // Host names need the resolver, so that it is turned on first.
    let off =
      (attributes.support ? [] : [("enableDnsSupport", "--enable-dns-support")])
      + (attributes.hostNames ? [] : [("enableDnsHostnames", "--enable-dns-hostnames")])
    guard !off.isEmpty else { return Check("network.dns", .ok, .networkVPC, CheckPhrases.dnsIsOn(vpc)) }
    return Check(
      "network.dns", .fail, .networkVPC, CheckPhrases.dnsIsOff(vpc, off.map(\.0)),
      fixes: off.map { name, option in
        Fix(
          CheckPhrases.turnOn(name),
          command: "aws ec2 modify-vpc-attribute --vpc-id \(vpc) \(option) Value=true"
            + (region.map { " --region \($0)" } ?? ""))
      })
  }
}
