import Foundation
import GitLabStack
import Phrases
import Pricing
import Testing

struct PriceRefreshTests {
  private func refresh(_ date: String = "2026-11-23") throws -> PriceRefresh {
    let region = try Region("ap-northeast-1")
    let named = try #require(PriceRegion(region))
    var refresh = PriceRefresh(region: region, date: date)
    refresh.note(.natGateway, USDollars(micros: 70_000))
    let query = try #require(SKU.loadBalancer.query(in: named))
    refresh.note(.loadBalancer, query, [], for: named)
    refresh.note(.secret, .denied)
    return refresh
  }

  @Test func keepsTheBuiltInPriceWhereThereIsNoAnswer() throws {
    let region = try Region("ap-northeast-1")
    let prices = PriceList.builtIn.refreshed(by: try refresh(), in: region)
    #expect(prices.price(.natGateway, in: region)?.amount == USDollars(micros: 70_000))
    #expect(prices.price(.natGateway, in: region)?.source.isAWS == true)
    for sku in [SKU.loadBalancer, .secret] {
      #expect(prices.price(sku, in: region) == PriceList.builtIn.price(sku, in: region))
    }
    #expect(try refresh().lines.map(\.kept) == [nil, .empty, .denied])
    #expect(try refresh().count == 1)
  }

  @Test func changesNoOtherRegion() throws {
    let region = try Region("us-east-1")
    let prices = PriceList.builtIn.refreshed(by: try refresh(), in: region)
    #expect(prices.price(.natGateway, in: region) == PriceList.builtIn.price(.natGateway, in: region))
  }

  @Test func givesWayToANewerBuild() throws {
    let region = try Region("ap-northeast-1")
    let prices = PriceList.builtIn.refreshed(by: try refresh("2025-11-03"), in: region)
    #expect(prices.price(.natGateway, in: region)?.source.isAWS == false)
  }

  @Test func survivesAFile() throws {
    let refresh = try refresh()
    #expect(try JSONDecoder().decode(PriceRefresh.self, from: JSONEncoder().encode(refresh)) == refresh)
  }

  @Test(arguments: ["-1", "0", "1e3", "x", ""])
  func refusesAPriceThatSomebodySpoiled(_ price: String) throws {
    let region = try Region("ap-northeast-1")
    let text = """
      {"region":"ap-northeast-1","date":"2026-11-23","lines":[{"sku":"alb_hour","price":"\(price)"}]}
      """
    let spoiled = try JSONDecoder().decode(PriceRefresh.self, from: Data(text.utf8))
    let prices = PriceList.builtIn.refreshed(by: spoiled, in: region)
    #expect(prices.price(.loadBalancer, in: region) == PriceList.builtIn.price(.loadBalancer, in: region))
  }

  @Test func saysOnTheReportWhosePricesTheyAre() throws {
    let region = try Region("ap-northeast-1")
    let report = try CostReportTests.report(prices: PriceList.builtIn.refreshed(by: try refresh(), in: region))
    #expect(report.yours.askedOn == "2026-11-23")
    #expect(
      report.yours.priceDate.english.contains("2026-11-23") && report.yours.priceDate.english.contains("2025-11-04"))
    #expect(report.yours.lines.filter { $0.mark == "=" }.map(\.sku) == [.natGateway])
  }
}
