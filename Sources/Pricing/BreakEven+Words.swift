internal import FoundationEssentials
package import Phrases

extension BreakEven {
  /// From which traffic on, and how that was worked out.
  package var sentence: Phrase {
    switch self {
    case .never(let saving, let perGB): CostPhrases.neverBreaksEven(saving: saving.cents, perGB: perGB.exact)
    case .above(let gigabytes): CostPhrases.breaksEvenAbove(gigabytes: gigabytes.rounded(toDigits: 0))
    case .below(let gigabytes): CostPhrases.breaksEvenBelow(gigabytes: gigabytes.rounded(toDigits: 0))
    case .always: CostPhrases.instanceNeverPays
    }
  }
}

extension BreakEven {
  /// In one row of a screen.
  package var inShort: Phrase {
    switch self {
    case .never(let saving, let perGB): CostScreenPhrases.instanceSaves(saving.cents, perGB: perGB.exact)
    case .above(let gigabytes): CostScreenPhrases.instanceSavesBelow(gigabytes.rounded(toDigits: 0))
    case .below(let gigabytes): CostScreenPhrases.instanceSavesAbove(gigabytes.rounded(toDigits: 0))
    case .always: CostScreenPhrases.instanceSavesNothing
    }
  }
}
