internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// The stack that is there already: its answers, and what state it is in.
extension Shared {
  /// What can be done with the stack under this name, by what AWS said last; nil where there is none, or nobody knows yet.
  var condition: StackCondition? { (account.liveStack?.description).map(StackCondition.init) }

  /// The name that AWS knows the stack by.
  var nameInAWS: String { account.liveStack?.description.name ?? stackName }

  /// Whether the stack was made by somebody else, as far as it can be seen.
  var isForeign: Bool { account.liveStack?.origin == .others }

  /// Whether it is there, ours, and known to the last resource.
  var isKnown: Bool { account.liveStack.map { !$0.description.isEmpty && $0.isOurs && $0.unread == nil } ?? false }

  /// Whether the stack that is there failed, and the failure was kept.
  var standsFailed: Bool { account.liveStack.map { StackCondition($0.description).isKeptFailure } ?? false }

  /// Where the answers lead away from what stands; nil where nothing is known to stand.
  var differences: [Answers.Difference]? {
    guard let live = account.liveStack, isKnown else { return nil }
    return inForce.differences(from: standing ?? live.answers)
  }

  /// The differences in one line, as `image.tag 18.11.11-ce.0 → 19.2.4-ce.0`.
  func line(of differences: [Answers.Difference]) -> String {
    differences.line(arrow: arrow, nothing: settings.glyphs.nothing)
  }

  /// What stands between an answer and the one that takes its place.
  var arrow: String { settings.glyphs == .ascii ? "->" : "→" }

  /// What deploying would do to a stack of ours that can be read.
  func plannedChange(of live: LiveStack) -> PlannedChange {
    // Other answers are built in another way anyhow.
    let isBuiltOtherwise = differences?.isEmpty == true && preview.plan.map(live.isMadeOtherwise) == true
    return PlannedChange(to: inForce, over: live, answeredWith: standing, isBuiltOtherwise: isBuiltOtherwise)
  }

  /// What the NAT instance is called: as in the stack that stands, or as in a new one.
  var nameOfNATInstance: NATInstanceName { account.standing?.natInstance ?? .first }

  /// What the change of GitLab's version means for the data.
  var versionStep: VersionStep {
    guard let live = account.liveStack, let new = preview.choices?.image.tag else { return .same }
    return live.step(to: new)
  }

  /// Why the stack that is there does not take these answers; nil if it does, or there is none.
  var whatStandsInTheWay: Phrase? {
    guard let live = account.liveStack else { return nil }
    if isForeign { return StackPhrases.isNotOurs(stackName) }
    if account.isRunning { return PlanPhrases.somethingIsRunning(stackName) }
    if let unread = live.unread { return UnreadPhrases.templateIsNotRead(unread.words) }
    if let condition, !condition.takesChangeSet, let words = condition.words(about: nameInAWS) {
      return StackPhrases.pressDForMore(words)
    }
    return preview.choices.flatMap { live.refusal(of: inForce, tag: $0.image.tag) }
  }

  /// On the first screen: what there is under this name.
  func words(about live: LiveStack) -> (Phrase, Style) {
    let (name, status) = (live.description.name, live.description.status.rawValue)
    if live.description.isEmpty { return (StackPhrases.emptyStackIsLeft(name), .accent) }
    if isForeign { return (StackPhrases.isNotOurs(name), .bad) }
    if account.isRunning { return (ScreenPhrases.stackIsRunning(name, status), .warning) }
    if let words = StackCondition(live.description).words(about: nameInAWS) {
      return (StackPhrases.pressEnterForMore(words), .warning)
    }
    if let unread = live.unread { return (UnreadPhrases.templateIsNotRead(unread.sentence), .warning) }
    guard let standing else { return (ScreenPhrases.stackExists(name, status), .accent) }
    return (StackPhrases.standsAndIsOurs(name, status, answers: standing.keys.count), .accent)
  }

  /// Whether the stack is at work, or in trouble, so that whoever comes to its name wants to see it.
  var stackWantsAttention: Bool {
    guard account.liveStack != nil, !isForeign else { return false }
    return account.isRunning || condition?.words(about: nameInAWS) != nil
  }
}
