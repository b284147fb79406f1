package import Phrases

/// What one unit of something costs in one region, and how we know.
package struct Price: Hashable, Sendable {
  package let amount: USDollars
  /// Such as `vCPU-hour`.
  package let unit: String
  package let source: Source
  package let confidence: Confidence

  package init(amount: USDollars, unit: String, source: Source, confidence: Confidence) {
    self.amount = amount
    self.unit = unit
    self.source = source
    self.confidence = confidence
  }

  /// Where a price was read.
  package struct Source: Hashable, Sendable {
    /// Its short name in the price list.
    package let id: String
    /// The day (or month, or year) the source speaks of; nil where that is not known.
    package let date: String?
    package let what: String
  }

  /// How well a price is established, the best first.
  package enum Confidence: String, CaseIterable, Sendable, Comparable {
    /// AWS's own price list has it.
    case listed = "="
    /// At least two independent copies agree.
    case agreed = "A"
    /// One copy, or a label that had to be inferred.
    case single = "B"
    /// From memory; no source was found.
    case recalled = "C"

    /// In a few words, the same wherever it is told.
    package var words: Phrase {
      switch self {
      case .listed: PricePhrases.isListed
      case .agreed: PricePhrases.isAgreed
      case .single: PricePhrases.isOfOneSource
      case .recalled: PricePhrases.isNotVerified
      }
    }

    package static func < (one: Confidence, other: Confidence) -> Bool { one.rawValue < other.rawValue }
  }
}
