internal import GitLabStack
internal import Phrases

/// What an account or a zone does not give.
extension KnownFailure.Entry {
  static let freePlan = Self(
    [.words("not eligible for Free Tier")],
    says: Phrase(
      "This account is on AWS's free plan, which does not include the type of the NAT instance.",
      "このアカウントは AWS の無料プランで、NAT インスタンスのタイプを使えません。"),
    remedy: Phrase(
      "Choose a NAT gateway or public subnets, or upgrade the account to the paid plan.",
      "NAT ゲートウェイかパブリックサブネット方式を選ぶか、アカウントを有料プランに変更してください。"),
    step: .edit(.networkEgress))

  static let loadBalancersOff = Self(
    [.words("does not support creating load balancers")],
    says: Phrase(
      "AWS does not let this account create load balancers: it is new, or restricted.",
      "このアカウントではロードバランサーを作成できません。新しいか、制限されたアカウントです。"),
    remedy: Phrase(
      "Only AWS Support can lift it: open a case (console > Support Center > Account and billing, free of charge).",
      "解除できるのは AWS サポートだけです（コンソール > サポートセンター >「アカウントと請求」、無料）。"),
    step: .evidence)

  static let pendingVerification = Self(
    [.words("is being validated, and you will not be able to launch"), .words("PendingVerification")],
    says: Phrase(
      "AWS is still checking this account's first use of the region.", "AWS がこのリージョンの利用を確認している途中です。"),
    remedy: Phrase(
      "Wait for AWS's email (minutes, at most 4 hours), then try again.",
      "AWS からのメール（通常は数分、長くて 4 時間）を待ってから、再実行してください。"),
    step: .retry)

  static let accountBlocked = Self(
    [.words("account is currently blocked"), .words("not recognized as a valid account")],
    says: Phrase("AWS has blocked this account.", "このアカウントは AWS によりブロックされています。"),
    remedy: Phrase(
      "Only AWS Support can lift it: open a case (console > Support Center > Account and billing, free of charge).",
      "解除できるのは AWS サポートだけです（コンソール > サポートセンター >「アカウントと請求」、無料）。"),
    step: .evidence)

  static let addressQuota = Self(
    [.making("maximum number of addresses has been reached"), .making("AddressLimitExceeded")],
    says: Phrase(
      "All Elastic IP addresses that this account may have in this region are in use.",
      "このリージョンで使える Elastic IP アドレスの上限に達しています。"),
    remedy: Phrase(
      "Release one that is not used, ask for more under Service Quotas, or choose public subnets, which need none.",
      "不要なアドレスを解放するか、Service Quotas で引き上げを申請するか、アドレスの要らないパブリックサブネット方式を選んでください。"),
    step: .edit(.networkEgress))

  static let vpcQuota = Self(
    [.making("maximum number of VPCs has been reached"), .making("VpcLimitExceeded")],
    says: Phrase("The VPC quota of this region is used up.", "このリージョンの VPC 数が上限に達しています。"),
    remedy: Phrase(
      "Use an existing VPC, delete one, or ask for more under Service Quotas.",
      "既存の VPC を使うか、不要な VPC を削除するか、Service Quotas で引き上げを申請してください。"),
    step: .edit(.networkVPC))

  static let gatewayQuota = Self(
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

  static let natQuota = Self(
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

  static let interfaceQuota = Self(
    [
      .making("ENILimitReached"), .making("NetworkInterfaceLimitExceeded"),
      .making("maximum number of network interfaces"), .task("NetworkInterfaceLimitExceeded"),
    ],
    says: Phrase(
      "The quota of network interfaces in this region is used up.", "このリージョンのネットワークインターフェイス数が上限に達しています。"),
    remedy: .quota, step: .retry)

  static let processorQuota = Self(
    [.words("reached the limit on the number of vCPUs")],
    says: Phrase(
      "The account may not run that many vCPUs on Fargate at once.", "Fargate で同時に使える vCPU 数の上限を超えます。"),
    remedy: Phrase(
      "Choose a smaller size, or ask for more: Service Quotas > AWS Fargate > vCPU resource count.",
      "小さいサイズを選ぶか、Service Quotas の AWS Fargate で vCPU 数の引き上げを申請してください。"),
    step: .edit(.imageCPU))

  static let taskQuota = Self(
    [.words("reached the limit on the number of tasks")],
    says: Phrase(
      "AWS lets this account start no more Fargate tasks at the moment; new accounts begin with a low limit.",
      "このアカウントでは、現在これ以上 Fargate タスクを起動できません。新しいアカウントは上限が低めです。"),
    remedy: Phrase(
      "Ask for more (Service Quotas > AWS Fargate), or AWS Support if the account is new. Then try again.",
      "Service Quotas の AWS Fargate で引き上げを申請するか、新しいアカウントなら AWS サポートに問い合わせて、再実行してください。"),
    step: .retry)

  static let instanceQuota = Self(
    [.making("VcpuLimitExceeded"), .making("more vCPU capacity than your current vCPU limit")],
    says: Phrase(
      "The account may not run that many EC2 vCPUs: the NAT instance needs two.",
      "EC2 で使える vCPU 数の上限を超えます。NAT インスタンスには 2 つ必要です。"),
    remedy: Phrase(
      "Choose a NAT gateway or public subnets, or ask for more: Service Quotas > Amazon EC2 > Standard instances.",
      "NAT ゲートウェイかパブリックサブネット方式を選ぶか、Service Quotas の Amazon EC2 で引き上げを申請してください。"),
    step: .edit(.networkEgress))

  static let balancerQuota = Self(
    [
      .making("TooManyLoadBalancers"), .making("TooManyTargetGroups"), .making("maximum number of load balancers"),
      .making("maximum number of target groups"),
    ],
    says: Phrase(
      "The quota of load balancers or target groups in this region is used up.",
      "このリージョンのロードバランサーまたはターゲットグループの数が上限に達しています。"),
    remedy: .quota, step: .retry)

  static let ruleQuota = Self(
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

  static let subnetIsFull = Self(
    [
      .words("SubnetIPAddressLimitReached"), .words("InsufficientFreeAddressesInSubnet"),
      .words("NoFreeAddressesInSubnet"), .words("not have enough free addresses"),
      .words("insufficient free addresses"), .words("insufficient ip addresses"), .words("Not enough IP space"),
    ],
    says: Phrase("A subnet has no free addresses left.", "サブネットに空きアドレスがありません。"),
    remedy: Phrase(
      "Choose subnets with free addresses, or release some.", "空きのあるサブネットを選ぶか、アドレスを解放してください。"),
    step: .edit(.networkPrivateSubnets))

  static let noCapacity = Self(
    [
      .words("Capacity is unavailable at this time"), .words("InsufficientInstanceCapacity"),
      .words("We currently do not have sufficient"),
    ],
    says: Phrase(
      "AWS has no capacity left in this Availability Zone at the moment.", "現在、このゾーンでは AWS 側の容量が不足しています。"),
    remedy: .again, step: .retry)

  static let notOfferedInZone = Self(
    [
      .words("is not supported in your requested Availability Zone"),
      .making(["AWS::EC2::Instance"], "requested configuration is currently not supported"),
    ],
    says: Phrase(
      "AWS does not offer this instance type in the chosen Availability Zone.", "このインスタンスタイプは選択したゾーンでは提供されていません。"),
    remedy: Phrase(
      "Choose a NAT gateway or public subnets instead of the NAT instance.",
      "NAT インスタンスではなく、NAT ゲートウェイかパブリックサブネット方式を選んでください。"),
    step: .edit(.networkEgress))

  static let zoneUnfit = Self(
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
      "別のゾーンにサブネットがある VPC を選んでください。使えないゾーンは AWS のメッセージにあります。"),
    step: .edit(.networkVPC))

  static let zonesMissing = Self(
    [
      .making(["AWS::EC2::Subnet", "AWS::CloudFormation"], "Fn::Select cannot select nonexistent value"),
      .request("Fn::Select cannot select nonexistent value"),
    ],
    says: Phrase(
      "AWS shows this account fewer than two Availability Zones here: default subnets were deleted.",
      "利用できるアベイラビリティーゾーンが 2 つ未満です。デフォルトサブネットが削除されています。"),
    remedy: Phrase(
      "Use an existing VPC, or create one again with 'aws ec2 create-default-subnet --availability-zone ZONE'.",
      "既存の VPC を使うか、aws ec2 create-default-subnet --availability-zone ゾーン名 で作り直してください。"),
    step: .edit(.networkVPC))

  // MARK: What says no more

  static let otherQuota = Self(
    [
      .making("HandlerErrorCode: ServiceLimitExceeded"), .making("LimitExceeded"), .making("has been reached"),
      .making("would exceed the limit"), .making("ServiceQuotaExceeded"), .making("Cannot exceed quota"),
      .making("reached your limit"),
    ], rank: .broad,
    says: Phrase("A limit of this account has been reached.", "このアカウントの上限に達しました。"),
    remedy: .quota, step: .retry)

  static let throttled = Self(
    [.words("Rate exceeded"), .words("Throttling"), .words("RequestLimitExceeded")], rank: .broad,
    says: Phrase("AWS had too many requests of this account.", "このアカウントからのリクエストが多すぎました。"),
    remedy: .again, step: .retry)

  static let stillBusy = Self(
    [
      .words("PriorRequestNotComplete"), .words("still processing a prior request"), .words("IncorrectState"),
      .words("IncorrectFileSystemLifeCycleState"), .words("IncorrectMountTargetState"),
      .words("ConcurrentModification"), .words("currently in the following state: Pending"),
      .words("An update is in progress"), .words("cannot be performed at this time"),
    ], rank: .broad,
    says: Phrase(
      "AWS was still busy with an earlier request for the same thing.", "同じ対象への以前のリクエストを、AWS がまだ処理中でした。"),
    remedy: .again, step: .retry)

  static let internalTrouble = Self(
    [
      .words("HandlerErrorCode: InternalFailure"), .words("HandlerErrorCode: ServiceInternalError"),
      .words("InternalFailure"), .words("Internal Failure"), .words("ServiceUnavailable"),
      .words("InternalServerError"),
      .words("used internally by this NAT gateway is in an invalid state"),
    ], rank: .broad,
    says: Phrase("AWS had an internal error.", "AWS 側で障害が発生しました。"),
    remedy: .again, step: .retry)
}
