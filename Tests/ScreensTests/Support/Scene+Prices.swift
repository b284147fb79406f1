import GitLabStack
import Pricing
import Screens

/// What AWS says when it is asked for the prices of Tokyo.
extension Scene {
  /// It has raised the NAT gateway, and is in doubt about two others.
  static var answeredPrices: Arrival {
    get throws {
      let region = try Region("ap-northeast-1")
      var refresh = PriceRefresh(region: region, date: "2026-11-23")
      for sku in SKU.allCases {
        switch sku {
        case .natGateway: refresh.note(sku, USDollars(micros: 162_000))
        case .alarm, .functionARM: refresh.note(sku, .noRecipe)
        case .fileSystemRead, .fileSystemWrite: refresh.note(sku, .ambiguous)
        default: if let price = PriceList.builtIn.price(sku, in: region) { refresh.note(sku, price.amount) }
        }
      }
      return .prices(refresh, nil)
    }
  }

  static var deniedPrices: Arrival {
    get throws {
      var refresh = PriceRefresh(region: try Region("ap-northeast-1"), date: "2026-11-23")
      for sku in SKU.allCases { refresh.note(sku, .denied) }
      return .prices(refresh, trouble)
    }
  }
}
