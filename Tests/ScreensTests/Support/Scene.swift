import Account
import Deployment
import GitLabStack
import Operations
import Phrases
import Screens

/// An account with two VPCs, of which one can take GitLab, and two hosted zones.
enum Scene {
  static let identity = Identity(
    account: "123456789012", arn: "arn:aws:sts::123456789012:assumed-role/Ops/ren@example.com")
  static let stackID = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/0a1b2c3d"
  static let changeSetARN = "arn:aws:cloudformation:ap-northeast-1:123456789012:changeSet/try-1/4e5f"
  static let secretARN = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:gitlab-root-AbCdEf"
  static let password = "k7Zm-very-secret-Q2"

  static let vpcs = [
    VPC(id: "vpc-0aaaaaaaaaaaaaaaa", name: "main", cidr: "10.20.0.0/16", isDefault: false),
    VPC(id: "vpc-0bbbbbbbbbbbbbbbb", name: nil, cidr: "172.31.0.0/16", isDefault: true),
  ]

  static let subnets = [
    subnet("subnet-0a1", "ap-northeast-1a", .isPublic(gateway: "igw-1")),
    subnet("subnet-0c1", "ap-northeast-1c", .isPublic(gateway: "igw-1")),
    subnet("subnet-0a2", "ap-northeast-1a", .isPrivate(EgressRoute(.natGateway, "nat-1"))),
    subnet("subnet-0c2", "ap-northeast-1c", .isPrivate(EgressRoute(.natGateway, "nat-1"))),
    subnet("subnet-0a3", "ap-northeast-1a", .isIsolated(.noRoute)),
  ]

  /// One of every kind.
  static let manySubnets =
    [
      subnet("subnet-0a1", "ap-northeast-1a", .isPublic(gateway: "igw-0123456789abcdef0")),
      subnet(
        "subnet-0c1", "ap-northeast-1c",
        .isPublic(gateway: "igw-0123456789abcdef0", firewall: "vpce-0123456789abcdef0")),
      subnet("subnet-0a2", "ap-northeast-1a", .isPrivate(EgressRoute(.natGateway, "nat-0123456789abcdef0"))),
      subnet("subnet-0c2", "ap-northeast-1c", .isPrivate(EgressRoute(.transit, "tgw-0123456789abcdef0"))),
      subnet("subnet-0a3", "ap-northeast-1a", .isUnknown(.endpointUnseen("vpce-0fedcba9876543210"))),
      subnet("subnet-0c3", "ap-northeast-1c", .isIsolated(.oneWay(out: "vpce-0fedcba9876543210", back: "igw-1"))),
      subnet("subnet-0a4", "ap-northeast-1a", .isIsolated(.noRoute)),
    ] + [
      Subnet(
        id: "subnet-0d900000000000000", name: "old", zone: "ap-northeast-1b", zoneID: "apne1-az3",
        cidr: "10.20.9.0/24", availableAddresses: 200,
        reach: .isPrivate(EgressRoute(.natGateway, "nat-0123456789abcdef0")))
    ]

  /// What a default VPC has: a way in and out everywhere, and nothing private.
  static let onlyPublicSubnets = Array(subnets.prefix(2))

  static let zones = [
    HostedZone(id: "Z0123456789ABCDEFGHIJ", name: "example.com", isPrivate: false),
    HostedZone(id: "Z0999999999ABCDEFGHIJ", name: "corp.internal", isPrivate: true),
  ]

  /// The one that AWS gives every VPC.
  static let openACL = NetworkACL(
    id: "acl-1", subnets: subnets.map(\.id) + (1...9).map { "subnet-0000000\($0)" },
    entries: [false, true].map { isOutgoing in
      NetworkACL.Entry(
        number: 100, isOutgoing: isOutgoing, allows: true, ports: 0...65535, range: try? IPv4Range("0.0.0.0/0"))
    })

  static let availabilityZones = availabilityZones(in: "ap-northeast-1")

  static func availabilityZones(in region: String) -> [AvailabilityZone] {
    [("a", 4), ("c", 1), ("d", 2)].map { letter, number in
      AvailabilityZone(
        name: "\(region)\(letter)", id: "apne1-az\(number)", kind: .availabilityZone, state: .available)
    }
  }

  static let certificates = [
    certificate(1, ["old.example.com"], .imported), certificate(2, ["*.example.com"], .amazon),
  ]

  private static func certificate(_ number: Int, _ names: [String], _ origin: Certificate.Origin) -> Certificate {
    Certificate(
      arn: "arn:aws:acm:ap-northeast-1:123456789012:certificate/00000000-0000-4000-8000-00000000000\(number)",
      names: names, status: "ISSUED", keyAlgorithm: "RSA_2048", origin: origin, expires: 1_798_761_600,
      isInUse: false)
  }

  static let trouble = Trouble(
    sentence: Phrase("AWS refused this call.", "AWS がこの呼び出しを拒否しました。"),
    advice: Phrase("Ask for the right.", "権限を追加してください。"))

  /// One of many that are all alike but for their number.
  static func call(_ number: Int, succeeded: Bool = true) -> Call {
    Call(
      words: [
        "aws", "cloudformation", "describe-stack-events", "--stack-name", stackID, "--no-paginate", "--output", "json",
        "--region", "ap-northeast-1", "--cli-read-timeout", "\(number)",
      ], seconds: 1.04, result: succeeded ? "exit 0" : "exit 254, Throttling", succeeded: succeeded)
  }

  static let throttling = Trouble(
    sentence: AWSPhrases.awsThrottles, advice: AWSPhrases.waitAndTryAgain, obstacle: .throttling)

  static let expiry = Trouble(
    sentence: AWSPhrases.credentialsHaveExpired, advice: AWSPhrases.signInAgain, obstacle: .credentials)

  private static func subnet(_ id: String, _ zone: String, _ reach: Subnet.Reach) -> Subnet {
    let padded = id + String(repeating: "0", count: 24 - id.count)
    return Subnet(id: padded, name: nil, zone: zone, cidr: "10.20.0.0/20", availableAddresses: 200, reach: reach)
  }

  /// A stack of ours under the wizard's name, in whatever state.
  static func live(
    _ status: String, template: StackTemplate? = ours, name: String = "gitlab", isProtected: Bool = false
  ) -> LiveStack {
    LiveStack(
      description: description(
        status, name: name,
        parameters: Dictionary(
          (template?.parameters ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
        isProtected: isProtected),
      templateBody: template?.body ?? "")
  }

  /// What the stack was made from, by somebody who chose an older release, a NAT instance and more memory.
  static let ours: StackTemplate? = {
    var answers = standing
    answers[.accessAllowedCIDRs] = .list([Visitor.networks])
    return (try? Choices(answers)).flatMap { try? StackTemplate($0) }
  }()

  /// The same as 0.1.0 made it: its task keeps no older GitLab from starting on newer data.
  static let oursWithoutGuard: StackTemplate? = ours.map { ours in
    StackTemplate(
      body: ours.body.replacing("Name: GITLAB_PRE_RECONFIGURE_SCRIPT", with: "Name: GITLAB_POST_RECONFIGURE_SCRIPT"),
      parameters: ours.parameters)
  }

  /// The same with this answer to what becomes of the data.
  static func ours(onDelete: String) throws -> StackTemplate {
    var answers = standing
    answers[.accessAllowedCIDRs] = .list([Visitor.networks])
    answers[.storageOnDelete] = .text(onDelete)
    return try StackTemplate(Choices(answers))
  }

  /// What AWS Backup needs, as far as it is there.
  static func backupPlace(
    vault: String? = "Default", role: RoleARN? = RoleARN("arn:aws:iam::123456789012:role/r")
  ) -> BackupPlace {
    BackupPlace(
      fileSystem: "arn:aws:elasticfilesystem:ap-northeast-1:123456789012:file-system/fs-1", vault: vault, role: role)
  }

  static let standing: Answers = {
    var answers = Answers()
    answers[.imageTag] = .text("18.11.11-ce.0")
    answers[.networkEgress] = .text("nat-instance")
    answers[.imageMemory] = .text("16384")
    answers[.networkZones] = .list(["ap-northeast-1a", "ap-northeast-1c"])
    return answers
  }()

  /// A stack that somebody else made.
  static func foreign(_ status: String) -> LiveStack {
    live(status, template: StackTemplate(body: "Resources: {A: {Type: X}}", parameters: []))
  }

  static func description(
    _ status: String, name: String = "gitlab", parameters: [String: String] = [:], isProtected: Bool = false
  ) -> StackDescription {
    let isDone = ["CREATE_COMPLETE", "UPDATE_COMPLETE"].contains(status)
    return StackDescription(
      id: stackID, name: name, status: ResourceStatus(rawValue: status), reason: nil,
      outputs: isDone
        ? [
          .init(key: "GitLabURL", value: "https://gitlab.example.com"),
          .init(key: "RootPasswordSecretArn", value: secretARN),
        ] : [],
      parameters: parameters, isProtected: isProtected)
  }

  /// What CloudFormation would say to a change: a new task, a new service, and what else is said.
  static func changes(_ more: [ChangeSet.Change] = []) -> ChangeSet {
    ChangeSet(
      arn: changeSetARN, stackID: stackID, status: ResourceStatus(rawValue: "CREATE_COMPLETE"), reason: nil,
      changes: more + [
        .init(
          action: "Modify", logicalID: "TaskDefinition", resourceType: "AWS::ECS::TaskDefinition", replacement: "True"),
        .init(
          action: "Modify", logicalID: "Service", resourceType: "AWS::ECS::Service", replacement: "False",
          scope: ["Properties"], properties: ["TaskDefinition"]),
        .init(
          action: "Modify", logicalID: "LoadBalancer", resourceType: "AWS::ElasticLoadBalancingV2::LoadBalancer",
          replacement: "False"),
      ], validation: .found([]))
  }

  static let losesFiles = ChangeSet.Change(
    action: "Modify", logicalID: "FileSystem", resourceType: "AWS::EFS::FileSystem", replacement: "True")

  /// What CloudFormation would say to an order: everything new.
  static func changeSet(for order: ChangeSetOrder) throws -> ChangeSet {
    let plan = try Plan(order.template)
    return ChangeSet(
      arn: changeSetARN, stackID: stackID, status: ResourceStatus(rawValue: "CREATE_COMPLETE"), reason: nil,
      changes: plan.creationOrder.map {
        .init(action: "Add", logicalID: $0, resourceType: plan.resource($0)?.type.name ?? "", replacement: nil)
      }, validation: .found([]))
  }
}
