package import FoundationEssentials
package import GitLabStack
package import Phrases

/// One line of an estimate: so many units of one thing, for one resource, in a month of 730 hours.
package struct CostLine: Hashable, Sendable {
  package let item: Phrase
  package let sku: SKU
  /// The logical id of the resource that brings it about.
  package let resource: String
  package let group: Plan.Group
  package let quantity: Decimal
  /// Such as `vCPU-hour`.
  package let unit: String
  package let unitPrice: USDollars
  /// The answer about use that the quantity follows; nil if it is the same whatever the use.
  package let answer: AnswerKey?
  package let confidence: Price.Confidence
  /// Where the price was read.
  package let source: Price.Source

  package enum Kind: String, CaseIterable, Sendable {
    /// The same whatever the use.
    case fixed
    /// Moves with the expected use.
    case usage
  }

  /// The unit as people read it.
  package var unitInWords: Phrase { PricePhrases.unit(unit) }
  package var kind: Kind { answer == nil ? .fixed : .usage }
  package var monthly: USDollars { unitPrice * quantity }
  /// Whether it takes back hours that a schedule has the task stopped.
  package var isSaving: Bool { quantity < 0 }
}
