internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// A change set before the yes, in lines: what it means, what it costs, and what CloudFormation would do.
extension LinePrinter {
  /// - Parameters:
  ///   - cost: the price of what stands and of the plan, where there is one; nil for a creation.
  ///   - risks: what wanted a second yes, in words.
  func say(_ proposal: Proposal, _ cost: CostOfChange?, risks: [(AccessRisk, Phrase)]) throws {
    switch output {
    case .json:
      try line(ChangeSetLine(proposal.changeSet, proposal.review, cost, risks: risks, in: console.language))
      try line(ReviewLine(proposal, cost, in: console.language))
    case .text:
      let language = console.language
      try console.tell(CommandPhrases.changeSetMade)
      for judgement in proposal.judgements {
        let words = judgement.sentences.map { $0[language] }.joined(separator: " ")
        try console.tell(
          words: "  \(judgement.state.word[language])  \(judgement.topic.title[language]): \(words)\n")
      }
      for (_, words) in risks {
        try console.tell(words: "  \(ImpactPhrases.impactWarning[language])  \(words[language])\n")
      }
      if let cost {
        try console.tell(words: "  \(cost.sentence[language])\n")
        for part in cost.parts {
          let keys = part.keys.map(\.rawValue).joined(separator: ", ")
          try console.tell(
            "    \(part.monthly.signed)  \(keys.isEmpty ? ChangePlanPhrases.byThisVersion[language] : keys)")
        }
      }
      var group: Plan.Group?
      for line in proposal.review.changes {
        if line.group != group, let new = line.group { try console.tell(new.title) }
        group = line.group
        let marks = line.impacts.map { "  \($0.mark[language])" }.joined()
        try console.tell("  \(line.change.kind.mark) \(line.change.logicalID)  \(line.change.resourceType)\(marks)")
      }
    }
  }
}
