internal import Phrases

/// What the network and the way out of it are made of.
package enum NetworkResource: String, CaseIterable, Sendable {
  case vpc = "AWS::EC2::VPC"
  case subnet = "AWS::EC2::Subnet"
  case internetGateway = "AWS::EC2::InternetGateway"
  case gatewayAttachment = "AWS::EC2::VPCGatewayAttachment"
  case routeTable = "AWS::EC2::RouteTable"
  case route = "AWS::EC2::Route"
  case routeTableAssociation = "AWS::EC2::SubnetRouteTableAssociation"
  case address = "AWS::EC2::EIP"
  case natGateway = "AWS::EC2::NatGateway"
  case instance = "AWS::EC2::Instance"
  case launchTemplate = "AWS::EC2::LaunchTemplate"
  case securityGroup = "AWS::EC2::SecurityGroup"
  case ingress = "AWS::EC2::SecurityGroupIngress"

  var facts: ResourceFacts {
    switch self {
    case .vpc:
      ResourceFacts(
        Phrase("VPC", "VPC"), .init(5...12, 2...6, Self.log), slowToDelete: Self.inUse, end: .network,
        isAddedBeside: true, shows: [.movesNetwork], identity: .id("vpc-"), replacedBy: .of(["CidrBlock"]),
        takesTags: true)
    case .subnet:
      ResourceFacts(
        Phrase("subnet", "サブネット"), .init(1...8, 1...5, Self.log), slowToDelete: Self.inUse, end: .network,
        isAddedBeside: true, shows: [.movesNetwork],
        // For instances that are started in it later; the addresses that are there stay.
        quiet: ["MapPublicIpOnLaunch"], identity: .id("subnet-"),
        replacedBy: .of(["AvailabilityZone", "CidrBlock", "VpcId"]), takesTags: true)
    case .internetGateway:
      ResourceFacts(
        Phrase("internet gateway", "インターネットゲートウェイ"), .init(3...18, 2...12, Self.log),
        slowToDelete: Self.addressInUse, end: .network, isAddedBeside: true, identity: .id("igw-"), takesTags: true)
    case .gatewayAttachment:
      ResourceFacts(
        Phrase("attachment of the internet gateway", "インターネットゲートウェイの接続"), .init(2...12, 2...15, Self.log),
        slowToDelete: Self.addressInUse, end: .network, isAddedBeside: true, identity: .name())
    case .routeTable:
      ResourceFacts(
        Phrase("route table", "ルートテーブル"), .init(1...12, 1...5, Self.log), end: .notKnown, isAddedBeside: true,
        identity: .id("rtb-"), takesTags: true)
    case .route:
      ResourceFacts(
        Phrase("route", "ルート"), .init(1...8, 1...5, Self.log), end: .notKnown, change: .outbound, shows: [.egress],
        identity: .name())
    case .routeTableAssociation:
      ResourceFacts(
        Phrase("association of a subnet with its route table", "サブネットとルートテーブルの関連付け"),
        .init(1...8, 1...5, Self.log), end: .notKnown, identity: .id("rtbassoc-"))
    case .address:
      // The address is its own: it stays where only what uses it is replaced.
      ResourceFacts(
        Phrase("public address", "パブリックアドレス"), .init(12...18, 1...6, Self.log), end: .outboundAddress,
        change: .outbound, isAddedBeside: true, shows: [.egress], identity: .address, takesTags: true)
    case .natGateway:
      ResourceFacts(
        Phrase("NAT gateway", "NAT ゲートウェイ"), .init(95...110, 40...75, Self.log + " (96 s and 106 s)"),
        slowToMake: Phrase(
          "NAT gateways can take several minutes when a zone is busy.", "AZ の混雑時は NAT ゲートウェイに数分以上かかることがあります。"),
        slowToDelete: Phrase("Its connections are being closed and its address released.", "接続の終了とアドレスの解放を待っています。"),
        end: .outbound, isAddedBeside: true, shows: [.egress], identity: .id("nat-"),
        replacedBy: .of(["SubnetId", "AllocationId"]), takesTags: true)
    case .instance:
      // Much of an instance changes only while it is stopped.
      ResourceFacts(
        Phrase("NAT instance", "NAT インスタンス"),
        .init(120...200, 35...60, "estimate: a NAT instance that signals when it forwards"),
        slowToMake: Phrase(
          "It counts as made only when the NAT instance reports that it forwards.", "NAT インスタンスが転送の開始を通知するまで完了しません。"),
        end: .outbound, change: .outbound, isAddedBeside: true, shows: [.egress], evidence: .console,
        identity: .id("i-"), replacedBy: .of(["ImageId"]), takesTags: true)
    case .launchTemplate:
      ResourceFacts(
        Phrase("launch template", "起動テンプレート"), .estimate(1...6, 1...5), end: .notKnown,
        isAddedBeside: true, shows: [.egress], identity: .id("lt-"))
    case .securityGroup:
      ResourceFacts(
        Phrase("security group", "セキュリティグループ"), .init(3...8, 1...5, Self.log + " and 44748186245"),
        slowToDelete: Self.inUse, end: .notKnown, isAddedBeside: true, shows: [.egress], identity: .id("sg-"),
        replacedBy: .of(["GroupDescription", "GroupName", "VpcId"]), takesTags: true)
    case .ingress:
      ResourceFacts(
        Phrase("rule of a security group", "セキュリティグループのルール"), .init(1...3, 1...3, "public deploy log 44748186245"),
        end: .notKnown, identity: .id("sgr-"))
    }
  }

  private static let log = "public deploy log 2977411830"
  private static let inUse = Phrase(
    "Something in it still has a network interface, as the function does.", "関数などのネットワークインターフェイスがまだ残っています。")
  private static let addressInUse = Phrase(
    "A public address in the VPC is still in use.", "VPC のパブリックアドレスがまだ使用中です。")
}
