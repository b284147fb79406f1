internal import FoundationEssentials
package import Phrases

extension BreakEven {
  /// From which traffic on, and how that was worked out.
  package var sentence: Phrase {
    switch self {
    case .never(let saving, let perGB): .neverBreaksEven(saving: saving.cents, perGB: perGB.exact)
    case .above(let gigabytes): .breaksEvenAbove(gigabytes: gigabytes.rounded(toDigits: 0))
    case .below(let gigabytes): .breaksEvenBelow(gigabytes: gigabytes.rounded(toDigits: 0))
    case .always: .instanceNeverPays
    }
  }
}

extension BreakEven {
  /// In one row of a screen.
  package var inShort: Phrase {
    switch self {
    case .never(let saving, let perGB): .instanceSaves(saving.cents, perGB: perGB.exact)
    case .above(let gigabytes): .instanceSavesBelow(gigabytes.rounded(toDigits: 0))
    case .below(let gigabytes): .instanceSavesAbove(gigabytes.rounded(toDigits: 0))
    case .always: .instanceSavesNothing
    }
  }
}
