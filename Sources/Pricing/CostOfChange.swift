package import GitLabStack
package import Phrases

/// What a change does to the price of a month, answer by answer, with the same expected use before and after.
package struct CostOfChange: Hashable, Sendable {
  /// What stands; nil where its template or its price is not known.
  package let before: USDollars?
  package let after: USDollars
  /// What each answer adds or takes away, in the order of the answers file; what costs the same is left out. Together they are
  /// the difference from `before`. Empty where that is not known.
  package let parts: [Part]

  /// The price now and then, in whole dollars.
  package var sentence: Phrase { ChangePlanPhrases.costOfChange(now: before?.whole, then: after.whole) }

  package struct Part: Hashable, Sendable {
    /// More than one where only together they can be built; empty for what this version builds otherwise than the one before.
    package let keys: [AnswerKey]
    package let monthly: USDollars
  }

  /// - Parameters:
  ///   - old: what the stack was made from.
  ///   - plan: what stands; nil where that is not known.
  ///   - new: what it is to be made from; nil is returned where that cannot be built or has no price.
  package init?(
    from old: Answers, standing plan: Plan?, to new: Answers, usage: Usage, region: Region, prices: PriceList
  ) {
    func total(_ answers: Answers) -> USDollars? {
      CostEstimate.total(of: answers, usage: usage, in: region, prices: prices)
    }
    guard let after = total(new) else { return nil }
    self.after = after
    before = plan.flatMap { try? CostEstimate(plan: $0, usage: usage, region: region, prices: prices).total }
    guard let before else {
      parts = []
      return
    }
    var parts: [Part] = []
    var (answers, last, waiting) = (old, before, [AnswerKey]())
    if let present = total(old) {
      parts.append(Part(keys: [], monthly: present - before))
      last = present
    }
    for key in new.differences(from: old).map(\.key) {
      answers[key] = new[key]
      waiting.append(key)
      guard let next = total(answers) else { continue }
      parts.append(Part(keys: waiting, monthly: next - last))
      (last, waiting) = (next, [])
    }
    parts.append(Part(keys: waiting, monthly: after - last))
    self.parts = parts.filter { $0.monthly != .zero }
  }
}
