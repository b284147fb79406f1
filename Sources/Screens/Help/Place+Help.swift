internal import Phrases

extension Place {
  /// What this screen is for. Its keys are listed under it.
  var help: Phrase {
    switch self {
    case .start: HelpPhrases.start
    case .network: HelpPhrases.network
    case .domain: HelpPhrases.domain
    case .access: HelpPhrases.access
    case .image: HelpPhrases.image
    case .plan: HelpPhrases.plan
    case .planOfChange: HelpPhrases.planOfChange
    case .cost: HelpPhrases.cost
    case .checks: HelpPhrases.checks
    case .reach: ReachPagePhrases.help
    case .copies: CopyPagePhrases.help
    case .nothingDeployed: HelpPhrases.nothingDeployed
    case .upgrade: UpgradePhrases.helpPage
    case .deletionPreview: HelpPhrases.deletionPreview
    case .preparing: HelpPhrases.preparing
    case .creationReview: HelpPhrases.creationReview
    case .changeReview: HelpPhrases.changeReview
    case .changeSetLeft: HandoverPhrases.helpLeft
    case .asking: HelpPhrases.asking
    case .creating: HelpPhrases.creating
    case .changing: HelpPhrases.changing
    case .deleting: HelpPhrases.deleting
    case .undoing: HelpPhrases.undoing
    case .refused: HelpPhrases.refusal
    case .ended: HelpPhrases.ended
    case .created: HelpPhrases.created
    case .changed: HelpPhrases.changed
    case .deleted: HelpPhrases.deleted
    case .undone: HelpPhrases.undone
    case .kept: HelpPhrases.kept
    case .halfUndone: HelpPhrases.halfUndone
    case .halfDeleted: HelpPhrases.halfDeleted
    case .home: HomePagePhrases.help
    }
  }

  /// What the help calls this screen.
  var title: Phrase {
    switch self {
    case .start: Step.start.title
    case .network: Step.network.title
    case .domain: Step.domain.title
    case .access: Step.access.title
    case .image: Step.image.title
    case .plan: Step.plan.title
    case .planOfChange: ScreenNamePhrases.planOfChange
    case .cost: ScreenPhrases.cost
    case .checks: CheckPagePhrases.title
    case .reach: ReachPagePhrases.title
    case .copies: CopyPagePhrases.title
    case .nothingDeployed: ScreenNamePhrases.nothingDeployed
    case .upgrade: UpgradePhrases.title
    case .deletionPreview: ScreenNamePhrases.deletionPreview
    case .preparing: ScreenNamePhrases.preparing
    case .creationReview: ScreenNamePhrases.creationReview
    case .changeReview: ScreenNamePhrases.changeReview
    case .changeSetLeft: ScreenNamePhrases.changeSetLeft
    case .asking: ScreenNamePhrases.asking
    case .creating: ScreenNamePhrases.creating
    case .changing: ScreenNamePhrases.changing
    case .deleting: ScreenNamePhrases.deleting
    case .undoing: ScreenNamePhrases.undoing
    case .refused: ScreenNamePhrases.refused
    case .ended: ScreenNamePhrases.ended
    case .created: ScreenNamePhrases.created
    case .changed: ScreenNamePhrases.changed
    case .deleted: ScreenNamePhrases.deleted
    case .undone: ScreenNamePhrases.undone
    case .kept: ScreenNamePhrases.kept
    case .halfUndone: ScreenNamePhrases.halfUndone
    case .halfDeleted: ScreenNamePhrases.halfDeleted
    case .home: HomePagePhrases.title
    }
  }
}
