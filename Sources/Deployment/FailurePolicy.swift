package import Phrases

/// What AWS is to do with what was made, if the rest of it fails.
package enum FailurePolicy: String, CaseIterable, Hashable, Sendable {
  /// Take everything back: nothing stands, nothing costs, and little is left to look at.
  case undo
  /// Leave it standing, and costing, for whoever looks for the cause.
  case keep

  /// In a few words; what a change takes back is the change, not GitLab.
  package func title(for operation: DeploymentProgress.Operation) -> Phrase {
    switch (self, operation) {
    case (.undo, .creation): StoppingPhrases.onFailureUndo
    case (.undo, .update): ChangePlanPhrases.onFailureRollBack
    case (.keep, .creation), (.keep, .update): StoppingPhrases.onFailureKeep
    case (.undo, .deletion), (.keep, .deletion): ChangePlanPhrases.onFailureOfDeletion
    }
  }

  /// What it means in time and money, for the operation that would fail.
  package func meaning(for operation: DeploymentProgress.Operation) -> Phrase {
    switch (self, operation) {
    case (.undo, .creation): StoppingPhrases.onFailureUndoMeaning
    case (.undo, .update): ChangePlanPhrases.onFailureRollBackMeaning
    case (.keep, .creation): StoppingPhrases.onFailureKeepMeaning
    case (.keep, .update): ChangePlanPhrases.onFailureKeepChangeMeaning
    // AWS has no such choice there: it never brings back what was deleted.
    case (.undo, .deletion), (.keep, .deletion): ChangePlanPhrases.onFailureOfDeletion
    }
  }

  package var other: FailurePolicy { self == .undo ? .keep : .undo }
}
