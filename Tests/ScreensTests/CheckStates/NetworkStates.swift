import Account
import GitLabStack
import Phrases

/// What is looked at of the network, new or not: whether it is there, its zones, its range, and what keeps it off the internet.
enum NetworkStates {
  static let all = [vpc, names, zones, publicAccess, encryption, range]

  private static let newVPC = CheckScene.newVPC
  private static let natInstance = CheckScene.natInstance
  private static let existing = CheckScene.existingVPC
  private static let id = "vpc-01234567"
  private static let dns = AccountQuestion.dnsAttributes(vpc: id)
  private static let dnsIsUnseen = Phrase(
    "The DNS settings of vpc-01234567 could not be seen.", "vpc-01234567 の DNS 設定を確認できませんでした。")

  private static let vpc = StatesOfCheck(
    "network.vpc", Phrase("VPC", "VPC"), in: existing, asking: dns, unseen: dnsIsUnseen,
    [
      .init(.ok, existing, Phrase(id, id), Phrase("vpc-01234567 is there.", "vpc-01234567 は存在します。")),
      .init(
        .fail, existing.seeing(dns, .dnsAttributes(nil)), Phrase("not there", "存在しません"),
        Phrase("There is no vpc-01234567 in ap-northeast-1.", "ap-northeast-1 に vpc-01234567 はありません。"),
        fix: Phrase("Pick a VPC from the list.", "一覧から VPC を選んでください。")),
    ])

  private static let names = StatesOfCheck(
    "network.dns", Phrase("Names in the VPC", "VPC 内の名前解決"), in: existing, asking: dns, unseen: dnsIsUnseen,
    [
      .init(
        .ok, existing, Phrase("DNS support and host names on", "DNS サポートとホスト名が有効"),
        Phrase("vpc-01234567 resolves the names of its hosts.", "vpc-01234567 ではホスト名の名前解決が有効です。")),
      .init(
        .fail, existing.seeing(dns, .dnsAttributes(DNSAttributes(support: true, hostNames: false))),
        Phrase("off: enableDnsHostnames", "無効: enableDnsHostnames"),
        Phrase("GitLab could not mount its file system by name", "GitLab がファイルシステムを名前でマウントできません"),
        fix: Phrase(
          "Turn enableDnsHostnames on: aws ec2 modify-vpc-attribute",
          "enableDnsHostnames を有効にしてください: aws ec2 modify-vpc-attribute")),
      .init(
        .unknown, existing.seeing(dns, .dnsAttributes(nil)), Phrase("not looked at", "未確認"),
        Phrase("Without vpc-01234567 there are no names to look at.", "vpc-01234567 がないため、名前解決は確認していません。")),
    ])

  // MARK: Zones

  private static let pinned = CheckScene([.networkZones: "ap-northeast-1a,ap-northeast-1c"])
  private static let impaired = AvailabilityZone(
    name: "ap-northeast-1c", id: "apne1-az1", kind: .availabilityZone, state: .impaired, messages: ["Power."])
  private static let offer = AccountQuestion.zonesOffering(instanceType: "t4g.nano")
  private static let withoutFargate = existing.seeing(
    .subnets(vpc: id),
    .subnets(
      PlanChecks.subnets.map {
        Subnet(
          id: $0.id, name: nil, zone: $0.zone, zoneID: $0.zone == "1c" ? "apne1-az3" : nil, cidr: $0.cidr,
          availableAddresses: 200, reach: $0.reach)
      }))

  private static let zones = StatesOfCheck(
    "network.zones", Phrase("Availability Zones", "AZ"), in: pinned, asking: .availabilityZones,
    unseen: Phrase(
      "Whether ap-northeast-1a and ap-northeast-1c have what GitLab needs could not be seen.",
      "ap-northeast-1a と ap-northeast-1c に GitLab に必要なものがあるか、確認できませんでした。"),
    [
      .init(
        .ok, newVPC, Phrase("ap-northeast-1a, 1c: Fargate", "ap-northeast-1a, 1c: Fargate"),
        Phrase(
          "ap-northeast-1a (apne1-az4) and ap-northeast-1c (apne1-az1): Fargate.",
          "ap-northeast-1a (apne1-az4) と ap-northeast-1c (apne1-az1)。Fargate が")),
      .init(
        .ok, existing, Phrase("1a, 1c", "1a, 1c"),
        Phrase("1a, 1c: Availability Zones that have what GitLab runs on.", "1a、1c は、GitLab に必要なものが揃った")),
      .init(
        .warn, pinned.seeing(.availabilityZones, .availabilityZones([Scene.availabilityZones[0], impaired])),
        Phrase("ap-northeast-1c", "ap-northeast-1c"),
        Phrase("AWS reports it as ‘impaired’: Power.", "AWS での状態は「impaired」です: Power.")),
      .init(
        .fail, CheckScene(answering: [.availabilityZones: .success(.availabilityZones([Scene.availabilityZones[0]]))]),
        Phrase("fewer than two serve", "使える AZ が 2 つありません"),
        Phrase("Only ap-northeast-1a in ap-northeast-1 has what GitLab needs", "揃う AZ は ap-northeast-1a だけです"),
        fix: Phrase("Choose another region, or an existing VPC.", "別のリージョンか、既存の VPC を選んでください。")),
      .init(
        .fail, CheckScene([.networkEgress: "nat-instance"], answering: [offer: .success(.zones([]))]),
        Phrase("no t4g.nano", "t4g.nano なし"),
        Phrase("that GitLab can run in offers t4g.nano", "t4g.nano を提供するものがありません"),
        fix: Phrase("Answer network.egress with nat-gateway (", "network.egress を nat-gateway にしてください（")),
      .init(
        .fail, withoutFargate, Phrase("1 cannot be taken", "1 件が使えません"),
        Phrase(
          "subnet-00000004: 1c (apne1-az3) has no Fargate",
          "subnet-00000004: 1c（apne1-az3）では GitLab を動かす Fargate を使えません"),
        fix: Phrase("For GitLab and its file system: two or more", "GitLab とファイルシステム用です。")),
      .init(
        .unknown, existing.seeing(.subnets(vpc: id), .subnets(Array(PlanChecks.subnets.dropLast()))),
        Phrase("not looked at", "未確認"),
        Phrase("subnet-00000004 is not in the VPC", "subnet-00000004 がこの VPC にないため、確認していません")),
      .init(
        .unknown, CheckScene(answering: [.availabilityZones: .failure(Scene.trouble)]),
        Phrase("AWS refused this call.", "AWS がこの呼び出しを拒否"),
        Phrase("No Availability Zones were picked", "AZ を選べませんでした。")),
    ])

  // MARK: What keeps it off the internet

  private static func blocking(_ mode: InternetBlock.Mode, _ scene: CheckScene = newVPC) -> CheckScene {
    scene.seeing(.internetBlock, .internetBlock(InternetBlock(mode: mode)))
  }

  private static func own(_ mode: InternetBlock.Mode?, under other: InternetBlock.Mode) -> CheckScene {
    let vpc = VPC(id: id, name: nil, cidr: "10.0.0.0/16", isDefault: false, internetBlock: mode)
    return blocking(other, existing).seeing(.vpcs, .vpcs([vpc]))
  }

  private static let turnOff = Phrase("Turn it off for the region: aws ec2", "リージョンの設定をオフにしてください: aws ec2")
  private static let exclude = Phrase("Exclude the VPC from it: aws ec2", "VPC を除外してください: aws ec2")

  private static let publicAccess = StatesOfCheck(
    "network.public-access", Phrase("Block Public Access", "アクセスブロック (BPA)"), in: newVPC,
    asking: .setting(.internetBlock),
    unseen: Phrase(
      "Whether VPC Block Public Access is on could not be seen.", "VPC パブリックアクセスのブロックを確認できませんでした。"),
    [
      .init(
        .ok, newVPC, Phrase("off", "オフ"),
        Phrase("VPC Block Public Access is off", "VPC パブリックアクセスのブロックはオフです。")),
      .init(
        .ok, own(.off, under: .bidirectional), Phrase("off", "オフ"),
        Phrase("is on in this region, and vpc-01234567 is excluded", "ブロックがオンですが、vpc-01234567 は除外されています")),
      .init(
        .fail, blocking(.ingress), Phrase("blocks what comes in", "受信をブロック"),
        Phrase("nobody would reach the load balancer", "ロードバランサーに接続できません"), fix: turnOff),
      .init(
        .fail, blocking(.bidirectional), Phrase("blocks both directions", "双方向をブロック"),
        Phrase("GitLab could neither be reached nor get its image", "接続もイメージの取得もできません"), fix: turnOff),
      .init(
        .warn, own(.bidirectional, under: .bidirectional), Phrase("blocks both directions", "双方向をブロック"),
        Phrase("GitLab could neither be reached nor get its image", "接続もイメージの取得もできません"), fix: exclude),
      .init(
        .warn, own(.ingress, under: .bidirectional), Phrase("blocks what comes in", "受信をブロック"),
        Phrase("nobody would reach the load balancer", "ロードバランサーに接続できません"), fix: exclude),
      .init(
        .unknown, own(nil, under: .ingress), Phrase("blocks what comes in", "受信をブロック"),
        Phrase("Whether vpc-01234567 is excluded from it is not known.", "vpc-01234567 が除外されているかどうかは不明です。"),
        fix: exclude),
      .init(
        .unknown, blocking(.other("half")), Phrase("half", "half"),
        Phrase("is set to ‘half’", "「half」に設定されています")),
    ])

  private static func enforced(but exclusions: Set<EncryptionControl.Kind> = []) -> CheckScene {
    newVPC.seeing(.encryption, .encryption(EncryptionControl(isEnforced: true, exclusions: exclusions)))
  }

  private static let encryption = StatesOfCheck(
    "network.encryption", Phrase("Encryption controls", "暗号化コントロール"), in: newVPC, asking: .setting(.encryption),
    unseen: Phrase(
      "The VPC encryption controls of the account could not be seen.", "アカウントの VPC 暗号化コントロールを確認できませんでした。"),
    [
      .init(
        .ok, newVPC, Phrase("not enforced", "強制なし"),
        Phrase("are not enforced for new VPCs", "新しい VPC に暗号化コントロールは強制されません")),
      .init(
        .ok, enforced(but: Set(EncryptionControl.Kind.allCases)),
        Phrase("enforced, ours excluded", "強制（対象外の設定あり）"),
        Phrase("all that the plan needs is excluded from them", "計画に必要なものはすべて除外されています")),
      .init(
        .fail, enforced(), Phrase("enforced, refuses 4 types", "強制、拒否 4 種類"),
        Phrase("refuse what the plan creates: AWS::EC2::InternetGateway", "計画のリソースが拒否されます: AWS::EC2::InternetGateway"),
        fix: Phrase("Ask whoever looks after the account to exclude them", "アカウントの管理者に除外を依頼するか")),
    ])

  private static let range = StatesOfCheck(
    "network.range", Phrase("Range of the VPC", "VPC の範囲"), in: newVPC, asking: .stock(.peers),
    unseen: Phrase(
      "The ranges of the peers of other VPCs could not be seen.", "他の VPC のピアリング先の範囲を確認できませんでした。"),
    [
      .init(
        .ok, newVPC, Phrase("10.0.0.0/16", "10.0.0.0/16"),
        Phrase("No other VPC of the region, and none of its peers, overlaps", "10.0.0.0/16 と重複するものはありません")),
      .init(
        .warn, CheckScene([.networkCIDR: "10.20.0.0/16"]), Phrase("overlaps with 1 VPC", "1 個の VPC と重複"),
        Phrase("could not be peered with it later", "後から VPC ピアリングで接続できません"),
        fix: Phrase("Answer network.cidr with 10.0.0.0/16.", "network.cidr を 10.0.0.0/16 にしてください。")),
    ])
}
