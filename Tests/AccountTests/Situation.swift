import Account
import GitLabStack
import Phrases

/// A plan in an account that has room for it and nothing against it, but for what is said otherwise.
struct Situation {
  var answers: [AnswerKey: AnswerValue] = [:]
  var seen: [AccountQuestion: Sighting<AccountAnswer>] = [:]
  var standing: Sighting<StandingStack?> = .seen(nil)
  var region = "ap-northeast-1"
  /// Whom CloudFormation works as.
  var role: String?
  /// How many seconds the deployment takes at the most.
  var longest: Double?

  /// The NAT instance, which needs more kinds of room than anything else.
  static let natInstance = Situation(answers: [.networkEgress: .text("nat-instance")])

  func examination() throws -> Examination {
    var given = Answers()
    given[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    for (key, value) in answers { given[key] = value }
    let choices = try Choices(given)
    let (plan, place) = (try Plan(StackTemplate(choices)), try Region(region))
    return Examination(
      choices, making: plan, in: place, sightings: seen, standing: standing,
      rights: RightsInQuestion(choices, making: plan, in: place, role: role), taking: longest)
  }

  /// With an answer to everything that is asked, also to what follows from an answer.
  func answered() throws -> Examination {
    var situation = self
    while true {
      let due = try situation.examination().questions.filter { situation.seen[$0] == nil }
      guard !due.isEmpty else { return try situation.examination() }
      for question in due { situation.seen[question] = .seen(Self.wellFor(question)) }
    }
  }

  /// What came of one check; nil where it is not of the plan.
  func check(_ code: String) throws -> Check? { try answered().checks.first { $0.code == code } }

  func seeing(_ question: StockQuestion, _ answer: StockAnswer) -> Situation {
    var other = self
    other.seen[.stock(question)] = .seen(.stock(answer))
    return other
  }

  func seeing(_ question: SettingQuestion, _ answer: SettingAnswer) -> Situation {
    var other = self
    other.seen[.setting(question)] = .seen(.setting(answer))
    return other
  }

  /// A limit of one quota; the others have room.
  func limited(_ quota: Quota, to limit: Quota.Limit) -> Situation {
    var limits = Dictionary(uniqueKeysWithValues: quota.service.quotas.map { ($0, Quota.Limit.value(60)) })
    limits[quota] = limit
    return seeing(.quotas(quota.service), .quotas(limits))
  }

  private static let nameServers = ["ns-1.awsdns-00.com", "ns-2.awsdns-01.org"]

  static func wellFor(_ question: AccountQuestion) -> AccountAnswer {
    switch question {
    case .identity:
      .identity(.known(Identity(account: "123456789012", arn: "arn:aws:iam::123456789012:user/ren")))
    case .stock(let question): .stock(wellFor(question))
    case .setting(let question): .setting(wellFor(question))
    case .registry: .registry(.made(for: ["amd64", "arm64"]))
    case .rights: .rights(.simulated(SimulatedRights(principal: "arn:aws:iam::123456789012:user/ren", verdicts: [:])))
    case .hostedZone(let id):
      .hostedZone(HostedZone(id: id, name: "example.com", isPrivate: false, nameServers: nameServers))
    case .records: .records([])
    case .publicRecords(_, let type): .publicRecords(.records(type == .nameServers ? nameServers : []))
    case .dnsAttributes: .dnsAttributes(DNSAttributes(support: true, hostNames: true))
    case .subnets: .subnets([])
    case .vpc(let id): .vpc(VPC(id: id, name: nil, cidr: "10.0.0.0/16", isDefault: false, owner: "123456789012"))
    case .networkACLs: .networkACLs([])
    case .endpoints: .endpoints([])
    case .securityGroups: .securityGroups([])
    case .dhcpOptions: .dhcpOptions(nil)
    case .availabilityZones: .availabilityZones([])
    case .zonesWithDefaultSubnet, .zonesOffering: .zones([])
    case .certificates: .certificates([])
    case .fileSystems: .fileSystems([])
    case .fileSystem(let id): .fileSystem(ExistingFileSystem(id: id, bytes: 5 << 30, targets: []))
    case .secrets: .secrets([])
    case .secret(let arn): .secret(ExistingSecret(arn: arn, name: "RootPassword-0a1B2c"))
    case .certificate(let arn):
      .certificate(
        Certificate(
          arn: arn, names: ["gitlab.example.com"], status: "ISSUED", keyAlgorithm: "RSA_2048", expires: 1_798_761_600,
          isInUse: false))
    }
  }

  private static func wellFor(_ question: StockQuestion) -> StockAnswer {
    switch question {
    case .quotas(let service): .quotas(Dictionary(uniqueKeysWithValues: service.quotas.map { ($0, .value(60)) }))
    case .vpcs, .peers: .vpcs([])
    case .internetGateways, .fileSystems, .certificates: .count(1)
    case .stackLimit: .count(2000)
    case .addresses: .addresses([])
    case .natGateways: .natGateways([])
    case .zonesOfSubnets: .zonesOfSubnets([:])
    case .processors: .processors(ProcessorsInUse(fargate: 2, instances: 4))
    case .balancers: .room(StockRoom(used: 1, limit: 50))
    case .identities:
      .identities(roles: StockRoom(used: 31, limit: 1000), instanceProfiles: StockRoom(used: 2, limit: 1000))
    case .stacks: .stacks([])
    case .logGroups: .names([])
    }
  }

  private static func wellFor(_ question: SettingQuestion) -> SettingAnswer {
    switch question {
    case .region: .region(.isForAll)
    case .internetBlock: .internetBlock(InternetBlock(mode: .off))
    case .encryption: .encryption(EncryptionControl(isEnforced: false))
    case .accountPlan: .accountPlan(nil)
    case .role: .role(isThere: true)
    case .credentials: .credentials(CredentialsEnd(time: 1_796_000_000, left: 3600))
    }
  }
}
