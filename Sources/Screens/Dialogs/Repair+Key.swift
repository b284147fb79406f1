internal import Deployment
internal import Operations
internal import Phrases

extension Repair {
  /// What takes it, in the box that offers it.
  var key: Character {
    switch remedy {
    case .retry: "T"
    case .deleteAndRetry, .deleteAgain: "D"
    case .deleteRetaining: "R"
    case .rollBack: "B"
    case .continueRollback: "C"
    case .continueRollbackSkipping: "S"
    }
  }

  /// The same in the line of keys.
  var hint: Phrase {
    switch remedy {
    case .retry: StackPhrases.keyRetryNow
    case .deleteAndRetry: StackPhrases.keyRetry
    case .deleteAgain: StackPhrases.keyDeleteAgain
    case .deleteRetaining: StackPhrases.keyRetain
    case .rollBack: StackPhrases.keyRollBack
    case .continueRollback: StackPhrases.keyContinue
    case .continueRollbackSkipping: StackPhrases.keySkip
    }
  }
}
