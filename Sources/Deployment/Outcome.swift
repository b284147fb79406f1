package import Phrases

/// How an operation on a stack ended, as AWS said it.
package enum Outcome: Hashable, Sendable {
  package typealias Operation = DeploymentProgress.Operation

  case created
  case changed
  case deleted
  /// The stack is as it was before; after a creation, empty.
  case failedAndUndone(Operation, Cause?)
  /// What was made until then still stands, and costs.
  case failedAndKept(Operation, Cause?)
  /// Some of what was made could not be taken back.
  case undoFailed(Operation, Cause?)
  case deletionFailed(Cause?)
  /// The user of this program had AWS stop it, and it was taken back.
  case stopped(Operation)
  /// Somebody deleted the stack while something else was to be done with it.
  case deletedMeanwhile

  /// nil also where no resource failed, as when somebody stopped it.
  package var cause: Cause? {
    switch self {
    case .created, .changed, .deleted, .stopped, .deletedMeanwhile: nil
    case .failedAndUndone(_, let cause), .failedAndKept(_, let cause), .undoFailed(_, let cause),
      .deletionFailed(let cause):
      cause
    }
  }

  /// Whether it is what was ordered.
  package var isGood: Bool {
    switch self {
    case .created, .changed, .deleted: true
    case .failedAndUndone, .failedAndKept, .undoFailed, .deletionFailed, .stopped, .deletedMeanwhile: false
    }
  }

  /// Whether the stack is gone or was to be, so that there are no answers to come back to.
  package var isAboutDeletion: Bool {
    switch self {
    case .deleted, .deletionFailed, .deletedMeanwhile, .stopped(.creation), .stopped(.deletion): true
    case .created, .changed, .failedAndUndone, .failedAndKept, .undoFailed, .stopped(.update): false
    }
  }

  /// Whether the stack was seen to be gone.
  package var isGone: Bool {
    switch self {
    case .deleted, .deletedMeanwhile, .stopped(.creation), .stopped(.deletion): true
    case .created, .changed, .failedAndUndone, .failedAndKept, .undoFailed, .deletionFailed, .stopped(.update): false
    }
  }

  /// Whether a GitLab stands as it was ordered.
  package var standsAsOrdered: Bool { self == .created || self == .changed }

  /// Whether nothing of what was begun is left: what a repair by rollback or deletion is ordered for.
  package var isRolledBack: Bool {
    switch self {
    case .failedAndUndone, .deleted: true
    // That somebody else deletes it is nobody's repair.
    case .created, .changed, .failedAndKept, .undoFailed, .deletionFailed, .stopped, .deletedMeanwhile: false
    }
  }

  /// What the program ends with: 5 if it was undone, 6 if something still stands that should not.
  package var exitCode: ExitCode {
    switch self {
    case .created, .changed, .deleted: .done
    case .failedAndUndone, .stopped, .deletedMeanwhile: .undone
    case .failedAndKept, .undoFailed, .deletionFailed: .kept
    }
  }

  /// What it means, in a sentence; the cause is not in it.
  package var sentence: Phrase {
    switch self {
    case .created: OutcomePhrases.creationSucceeded
    case .changed: OutcomePhrases.updateSucceeded
    case .deleted: OutcomePhrases.stackDeleted
    case .failedAndUndone(.update, _): OutcomePhrases.updateFailedAndUndone
    case .failedAndUndone(.creation, _), .failedAndUndone(.deletion, _): OutcomePhrases.creationFailedAndUndone
    case .failedAndKept(.update, _): OutcomePhrases.updateFailedAndKept
    case .failedAndKept(.creation, _), .failedAndKept(.deletion, _): OutcomePhrases.creationFailedAndKept
    case .undoFailed(.update, _): OutcomePhrases.updateUndoFailed
    case .undoFailed(.creation, _), .undoFailed(.deletion, _): OutcomePhrases.creationUndoFailed
    case .deletionFailed: OutcomePhrases.deletionFailed
    case .stopped(.update): OutcomePhrases.stoppedAndTakenBack
    case .stopped(.creation), .stopped(.deletion): DeletionPhrases.stoppedAndUndone
    case .deletedMeanwhile: OutcomePhrases.deletedMeanwhile
    }
  }
}

extension Cause {
  /// What AWS means goes before what it wraps around it, which the events have.
  package var sentence: Phrase {
    OutcomePhrases.failedFirst(logicalID, type: type, reason: Redaction.applied(to: symptom.plain))
  }
}
