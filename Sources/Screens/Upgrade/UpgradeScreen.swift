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
  /// How its GitLab was seen last.
  private var sight: UpgradeSight?
  /// nil where nobody waits here for what passes by itself.
  private(set) var wait: Wait?
  /// The release that was answered before a step of this page was chosen; nil while none is.
  private(set) var setAside: Answer?

  /// An answer as it was, which may be none.
  struct Answer: Sendable {
    let value: AnswerValue?
  }

  /// Waiting for what passes by itself, with a look at it each minute.
  struct Wait: Sendable {
    /// Seconds since 1970.
    let since: Double
    var askedAt: Double
    /// Whether a look is under way: it may take longer than the next is due.
    var isLooking = false
    /// How often in a row a look saw nothing: a new container lets nobody in for its first minute.
    var blind = 0
  }

  // MARK: Asking

  /// The stack is asked for, and then GitLab.
  mutating func ask() { (outlook, path, stackID, sight, wait) = (.asked, nil, nil, nil, nil) }

  /// It is known what stands under the stack's name.
  mutating func know(_ shared: inout Shared) -> [Effect] {
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
        take(.notAsked, of: live.description.id, &shared)
        break
      }
      return [.seeUpgrade(stackID: live.description.id, fileSystem: live.plan?.filesToCopy)]
    }
    return []
  }

  /// How its GitLab was seen.
  mutating func take(_ sight: UpgradeSight, of stackID: String, _ shared: inout Shared) {
    guard outlook.isPending || wait != nil, self.stackID == stackID, let path, let live = shared.account.liveStack
    else { return }
    // Whoever waits looks for the copy at the first look only.
    let copy = sight.copy == .failure(.nobodyHasAsked) ? self.sight?.copy ?? sight.copy : sight.copy
    let whole = UpgradeSight(
      outside: sight.outside, inside: sight.inside, copy: copy, egressTrouble: sight.egressTrouble)
    self.sight = whole
    let found = Self.outlook(on: path, whole, live, shared)
    outlook = .found(found)
    goOnWaiting(for: found, &shared)
  }

  private static func outlook(
    on path: UpgradePath, _ sight: UpgradeSight, _ live: LiveStack, _ shared: Shared
  ) -> UpgradeOutlook {
    let isGuarded = path.steps.first.map { live.releaseToKeep(before: $0.release) == nil } ?? true
    return UpgradeOutlook(
      path, sight, isGuarded: isGuarded, plan: live.plan, durations: shared.durations(of: live.description.id))
  }

  // MARK: Waiting

  /// Whether time alone stops the next step.
  private var passes: Bool {
    guard let outlook = outlook.value else { return false }
    return !outlook.isOpen && outlook.passes
  }

  /// Looks in a row that may see nothing.
  private static let blindLooks = 5

  /// Waits on as long as time alone is against the step; who waits is told why not.
  private mutating func goOnWaiting(for found: UpgradeOutlook, _ shared: inout Shared) {
    guard var wait else { return }
    wait.isLooking = false
    wait.blind = found.obstacles.contains(where: \.isUnseen) ? wait.blind + 1 : 0
    let lasting = found.obstacles.first { !$0.passes && !$0.isUnseen }
    let end: Phrase? =
      if found.isOpen {
        UpgradePhrases.waitIsOver(Stopwatch.text(shared.now - wait.since))
      } else if let lasting {
        UpgradePhrases.waitEnds.followed(by: lasting.sentence)
      } else if wait.blind >= Self.blindLooks {
        UpgradePhrases.waitEndsBlind(Self.blindLooks)
      } else {
        nil
      }
    self.wait = end == nil ? wait : nil
    if let end { shared.notice = end }
  }

  private mutating func waitOrNot(_ shared: Shared) {
    wait = wait == nil && passes ? Wait(since: shared.now, askedAt: shared.now) : nil
  }

  /// Time went on; the next look where it is due.
  mutating func waitOn(_ shared: Shared) -> [Effect] {
    guard let stackID, let wait, !wait.isLooking, shared.now - wait.askedAt >= 60 else { return [] }
    self.wait?.askedAt = shared.now
    self.wait?.isLooking = true
    let files = shared.account.liveStack?.plan?.filesToCopy
    return [.seeUpgrade(stackID: stackID, fileSystem: files, asksForCopy: false)]
  }

  // MARK: The goal

  /// The releases that can be gone to, newest first.
  private func goals(from release: ImageTag) -> [ImageTag] {
    Releases.builtIn.known.map(\.tag).filter { $0 > release && Self.way(from: release, to: $0) != nil }
  }

  /// nil where there is no way.
  private static func way(from release: ImageTag, to goal: ImageTag) -> UpgradePath? {
    try? Releases.builtIn.path(from: release, to: goal)
  }

  private var canAimElsewhere: Bool {
    guard let path = outlook.value?.path else { return false }
    return goals(from: path.from).contains { $0 != path.goal }
  }

  /// To the next older release that can be gone to, and from the oldest to the newest.
  private mutating func aimElsewhere(_ shared: Shared) -> Turn {
    guard canAimElsewhere, let present = outlook.value?.path else { return .none }
    let goals = goals(from: present.from)
    let next = goals.first { $0 < present.goal } ?? goals.first
    goal = next
    guard let next, let sight, let way = Self.way(from: present.from, to: next), let live = shared.account.liveStack,
      !present.steps.isEmpty
    else { return .to(.upgrade) }
    wait = nil
    path = way
    outlook = .found(Self.outlook(on: way, sight, live, shared))
    return .none
  }

  // MARK: Keys

  /// - Parameters:
  ///   - isAfterwards: whether it was opened from how an operation ended.
  ///   - test: what the test after the last step has against the next.
  mutating func press(_ key: Key, isAfterwards: Bool, test: StepTest?, _ shared: inout Shared) -> Turn {
    switch key {
    case .character("U"): return begin(test, &shared)
    case .character("W"): waitOrNot(shared)
    case .character("v"): return aimElsewhere(shared)
    case .character("r"): return outlook.isPending ? .none : .to(.upgrade)
    case .escape: return isAfterwards ? .to(.step(.done)) : .to(.leave)
    default: return OperationScreen.quit(on: key)
    }
    return .none
  }

  /// What stops it is on the screen; why the key does nothing is said all the same.
  private func begin(_ test: StepTest?, _ shared: inout Shared) -> Turn {
    guard let outlook = outlook.value, let step = outlook.path.steps.first else {
      if self.outlook.isPending { shared.notice = UpgradePhrases.isAsked }
      return .none
    }
    guard let words = outlook.obstacles.first?.sentence ?? test?.sentence else {
      return .to(.upgradeStep(step.release))
    }
    shared.notice = words
    return .none
  }

  func hints(test: StepTest?) -> [KeyHint] {
    let begins = outlook.value?.isOpen == true && outlook.value?.path.steps.isEmpty == false && test == nil
    return (begins ? [KeyHint("U", UpgradePhrases.keyBegin)] : [])
      + (test?.isOver == true ? [KeyHint("T", DonePhrases.keyTest)] : [])
      + waitHints
      + (canAimElsewhere ? [KeyHint("v", UpgradePhrases.keyGoal)] : [])
      + [
        KeyHint("r", UpgradePhrases.keyAskAgain), .back(),
        KeyHint("x", ScreenPhrases.keyCalls), KeyHint("?", ScreenPhrases.keyHelp), KeyHint("q", ScreenPhrases.keyQuit),
      ]
  }

  private var waitHints: [KeyHint] {
    if wait != nil { return [KeyHint("W", UpgradePhrases.keyWaitNoMore)] }
    return passes ? [KeyHint("W", UpgradePhrases.keyWait)] : []
  }

  // MARK: The release that a step answers

  mutating func putAside(_ value: AnswerValue?) { setAside = Answer(value: value) }

  /// The step was made, or its answer is given back.
  mutating func settle() { setAside = nil }
}
