internal import Deployment
package import Phrases

/// What is said of a change set before its yes.
extension Proposal {
  /// What becomes of a failure of the change, and how much that matters.
  package var wordsOnFailure: (words: Phrase, weight: Weight) {
    switch hindrance {
    case .movesSubnets(let names): return (refusal ?? ZonePhrases.wouldMove(names), .grave)
    case .replacesWhileKept(let names): return (StackPhrases.replacesWhileKept(names.joined(separator: ", ")), .grave)
    case .keepIsNotPossible where oldRelease == nil: return (StoppingPhrases.keepIsNotPossible, .light)
    case .keepIsNotPossible, nil: break
    }
    if standsFailed { return (StackPhrases.failureIsKeptAgain, .warning) }
    if let oldRelease { return (StackPhrases.undoneOntoNewData(oldRelease), .warning) }
    return (ChangePlanPhrases.ifChangeFails(policy.meaning(for: .update)), .light)
  }

  package enum Weight: Hashable, Sendable {
    case light, warning, grave
  }
}
