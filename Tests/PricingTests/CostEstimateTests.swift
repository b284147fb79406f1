import FoundationEssentials
import GitLabStack
import Phrases
import Pricing
import Testing

struct CostEstimateTests {
  @Test(arguments: ["cn-north-1", "us-gov-west-1", "af-south-1"])
  func hasNoSumWhereThereAreNoPrices(_ name: String) throws {
    let region = try Region(name)
    let plan = try Basket().plan()
    #expect(throws: CostEstimate.Unavailable.noPrices(region)) {
      try CostEstimate(plan: plan, usage: .smallTeam, region: region, prices: .builtIn)
    }
    #expect(CostEstimate.Unavailable.noPrices(region).sentence.english.contains(name))
  }

  @Test func showsWhatItCannotPrice() throws {
    let more = """
        Queue:
          Type: AWS::SQS::Queue
          Metadata: {Group: gitlab}
        Big:
          Type: AWS::EC2::Instance
          Metadata: {Group: network}
          Properties: {InstanceType: m9g.large}
        Interface:
          Type: AWS::EC2::VPCEndpoint
          Metadata: {Group: network}
          Properties: {VpcEndpointType: Interface}

      """
    let estimate = try Basket(containerInsights: "enhanced", more: more).estimate()
    #expect(
      estimate.notPriced == ["AWS::ECS::Cluster", "AWS::SQS::Queue", "AWS::EC2::Instance", "AWS::EC2::VPCEndpoint"])
    #expect(estimate.total.exact == "145.7149")
  }

  @Test func takesNothingForWhatIsFree() throws {
    let more = """
        Role:
          Type: AWS::IAM::Role
          Metadata: {Group: gitlab}
        Job:
          Type: Custom::Directories
          Metadata: {Group: start-up-job}

      """
    let estimate = try Basket(more: more).estimate()
    #expect(estimate.notPriced == [] && estimate.total.exact == "145.7149")
  }

  @Test(arguments: [("20", "0"), ("21", "730"), ("50", "21900")])
  func aTaskPaysForItsDiskFromThe21stGigabyteOn(size: String, hours: String) throws {
    let lines = try Basket(ephemeralGB: size).estimate().lines.filter { $0.sku == .fargateStorage }
    #expect(lines.map { "\($0.quantity)" } == [hours])
  }

  @Test func cannotPriceATaskOfUnknownSize() throws {
    let estimate = try Basket(cpu: "!If [Big, 4096, 2048]").estimate()
    #expect(estimate.notPriced == ["AWS::ECS::Service"])
  }

  @Test(arguments: [
    (Basket.Egress.natGateway, 3), (.natInstance, 3), (.publicSubnets, 3), (.none, 2),
  ])
  func countsEachPublicAddressOnce(_ egress: Basket.Egress, addresses: Int) throws {
    let lines = try Basket(egress: egress, scheme: "internet-facing").estimate().lines
    let hours = lines.filter { $0.sku == .publicAddress }.map(\.quantity).reduce(0, +)
    #expect("\(hours)" == "\(addresses * 730)")
  }

  @Test func countsAnElasticAddressOfAnInstanceOnce() throws {
    let more = """
        Fixed:
          Type: AWS::EC2::EIP
          Metadata: {Group: network}
          Properties: {InstanceId: !Ref Instance}

      """
    let lines = try Basket(egress: .natInstance, more: more).estimate().lines
    #expect(lines.filter { $0.sku == .publicAddress }.map(\.resource) == ["Fixed"])
  }

  @Test func pricesARMTasksByTheirOwnPrice() throws {
    let lines = try Basket(architecture: "ARM64").estimate().lines.filter { $0.resource == "Service" }
    #expect(lines.map(\.sku) == [.fargateARMCPU, .fargateARMMemory])
    #expect(lines[0].item[.japanese] == "Fargate タスク: 2 vCPU（ARM）")
  }

  @Test func billsElasticFileSystemsForWhatIsReadAndWritten() throws {
    var usage = Basket.usage
    usage.readGB = 50
    usage.writeGB = 10
    let bursting = try Basket().estimate(usage)
    let elastic = try Basket(throughput: "elastic").estimate(usage)
    #expect((elastic.total - bursting.total).description == "$2.10")
  }

  @Test func saysThatTheMetricsOfContainerInsightsAreAGuess() throws {
    let estimate = try Basket(containerInsights: "enabled").estimate()
    let line = try #require(estimate.lines.first { $0.sku == .metric })
    #expect(line.monthly.description == "$7.50" && line.confidence == .recalled)
    #expect(estimate.notCounted.contains(PricePhrases.logsOfContainerInsights))
  }

  @Test func addsImagePullsAndTheWayBetweenZonesToTheTraffic() throws {
    var usage = Basket.usage
    usage.imagePulls = 5
    let lines = try Basket(zones: 2).estimate(usage).lines
    let traffic = lines.filter { [.natGatewayTraffic, .betweenZones].contains($0.sku) }
    // 10 GB and five images of 1.6 GB; half of it crosses, once out and once in.
    #expect(traffic.map { "\($0.quantity)" } == ["10", "8", "10", "8"])
    #expect(traffic.map(\.monthly.description) == ["$0.45", "$0.36", "$0.10", "$0.08"])
    #expect(traffic.map(\.answer) == [.usageNATGB, .usageImagePulls, .usageNATGB, .usageImagePulls])
    #expect(traffic.allSatisfy { $0.group == .network && $0.kind == .usage })
  }

  @Test func leavesTheWayOutOfAnExistingNetworkToItsOwner() throws {
    #expect(try Basket(egress: .none).estimate().notCounted.contains(PricePhrases.networkOfYourOwn))
    #expect(try !Basket(egress: .publicSubnets).estimate().notCounted.contains(PricePhrases.networkOfYourOwn))
  }

  @Test func alwaysNamesWhatIsLeftOut() throws {
    let estimate = try Basket().estimate()
    #expect(estimate.notCounted.map(\.english) == ["tax", "free tier", "support", "savings plans"])
    #expect(estimate.asOf == "2025-11-04")
  }

  @Test func partsAddUpToTheWhole() throws {
    let estimate = try Basket(egress: .natInstance, scheme: "internet-facing", throughput: "elastic", zones: 2)
      .estimate(.smallTeam)
    let groups = Plan.Group.allCases.map(estimate.monthly(of:))
    #expect(groups.map(\.fixed).sum() == estimate.fixed)
    #expect(groups.map(\.usage).sum() == estimate.usage)
    #expect(estimate.fixed + estimate.usage == estimate.total)
    #expect(estimate.monthly(of: .rootPassword).fixed.description == "$0.40")
  }

  @Test func givesTheDayTheHourAndTheNightsOff() throws {
    let basket = Basket(egress: .natInstance, scheme: "internet-facing")
    let estimate = try basket.estimate()
    #expect(estimate.total.whole == "123")
    #expect(estimate.perDay.whole == "4")
    #expect(estimate.firstHour.hourly == "0.17")
    let nightsOff = try CostEstimate(
      plan: basket.plan(), usage: Basket.usage, region: Region("us-east-1"), prices: .builtIn, tasksRunADay: 12)
    #expect(nightsOff.total.whole == "84")
  }
}
