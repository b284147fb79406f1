internal import GitLabStack
internal import Phrases

/// Failures for want of what an account or a zone does not give.
enum LimitFailures {
  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "address-quota",
      [.making("maximum number of addresses has been reached"), .making("AddressLimitExceeded")],
      says: Phrase(
        "All Elastic IP addresses that this account may have in this region are in use.",
        "このリージョンで使える Elastic IP アドレスの上限に達しています。"),
      remedy: Phrase(
        "Release one that is not used, ask for more under Service Quotas, or choose public subnets, which need none.",
        "不要なアドレスを解放するか、Service Quotas で引き上げを申請するか、アドレスの要らないパブリックサブネット方式を選んでください。"),
      step: .edit(.networkEgress))

    KnownFailure(
      "vpc-quota",
      [.making("maximum number of VPCs has been reached"), .making("VpcLimitExceeded")],
      says: Phrase("The VPC quota of this region is used up.", "このリージョンの VPC 数が上限に達しています。"),
      remedy: Phrase(
        "Use an existing VPC, delete one, or ask for more under Service Quotas.",
        "既存の VPC を使うか、不要な VPC を削除するか、Service Quotas で引き上げを申請してください。"),
      step: .edit(.networkVPC))

    KnownFailure(
      "gateway-quota",
      [
        .making("maximum number of internet gateways"), .making("InternetGatewayLimitExceeded"),
        .making("maximum number of VPC endpoints"),
      ],
      says: Phrase(
        "The quota of internet gateways or endpoints in this region is used up.",
        "このリージョンのインターネットゲートウェイまたはエンドポイントの数が上限に達しています。"),
      remedy: Phrase(
        "Use an existing VPC, or ask for more under Service Quotas.",
        "既存の VPC を使うか、Service Quotas で引き上げを申請してください。"),
      step: .edit(.networkVPC))

    KnownFailure(
      "nat-quota",
      [
        .making("NatGatewayLimitExceeded"), .making("maximum number of NAT gateways"),
        .making("limit of", "NAT gateways"),
      ],
      says: Phrase(
        "This Availability Zone has as many NAT gateways as the account may have.",
        "このアベイラビリティーゾーンの NAT ゲートウェイ数が上限に達しています。"),
      remedy: Phrase(
        "Choose the NAT instance or public subnets, or ask for more under Service Quotas.",
        "NAT インスタンスかパブリックサブネット方式を選ぶか、Service Quotas で引き上げを申請してください。"),
      step: .edit(.networkEgress))

    KnownFailure(
      "interface-quota",
      [
        .making("ENILimitReached"), .making("NetworkInterfaceLimitExceeded"),
        .making("maximum number of network interfaces"), .task("NetworkInterfaceLimitExceeded"),
      ],
      says: Phrase(
        "The quota of network interfaces in this region is used up.", "このリージョンのネットワークインターフェイス数が上限に達しています。"),
      remedy: RemedyPhrases.quota, step: .retry)

    KnownFailure(
      "processor-quota",
      [.words("reached the limit on the number of vCPUs")],
      says: Phrase(
        "The account may not run that many vCPUs on Fargate at once.", "Fargate で同時に使える vCPU 数の上限を超えます。"),
      remedy: Phrase(
        "Choose a smaller size, or ask for more: Service Quotas > AWS Fargate > vCPU resource count.",
        "小さいサイズを選ぶか、Service Quotas の AWS Fargate で vCPU 数の引き上げを申請してください。"),
      step: .edit(.imageCPU))

    KnownFailure(
      "task-quota",
      [.words("reached the limit on the number of tasks")],
      says: Phrase(
        "AWS lets this account start no more Fargate tasks at the moment; new accounts begin with a low limit.",
        "このアカウントでは、現在これ以上 Fargate タスクを起動できません。新しいアカウントは上限が低めです。"),
      remedy: Phrase(
        "Ask for more (Service Quotas > AWS Fargate), or AWS Support if the account is new. Then try again.",
        "Service Quotas の AWS Fargate で引き上げを申請するか、新しいアカウントなら AWS サポートに問い合わせて、再実行してください。"),
      step: .retry)

    KnownFailure(
      "instance-quota",
      [.making("VcpuLimitExceeded"), .making("more vCPU capacity than your current vCPU limit")],
      says: Phrase(
        "The account may not run that many EC2 vCPUs: the NAT instance needs two.",
        "EC2 で使える vCPU 数の上限を超えます。NAT インスタンスには 2 つ必要です。"),
      remedy: Phrase(
        "Choose a NAT gateway or public subnets, or ask for more: Service Quotas > Amazon EC2 > Standard instances.",
        "NAT ゲートウェイかパブリックサブネット方式を選ぶか、Service Quotas の Amazon EC2 で引き上げを申請してください。"),
      step: .edit(.networkEgress))

    KnownFailure(
      "balancer-quota",
      [
        .making("TooManyLoadBalancers"), .making("TooManyTargetGroups"), .making("maximum number of load balancers"),
        .making("maximum number of target groups"),
      ],
      says: Phrase(
        "The quota of load balancers or target groups in this region is used up.",
        "このリージョンのロードバランサーまたはターゲットグループの数が上限に達しています。"),
      remedy: RemedyPhrases.quota, step: .retry)

    KnownFailure(
      "rule-quota",
      [
        .making("RulesPerSecurityGroupLimitExceeded"), .making("maximum number of rules per security group"),
      ],
      says: Phrase(
        "A security group cannot hold that many rules: each IP range takes one or two.",
        "セキュリティグループのルール数の上限を超えます。IP 範囲ごとに 1 つか 2 つ使います。"),
      remedy: Phrase(
        "Allow fewer, wider IP ranges, or ask for more under Service Quotas (Amazon VPC).",
        "許可する IP 範囲をまとめて減らすか、Service Quotas の Amazon VPC で引き上げを申請してください。"),
      step: .edit(.accessAllowedCIDRs))

    KnownFailure(
      "subnet-is-full",
      [
        .words("SubnetIPAddressLimitReached"), .words("InsufficientFreeAddressesInSubnet"),
        .words("NoFreeAddressesInSubnet"), .words("not have enough free addresses"),
        .words("insufficient free addresses"), .words("insufficient ip addresses"), .words("Not enough IP space"),
      ],
      says: Phrase("A subnet has no free addresses left.", "サブネットに空きアドレスがありません。"),
      remedy: Phrase(
        "Choose subnets with free addresses, or release some.", "空きのあるサブネットを選ぶか、アドレスを解放してください。"),
      step: .edit(.networkPrivateSubnets))

    KnownFailure(
      "no-capacity",
      [
        .words("Capacity is unavailable at this time"), .words("InsufficientInstanceCapacity"),
        .words("We currently do not have sufficient"),
      ],
      says: Phrase(
        "AWS has no capacity left in this Availability Zone at the moment.", "現在、この AZ では AWS 側の容量が不足しています。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "not-offered-in-zone",
      [
        .words("is not supported in your requested Availability Zone"),
        .making(["AWS::EC2::Instance"], "requested configuration is currently not supported"),
      ],
      says: Phrase(
        "AWS does not offer this instance type in the chosen Availability Zone.", "このインスタンスタイプは選択した AZ では提供されていません。"),
      remedy: Phrase(
        "Choose a NAT gateway or public subnets instead of the NAT instance.",
        "NAT インスタンスではなく、NAT ゲートウェイかパブリックサブネット方式を選んでください。"),
      step: .edit(.networkEgress))

    KnownFailure(
      "zone-unfit",
      [
        .making("cannot be associated with a load balancer", "Availability Zone"), .making("NotAvailableInZone"),
        .making("Nat Gateway is not available in this availability zone"), .making("UnsupportedAvailabilityZone"),
        .making("availability zone Lambda doesn't support"),
        .making("Subnets can currently only be created in the following availability zones"),
        .words("does not support Fargate", "zone"),
      ],
      says: Phrase(
        "One of the Availability Zones does not have what GitLab needs.", "アベイラビリティーゾーンの一つで、GitLab に必要なものが提供されていません。"),
      remedy: Phrase(
        "Choose a VPC with subnets in other Availability Zones: AWS's message says which one does not fit.",
        "別の AZ にサブネットがある VPC を選んでください。使えない AZ は AWS のメッセージにあります。"),
      step: .edit(.networkVPC))

    KnownFailure(
      "zones-missing",
      [
        .making(["AWS::EC2::Subnet", "AWS::CloudFormation"], "Fn::Select cannot select nonexistent value"),
        .request("Fn::Select cannot select nonexistent value"),
      ],
      says: Phrase(
        "AWS shows this account fewer than two Availability Zones here: default subnets were deleted.",
        "利用できるアベイラビリティーゾーンが 2 つ未満です。デフォルトサブネットが削除されています。"),
      remedy: Phrase(
        "Use an existing VPC, or create one again with 'aws ec2 create-default-subnet --availability-zone ZONE'.",
        "既存の VPC を使うか、aws ec2 create-default-subnet --availability-zone AZ名 で作り直してください。"),
      step: .edit(.networkVPC))
  }
}
