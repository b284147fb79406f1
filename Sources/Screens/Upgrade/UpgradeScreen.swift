internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Upkeep

/// The way of an upgrade, what stops its next step, and the key that begins it.
struct UpgradeScreen: Sendable {
  /// nil for the release to take where nobody has said.
  var goal: ImageTag?
  private(set) var outlook = LookedUp<UpgradeOutlook>.notAsked
  /// The way that is being asked about, before GitLab has answered.
  private var path: UpgradePath?
  private var stackID: String?
  /// The release that was answered before a step of this page was chosen; nil while none is.
  private(set) var setAside: Answer?

  /// An answer as it was, which may be none.
  struct Answer: Sendable {
    let value: AnswerValue?
  }

  // MARK: Asking

  /// The stack is asked for, and then GitLab.
  mutating func ask() { (outlook, path, stackID) = (.asked, nil, nil) }

  /// It is known what stands under the stack's name.
  mutating func know(_ shared: Shared) -> [Effect] {
    guard case .asked = outlook else { return [] }
    guard let live = shared.account.liveStack else {
      outlook = .failed(
        shared.account.stack.trouble
          ?? Trouble(
            sentence: CommandPhrases.noSuchStack(shared.stackName, region: shared.region?.description ?? "?"),
            advice: AWSPhrases.nothingToDo, exitCode: .refusedByAWS))
      return []
    }
    switch live.upgradePath(to: goal, at: shared.place(of: live.description.name)) {
    case .failure(let trouble): outlook = .failed(trouble)
    case .success(let found):
      (path, stackID) = (found, live.description.id)
      guard !found.steps.isEmpty else {
        take(.notAsked, of: live.description.id, shared)
        break
      }
      return [.seeUpgrade(stackID: live.description.id)]
    }
    return []
  }

  /// How its GitLab was seen.
  mutating func take(_ sight: UpgradeSight, of stackID: String, _ shared: Shared) {
    guard case .asked = outlook, self.stackID == stackID, let path, let live = shared.account.liveStack else { return }
    let isGuarded = path.steps.first.map { live.releaseToKeep(before: $0.release) == nil } ?? true
    outlook = .found(
      UpgradeOutlook(
        path, sight, isGuarded: isGuarded, plan: live.plan, durations: shared.durations(of: stackID)))
  }

  // MARK: Keys

  /// - Parameter isAfterwards: whether it was opened from how an operation ended.
  mutating func press(_ key: Key, isAfterwards: Bool, _ shared: inout Shared) -> Turn {
    switch key {
    case .character("U"): return begin(&shared)
    case .character("r"): return outlook.isPending ? .none : .to(.upgrade)
    case .escape: return isAfterwards ? .to(.step(.done)) : .to(.leave)
    default: return OperationScreen.quit(on: key)
    }
  }

  /// What stops it is on the screen; why the key does nothing is said all the same.
  private func begin(_ shared: inout Shared) -> Turn {
    guard let outlook = outlook.value, let step = outlook.path.steps.first else {
      if self.outlook.isPending { shared.notice = UpgradePhrases.isAsked }
      return .none
    }
    guard let obstacle = outlook.obstacles.first else { return .to(.upgradeStep(step.release)) }
    shared.notice = obstacle.sentence
    return .none
  }

  func hints() -> [KeyHint] {
    let begins = outlook.value?.isOpen == true && outlook.value?.path.steps.isEmpty == false
    return (begins ? [KeyHint("U", UpgradePhrases.keyBegin)] : [])
      + [
        KeyHint("r", UpgradePhrases.keyAskAgain), KeyHint("Esc", ScreenPhrases.keyBack),
        KeyHint("x", ScreenPhrases.keyCalls), KeyHint("?", ScreenPhrases.keyHelp), KeyHint("q", ScreenPhrases.keyQuit),
      ]
  }

  // MARK: The release that a step answers

  mutating func putAside(_ value: AnswerValue?) { setAside = Answer(value: value) }

  /// The step was made, or its answer is given back.
  mutating func settle() { setAside = nil }
}
