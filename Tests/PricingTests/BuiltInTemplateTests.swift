import GitLabStack
import Phrases
import Pricing
import Testing

/// The template of this build, as its answers shape it.
struct BuiltInTemplateTests {
  static let networks: [[AnswerKey: AnswerValue]] = [
    [.networkEgress: .text("nat-gateway")],
    [.networkEgress: .text("nat-instance")],
    [.networkEgress: .text("public-subnets")],
    [
      .networkVPC: .text("vpc-01234567"), .networkPublicSubnets: .list(["subnet-00000001", "subnet-00000002"]),
      .networkPrivateSubnets: .list(["subnet-00000003", "subnet-00000004"]),
    ],
  ]

  static func plan(_ answered: [AnswerKey: AnswerValue], https: Bool = false) throws -> Plan {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    if https {
      answers[.domainZone] = .text("example.com")
      answers[.domainHost] = .text("gitlab")
      answers[.domainZoneID] = .text("Z0123456789ABCDEFGHIJ")
    }
    for (key, value) in answered { answers[key] = value }
    return try Plan(StackTemplate(Choices(answers)))
  }

  /// What is there already is billed as before, and how it is set the template does not say.
  @Test func chargesForDataThatAreGiven() throws {
    let arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-0a1B2c-Xy9zQ8"
    let plan = try Self.plan([
      .storageFileSystemID: .text("fs-0123456789abcdef0"), .accessPasswordSecretARN: .text(arn),
    ])
    let region = try Region("ap-northeast-1")
    let given = try CostEstimate(plan: plan, usage: .smallTeam, region: region, prices: .builtIn)
    let own = try CostEstimate(plan: Self.plan([:]), usage: .smallTeam, region: region, prices: .builtIn)
    func sum(_ estimate: CostEstimate, _ sku: SKU) -> USDollars {
      estimate.lines.filter { $0.sku == sku }.map(\.monthly).sum()
    }
    for sku in [SKU.fileSystem, .secret] { #expect(sum(given, sku) == sum(own, sku) && sum(given, sku) > .zero) }
    #expect(given.lines.allSatisfy { ![.fileSystemRead, .fileSystemWrite, .fileSystemBackup].contains($0.sku) })
    #expect(given.lines.first { $0.sku == .fileSystem }?.resource == "FileSystemId")
    #expect(given.notCounted.contains { $0.english.contains("throughput mode") })
    #expect(!own.notCounted.contains { $0.english.contains("throughput mode") })
  }

  /// Whatever else is answered: a resource that has neither a price nor a source for its being free would be left out
  /// of every sum.
  @Test(
    arguments: networks,
    [
      [:], [.storageThroughput: .text("bursting"), .storageBackups: .text("false")],
      [.logsContainerInsights: .text("false"), .imageArchitecture: .text("arm64")],
    ] as [[AnswerKey: AnswerValue]])
  func hasAPriceForAllItMakes(_ network: [AnswerKey: AnswerValue], _ others: [AnswerKey: AnswerValue]) throws {
    let plan = try Self.plan(network.merging(others) { $1 }, https: !others.isEmpty)
    for region in PriceList.builtIn.regions {
      let estimate = try CostEstimate(plan: plan, usage: .smallTeam, region: Region(region), prices: .builtIn)
      #expect(estimate.notPriced == [])
    }
  }

  @Test(arguments: zip(networks, [3, 3, 3, 2]))
  func paysForEachPublicAddress(_ answered: [AnswerKey: AnswerValue], addresses: Int) throws {
    let estimate = try CostEstimate(
      plan: Self.plan(answered), usage: .smallTeam, region: Region("us-east-1"), prices: .builtIn)
    let monthly = estimate.lines.filter { $0.sku == .publicAddress }.map(\.monthly).sum()
    #expect(monthly == USDollars(micros: addresses * 3_650_000))
  }

  @Test func costsLessThroughAnInstanceAndLeastWithoutNAT() throws {
    let totals = try Self.networks.prefix(3).map {
      try CostEstimate(plan: Self.plan($0), usage: .smallTeam, region: Region("ap-northeast-1"), prices: .builtIn).total
    }
    #expect(totals == totals.sorted { $0 > $1 } && Set(totals).count == 3)
  }
}
