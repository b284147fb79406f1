package import Deployment
package import Phrases

/// A command that is needed once somebody has left an operation, or it has come to its end. Its raw value is its name.
package enum NextCommand: String, Sendable {
  case password, status, resume, change, destroy

  /// What it is for, in a few words.
  package var label: Phrase {
    switch self {
    case .password: LeavingPhrases.password
    case .status: LeavingPhrases.status
    case .resume: LeavingPhrases.resume
    case .change: LeavingPhrases.change
    case .destroy: LeavingPhrases.destroy
    }
  }

  /// What somebody saw the end on.
  package enum Face: Sendable {
    case screens, lines
  }

  /// Those of an operation that goes on, or may.
  package static let whileRunning: [NextCommand] = [.status, .resume]

  /// Those after an end that was seen, in the order in which they are named; none where the stack is gone.
  ///
  /// - Parameter isRepaired: whether it was the end of a repair that did what it was ordered for.
  package static func after(_ outcome: Outcome, on face: Face, isRepaired: Bool = false) -> [NextCommand] {
    let all = after(outcome, isRepaired: isRepaired)
    switch face {
    // The password was there by a key.
    case .screens: return all.filter { $0 != .password }
    // Lines leave no screen to come back to.
    case .lines: return all.filter { $0 != .resume }
    }
  }

  private static func after(_ outcome: Outcome, isRepaired: Bool) -> [NextCommand] {
    switch outcome {
    case .created: [.password, .status, .resume, .change, .destroy]
    case .changed: [.status, .resume, .change, .destroy]
    case .deleted, .deletedMeanwhile, .stopped(.creation), .stopped(.deletion): []
    case .stopped(.update), .failedAndUndone, .failedAndKept, .undoFailed, .deletionFailed:
      // What was skipped waits for a change.
      isRepaired ? [.status, .change, .destroy] : [.status, .resume, .destroy]
    }
  }
}
