internal import GitLabStack
internal import Phrases

/// What is looked at of the room that the account has left for what the plan adds.
enum QuotaChecks {
  static var all: [Inspection] { network + entrance + computing + account }

  // MARK: Network

  @Inspection.List private static var network: [Inspection] {
    QuotaInspection(
      code: "quotas.vpcs", title: Phrase("VPCs", "VPC"), quota: .vpcs, type: .network(.vpc), key: .networkVPC,
      asks: [.quotas(.vpc), .vpcs],
      room: { examination throws(NotSeen) in
        let all = try examination.ownVPCs()
        return StockRoom(used: all.count, limit: try examination.limit(.vpcs))
      },
      ways: { _ in [Fix(QuotaPhrases.takeExistingVPC)] }
    ).inspection

    QuotaInspection(
      code: "quotas.internet-gateways", title: Phrase("Internet gateways", "インターネット GW"),
      quota: .internetGateways, type: .network(.internetGateway), key: .networkVPC,
      asks: [.quotas(.vpc), .internetGateways],
      room: { examination throws(NotSeen) in
        let used = try examination.seen(.count(.internetGateways), orSay: QuotaPhrases.useIsUnseen)
        return StockRoom(used: used, limit: try examination.limit(.internetGateways))
      },
      ways: { _ in [Fix(QuotaPhrases.takeExistingVPC)] }
    ).inspection

    QuotaInspection(
      code: "quotas.elastic-ips", title: Phrase("Elastic IPs", "Elastic IP アドレス"), quota: .addresses,
      type: .network(.address), key: .networkEgress, asks: [.quotas(.ec2), .addresses],
      room: { examination throws(NotSeen) in
        let all = try examination.seen(.addresses, orSay: QuotaPhrases.useIsUnseen)
        return StockRoom(used: all.count, limit: try examination.limit(.addresses))
      },
      more: { examination throws(NotSeen) in
        let idle = try idleAddresses(examination)
        return idle.isEmpty
          ? nil
          : QuotaPhrases.idleAddresses(idle.map(\.address), isChina: examination.region?.isChina ?? false)
      },
      ways: { examination in
        [Fix(answering: .networkEgress, with: Choices.Egress.publicSubnets.rawValue)] + releases(examination)
      }
    ).inspection

    NATGatewayCheck.inspection

    Inspection(
      "quotas.rules", .quotas, Phrase("Rules of a group", "グループのルール数"), about: .accessAllowedCIDRs,
      of: { examination in examination.plan.flatMap { $0.resources(of: .network(.securityGroup)).isEmpty ? nil : $0 } },
      asks: { _, _ in [.stock(.quotas(.vpc))] },
      judge: { plan, examination throws(NotSeen) in
        let groups = Dictionary(grouping: IngressRule.all(in: plan), by: \.group)
        let needed = groups.values.map(\.count).max() ?? 0
        let limit = try examination.limit(.rulesPerSecurityGroup)
        let room = Check.Room(used: 0, limit: limit, needed: needed)
        return .quota(
          room,
          needed > limit
            ? QuotaPhrases.rules(needed, limit: limit).followed(by: QuotaPhrases.wouldBeRefused)
            : QuotaPhrases.rules(needed, limit: limit),
          fixes: [Fix(QuotaPhrases.fewerNetworks)])
      })
  }

  private static func idleAddresses(_ examination: Examination) throws(NotSeen) -> [ElasticAddress] {
    try examination.seen(.addresses, orSay: QuotaPhrases.useIsUnseen).filter { !$0.isAttached }
  }

  /// The command that gives the first address back that nothing uses.
  private static func releases(_ examination: Examination) -> [Fix] {
    guard let idle = try? idleAddresses(examination).first, let allocation = idle.allocation else { return [] }
    return [
      Fix(
        QuotaPhrases.release(idle.address),
        command: "aws ec2 release-address --allocation-id \(allocation)"
          + (examination.region.map { " --region \($0)" } ?? ""))
    ]
  }

  // MARK: Entrance and storage

  @Inspection.List private static var entrance: [Inspection] {
    QuotaInspection(
      code: "quotas.load-balancers", title: Phrase("Load balancers", "ロードバランサー"), quota: .balancers,
      type: .entrance(.loadBalancer), asks: [.balancers],
      room: { examination throws(NotSeen) in try examination.seen(.balancers, orSay: QuotaPhrases.useIsUnseen) }
    ).inspection

    QuotaInspection(
      code: "quotas.file-systems", title: Phrase("File systems", "ファイルシステム"), quota: .fileSystems,
      type: .storage(.fileSystem), asks: [.quotas(.elasticfilesystem), .fileSystems],
      room: { examination throws(NotSeen) in
        let used = try examination.seen(.count(.fileSystems), orSay: QuotaPhrases.useIsUnseen)
        return StockRoom(used: used, limit: try examination.limit(.fileSystems))
      }
    ).inspection

    QuotaInspection(
      code: "quotas.certificates", title: Phrase("Certificates", "証明書"), quota: .certificates,
      type: .entrance(.certificate), key: .domainZone, asks: [.quotas(.acm), .certificates],
      room: { examination throws(NotSeen) in
        let used = try examination.seen(.count(.certificates), orSay: QuotaPhrases.useIsUnseen)
        return StockRoom(used: used, limit: try examination.limit(.certificates))
      }
    ).inspection
  }

  // MARK: Computing

  @Inspection.List private static var computing: [Inspection] {
    // A task is stopped before another takes its place, so that none is needed twice.
    QuotaInspection(
      code: "quotas.fargate-vcpu", title: Phrase("Fargate vCPU", "Fargate の vCPU"), quota: .fargateProcessors,
      type: .computing(.taskDefinition), key: .imageCPU, asks: [.quotas(.fargate), .processors],
      weight: { plan, task in plan.processors(of: task) },
      room: { examination throws(NotSeen) in
        let used = try examination.seen(.processors, orSay: QuotaPhrases.useIsUnseen).fargate
        return StockRoom(used: used, limit: try examination.limit(.fargateProcessors))
      }
    ).inspection

    QuotaInspection(
      code: "quotas.ec2-vcpu", title: Phrase("EC2 vCPU (NAT)", "EC2 の vCPU（NAT）"), quota: .instanceProcessors,
      type: .network(.instance), key: .networkEgress, asks: [.quotas(.ec2), .processors],
      // A t4g.nano has two: https://aws.amazon.com/ec2/instance-types/t4/
      weight: { _, _ in 2 },
      room: { examination throws(NotSeen) in
        let used = try examination.seen(.processors, orSay: QuotaPhrases.useIsUnseen).instances
        return StockRoom(used: used, limit: try examination.limit(.instanceProcessors))
      },
      ways: { _ in
        [
          Fix(answering: .networkEgress, with: Choices.Egress.publicSubnets.rawValue),
          Fix(answering: .networkEgress, with: Choices.Egress.natGateway.rawValue),
        ]
      }
    ).inspection
  }

  // MARK: Account

  @Inspection.List private static var account: [Inspection] {
    QuotaInspection(
      code: "quotas.roles", title: Phrase("IAM roles", "IAM ロール"), quota: .roles, type: .permission(.role),
      asks: [.identities],
      room: { examination throws(NotSeen) in try examination.seen(.roles, orSay: QuotaPhrases.useIsUnseen) }
    ).inspection

    QuotaInspection(
      code: "quotas.instance-profiles", title: Phrase("Instance profiles", "EC2 用プロファイル"),
      quota: .instanceProfiles, type: .permission(.instanceProfile), key: .networkEgress, asks: [.identities],
      room: { examination throws(NotSeen) in try examination.seen(.instanceProfiles, orSay: QuotaPhrases.useIsUnseen) }
    ).inspection

    Inspection(
      "quotas.stacks", .quotas, Phrase("Stacks", "スタック"),
      of: { $0.plan.map { _ in true } },
      asks: { _, examination in examination.isNew ? [.stock(.stackLimit), .stock(.stacks)] : [] },
      judge: { _, examination throws(NotSeen) in
        guard try examination.stack() == nil else {
          return .ok(QuotaPhrases.needsNoMore, QuotaPhrases.standsAlready(Phrase("Stacks", "スタック")))
        }
        let used = try examination.seen(.stacks, orSay: QuotaPhrases.useIsUnseen).count
        let limit = try examination.seen(.count(.stackLimit), orSay: QuotaPhrases.limitIsUnseen)
        let room = Check.Room(used: used, limit: limit, needed: 1)
        let reason = QuotaPhrases.use(Phrase("Stacks", "スタック"), used, of: limit, needed: 1)
        return .quota(
          room, used < limit ? reason : reason.followed(by: QuotaPhrases.wouldBeRefused),
          fixes: [Quota.stacks.increase(to: used + 1, in: examination.region)])
      })
  }
}

extension Examination {
  /// Those of this account: what others share with it does not count.
  fileprivate func ownVPCs() throws(NotSeen) -> [VPC] {
    let all = try seen(.vpcs, orSay: QuotaPhrases.useIsUnseen)
    switch try seen(.identity, orSay: QuotaPhrases.useIsUnseen) {
    case .nobody: return all
    case .known(let identity): return all.filter { $0.owner == nil || $0.owner == identity.account }
    }
  }

  /// Whether there is no stack of that name, as far as is known.
  var isNew: Bool {
    switch standing {
    case .pending: false
    case .unseen: true
    case .seen(let stack): stack == nil
    }
  }
}

extension Plan {
  /// The whole processors of a task: 1,024 units each.
  fileprivate func processors(of task: Resource) -> Int {
    let units = task.properties["Cpu"].flatMap(value).flatMap { Int($0) } ?? 0
    return (units + 1023) / 1024
  }
}
