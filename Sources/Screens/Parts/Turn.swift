internal import GitLabStack

/// What a key on a screen led to: errands outside, and where to go inside.
struct Turn: Sendable {
  var effects: [Effect] = []
  var move: Move?

  /// Where a screen leads, which only their parent can go.
  enum Move: Sendable {
    /// To a step, and to what there is under it now.
    case step(Step)
    /// To the step before; from the first, out.
    case back
    /// To the plan, as it was left.
    case plan
    /// To the question of an answer, wherever it is asked.
    case question(AnswerKey)
    /// To what is asked before a deployment, or to why there can be none.
    case deploy
    /// To what the stack is doing, or did.
    case stack
    /// To the plan, without the operation that was on: to the ways out there, where the stack has to be repaired first.
    case turnBack(toWaysOut: Bool)
    /// The same, and on to the question of an answer.
    case turnBackTo(AnswerKey)
    /// To the plan, and on from there as by its own key.
    case tryAgain
    /// To the operation that was watched last; nowhere where there was none.
    case operation
    case cost
    case checks
    case reach
    /// To the backups of a stack, and from there back to where they were opened.
    case copies(CopySubject)
    case leaveCopies
    /// To the way of an upgrade, with everything asked anew.
    case upgrade
    /// To the change that its next step is.
    case upgradeStep(ImageTag)
    case open(Dialog)
    /// Out of the wizard, after a question.
    case leave
    /// From the home to another GitLab.
    case newGitLab
    /// From the home to what is done to the stack with this id.
    case standing(String, StandingErrand)
  }

  static let none = Turn()
  static func errands(_ effects: [Effect]) -> Turn { Turn(effects: effects) }
  static func to(_ move: Move) -> Turn { Turn(move: move) }
}
