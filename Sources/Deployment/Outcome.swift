package import Phrases

/// How an operation on a stack ended.
package enum Outcome: Hashable, Sendable {
  case succeeded
  /// The stack is as it was before; after a creation, empty.
  case failedAndUndone(Cause?)
  /// What was made until then still stands, and costs.
  case failedAndKept(Cause?)
  /// Some of what was made could not be taken back.
  case undoFailed(Cause?)
  case deleted
  case deletionFailed(Cause?)

  /// nil also where no resource failed, as when somebody stopped it.
  package var cause: Cause? {
    switch self {
    case .succeeded, .deleted: nil
    case .failedAndUndone(let cause), .failedAndKept(let cause), .undoFailed(let cause), .deletionFailed(let cause):
      cause
    }
  }

  /// What the program ends with: 5 if it was undone, 6 if something still stands that should not.
  package var exitCode: Int {
    switch self {
    case .succeeded, .deleted: 0
    case .failedAndUndone: 5
    case .failedAndKept, .undoFailed, .deletionFailed: 6
    }
  }

  /// What the end of `operation` means, in a sentence; the cause is not in it.
  package func sentence(after operation: DeploymentProgress.Operation) -> Phrase {
    switch (self, operation) {
    case (.succeeded, .update): .updateSucceeded
    case (.succeeded, .creation), (.succeeded, .deletion): .creationSucceeded
    case (.failedAndUndone, .update): .updateFailedAndUndone
    case (.failedAndUndone, .creation), (.failedAndUndone, .deletion): .creationFailedAndUndone
    case (.failedAndKept, _): .failedAndKept
    case (.undoFailed, _): .undoFailed
    case (.deleted, _): .stackDeleted
    case (.deletionFailed, _): .deletionFailed
    }
  }
}

extension Cause {
  package var sentence: Phrase { .failedFirst(logicalID, type: type, reason: reason) }
}
