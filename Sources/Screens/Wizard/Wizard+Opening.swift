package import Deployment
internal import Drawing
package import GitLabStack
internal import Operations
internal import Phrases

/// The other doors into the wizard than its first question.
extension Wizard {
  /// Opens on the first question.
  package mutating func begin(onFailure policy: FailurePolicy) -> [Effect] {
    life.onFailure = policy
    return start()
  }

  /// Opens on the plan, with the confirmation before it as soon as the account has answered and nothing stands in the way; the change set is made at once where a yes was given already.
  package mutating func beginDeployment(
    isConfirmed: Bool, onFailure policy: FailurePolicy = .undo
  ) -> [Effect] {
    life.purpose = .deploy
    life.onFailure = policy
    let effects = start()
    step = .plan
    beginEditing()
    waitsForStack = isConfirmed ? .deploying : .confirming
    return effects + examine()
  }

  /// Goes to what the stack is doing, as soon as AWS has said what that is.
  package mutating func beginResuming() -> [Effect] {
    life.purpose = .resume
    let effects = start()
    step = .deploy
    editor = nil
    waitsForStack = .resuming
    return effects
  }

  /// Opens with the answers of the stack that stands; those that were given go over them.
  package mutating func beginChanging(onFailure policy: FailurePolicy = .undo) -> [Effect] {
    life.purpose = .change
    life.onFailure = policy
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
    guard !account.stack.isPending else { return [] }
    if account.identity.isPending, waitsForStack != .resuming { return [] }
    if awaitsExamination, [.deploying, .confirming, .preparing].contains(waitsForStack) { return [] }
    let purpose = waitsForStack
    waitsForStack = .nothing
    switch purpose {
    case .nothing:
      // The box was opened before AWS had said that the stack takes no change.
      if case .confirmation = overlay, whatStandsInTheWay != nil { askToDeploy() }
      return []
    case .deploying:
      guard whatStopsDeploying == nil else { return [] }
      yesWasGiven = true
      return prepare()
    case .changing:
      if account.liveStack == nil {
        notice = account.stack.trouble?.words ?? .noSuchStack(stackName, region: region?.description ?? "?")
      }
      return []
    case .confirming:
      if step == .plan, overlay == nil, whatStopsDeploying == nil { overlay = .confirmation }
      return []
    case .destroying: return previewFarewell()
    case .preparing:
      guard case .confirmation = overlay else { return [] }
      return prepareUnlessStopped()
    case .resuming:
      guard let live = account.liveStack else {
        notice = account.stack.trouble?.words ?? .noSuchStack(stackName, region: region?.description ?? "?")
        return []
      }
      guard !live.description.isEmpty else {
        notice = .onlyAChangeSet(stackName)
        return []
      }
      return attach()
    }
  }

  // MARK: Rehearsal

  mutating func answerRehearsal(_ key: Key) -> [Effect] {
    overlay = nil
    switch key {
    case .enter: return [.rehearse]
    case .escape: return []
    // The offer came while somebody was typing, and it is the typing that goes on.
    default: return press(key)
    }
  }

  /// Goes on in an account in memory, with all answers kept; `region` is its own, for whoever has named none.
  package mutating func beginRehearsal(in region: Region?) -> [Effect] {
    settings.isRehearsal = true
    regionByDefault = regionByDefault ?? region
    refreshPreview()
    return askAccount()
  }
}
