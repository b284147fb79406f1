package import Phrases

/// What can be done with a stack as it stands.
package enum StackCondition: Hashable, Sendable {
  /// It only holds a change set that nobody said yes to, and costs nothing.
  case empty
  case busy
  /// It stands as it was last ordered, or as it was before a failed update.
  case stands
  /// The creation failed and was undone: it holds nothing and can only be deleted.
  case spent
  /// The creation failed, and what was made was kept for diagnosis.
  case keptAfterCreation
  /// The creation failed, and not all of it could be taken back.
  case halfUndone
  /// An update failed, and what it had done was kept for diagnosis.
  case keptAfterUpdate
  /// An update failed, and could not be taken back: it is neither old nor new.
  case betweenVersions
  /// Not all of it could be deleted.
  case halfDeleted
  case gone
  /// A word of AWS that we do not know.
  case unknown

  package init(_ description: StackDescription) { self.init(description.status) }

  /// By the word of AWS for the state of the stack.
  package init(_ status: ResourceStatus) {
    self =
      switch status.rawValue {
      case "REVIEW_IN_PROGRESS": .empty
      case "CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE",
        "IMPORT_ROLLBACK_COMPLETE", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS":
        .stands
      case "ROLLBACK_COMPLETE": .spent
      case "CREATE_FAILED": .keptAfterCreation
      case "ROLLBACK_FAILED": .halfUndone
      case "UPDATE_FAILED": .keptAfterUpdate
      case "UPDATE_ROLLBACK_FAILED": .betweenVersions
      case "DELETE_FAILED": .halfDeleted
      case "DELETE_COMPLETE": .gone
      default: status.phase == .inProgress ? .busy : .unknown
      }
  }

  /// Whether a change set can be made for it now.
  package var takesChangeSet: Bool {
    switch self {
    case .empty, .stands, .keptAfterCreation, .keptAfterUpdate, .unknown: true
    case .busy, .spent, .halfUndone, .betweenVersions, .halfDeleted, .gone: false
    }
  }

  /// Whether people may have put data into its GitLab: whether it ever stood, as far as its state tells.
  package var mayHoldData: Bool {
    switch self {
    case .stands, .busy, .keptAfterUpdate, .betweenVersions, .halfDeleted, .unknown: true
    // GitLab was never there for anybody: what its database holds is its own, and no text of people.
    case .empty, .spent, .keptAfterCreation, .halfUndone, .gone: false
    }
  }

  /// Whether a failure was kept. AWS then takes changes only with rollback disabled, and none that replace something; an
  /// order that changes nothing leaves it as failed as it is.
  package var isKeptFailure: Bool { self == .keptAfterCreation || self == .keptAfterUpdate }

  /// Whether there may be less in it than its template says.
  package var mayLackResources: Bool {
    switch self {
    case .spent, .keptAfterCreation, .halfUndone, .halfDeleted: true
    case .empty, .busy, .stands, .keptAfterUpdate, .betweenVersions, .gone, .unknown: false
    }
  }

  /// Whether there may be anything in it that works, or costs.
  package var mayHoldAny: Bool {
    switch self {
    case .empty, .spent, .gone: false
    case .busy, .stands, .keptAfterCreation, .halfUndone, .keptAfterUpdate, .betweenVersions, .halfDeleted, .unknown:
      true
    }
  }

  /// What somebody may want to do about it, the likeliest first. Nothing of it happens unasked.
  package var remedies: [Remedy] {
    switch self {
    case .empty, .busy, .stands, .gone, .unknown: []
    case .spent, .halfUndone: [.deleteAndRetry]
    case .keptAfterCreation: [.retry, .deleteAndRetry, .rollBack]
    case .keptAfterUpdate: [.retry, .rollBack]
    case .betweenVersions: [.continueRollback, .continueRollbackSkipping]
    case .halfDeleted: [.deleteAgain, .deleteRetaining]
    }
  }

  /// What a stack in trouble is; nil for one that is not.
  package func words(about stack: String) -> Phrase? {
    switch self {
    case .empty, .busy, .stands, .gone, .unknown: nil
    case .spent: StackPhrases.condition(spent: stack)
    case .keptAfterCreation: StackPhrases.condition(keptAfterCreation: stack)
    case .halfUndone: StackPhrases.condition(halfUndone: stack)
    case .keptAfterUpdate: StackPhrases.condition(keptAfterUpdate: stack)
    case .betweenVersions: StackPhrases.condition(betweenVersions: stack)
    case .halfDeleted: StackPhrases.condition(halfDeleted: stack)
    }
  }
}
