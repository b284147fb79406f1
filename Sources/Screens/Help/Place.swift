internal import Deployment
internal import GitLabStack

/// Where somebody is, as exactly as help has to know it: not every screen of a step is about the same. Its name is what `help` calls it.
package enum Place: String, CaseIterable, Sendable {
  /// What stands in the region.
  case home
  case start, network, domain, access, image
  case plan
  case planOfChange = "plan-of-change"
  case cost, checks, reach
  case preparing
  case creationReview = "review"
  case changeReview = "change-review"
  /// The change set waits for somebody else.
  case changeSetLeft = "change-set-left"
  /// AWS has not said yet what the stack is doing.
  case asking
  case creating, changing, deleting
  /// What was made or changed is being taken back.
  case undoing
  /// It did not get as far as an operation.
  case refused
  /// The events of what has ended.
  case ended
  case created, changed, deleted
  case undone, kept
  case halfUndone = "half-undone"
  case halfDeleted = "half-deleted"
  case copies = "backups"
  case upgrade
  case deletionPreview = "deletion"
  case nothingDeployed = "nothing-deployed"
}

extension Place {
  /// On a screen that asks.
  init(_ step: Step) {
    self =
      switch step {
      case .start: .start
      case .network: .network
      case .domain: .domain
      case .access: .access
      case .image: .image
      case .plan: .plan
      case .deploy, .done: .nothingDeployed
      }
  }

  /// While an operation is on the screen.
  init(_ operation: OperationScreen) {
    self =
      switch operation.stage {
      case .preparing: .preparing
      case .reviewing: operation.isUpdate ? .changeReview : .creationReview
      case .left: .changeSetLeft
      case .refused: .refused
      case .settled: .ended
      case .starting, .running: operation.isAsking ? .asking : Place(operation.progress)
      }
  }

  private init(_ progress: DeploymentProgress) {
    self =
      switch progress.operation {
      case .deletion: .deleting
      case .creation: progress.isUndoing ? .undoing : .creating
      case .update: progress.isUndoing ? .undoing : .changing
      }
  }

  /// After that end.
  init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .created: .created
      case .changed: .changed
      case .deleted, .deletedMeanwhile, .stopped(.creation), .stopped(.deletion): .deleted
      case .failedAndUndone, .stopped(.update): .undone
      case .failedAndKept: .kept
      case .undoFailed: .halfUndone
      case .deletionFailed: .halfDeleted
      }
  }
}
