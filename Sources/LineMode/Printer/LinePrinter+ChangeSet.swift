internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// A change set before the yes, in lines: what it means, what it costs, and what CloudFormation would do.
extension LinePrinter {
  /// - Parameter monthly: the price of what stands and of the plan, where there is one; nil for a creation.
  func say(_ changeSet: ChangeSet, _ review: ChangeReview, monthly: MonthlyCost?) throws {
    switch output {
    case .json: try line(ChangeSetLine(changeSet, review, monthly: monthly, in: console.language))
    case .text:
      let language = console.language
      try console.tell(CommandPhrases.changeSetMade)
      for impact in review.impacts {
        try console.tell(
          "  \(impact.weight.word[language].padded(to: 5))\(impact.mark[language]): \(impact.sentence[language])")
      }
      if let monthly {
        try console.tell(
          "  \(ChangePlanPhrases.costOfChange(now: monthly.before?.whole, then: monthly.after.whole)[language])")
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
}
