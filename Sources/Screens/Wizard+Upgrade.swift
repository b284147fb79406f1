internal import Deployment
internal import Drawing
package import GitLabStack
internal import Operations
internal import Phrases
internal import Upkeep

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

  mutating func pressOnUpgrade(_ key: Key) -> [Effect] {
    let test = testOfStep
    if key == .character("T"), test?.againstNextStep?.isOver == true {
      // The test is the last screen's own, as long as that is there.
      return isTestedOnLastScreen ? carryOut(done.press(key, on: operation, &shared)) : testStepAgain()
    }
    return carryOut(
      upgrade.press(key, isAfterwards: operation?.outcome != nil, test: test?.againstNextStep, &shared))
  }

  /// What was tested since the last operation; nil where nothing was, and where the page is about another stack.
  var testOfStep: InsideLook? {
    if isTestedOnLastScreen { return done.inside }
    guard let stepTest, stepTest.stackID == shared.account.liveStack?.description.id else { return nil }
    return stepTest.look
  }

  private var isTestedOnLastScreen: Bool {
    guard done.inside.testing.isBegun, let operation, operation.standsAsOrdered else { return false }
    return operation.stackID == shared.account.liveStack?.description.id
  }

  /// Before the last screen is left for another stack, or for the home.
  mutating func keepStepTest() {
    guard done.inside.testing.isBegun, let operation, operation.standsAsOrdered, let stackID = operation.stackID
    else { return }
    stepTest = (stackID, done.inside)
  }

  /// AWS is at work on the stack: what was tested is no more what stands.
  mutating func forgetStepTest() {
    if stepTest?.stackID == operation?.stackID { stepTest = nil }
  }

  private mutating func testStepAgain() -> [Effect] {
    guard let description = shared.account.liveStack?.description else { return [] }
    let host = SmokeTest.host(of: description.output("GitLabURL") ?? "")
    return stepTest?.look.begin(.smokeTest(host: host), ofStack: description.id) ?? []
  }

  /// Takes what was said inside to where it was asked.
  mutating func take(_ words: InsideWords, of errand: InsideErrand, in stackID: String) {
    if case .smokeTest = errand, stepTest?.stackID == stackID, !done.inside.testing.isRunning {
      stepTest?.look.take(words, of: errand)
    } else if operation?.stackID == stackID {
      done.take(words, of: errand)
    }
  }

  /// Whoever has come here by a step has GitLab tested.
  mutating func testStep(_ end: OperationScreen) -> [Effect] {
    upgrade.setAside == nil ? [] : done.testStep(of: end, shared)
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
