internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Home
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// How it ended, and what to do next: for a GitLab that stands its password, its protection, its receipt.
struct DoneScreen: Sendable {
  /// On the screen only while it is asked for, and forgotten with it.
  private(set) var password = LookedUp<String>.notAsked
  /// Whether the way into the container is looked for.
  private(set) var seeksShell = false
  /// Whether AWS refuses to delete the stack now, as far as somebody changed it here.
  private(set) var protection = LookedUp<Bool>.notAsked
  /// What was seen from inside.
  private(set) var inside = InsideLook()
  /// The NAT instance, where it was made again.
  private(set) var natInstance = LookedUp<NATInstance?>.notAsked
  /// Where the receipt was written.
  private(set) var receipt = LookedUp<String>.notAsked

  mutating func press(_ key: Key, on end: OperationScreen?, _ shared: inout Shared) -> Turn {
    guard let end else { return key == .escape ? .to(.step(.plan)) : OperationScreen.quit(on: key) }
    switch key {
    case .character("c") where end.canGoForward: return .to(.turnBack(toWaysOut: false))
    case .character("c") where end.standsAsOrdered: return .errands(run(.firstHour, of: end))
    case .character("T") where end.standsAsOrdered: return .errands(run(Self.smokeTest(of: end, shared), of: end))
    case .character("y") where end.description?.outputs.isEmpty == false: return .to(.open(.copying))
    case .character("p"): return .errands(togglePassword(of: end, shared))
    case .character("s") where end.standsAsOrdered && !seeksShell: return .errands(seekShell(of: end, &shared))
    case .character("b") where end.standsAsOrdered: return copies(of: end)
    case .character("u") where end.standsAsOrdered: return .to(.upgrade)
    case .character("P") where canProtect(end): return .to(.open(.protection))
    case .character("t"): return .to(.open(.pane(Pane(.timeline))))
    case .character("n") where end.hasWaysOut(shared): return .to(.open(.remedies))
    case .escape: return .to(.step(.deploy))
    default: return end.pressOnFailure(key) ?? end.openReading(key) ?? OperationScreen.quit(on: key)
    }
  }

  private func copies(of end: OperationScreen) -> Turn {
    guard let stackID = end.stackID else { return .none }
    return .to(
      .copies(
        CopySubject(
          stackID: stackID, stackName: end.stackName, plan: end.plan,
          imageTag: end.description?.parameters["ImageTag"])))
  }

  // MARK: The password

  var showsPassword: Bool { if case .notAsked = password { false } else { true } }

  /// Where the password of a GitLab that stands is kept.
  static func secret(of end: OperationScreen, _ shared: Shared) -> String? {
    end.standsAsOrdered ? end.output("RootPasswordSecretArn", shared) : nil
  }

  private mutating func togglePassword(of end: OperationScreen, _ shared: Shared) -> [Effect] {
    guard let secret = Self.secret(of: end, shared) else { return [] }
    guard !showsPassword else {
      password = .notAsked
      return []
    }
    password = .asked
    return [.readPassword(secretARN: secret)]
  }

  mutating func take(password result: Result<String, Trouble>) { if showsPassword { password = LookedUp(result) } }

  // MARK: The shell

  private mutating func seekShell(of end: OperationScreen, _ shared: inout Shared) -> [Effect] {
    guard let stackID = end.stackID else { return [] }
    seeksShell = true
    shared.notice = ShellPhrases.isSought
    return [.seekShell(stackID: stackID)]
  }

  /// - Parameter isAwaited: whether somebody still looks at this screen, and at nothing over it.
  mutating func take(
    shell result: Result<ShellTarget, Trouble>, ofStack stackID: String, isAwaited: Bool, _ shared: inout Shared
  ) -> [Effect] {
    seeksShell = false
    guard isAwaited else { return [] }
    switch result {
    case .success where shared.settings.isRehearsal: shared.notice = ShellPhrases.rehearsalHasNone
    case .success(let target):
      shared.notice = nil
      return [.openShell(target, stackID: stackID)]
    case .failure(let trouble): shared.notice = trouble.words
    }
    return []
  }

  mutating func take(shellEnded result: Result<String, Trouble>, _ shared: inout Shared) {
    if case .failure(let trouble) = result { shared.notice = trouble.words }
  }

  // MARK: Inside

  private mutating func run(_ errand: InsideErrand, of end: OperationScreen) -> [Effect] {
    end.stackID.map { inside.begin(errand, ofStack: $0) } ?? []
  }

  private static func smokeTest(of end: OperationScreen, _ shared: Shared) -> InsideErrand {
    .smokeTest(host: SmokeTest.host(of: end.output("GitLabURL", shared) ?? ""))
  }

  /// A step of an upgrade is done: GitLab is tested without being asked again, as by the command.
  mutating func testStep(of end: OperationScreen, _ shared: Shared) -> [Effect] {
    guard end.standsAsOrdered, !end.operation.changedStopped, let stackID = end.stackID else { return [] }
    return inside.begin(
      Self.smokeTest(of: end, shared), ofStack: stackID, attempts: SmokeTest.attemptsAfterStart)
  }

  mutating func take(_ words: InsideWords, of errand: InsideErrand) { inside.take(words, of: errand) }

  // MARK: Termination protection

  func isProtected(_ end: OperationScreen) -> Bool { protection.value ?? end.description?.isProtected ?? false }

  /// What the order of the stack asked for: the yes was given with it.
  mutating func protectAsOrdered(_ end: OperationScreen) -> [Effect] {
    guard end.protects, end.operation.isToBeProtected, case .notAsked = protection, let stackID = end.stackID else {
      return []
    }
    protection = .asked
    return [.protect(stackID: stackID)]
  }

  /// - Parameter isOnScreen: whether there is a key to turn it on.
  func protectionWords(of end: OperationScreen, isOnScreen: Bool) -> Phrase {
    if protection.isPending { return DonePhrases.protecting }
    guard !isProtected(end) else { return DonePhrases.isProtectedNow }
    return isOnScreen ? DonePhrases.isNotProtected : DonePhrases.isUnprotected
  }

  /// Whether it can be offered: GitLab stands, and AWS would still delete it without a word.
  func canProtect(_ end: OperationScreen) -> Bool {
    end.standsAsOrdered && !isProtected(end) && !protection.isPending
  }

  mutating func answerProtection(_ key: Key, of end: OperationScreen?) -> [Effect] {
    guard key == .character("y") || key == .character("Y"), let stackID = end?.stackID else { return [] }
    protection = .asked
    return [.protect(stackID: stackID)]
  }

  mutating func take(protection result: Result<Bool, Trouble>, _ shared: inout Shared) {
    protection = LookedUp(result)
    if case .failure(let trouble) = result { shared.notice = DonePhrases.protectionFailed.followed(by: trouble.words) }
  }

  // MARK: The NAT instance

  /// Has it looked at, where it was made again.
  mutating func seeNATInstance(of end: OperationScreen, _ shared: Shared) -> [Effect] {
    guard shared.renewsNATInstance, end.outcome == .changed, let stackID = end.stackID else { return [] }
    natInstance = .asked
    return [.lookHome(.about(stackID: stackID, .natInstance))]
  }

  mutating func take(natInstance result: Result<NATInstance?, Trouble>) {
    if natInstance.isPending { natInstance = LookedUp(result) }
  }

  // MARK: The receipt

  /// Nothing is kept of what was only rehearsed.
  mutating func keepReceipt(of end: OperationScreen, _ shared: Shared) -> [Effect] {
    // Of an operation that somebody else ordered it is not known here what was sent.
    let template = end.plan == shared.preview.plan ? shared.preview.template : nil
    guard !shared.settings.isRehearsal,
      let receipt = Receipt(
        of: end.operation, end.plan, template, usage: shared.preview.choices?.usage, prices: shared.prices)
    else { return [] }
    self.receipt = .asked
    return [.keepReceipt(receipt)]
  }

  mutating func take(receipt result: Result<String, Trouble>) { receipt = LookedUp(result) }

  // MARK: Keys

  func hints(_ end: OperationScreen?, _ shared: Shared) -> [KeyHint] {
    guard let end else { return Self.always }
    let password: [KeyHint] =
      Self.secret(of: end, shared) == nil
      ? [] : [KeyHint("p", showsPassword ? ScreenPhrases.keyHidePassword : ScreenPhrases.keyShowPassword)]
    let shell = end.standsAsOrdered ? [KeyHint("s", ShellPhrases.keyShell)] : []
    let reading = end.diagnosis == nil ? end.readingHints : []
    let upkeep =
      end.standsAsOrdered
      ? [KeyHint("b", CopyPagePhrases.keyBackups), KeyHint("u", UpgradePhrases.keyUpgrade)] : []
    return (end.canGoForward ? [KeyHint("c", RepairPhrases.keyGoForward)] : []) + password + shell
      + reading + (canProtect(end) ? [KeyHint("P", DonePhrases.keyProtect)] : []) + upkeep
      + (end.standsAsOrdered
        ? [KeyHint("c", FirstHour.keyLook), KeyHint("T", DonePhrases.keyTest), KeyHint("y", DonePhrases.keyCopy)] : [])
      + (end.hasWaysOut(shared) ? [KeyHint("n", StackPhrases.keyRemedy)] : [])
      + (end.diagnosis == nil ? [] : end.failureHints)
      + [KeyHint("t", ScreenPhrases.keyTimeline)] + Self.always
  }

  private static let always = [
    KeyHint("x", ScreenPhrases.keyCalls), KeyHint("Esc", ScreenPhrases.keyBack), KeyHint("?", ScreenPhrases.keyHelp),
    KeyHint("q", ScreenPhrases.keyQuit),
  ]
}
