import GitLabStack
import Phrases
import Pricing
import Testing

struct PriceListTests {
  @Test func carriesEveryPriceForEveryRegion() throws {
    let file = try #require(BuiltInFile.named(PriceList.builtInPath))
    let list = try PriceList(file.text)
    #expect(list.regions == WorkedExampleTests.regions.map(\.name).sorted())
    #expect(PriceList.builtIn.regions == list.regions)
    for region in list.regions {
      for sku in SKU.allCases {
        let price = try #require(list.price(sku, in: Region(region)), "\(sku) in \(region)")
        #expect(price.amount > .zero && price.unit != "")
        #expect((price.confidence == .recalled) == (price.source.id == "recalled"), "\(sku) in \(region)")
      }
    }
  }

  @Test func saysWhereAPriceWasRead() throws {
    let price = try #require(PriceList.builtIn.price(.natGateway, in: Region("ap-northeast-1")))
    #expect(price.amount == USDollars(micros: 62_000) && price.unit == "hour")
    #expect(price.source.date == "2026-09-25" && price.confidence == .agreed)
  }

  @Test(arguments: [
    ("A s us-east-1", PriceListFault.priceIsMissing(sku: "alb_hour", region: "us-east-1")),
    ("us-east-1", .priceIsMissing(sku: "alb_hour", region: "us-east-1")),
    ("-0.1 A s us-east-1", .priceIsNegative(sku: "alb_hour", region: "us-east-1", found: "-0.1")),
    ("0.02x A s us-east-1", .priceIsNotANumber(sku: "alb_hour", region: "us-east-1", found: "0.02x")),
    ("1e3 A s us-east-1", .priceIsNotANumber(sku: "alb_hour", region: "us-east-1", found: "1e3")),
    (".5 A s us-east-1", .priceIsNotANumber(sku: "alb_hour", region: "us-east-1", found: ".5")),
    ("1 D s us-east-1", .unknownConfidence(sku: "alb_hour", region: "us-east-1", found: "D")),
    ("1 A t us-east-1", .unknownSource(sku: "alb_hour", region: "us-east-1", found: "t")),
    ("1 A s us-east-1 us-east-1", .pricedTwice(sku: "alb_hour", region: "us-east-1")),
  ])
  func refusesABadCellByName(_ cell: String, fault: PriceListFault) {
    #expect(throws: fault) { try PriceList(Self.list([cell])) }
    #expect(fault.sentence.english.contains("alb_hour") && fault.sentence.english.contains("us-east-1"))
    #expect(fault.sentence.japanese.contains("alb_hour（us-east-1）"))
  }

  @Test func refusesAPriceWithoutUnit() {
    #expect(throws: PriceListFault.unitIsMissing(sku: "alb_hour")) {
      try PriceList(Self.list(["1 A s us-east-1"], unit: ""))
    }
  }

  @Test func refusesTwoPricesForOneRegion() {
    #expect(throws: PriceListFault.pricedTwice(sku: "alb_hour", region: "us-east-1")) {
      try PriceList(Self.list(["1 A s us-east-1 eu-west-1", "2 A s us-east-1"]))
    }
  }

  @Test(arguments: [
    ("", 1), ("<html>", 1), ("as-of 2026-01-01\n1 A s us-east-1", 2), ("as-of 2026-01-01\nsource s -", 2),
    ("# only a remark", 1),
  ])
  func refusesWhatIsNoPriceListByLine(_ text: String, line: Int) {
    #expect(throws: PriceListFault.unreadable(line: line)) { try PriceList(text) }
  }

  @Test func leavesOutWhatThisBuildDoesNotKnow() throws {
    let list = try PriceList(Self.list(["1 A s us-east-1", "sku quantum_hour hour", "9 A s eu-west-9"]))
    #expect(list.regions == ["us-east-1"])
  }

  private static func list(_ prices: [String], unit: String = " hour") -> String {
    (["as-of 2026-01-01", "", "source s - a test", "sku alb_hour\(unit)"] + prices).joined(separator: "\n") + "\n"
  }
}
