package import GitLabStack
internal import Operations
internal import Phrases

/// An upgrade, step by step: its page, and the change that a step is.
extension Wizard {
  /// Opens on the page of an upgrade of the stack that stands, as soon as AWS has said what that is.
  ///
  /// - Parameter goal: nil for the release to take where nobody has said.
  package mutating func beginUpgrading(to goal: ImageTag?) -> [Effect] {
    shared.purpose = .change
    upgrade.goal = goal
    upgrade.ask()
    let effects = start()
    screen = .upgrade
    waitsForStack = .upgrading
    return effects
  }

  /// Opens it, with everything asked anew.
  mutating func openUpgrade() -> [Effect] {
    upgrade.ask()
    screen = .upgrade
    waitsForStack = .upgrading
    return shared.askForStack()
  }

  /// Begins a step: the ordinary change of the release, with its own questions. Nothing of it is kept on disk.
  mutating func beginStep(to release: ImageTag) -> [Effect] {
    upgrade.putAside(shared.answers[.imageTag])
    shared.answers[.imageTag] = .text(release.description)
    shared.refreshPreview()
    let effects = go(to: .plan)
    waitsForStack = .confirming
    return effects
  }

  /// Whoever turns back from a step is on its page again, with the answers as they were; a step that was made keeps its own.
  mutating func settleStep() {
    guard let before = upgrade.setAside else { return }
    switch screen {
    case .done where operation?.standsAsOrdered == true: upgrade.settle()
    case .done: giveBack(before)
    case .plan where dialog == nil && waitsForStack == .nothing:
      if shared.notice == nil { shared.notice = shared.whatStopsDeploying }
      giveBack(before)
      screen = .upgrade
    // Whoever pages on from the plan meanwhile has turned back too.
    case .interview:
      waitsForStack = .nothing
      giveBack(before)
      screen = .upgrade
    case .cost, .checks, .reach, .plan, .operation, .deletion, .upgrade, .home, .copies: break
    }
  }

  private mutating func giveBack(_ before: UpgradeScreen.Answer) {
    shared.answers[.imageTag] = before.value
    shared.refreshPreview()
    upgrade.settle()
  }
}
