package import Deployment

/// Way out of a failure, for one stack: what it takes, what it orders, what it is for and what comes after it.
package struct Repair: Hashable, Sendable {
  package let remedy: Remedy
  package let stack: FailedStack

  package init(_ remedy: Remedy, of stack: FailedStack) {
    self.remedy = remedy
    self.stack = stack
  }

  /// Whether it is about what did not work, by name.
  var needsCulprits: Bool {
    switch remedy {
    case .deleteRetaining, .continueRollbackSkipping: true
    case .retry, .deleteAndRetry, .deleteAgain, .rollBack, .continueRollback: false
    }
  }

  // MARK: Before it

  package var consent: Consent {
    switch remedy {
    case .retry, .continueRollback: .key
    case .deleteAndRetry: stack.condition == .spent ? .key : .name
    case .deleteAgain, .deleteRetaining: .name
    // What never stood AWS deletes, where it is asked to roll it back.
    case .rollBack: stack.hasStood == true ? .yes : .name
    case .continueRollbackSkipping: .yes
    }
  }

  /// How the stack goes in it, for whoever is to know what goes; nil where it stays.
  package var parting: Farewell.End? {
    switch remedy {
    case .deleteAndRetry, .deleteAgain, .deleteRetaining: .deletion
    case .rollBack: stack.hasStood == true ? nil : .rollback
    case .retry, .continueRollback, .continueRollbackSkipping: nil
    }
  }

  // MARK: The order

  package var order: StackOrder {
    let (id, isProtected) = (stack.description.id, stack.description.isProtected)
    return switch remedy {
    case .retry: .retry(stackID: id, parameters: stack.description.parameters.keys.sorted())
    case .deleteAndRetry, .deleteAgain: .delete(stackID: id, unprotecting: isProtected)
    case .deleteRetaining: .delete(stackID: id, retaining: stack.culprits, unprotecting: isProtected)
    case .rollBack: .rollBack(stackID: id)
    case .continueRollback: .continueRollback(stackID: id, skipping: [])
    case .continueRollbackSkipping: .continueRollback(stackID: id, skipping: stack.culprits)
    }
  }

  /// What its events are those of.
  package var operation: DeploymentProgress.Operation {
    switch remedy {
    case .retry, .continueRollback, .continueRollbackSkipping: .update
    case .deleteAndRetry, .deleteAgain, .deleteRetaining: .deletion
    // There is nothing to go back to.
    case .rollBack: stack.hasStood == false ? .deletion : .update
    }
  }

  /// AWS's word for the stack once it has taken the order.
  package var begun: ResourceStatus {
    let word =
      switch (remedy, operation) {
      case (.retry, _): "UPDATE_IN_PROGRESS"
      case (_, .deletion): "DELETE_IN_PROGRESS"
      case (_, .update), (_, .creation): "UPDATE_ROLLBACK_IN_PROGRESS"
      }
    return ResourceStatus(rawValue: word)
  }

  // MARK: After it

  /// What comes after a repair that came to what it was ordered for.
  package enum Sequel: Hashable, Sendable {
    case nothing
    /// The stack is gone, and its answers are deployed again.
    case newStack
    /// What was skipped is as it was; the newer version is deployed over it.
    case change
  }

  package var sequel: Sequel {
    switch remedy {
    case .deleteAndRetry: .newStack
    case .continueRollbackSkipping: .change
    case .retry, .deleteAgain, .deleteRetaining, .rollBack, .continueRollback: .nothing
    }
  }

  /// Whether the end of the operation is what it was ordered for, whatever it would be after another order: a rollback, or a
  /// deletion, is no failure then.
  package func isDone(by outcome: Outcome) -> Bool {
    switch remedy {
    case .retry: outcome.isGood
    case .deleteAndRetry, .deleteAgain, .deleteRetaining, .rollBack, .continueRollback, .continueRollbackSkipping:
      outcome.isRolledBack
    }
  }

  /// What the program ends with if this is the end.
  package func exitCode(after outcome: Outcome) -> ExitCode { isDone(by: outcome) ? .done : outcome.exitCode }
}
