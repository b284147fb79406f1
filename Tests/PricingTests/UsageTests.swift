import GitLabStack
import Pricing
import Testing

struct UsageTests {
  /// SplitMix64, so that a failure can be repeated from its seed.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  static var numbers: [WritableKeyPath<Usage, Int>] {
    [
      \.storageGB, \.readGB, \.writeGB, \.natGB, \.imagePulls, \.dataOutGB, \.loadBalancerUnits, \.logGB,
    ]
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func moreUseNeverCostsLess(seed: UInt64) throws {
    var generator = Generator(state: seed)
    let basket = Basket(
      egress: Basket.Egress.allCases.randomElement(using: &generator) ?? .none, scheme: "internet-facing",
      throughput: Bool.random(using: &generator) ? "elastic" : "bursting", zones: 2)
    let plan = try basket.plan()
    let region = try Region(PriceList.builtIn.regions.randomElement(using: &generator) ?? "us-east-1")
    var usage = Usage.light
    for number in Self.numbers { usage[keyPath: number] = Int.random(in: 0...1000, using: &generator) }
    let before = try CostEstimate(plan: plan, usage: usage, region: region, prices: .builtIn)
    for number in Self.numbers {
      var more = usage
      more[keyPath: number] += Int.random(in: 1...100, using: &generator)
      let after = try CostEstimate(plan: plan, usage: more, region: region, prices: .builtIn)
      #expect(after.usage >= before.usage)
      #expect(after.fixed == before.fixed)
    }
  }

  @Test(arguments: Basket.Egress.allCases)
  func presetsGoFromLightToHeavy(_ egress: Basket.Egress) throws {
    let basket = Basket(egress: egress, scheme: "internet-facing", throughput: "elastic", zones: 2)
    let totals = try [Usage.light, .smallTeam, .heavy].map { try basket.estimate($0).total }
    #expect(totals == totals.sorted() && Set(totals).count == 3)
  }
}
