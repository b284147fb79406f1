package import Phrases

extension PriceRefresh.Kept {
  package var reason: Phrase {
    switch self {
    case .empty: CostPhrases.awsHasNoPrice
    case .ambiguous: CostPhrases.awsHasSeveralPrices
    case .unreadable: CostPhrases.awsPriceIsUnreadable
    case .denied: CostPhrases.awsPriceIsDenied
    case .failed: CostPhrases.awsDidNotAnswer
    case .noRecipe: CostPhrases.awsIsNotAsked
    }
  }
}
