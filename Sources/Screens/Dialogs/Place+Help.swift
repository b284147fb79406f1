internal import Phrases

extension Place {
  /// What this screen is for. Its keys are listed under it.
  var help: Phrase {
    switch self {
    case .start: .helpOfStart
    case .network: .helpOfNetwork
    case .domain: .helpOfDomain
    case .access: .helpOfAccess
    case .image: .helpOfImage
    case .plan: .helpOfPlan
    case .planOfChange: .helpOfPlanOfChange
    case .cost: .helpOfCost
    case .nothingDeployed: .helpOfNothingDeployed
    case .deletionPreview: .helpOfDeletionPreview
    case .preparing: .helpOfPreparing
    case .creationReview: .helpOfCreationReview
    case .changeReview: .helpOfChangeReview
    case .asking: .helpOfAsking
    case .creating: .helpOfCreating
    case .changing: .helpOfChanging
    case .deleting: .helpOfDeleting
    case .undoing: .helpOfUndoing
    case .refused: .helpOfRefusal
    case .ended: .helpOfEnded
    case .created: .helpOfCreated
    case .changed: .helpOfChanged
    case .deleted: .helpOfDeleted
    case .undone: .helpOfUndone
    case .kept: .helpOfKept
    case .halfUndone: .helpOfHalfUndone
    case .halfDeleted: .helpOfHalfDeleted
    }
  }
}
