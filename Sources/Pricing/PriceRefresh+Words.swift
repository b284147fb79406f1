package import Phrases

extension PriceRefresh.Kept {
  package var reason: Phrase {
    switch self {
    case .empty: .awsHasNoPrice
    case .ambiguous: .awsHasSeveralPrices
    case .unreadable: .awsPriceIsUnreadable
    case .denied: .awsPriceIsDenied
    case .failed: .awsDidNotAnswer
    case .noRecipe: .awsIsNotAsked
    }
  }
}
