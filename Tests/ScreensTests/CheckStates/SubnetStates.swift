import Account
import GitLabStack
import Phrases

/// What is looked at of the chosen subnets, and of what else is in an existing VPC.
enum SubnetStates {
  static let all = [subnets, route, addresses, acl, endpoint, nameServers, owner]

  private static let id = "vpc-01234567"
  private static let vpc = CheckScene.existingVPC
  private static let subnetsAreUnseen = Phrase(
    "The subnets of vpc-01234567 could not be seen.", "vpc-01234567 のサブネットを確認できませんでした。")

  /// With this one in place of the subnet for GitLab in the first zone.
  private static func having(
    reach: Subnet.Reach = .isPrivate(EgressRoute(.natGateway, "nat-1")), free: Int = 200,
    hindrance: Subnet.Hindrance? = nil
  ) -> CheckScene {
    let other = Subnet(
      id: "subnet-00000003", name: nil, zone: "1a", cidr: "10.0.3.0/24", availableAddresses: free, reach: reach,
      hindrance: hindrance)
    return vpc.seeing(
      .subnets(vpc: id), .subnets(PlanChecks.subnets.map { $0.id == other.id ? other : $0 }))
  }

  /// Without the subnet for GitLab in the first zone.
  private static let lacking = vpc.seeing(
    .subnets(vpc: id), .subnets(PlanChecks.subnets.filter { $0.id != "subnet-00000003" }))

  /// What is said of nothing but the subnets that are there is not said.
  private static func notLookedAt(in scene: CheckScene = lacking) -> StateOfCheck {
    StateOfCheck(
      .unknown, scene, Phrase("not looked at", "未確認"),
      Phrase("subnet-00000003 is not in the VPC", "subnet-00000003 がこの VPC にないため、確認していません"))
  }

  private static let otherSubnets = Phrase(
    "For GitLab and its file system: two or more, one in each Availability Zone", "GitLab とファイルシステム用です。NAT 経由で外へ出られるもの")

  private static let subnets = StatesOfCheck(
    "network.subnets", Phrase("Subnets", "サブネット"), in: vpc, asking: .subnets(vpc: id), unseen: subnetsAreUnseen,
    [
      .init(
        .ok, vpc, Phrase("match zone by zone", "AZ ごとに揃っています"),
        Phrase("each zone with a private one has a public one too", "のある AZ にはパブリックサブネットもあります")),
      .init(
        .fail, having(hindrance: .state("pending")), Phrase("1 cannot be taken", "1 件が使えません"),
        Phrase("subnet-00000003: It is not available", "subnet-00000003: 使用できません（状態: pending）"), fix: otherSubnets),
      .init(
        .fail, lacking, Phrase("1 cannot be taken", "1 件が使えません"),
        Phrase("‘subnet-00000003’ is not in this VPC.", "「subnet-00000003」はこの VPC にありません。"), fix: otherSubnets),
    ])

  private static let route = StatesOfCheck(
    "network.route", Phrase("Ways in and out", "外との経路"), in: vpc, asking: .subnets(vpc: id),
    unseen: subnetsAreUnseen,
    [
      .init(
        .ok, vpc, Phrase("nat-1 (NAT gateway)", "nat-1（NAT ゲートウェイ）"),
        Phrase("The subnets reach the internet: nat-1", "サブネットからインターネットに出られます（nat-1")),
      .init(
        .warn, having(reach: .isPrivate(EgressRoute(.transit, "tgw-1"))),
        Phrase("1 subnet: The way out is", "1 個: 外への経路は"),
        Phrase("is up to the network behind it", "その先のネットワーク次第です")),
      .init(
        .warn, having(reach: .isUnknown(.noTable)), Phrase("1 subnet: No route table", "1 個: ルートテーブルを確認"),
        Phrase("It is taken because you named it.", "指定されたため、そのまま使います。")),
      .init(
        .unknown, having(reach: .isPrivate(EgressRoute(.natGateway, "nat-9", isConfirmed: false))),
        Phrase("1 subnet: nat-9 could not be", "1 個: nat-9 を確認"),
        Phrase("the route alone is what speaks for it", "経路があることだけが分かっています")),
      .init(
        .fail, having(reach: .isIsolated(.noRoute)), Phrase("1 cannot be taken", "1 件が使えません"),
        Phrase("subnet-00000003: It has no route to the internet", "subnet-00000003: インターネットへの経路がなく"),
        fix: otherSubnets),
      notLookedAt(),
    ])

  private static let addresses = StatesOfCheck(
    "network.addresses", Phrase("Free addresses", "空きアドレス"), in: vpc, asking: .subnets(vpc: id),
    unseen: subnetsAreUnseen,
    [
      .init(
        .ok, vpc, Phrase("at least 200 free", "空き 200 個以上"),
        Phrase("Each subnet has at least 200 free addresses.", "どのサブネットにも空きアドレスが 200 個以上あります。")),
      .init(
        .warn, having(free: 6), Phrase("1 subnet: It has 6 free", "1 個: 空きアドレスが 6 個"),
        Phrase("enough to begin, but 8 are wanted", "開始はできますが、タスクの入れ替えには 8 個必要です")),
      .init(
        .fail, having(free: 2), Phrase("1 cannot be taken", "1 件が使えません"),
        Phrase("It has 2 free addresses; 4 are needed.", "空きアドレスが 2 個です。4 個必要です。"), fix: otherSubnets),
      notLookedAt(),
    ])

  // MARK: What else is in the VPC

  private static let lists = AccountQuestion.networkACLs(vpc: id)

  private static func listing(_ entries: [(number: Int, ports: ClosedRange<Int>, allows: Bool)]) -> CheckScene {
    let entries = entries.flatMap { number, ports, allows in
      [false, true].map {
        NetworkACL.Entry(
          number: number, isOutgoing: $0, allows: allows, ports: ports, range: try? IPv4Range("0.0.0.0/0"))
      }
    }
    return vpc.seeing(
      lists, .networkACLs([NetworkACL(id: "acl-9", subnets: PlanChecks.subnets.map(\.id), entries: entries)]))
  }

  private static let openList = Phrase(
    "Add rules to the network ACL that allow it", "拒否しているルールより小さい番号で、許可するルールを")

  private static let acl = StatesOfCheck(
    "network.acl", Phrase("Network ACLs", "ネットワーク ACL"), in: vpc, asking: lists,
    unseen: Phrase(
      "The network ACLs of vpc-01234567 could not be seen.", "vpc-01234567 のネットワーク ACL を確認できませんでした。"),
    [
      .init(
        .ok, vpc, Phrase("let everything needed pass", "必要な通信を許可"),
        Phrase("let pass what visitors, the load balancer and GitLab send", "利用者・ロードバランサー・GitLab の通信を許可")),
      .init(
        .warn, listing([(90, 40000...50000, false), (100, 0...65535, true)]),
        Phrase("deny what is needed", "必要な通信を拒否"), Phrase("denies a part of", "の一部を拒否します"), fix: openList),
      .init(
        .fail, listing([(90, 80...80, false), (100, 0...65535, true)]), Phrase("deny what is needed", "必要な通信を拒否"),
        Phrase("denies the visitors' connections (port 80) by rule 90", "ルール 90 が、利用者からの接続（ポート 80）を拒否します"),
        fix: openList),
      notLookedAt(),
      .init(
        .unknown, vpc.seeing(lists, .networkACLs([])), Phrase("AWS does not say", "AWS の情報なし"),
        Phrase("AWS lists no network ACL for subnet-00000001", "subnet-00000004 のネットワーク ACL が一覧にありません")),
    ])

  private static func door(admitting range: String, in scene: CheckScene = vpc) -> CheckScene {
    let door = VPCEndpoint(
      id: "vpce-9", kind: .interface, service: "com.amazonaws.ap-northeast-1.logs", state: "available",
      subnets: ["subnet-00000003"], hasPrivateName: true, securityGroups: ["sg-1"])
    let rules = (try? IPv4Range(range)).map { [SecurityGroup.Rule(ports: 443...443, ranges: [$0], hasOthers: false)] }
    return scene.seeing(.endpoints(vpc: id), .endpoints([door])).seeing(
      .securityGroups(ids: ["sg-1"]), .securityGroups([SecurityGroup(id: "sg-1", rules: rules ?? [])]))
  }

  private static let endpoint = StatesOfCheck(
    "network.endpoint", Phrase("Interface endpoints", "インターフェイスEP"), in: vpc, asking: .endpoints(vpc: id),
    unseen: Phrase("The endpoints of vpc-01234567 could not be seen.", "vpc-01234567 のエンドポイントを確認できませんでした。"),
    [
      .init(
        .ok, vpc, Phrase("none in GitLab's way", "GitLab に関係するものなし"),
        Phrase("No interface endpoint takes GitLab's calls", "引き受けるインターフェイスエンドポイントはありません")),
      .init(
        .ok, door(admitting: "10.0.0.0/16"), Phrase("1 admits GitLab", "1 個が GitLab を許可"),
        Phrase("admit its subnets", "GitLab のサブネットからの通信を許可しています")),
      .init(
        .warn, door(admitting: "10.9.0.0/16"), Phrase("logs does not admit GitLab", "logs が GitLab を不許可"),
        Phrase("does not admit GitLab's subnets on port 443", "ポート 443 を許可していないため"),
        fix: Phrase("Let 10.0.3.0/24, 10.0.4.0/24 in on port 443", "10.0.3.0/24、10.0.4.0/24 からのポート 443")),
      notLookedAt(in: door(admitting: "10.0.0.0/16", in: lacking)),
      .init(
        .unknown, door(admitting: "10.0.0.0/16").refusing(.securityGroups(ids: ["sg-1"])),
        Phrase("AWS refused this call.", "AWS がこの呼び出しを拒否"),
        Phrase("Whom the security groups of its endpoints (sg-1) admit", "セキュリティグループ（sg-1）が許可する通信元")),
    ])

  private static func vpc(owner: String?, dhcpOptions: String? = nil) -> AccountAnswer {
    .vpc(
      VPC(id: id, name: nil, cidr: "10.0.0.0/16", isDefault: false, owner: owner, dhcpOptions: dhcpOptions))
  }

  private static func answering(_ servers: [String]) -> CheckScene {
    vpc.seeing(.vpc(id: id), vpc(owner: "123456789012", dhcpOptions: "dopt-1")).seeing(
      .dhcpOptions(id: "dopt-1"), .dhcpOptions(DHCPOptions(id: "dopt-1", nameServers: servers)))
  }

  private static let nameServers = StatesOfCheck(
    "network.dhcp", Phrase("Name servers", "DNS サーバー"), in: answering(["AmazonProvidedDNS"]),
    asking: .dhcpOptions(id: "dopt-1"),
    unseen: Phrase("The DHCP options dopt-1 could not be seen.", "DHCP オプション dopt-1 を確認できませんでした。"),
    [
      .init(
        .ok, answering(["AmazonProvidedDNS"]), Phrase("Amazon's own", "Amazon 提供"),
        Phrase("Hosts in the VPC ask Amazon's resolver.", "Amazon のリゾルバーを使います。")),
      .init(
        .warn, answering(["10.1.0.53"]), Phrase("10.1.0.53", "10.1.0.53"),
        Phrase("Hosts in the VPC ask 10.1.0.53 (dopt-1)", "10.1.0.53（dopt-1）に問い合わせます")),
      .init(
        .unknown, vpc.seeing(.vpc(id: id), .vpc(nil)), Phrase("not looked at", "未確認"),
        Phrase("Without vpc-01234567 there are no names to look at.", "vpc-01234567 がないため")),
    ])

  private static let owner = StatesOfCheck(
    "network.shared", Phrase("Owner of the VPC", "VPC の所有者"), in: vpc, asking: .vpc(id: id),
    unseen: Phrase("vpc-01234567 could not be seen.", "vpc-01234567 を確認できませんでした。"),
    [
      .init(
        .ok, vpc, Phrase("this account", "このアカウント"),
        Phrase("vpc-01234567 is this account's own.", "vpc-01234567 はこのアカウントの VPC です。")),
      .init(
        .warn, vpc.seeing(.vpc(id: id), vpc(owner: "210987654321")),
        Phrase("shared by account 210987654321", "アカウント 210987654321 が共有"),
        Phrase("belongs to account 210987654321, which shares it", "アカウント 210987654321 が所有し")),
      .init(
        .unknown, vpc.seeing(.vpc(id: id), vpc(owner: nil)), Phrase("AWS does not say", "AWS の情報なし"),
        Phrase("Whose vpc-01234567 is could not be seen.", "vpc-01234567 の所有者を確認できませんでした。")),
    ])
}
