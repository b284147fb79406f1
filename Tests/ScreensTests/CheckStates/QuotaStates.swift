import Account
import GitLabStack
import Phrases

/// What is looked at of the room that is left: of each kind, well with room and failing without.
enum QuotaStates {
  static let all = [
    vpcs, internetGateways, addresses, natGateways, rules, balancers, fileSystems, certificates, fargate, instances,
    roles, instanceProfiles, stacks,
  ]

  private static let newVPC = CheckScene.newVPC
  private static let natInstance = CheckScene.natInstance
  private static let domain = CheckScene.domain
  private static let limitIsUnseen = Phrase("The limit could not be seen.", "上限を確認できませんでした。")
  private static let useIsUnseen = Phrase("What is in use could not be seen.", "使用量を確認できませんでした。")
  private static let existingVPC = Phrase("Use an existing VPC (network.vpc)", "既存の VPC を使う（network.vpc）")
  private static let more = Phrase(
    "Ask AWS for a higher quota (hours to days): aws service-quotas",
    "AWS にクォータの引き上げを申請してください（数時間〜数日）: aws")

  private static func found(_ used: Int, _ limit: Int, needs needed: Int) -> Phrase {
    Phrase("\(used) of \(limit) used, needs \(needed)", "使用 \(used)/\(limit)、必要 \(needed)")
  }

  // MARK: Network

  private static let vpcs = StatesOfCheck(
    "quotas.vpcs", Phrase("VPCs", "VPC"), in: newVPC, asking: .stock(.quotas(.vpc)), unseen: limitIsUnseen,
    [
      .init(
        .ok, newVPC, found(2, 60, needs: 1),
        Phrase("VPCs: 2 of 60 in use, and the plan needs 1.", "VPC: 使用量 2、上限 60、必要数 1。")),
      .init(
        .fail, newVPC.limited(.vpcs, to: 2), found(2, 2, needs: 1),
        Phrase("2 of 2 in use, and the plan needs 1. AWS would refuse it.", "このままでは AWS が作成を拒否します。"),
        fix: existingVPC),
    ])

  private static let internetGateways = StatesOfCheck(
    "quotas.internet-gateways", Phrase("Internet gateways", "インターネット GW"), in: newVPC,
    asking: .stock(.internetGateways), unseen: useIsUnseen,
    [
      .init(
        .ok, newVPC, found(1, 60, needs: 1),
        Phrase("Internet gateways: 1 of 60 in use", "インターネット GW: 使用量 1、上限 60")),
      .init(
        .fail, newVPC.limited(.internetGateways, to: 1), found(1, 1, needs: 1),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"), fix: existingVPC),
    ])

  private static let addresses = StatesOfCheck(
    "quotas.elastic-ips", Phrase("Elastic IPs", "Elastic IP アドレス"), in: newVPC, asking: .stock(.addresses),
    unseen: useIsUnseen,
    [
      .init(
        .ok, newVPC, found(0, 60, needs: 1),
        Phrase("Elastic IPs: 0 of 60 in use", "Elastic IP アドレス: 使用量 0、上限 60")),
      .init(
        .fail,
        newVPC.limited(.addresses, to: 1).seeing(
          .addresses, .addresses([ElasticAddress(address: "192.0.2.7", allocation: "eipalloc-7", isAttached: false)])),
        found(1, 1, needs: 1),
        Phrase("Attached to nothing, at 3.65 USD/month: 192.0.2.7.", "関連付けられていないもの（月額 3.65 USD）: 192.0.2.7。"),
        fix: Phrase("Answer network.egress with public-subnets", "network.egress を public-subnets にしてください")),
    ])

  private static func gateways(_ count: Int, in zone: String, _ scene: CheckScene = newVPC) -> CheckScene {
    let subnets = (0..<count).map { "subnet-\(zone)\($0)" }
    return scene.limited(.natGateways, to: 2).seeing(.natGateways, .natGateways(subnets)).seeing(
      .zonesOfSubnets, .zonesOfSubnets(Dictionary(uniqueKeysWithValues: subnets.map { ($0, zone) })))
  }

  private static let unpinned = CheckScene(answering: [.availabilityZones: .failure(Scene.trouble)])

  private static let natGateways = StatesOfCheck(
    "quotas.nat-gateways", Phrase("NAT gateways in a zone", "AZ ごとの NAT GW"), in: newVPC,
    asking: .stock(.natGateways), unseen: useIsUnseen,
    [
      .init(
        .ok, newVPC, found(0, 60, needs: 1),
        Phrase("0 in the whole region, each zone can have 60", "リージョン全体で 0、AZ ごとの上限 60")),
      .init(
        .ok, gateways(2, in: "ap-northeast-1d"), found(0, 2, needs: 1),
        Phrase("0 of 2 in use in ap-northeast-1a", "（ap-northeast-1a）: 使用量 0、上限 2")),
      .init(
        .fail, gateways(2, in: "ap-northeast-1a"), found(2, 2, needs: 1),
        Phrase(
          "2 of 2 in use in ap-northeast-1a, and the plan needs 1. AWS would refuse it.",
          "（ap-northeast-1a）: 使用量 2、上限 2、必要数 1。このままでは AWS が作成を拒否します。"),
        fix: Phrase(
          "Answer network.egress with nat-instance (~41 USD/month less).",
          "network.egress を nat-instance にしてください（月額 約 41 USD 減）。")),
      .init(
        .fail, unpinned.limited(.natGateways, to: 0), found(0, 0, needs: 1),
        Phrase("each zone can have 0, and the plan needs 1. AWS would refuse it.", "AZ ごとの上限 0、必要数 1。このままでは"),
        fix: Phrase("Answer network.egress with nat-instance", "network.egress を nat-instance にしてください")),
      .init(
        .unknown, gateways(2, in: "ap-northeast-1a", unpinned).seeing(.zonesOfSubnets, .zonesOfSubnets([:])),
        Phrase("AWS does not say in which", "どの AZ にあるかを"),
        Phrase("What is in use could not be seen. AWS does not say", "使用量を確認できませんでした。どの AZ にあるかを")),
      .init(
        .warn, gateways(2, in: "ap-northeast-1a", unpinned), found(2, 2, needs: 1),
        Phrase("2 of 2 in use in ap-northeast-1a", "（ap-northeast-1a）: 使用量 2、上限 2"),
        fix: Phrase(
          "Answer network.egress with nat-instance (~41 USD/month less).",
          "network.egress を nat-instance にしてください（月額 約 41 USD 減）。")),
    ])

  private static let rules = StatesOfCheck(
    "quotas.rules", Phrase("Rules of a group", "グループのルール数"), in: newVPC, asking: .stock(.quotas(.vpc)),
    unseen: limitIsUnseen,
    [
      .init(
        .ok, newVPC, found(0, 60, needs: 2),
        Phrase("The largest security group has 2 rules, and a group can have 60.", "ルールは最大 2 件、上限は 60 件です。")),
      .init(
        .fail, newVPC.limited(.rulesPerSecurityGroup, to: 1),
        found(0, 1, needs: 2),
        Phrase(
          "has 2 rules, and a group can have 1. AWS would refuse it.",
          "ルールは最大 2 件、上限は 1 件です。このままでは AWS が作成を拒否します。"),
        fix: Phrase("Allow fewer IP ranges, or wider ones.", "許可する IP 範囲を減らすか、まとめてください。")),
    ])

  // MARK: Entrance and storage

  private static let balancers = StatesOfCheck(
    "quotas.load-balancers", Phrase("Load balancers", "ロードバランサー"), in: newVPC, asking: .stock(.balancers),
    unseen: useIsUnseen,
    [
      .init(.ok, newVPC, found(1, 50, needs: 1), Phrase("Load balancers: 1 of 50", "ロードバランサー: 使用量 1、上限 50")),
      .init(
        .fail, newVPC.seeing(.balancers, .room(StockRoom(used: 50, limit: 50))), found(50, 50, needs: 1),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"), fix: more),
    ])

  private static let fileSystems = StatesOfCheck(
    "quotas.file-systems", Phrase("File systems", "ファイルシステム"), in: newVPC, asking: .stock(.fileSystems),
    unseen: useIsUnseen,
    [
      .init(.ok, newVPC, found(1, 60, needs: 1), Phrase("File systems: 1 of 60", "ファイルシステム: 使用量 1、上限 60")),
      .init(
        .fail, newVPC.limited(.fileSystems, to: 1), found(1, 1, needs: 1),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"), fix: more),
    ])

  private static let certificates = StatesOfCheck(
    "quotas.certificates", Phrase("Certificates", "証明書"), in: domain, asking: .stock(.certificates),
    unseen: useIsUnseen,
    [
      .init(.ok, domain, found(1, 60, needs: 1), Phrase("Certificates: 1 of 60", "証明書: 使用量 1、上限 60")),
      .init(
        .fail, domain.limited(.certificates, to: 1), found(1, 1, needs: 1),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"), fix: more),
    ])

  // MARK: Computing

  private static let fargate = StatesOfCheck(
    "quotas.fargate-vcpu", Phrase("Fargate vCPU", "Fargate の vCPU"), in: newVPC, asking: .stock(.processors),
    unseen: useIsUnseen,
    [
      .init(.ok, newVPC, found(2, 60, needs: 2), Phrase("Fargate vCPU: 2 of 60", "Fargate の vCPU: 使用量 2、上限 60")),
      .init(
        .fail, newVPC.limited(.fargateProcessors, to: 3), found(2, 3, needs: 2),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"), fix: more),
    ])

  private static let instances = StatesOfCheck(
    "quotas.ec2-vcpu", Phrase("EC2 vCPU (NAT)", "EC2 の vCPU（NAT）"), in: natInstance, asking: .stock(.processors),
    unseen: useIsUnseen,
    [
      .init(
        .ok, natInstance, found(4, 60, needs: 2), Phrase("EC2 vCPU (NAT): 4 of 60", "EC2 の vCPU（NAT）: 使用量 4、上限 60")),
      .init(
        .fail, natInstance.limited(.instanceProcessors, to: 5), found(4, 5, needs: 2),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"),
        fix: Phrase("Answer network.egress with public-subnets", "network.egress を public-subnets にしてください")),
    ])

  // MARK: Account

  private static func identities(roles: Int, profiles: Int) -> CheckScene {
    natInstance.seeing(
      .identities,
      .identities(
        roles: StockRoom(used: roles, limit: 1000), instanceProfiles: StockRoom(used: profiles, limit: 1000)))
  }

  private static let roles = StatesOfCheck(
    "quotas.roles", Phrase("IAM roles", "IAM ロール"), in: natInstance, asking: .stock(.identities),
    unseen: useIsUnseen,
    [
      .init(.ok, natInstance, found(31, 1000, needs: 6), Phrase("IAM roles: 31 of 1000", "IAM ロール: 使用量 31、上限 1000")),
      .init(
        .fail, identities(roles: 1000, profiles: 2), found(1000, 1000, needs: 6),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"), fix: more),
    ])

  private static let instanceProfiles = StatesOfCheck(
    "quotas.instance-profiles", Phrase("Instance profiles", "EC2 用プロファイル"), in: natInstance,
    asking: .stock(.identities), unseen: useIsUnseen,
    [
      .init(
        .ok, natInstance, found(2, 1000, needs: 1),
        Phrase("Instance profiles: 2 of 1000", "EC2 用プロファイル: 使用量 2、上限 1000")),
      .init(
        .fail, identities(roles: 31, profiles: 1000), found(1000, 1000, needs: 1),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"), fix: more),
    ])

  private static let stacks = StatesOfCheck(
    "quotas.stacks", Phrase("Stacks", "スタック"), in: newVPC, asking: .stock(.stackLimit), unseen: limitIsUnseen,
    [
      .init(.ok, newVPC, found(0, 2000, needs: 1), Phrase("Stacks: 0 of 2000", "スタック: 使用量 0、上限 2000")),
      .init(
        .fail, newVPC.seeing(.stackLimit, .count(0)), found(0, 0, needs: 1),
        Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。"), fix: more),
    ])
}
