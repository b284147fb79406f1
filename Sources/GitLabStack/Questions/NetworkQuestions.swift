internal import Phrases

/// The network that everything lives in.
enum NetworkQuestions {
  static let networkVPC = Question(
    .networkVPC, on: .network,
    default: .text(Choices.newVPC),
    label: Phrase("VPC", "VPC"),
    why: Phrase(
      "A new VPC is the safe choice: nothing that you have is touched. An existing one needs public and private subnets "
        + "in two Availability Zones. The choice is final: the file system cannot move to another VPC.",
      "新規 VPC なら既存の環境に影響しません。既存 VPC には、2 つの AZ にパブリックとプライベートのサブネットが必要です。" + "ファイルシステムは別の VPC に移せないため、後から変更できません。"),
    explanation: Phrase(
      "new, or the ID of an existing VPC such as vpc-0123456789abcdef0.",
      "new、または既存の VPC の ID（例: vpc-0123456789abcdef0）。"),
    example: "vpc-0123456789abcdef0",
    kind: .pick(.vpcs),
    effect: .movesNetwork,
    stored: .either(
      record: { $0.network.vpc == nil ? Choices.newVPC : nil }, parameter: "Vpc", in: .network,
      { $0.network.vpc?.description }))

  static let networkCIDR = Question(
    .networkCIDR, on: .network,
    only: .new,
    default: .text("10.0.0.0/16"),
    label: Phrase("VPC range", "VPC の範囲"),
    why: Phrase(
      "Private addresses of the new VPC, from /16 to /24. It matters only if this VPC will be connected to other "
        + "networks; then the ranges must not overlap.",
      "新規 VPC のプライベートアドレスです（/16〜/24）。ほかのネットワークと接続する予定があれば、重ならない範囲にします。"),
    explanation: Phrase("Range of the new VPC: a network from /16 to /24.", "新しい VPC の範囲。/16〜/24 のネットワーク。"),
    example: "10.20.0.0/16",
    effect: .movesNetwork,
    stored: .parameter("VpcCidr", in: .network) { $0.network.range?.description })

  static let networkEgress = Question(
    .networkEgress, on: .network,
    only: .new,
    default: .text(Choices.Egress.natGateway.rawValue),
    label: Phrase("Outbound internet", "外向き通信"),
    why: Phrase(
      "How GitLab reaches the internet: to pull its image, send email, mirror repositories. This choice affects the price most.",
      "GitLab がインターネットへ出る経路です（イメージ取得、メール、ミラー）。料金への影響が最も大きい選択です。"),
    explanation: Phrase(
      "Outbound internet access of a new VPC: nat-gateway, nat-instance, or public-subnets (no NAT, the task has a public address).",
      "新しい VPC からの外向き通信の方式。nat-gateway、nat-instance、public-subnets（NAT なし、タスクがパブリックアドレスを持つ）のどれか。"),
    example: "nat-instance",
    kind: .choice([
      .init(
        Choices.Egress.natGateway.rawValue, title: AlternativePhrases.natGateway,
        meaning: Phrase(
          "Run by AWS, nothing to maintain. Billed by the hour and by the GB.", "AWS が運用し、保守は不要です。時間と通信量で課金されます。")),
      .init(
        Choices.Egress.natInstance.rawValue, title: AlternativePhrases.natInstance,
        meaning: Phrase(
          "Cheaper: one t4g.nano in one Availability Zone. If it fails, GitLab has no internet access until it is replaced.",
          "安価ですが、1 つの AZ の t4g.nano 1 台です。止まると、置き換えるまで GitLab は外へ出られません。")),
      .init(
        Choices.Egress.publicSubnets.rawValue, title: AlternativePhrases.publicSubnets,
        meaning: Phrase(
          "No NAT, and cheapest. GitLab's task has a public IP address; its security group accepts only the load balancer.",
          "NAT を使わず、最も安価です。GitLab 自身がパブリックアドレスを持ちますが、接続はロードバランサーからのみ許可します。")),
    ]),
    effect: .egress,
    stored: .record { $0.network.egress?.rawValue })

  static let networkZones = Question(
    .networkZones, on: .network,
    only: .new,
    shape: .list,
    label: ZonePhrases.label,
    why: ZonePhrases.why,
    explanation: ZonePhrases.explanation,
    example: "ap-northeast-1a,ap-northeast-1c",
    kind: .pick(.zones),
    effect: .movesNetwork,
    stored: .parameters("Zone", in: .network) { $0.network.zones?.names ?? [] })

  static let networkPublicSubnets = Question(
    .networkPublicSubnets, on: .network,
    only: .existing,
    shape: .list,
    label: Phrase("Public subnets", "パブリックサブネット"),
    why: Phrase(
      "For the load balancer: two or more, in different Availability Zones, with a route to an internet gateway.",
      "ロードバランサー用です。インターネットゲートウェイへの経路があるものを、異なる AZ から 2 つ以上選びます。"),
    explanation: Phrase(
      "Existing VPC only: public subnets for the load balancer, in two or more Availability Zones.",
      "既存の VPC の場合のみ。ロードバランサーを置くパブリックサブネット（2 つ以上の AZ）。"),
    example: "subnet-0123456789abcdef0,subnet-0123456789abcdef1",
    kind: .pick(.publicSubnets),
    effect: .interruptsAccess,
    stored: .parameters("PublicSubnet", in: .network) { $0.network.publicSubnets })

  static let networkPrivateSubnets = Question(
    .networkPrivateSubnets, on: .network,
    only: .existing,
    shape: .list,
    label: Phrase("Private subnets", "プライベートサブネット"),
    why: Phrase(
      "For GitLab and its file system: two or more, one in each Availability Zone, with internet access through a NAT.",
      "GitLab とファイルシステム用です。NAT 経由で外へ出られるものを、AZ ごとに 1 つ、2 つ以上選びます。"),
    explanation: Phrase(
      "Existing VPC only: private subnets with internet access for GitLab, two or more, one per Availability Zone.",
      "既存の VPC の場合のみ。GitLab を置く、外部に出られるプライベートサブネット（AZ ごとに 1 つ、2 つ以上）。"),
    example: "subnet-0123456789abcdef2,subnet-0123456789abcdef3",
    kind: .pick(.privateSubnets),
    effect: .movesNetwork,
    stored: .parameters("PrivateSubnet", in: .network) { $0.network.privateSubnets })
}
