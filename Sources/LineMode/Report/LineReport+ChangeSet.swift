internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// A change set before the yes, in lines: what it means, what it costs, and what CloudFormation would do.
extension LineReport {
  /// - Parameter monthly: the price of what stands and of the plan, where there is one; nil for a creation.
  func say(_ changeSet: ChangeSet, _ review: ChangeReview, monthly: MonthlyCost?) throws {
    switch output {
    case .json: try line(ChangeSetLine(changeSet, review, monthly: monthly, in: console.language))
    case .text:
      let language = console.language
      try console.tell(.changeSetMade)
      for impact in review.impacts {
        try console.tell(
          "  \(impact.weight.word[language].padded(to: 5))\(impact.mark[language]): \(impact.sentence[language])")
      }
      if let monthly {
        try console.tell("  \(Phrase.cost(now: monthly.before?.whole, then: monthly.after.whole)[language])")
      }
      var group: Plan.Group?
      for line in review.changes {
        if line.group != group, let new = line.group { try console.tell(new.title) }
        group = line.group
        let marks = line.impacts.map { "  \($0.mark[language])" }.joined()
        try console.tell("  \(line.change.kind.mark) \(line.change.logicalID)  \(line.change.resourceType)\(marks)")
      }
    }
  }

  /// The price of a month before and after a change; `before` is nil where it is not known.
  struct MonthlyCost {
    let before: USDollars?
    let after: USDollars
  }

  struct ChangeSetLine: Encodable {
    let type = "changeset"
    let arn: String
    let stackId: String
    /// What the whole means, the gravest first.
    let impact: [Impact]
    let monthly: Monthly?
    let changes: [Change]

    struct Change: Encodable {
      let action: String
      let logicalId: String
      let resourceType: String
      let replacement: String?
      let impact: [Impact]
    }

    struct Impact: Encodable {
      let code: String
      let subject: String
      let sentence: String

      init(_ impact: ChangeImpact, in language: Language) {
        code = impact.code
        subject = impact.subject
        sentence = impact.sentence[language]
      }
    }

    struct Monthly: Encodable {
      let before: String?
      let after: String
    }

    init(_ changeSet: ChangeSet, _ review: ChangeReview, monthly: MonthlyCost?, in language: Language) {
      arn = changeSet.arn
      stackId = changeSet.stackID
      impact = review.impacts.map { Impact($0, in: language) }
      self.monthly = monthly.map { Monthly(before: $0.before?.cents, after: $0.after.cents) }
      changes = review.changes.map { reviewed in
        Change(
          action: reviewed.change.action, logicalId: reviewed.change.logicalID,
          resourceType: reviewed.change.resourceType, replacement: reviewed.change.replacement,
          impact: reviewed.impacts.map { Impact($0, in: language) })
      }
    }
  }
}
