internal import GitLabStack
internal import Phrases

/// What is looked at of an existing VPC beside its subnets: what keeps traffic from passing although the routes are right, what names
/// lead to, and whose it is.
enum VPCChecks {
  static let networkACL = Inspection(
    "network.acl", .network, Phrase("Network ACLs", "ネットワーク ACL"), about: .networkVPC,
    of: \.vpcWithSubnets,
    asks: { vpc, _ in [.subnets(vpc: vpc), .networkACLs(vpc: vpc)] },
    judge: { vpc, examination throws(NotSeen) in
      let subnets = try examination.seen(.subnets(of: vpc), orSay: CheckPhrases.subnetsAreUnseen(vpc))
      let lists = try examination.seen(.networkACLs(of: vpc), orSay: VPCCheckPhrases.aclsAreUnseen(vpc))
      return passage(
        through: lists, ACLNeeds(examination.choices, subnets), SubnetChecks.missing(in: subnets, examination))
    })

  @Inspection.List static var all: [Inspection] {
    networkACL

    Inspection(
      "network.endpoint", .network, Phrase("Interface endpoints", "インターフェイスEP"), about: .networkVPC,
      of: \.vpcWithSubnets,
      asks: { vpc, examination in
        let groups = doors(of: vpc, examination).flatMap(\.securityGroups)
        return [.subnets(vpc: vpc), .endpoints(vpc: vpc)]
          + (groups.isEmpty ? [] : [.securityGroups(ids: Array(Set(groups)).sorted())])
      },
      judge: { vpc, examination throws(NotSeen) in
        let subnets = try examination.seen(.subnets(of: vpc), orSay: CheckPhrases.subnetsAreUnseen(vpc))
        _ = try examination.seen(.endpoints(of: vpc), orSay: VPCCheckPhrases.endpointsAreUnseen(vpc))
        return try admission(at: doors(of: vpc, examination), subnets, examination)
      })

    Inspection(
      "network.dhcp", .network, Phrase("Name servers", "DNS サーバー"), about: .networkVPC,
      of: { $0.choices.network.existingVPC },
      asks: { vpc, examination in [.vpc(id: vpc)] + (options(of: vpc, examination).map { [.dhcpOptions(id: $0)] } ?? [])
      },
      judge: { vpc, examination throws(NotSeen) in
        let found = try examination.seen(.vpc(vpc), orSay: VPCCheckPhrases.vpcIsUnseen(vpc))
        guard let found else { return .unknown(CheckPhrases.notLookedAt, CheckPhrases.noVPCNoDNS(vpc)) }
        // Without options of its own, a VPC has none but Amazon's resolver.
        guard let id = options(of: vpc, examination) else {
          return .ok(VPCCheckPhrases.amazonBriefly, VPCCheckPhrases.amazonAnswers)
        }
        let options = try examination.seen(.dhcpOptions(id), orSay: VPCCheckPhrases.optionsAreUnseen(id))
        let own = options?.ownNameServers(in: found.ranges) ?? []
        guard !own.isEmpty else { return .ok(VPCCheckPhrases.amazonBriefly, VPCCheckPhrases.amazonAnswers) }
        return .warn(
          Phrase(verbatim: own.joined(separator: ", ")), VPCCheckPhrases.othersAnswer(own, options: id))
      })

    // https://docs.aws.amazon.com/vpc/latest/userguide/vpc-share-limitations.html
    Inspection(
      "network.shared", .network, Phrase("Owner of the VPC", "VPC の所有者"), about: .networkVPC,
      of: { $0.choices.network.existingVPC },
      asks: { vpc, _ in [.vpc(id: vpc), .identity] },
      judge: { vpc, examination throws(NotSeen) in
        let found = try examination.seen(.vpc(vpc), orSay: VPCCheckPhrases.vpcIsUnseen(vpc))
        guard let owner = found?.owner else {
          return .unknown(CheckPhrases.isNotTold, VPCCheckPhrases.ownerIsUnseen(vpc))
        }
        switch try examination.seen(.identity, orSay: VPCCheckPhrases.ownerIsUnseen(vpc)) {
        case .nobody(let reason, _, _): throw .unseen(VPCCheckPhrases.ownerIsUnseen(vpc), because: reason)
        case .known(let identity) where identity.account == owner:
          return .ok(VPCCheckPhrases.ownBriefly, VPCCheckPhrases.isOwn(vpc))
        case .known: return .warn(VPCCheckPhrases.sharedBriefly(owner), VPCCheckPhrases.isShared(vpc, by: owner))
        }
      })
  }

  // MARK: Network ACLs

  private static func passage(
    through lists: [NetworkACL], _ needs: ACLNeeds, _ missing: Finding?
  ) -> Finding {
    var (blocked, partly): ([Phrase], [Phrase]) = ([], [])
    for need in needs.all {
      guard let list = lists.first(where: { $0.subnets.contains(need.subnet) }) else { continue }
      switch list.passage(of: need.flow) {
      case .passes: break
      case .partly(let rule): partly.append(VPCCheckPhrases.aclDeniesPart(list.id, rule, need.subnet, need.what))
      case .blocked(let rule): blocked.append(VPCCheckPhrases.aclDenies(list.id, rule, need.subnet, need.what))
      }
    }
    if let reason = (blocked + partly).asOne {
      let fixes = [Fix(VPCCheckPhrases.openACL)]
      return blocked.isEmpty
        ? .warn(VPCCheckPhrases.aclDeniesBriefly, reason, fixes: fixes)
        : .fail(VPCCheckPhrases.aclDeniesBriefly, reason, fixes: fixes)
    }
    if let missing { return missing }
    let unseen = Set(needs.all.map(\.subnet)).filter { id in !lists.contains { $0.subnets.contains(id) } }
    guard unseen.isEmpty else {
      return .unknown(CheckPhrases.isNotTold, VPCCheckPhrases.noACLSeen(unseen.sorted()))
    }
    return .ok(VPCCheckPhrases.aclPassesBriefly, VPCCheckPhrases.aclPasses)
  }

  // MARK: Interface endpoints

  /// What of AWS the task talks to, by the last word of the endpoint's service: without the first two it does not start, without the last
  /// nobody gets a shell in it. Its image is not in ECR.
  private static let services = ["logs", "secretsmanager", "ssmmessages"]

  /// The endpoints that take the task's calls, whether it wants that or not.
  private static func doors(of vpc: String, _ examination: Examination) -> [VPCEndpoint] {
    let endpoints = (try? examination.seen(.endpoints(of: vpc), orSay: VPCCheckPhrases.endpointsAreUnseen(vpc))) ?? []
    return endpoints.filter { endpoint in
      endpoint.kind == .interface && endpoint.hasPrivateName && endpoint.isAvailable
        && services.contains { endpoint.service.hasSuffix(".\($0)") }
    }
  }

  private static func admission(
    at doors: [VPCEndpoint], _ subnets: [Subnet], _ examination: Examination
  ) throws(NotSeen) -> Finding {
    guard !doors.isEmpty else { return .ok(VPCCheckPhrases.noDoorsBriefly, VPCCheckPhrases.noDoors) }
    let ids = Set(doors.flatMap(\.securityGroups)).sorted()
    let groups = try examination.seen(.securityGroups(ids), orSay: VPCCheckPhrases.groupsAreUnseen(ids))
    let privates = examination.choices.network.privateSubnets
    let ranges = subnets.filter { privates.contains($0.id) }.compactMap { try? IPv4Range($0.cidr) }
    let isStanding = (try? examination.stack()) ?? nil != nil
    let closed = doors.filter { door in
      let rules = groups.filter { door.securityGroups.contains($0.id) }.flatMap(\.rules).filter {
        $0.ports.contains(443)
      }
      // A group that is made only now is in no rule yet; the one of a stack that stands may be.
      if isStanding, rules.contains(where: \.hasOthers) { return false }
      return !ranges.subtracting(rules.flatMap(\.ranges)).isEmpty
    }
    guard let first = closed.first else {
      return SubnetChecks.missing(in: subnets, examination)
        ?? .ok(VPCCheckPhrases.doorsOpenBriefly(doors.count), VPCCheckPhrases.doorsOpen)
    }
    let reasons = closed.map { VPCCheckPhrases.doorIsClosed($0.id, $0.service, groups: $0.securityGroups) }
    return .warn(
      VPCCheckPhrases.doorIsClosedBriefly(first.service),
      reasons.dropFirst().reduce(reasons[0]) { $0.followed(by: $1) },
      fixes: [Fix(VPCCheckPhrases.openDoor(ranges.map(\.description)))])
  }

  // MARK: Name servers

  /// The DHCP options that the VPC was given; nil where it has none, or nobody has seen them.
  private static func options(of vpc: String, _ examination: Examination) -> String? {
    let found = (try? examination.seen(.vpc(vpc), orSay: VPCCheckPhrases.vpcIsUnseen(vpc))) ?? nil
    return found?.dhcpOptions.flatMap { $0 == "default" ? nil : $0 }
  }
}
