package import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// The other doors into the wizard than its first question.
extension Wizard {
  /// Opens on the first question.
  package mutating func begin(onFailure policy: FailurePolicy) -> [Effect] {
    shared.onFailure = policy
    return start()
  }

  /// Opens on the plan, with the confirmation before it as soon as the account has answered and nothing
  /// stands in the way; the change set is made at once where a yes was given already.
  package mutating func beginDeployment(
    isConfirmed: Bool, onFailure policy: FailurePolicy = .undo
  ) -> [Effect] {
    shared.purpose = .deploy
    shared.onFailure = policy
    let effects = start()
    screen = .plan
    waitsForStack = isConfirmed ? .deploying : .confirming
    return effects + shared.examine()
  }

  /// Goes to what the stack is doing, as soon as AWS has said what that is.
  package mutating func beginResuming() -> [Effect] {
    shared.purpose = .resume
    let effects = start()
    screen = .operation
    waitsForStack = .resuming
    return effects
  }

  /// Goes to the preview of a deletion, as soon as AWS has said what there is.
  package mutating func beginDestroying() -> [Effect] {
    shared.purpose = .destroy
    let effects = start()
    screen = .deletion
    waitsForStack = .destroying
    return effects
  }

  /// Opens with the answers of the stack that stands; those that were given go over them.
  package mutating func beginChanging(onFailure policy: FailurePolicy = .undo) -> [Effect] {
    shared.purpose = .change
    shared.onFailure = policy
    let effects = start()
    waitsForStack = .changing
    return effects
  }

  /// What to do once it is known what there is under the stack's name.
  enum WaitForStack: Sendable {
    case nothing, deploying, resuming, changing, destroying
    /// The confirmation is to be shown.
    case confirming
    /// The user has said yes to a change set.
    case preparing
  }

  /// Goes on with what waited for it. Whoever builds something must be known too.
  mutating func stackIsKnown() -> [Effect] {
    guard !shared.account.stack.isPending else { return [] }
    if shared.account.identity.isPending, waitsForStack != .resuming { return [] }
    if shared.awaitsExamination, [.deploying, .confirming, .preparing].contains(waitsForStack) { return [] }
    let purpose = waitsForStack
    waitsForStack = .nothing
    switch purpose {
    case .nothing:
      // The box was opened before AWS had said that the stack takes no change.
      if case .confirmation = dialog, shared.whatStandsInTheWay != nil { askToDeploy() }
      return []
    case .deploying:
      guard shared.whatStopsDeploying == nil else { return [] }
      return prepare(confirmed: true)
    case .changing:
      if shared.account.liveStack == nil {
        shared.notice =
          shared.account.stack.trouble?.words
          ?? .noSuchStack(shared.stackName, region: shared.region?.description ?? "?")
      }
      return []
    case .confirming:
      if screen == .plan, dialog == nil, shared.whatStopsDeploying == nil { dialog = .confirmation }
      return []
    case .destroying: return deletion.know(&shared) ? attach() : []
    case .preparing:
      guard case .confirmation = dialog else { return [] }
      return prepareUnlessStopped()
    case .resuming:
      guard let live = shared.account.liveStack else {
        shared.notice =
          shared.account.stack.trouble?.words
          ?? .noSuchStack(shared.stackName, region: shared.region?.description ?? "?")
        return []
      }
      guard !live.description.isEmpty else {
        shared.notice = .onlyAChangeSet(shared.stackName)
        return []
      }
      return attach()
    }
  }
}
