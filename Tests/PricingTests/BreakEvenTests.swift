import FoundationEssentials
import GitLabStack
import Pricing
import Testing

struct BreakEvenTests {
  /// With these prices in place of the built-in ones, in Tokyo.
  private func breakEven(
    _ prices: [SKU: USDollars], gateway: Basket = Basket(egress: .natGateway),
    instance: Basket = Basket(egress: .natInstance)
  ) throws -> BreakEven {
    let region = try Region("ap-northeast-1")
    let others = try prices.map { sku, amount in
      let old = try #require(PriceList.builtIn.price(sku, in: region))
      return (sku, Price(amount: amount, unit: old.unit, source: old.source, confidence: old.confidence))
    }
    return try BreakEven(
      gateway: gateway.plan(), instance: instance.plan(), usage: .smallTeam, region: region,
      prices: PriceList.builtIn.replacing(Dictionary(uniqueKeysWithValues: others), in: region))
  }

  @Test func neverComesAtListPrices() throws {
    let saving = USDollars(micros: 40_550_000)
    #expect(try breakEven([:]) == .never(saving: saving, perGB: USDollars(micros: 62_000)))
  }

  /// Where a GB costs the same with either there is no point to divide by.
  @Test func neverComesWhereAGigabyteCostsTheSameWithEither() throws {
    #expect(try breakEven([.natGatewayTraffic: .zero]) == .never(saving: USDollars(micros: 40_550_000), perGB: .zero))
  }

  @Test func isWhereTwoStraightLinesCross() throws {
    // An instance for 73.00, a gateway for 27.74 and 0.062 a GB.
    #expect(
      try breakEven([.t4gNano: USDollars(micros: 100_000), .volume: .zero, .natGateway: USDollars(micros: 38_000)])
        == .below(gigabytes: 730))
    #expect(try breakEven([.t4gNano: USDollars(micros: 1_000_000), .natGatewayTraffic: .zero]) == .always)
  }

  @Test func isAboveWhatCrossingZonesEatsUp() throws {
    let second = """
        Second:
          Type: AWS::EC2::NatGateway
          Metadata: {Group: network}

      """
    // Two gateways for 90.52 against 4.71 and a dollar for each GB, half of which crosses, out and in.
    let found = try breakEven(
      [.betweenZones: USDollars(micros: 1_000_000), .natGatewayTraffic: .zero],
      gateway: Basket(egress: .natGateway, zones: 2, more: second), instance: Basket(egress: .natInstance, zones: 2))
    #expect(found == .above(gigabytes: USDollars(micros: 85_810_000).amount))
  }

  @Test(arguments: PriceList.builtIn.regions)
  func isInNoRegion(_ name: String) throws {
    let region = try Region(name)
    let found = try BreakEven(
      among: PlanVariant.all(to: CostReportTests.answers()), usage: .smallTeam, region: region, prices: .builtIn)
    guard case .never = found else {
      Issue.record("\(String(describing: found)): what is said of the limit of an instance needs another look")
      return
    }
  }
}
