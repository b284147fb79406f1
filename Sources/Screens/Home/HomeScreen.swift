internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Home
internal import Operations
internal import Phrases
internal import Upkeep

/// The home: every GitLab of the region, or one of them with all that was seen of it.
struct HomeScreen: Sendable {
  /// nil until somebody has asked.
  private(set) var list: HomeList?
  /// The stack whose page is on; nil for the list.
  var open: String?
  /// The row of the list that keys move, among those that are shown.
  private(set) var row = 0
  /// Which rows of the list are shown.
  private(set) var filter = RowFilter()
  /// When it was last asked whether they are well, in seconds since 1970.
  private(set) var healthAskedAt = 0.0
  /// The password of root; on the screen only while it is asked for, and forgotten with it.
  private(set) var password = LookedUp<String>.notAsked
  /// The stack that it is of.
  private var passwordOf: String?
  /// The stack whose password is on its way; the answer does not say of which it is, so that there is one at a time.
  private var passwordOnItsWay: String?
  /// When it came, in seconds since 1970.
  private var passwordShownAt = 0.0
  /// The stack into whose container the way is looked for; nil where none is.
  private(set) var shellSought: String?
  /// The stack whose NAT instance is looked at once more, before it is made again; nil where none is.
  var natInstanceSought: String?
  /// The stack that the box which is open is about, whatever becomes of the list meanwhile.
  var meant: String?
  /// What GitLab wrote lately, and of which stack.
  private(set) var log: (stackID: String, lines: [LogLine])?

  /// When the log was read last, in seconds since 1970.
  private var logAskedAt = 0.0

  /// Seconds between two looks at whether they are well.
  static let pause = 30.0

  // MARK: Asking

  /// Asks for what stands there, from the beginning.
  mutating func begin(in region: Region, _ shared: Shared) -> [Effect] {
    self = HomeScreen()
    list = HomeList(region: region, prices: shared.prices)
    return ask(shared)
  }

  /// Asks again for everything. What was seen stays until it is seen anew.
  mutating func askAnew(_ shared: Shared) -> [Effect] {
    list?.expireAll()
    return ask(shared)
  }

  /// Looks at something of one of them besides, and turns to its page.
  mutating func look(at extra: HomeExtra, of gitlab: StandingGitLab) -> [Effect] {
    open = gitlab.id
    list?.look(at: extra, of: gitlab.id)
    return due()
  }

  /// Asks what stands in the other regions: a call for each.
  mutating func askElsewhere() -> [Effect] {
    list?.askElsewhere()
    return due()
  }

  /// Has the estimate count with what was measured, or with the guess again.
  mutating func toggleMeasured(of gitlab: StandingGitLab, _ shared: inout Shared) {
    shared.notice = gitlab.taken == nil ? HomeFigurePhrases.isTaken : HomeFigurePhrases.isTakenBack
    list?.toggleMeasured(of: gitlab.id)
  }

  /// Asks whether they are well, where that is due.
  mutating func askHealth(_ shared: Shared) -> [Effect] {
    guard shared.now - healthAskedAt >= Self.pause else { return [] }
    list?.expireHealth()
    return ask(shared)
  }

  /// Asks for what was not asked for yet.
  mutating func ask(_ shared: Shared) -> [Effect] {
    healthAskedAt = shared.now
    return due()
  }

  private mutating func due() -> [Effect] { (list?.due() ?? []).map { .lookHome($0) } }

  /// Takes an answer; returns what it made worth asking.
  ///
  /// - Parameter isAwaited: whether more is to be asked: where nobody looks, the list alone is enough.
  mutating func take(
    _ result: Result<HomeAnswer, Trouble>, to question: HomeQuestion, isAwaited: Bool, _ shared: Shared
  ) -> [Effect] {
    let chosen = chosenRow(at: shared.now)
    list?.take(result, to: question, at: shared.now)
    let ids = rows(at: shared.now).map(\.id)
    row = chosen.flatMap { ids.firstIndex(of: $0) } ?? max(0, min(row, ids.count - 1))
    if let open, gitlab(open) == nil {
      leavePage()
      self.open = nil
    }
    return isAwaited ? due() : []
  }

  // MARK: Moving

  mutating func move(by step: Int, _ shared: Shared) {
    row = max(0, min(row + step, rows(at: shared.now).count - 1))
  }

  /// Whether it was a key that chooses rows of the list.
  mutating func narrow(_ key: Key, _ shared: Shared) -> Bool {
    guard open == nil else { return false }
    let chosen = chosenRow(at: shared.now)
    guard filter.press(key) else { return false }
    // The row that was chosen stays so where it is still shown.
    row = rows(at: shared.now).firstIndex { $0.id == chosen } ?? 0
    return true
  }

  private func chosenRow(at now: Double) -> String? {
    let rows = rows(at: now)
    return rows.indices.contains(row) ? rows[row].id : nil
  }

  /// To the next GitLab.
  mutating func openNext() {
    guard let open, let number = gitlabs.firstIndex(where: { $0.id == open }), gitlabs.count > 1 else { return }
    leavePage()
    self.open = gitlabs[(number + 1) % gitlabs.count].id
  }

  /// What is shown on request only is gone with the page.
  mutating func leavePage() {
    password = .notAsked
    (shellSought, natInstanceSought) = (nil, nil)
  }

  // MARK: The password

  mutating func togglePassword(of gitlab: StandingGitLab, _ shared: inout Shared) -> [Effect] {
    guard case .notAsked = password else {
      password = .notAsked
      return []
    }
    guard let secret = gitlab.secretARN else {
      shared.notice = HomePagePhrases.noPassword
      return []
    }
    open = gitlab.id
    password = .asked
    passwordOf = gitlab.id
    guard passwordOnItsWay == nil else { return [] }
    passwordOnItsWay = gitlab.id
    return [.readPassword(secretARN: secret)]
  }

  var awaitsPassword: Bool { passwordOnItsWay != nil }

  /// Takes the one that was on its way, and says what is to be read instead where somebody went on to another GitLab meanwhile.
  mutating func take(password result: Result<String, Trouble>, _ shared: Shared) -> [Effect] {
    let came = passwordOnItsWay
    passwordOnItsWay = nil
    guard case .asked = password, let wanted = passwordOf else { return [] }
    guard came == wanted else {
      guard let secret = gitlab(wanted)?.secretARN else {
        password = .notAsked
        return []
      }
      passwordOnItsWay = wanted
      return [.readPassword(secretARN: secret)]
    }
    password = LookedUp(result)
    passwordShownAt = shared.now
    return []
  }

  /// Seconds that a password stays on the screen, of whoever reads it.
  static let passwordSpan = 30.0

  /// Hides a password that was on the screen for long enough.
  mutating func hidePassword(at now: Double, _ shared: Shared) {
    guard case .found = password, now - passwordShownAt >= Self.passwordSpan * shared.settings.speed else { return }
    password = .notAsked
  }

  // MARK: The shell

  mutating func seekShell(of gitlab: StandingGitLab, _ shared: inout Shared) -> [Effect] {
    guard shellSought != gitlab.id else { return [] }
    shellSought = gitlab.id
    shared.notice = ShellPhrases.isSought
    return [.seekShell(stackID: gitlab.id)]
  }

  /// - Parameter isAwaited: whether nothing lies over it.
  mutating func take(
    shell result: Result<ShellTarget, Trouble>, ofStack stackID: String, isAwaited: Bool, _ shared: inout Shared
  ) -> [Effect] {
    guard shellSought == stackID else { return [] }
    shellSought = nil
    // Whoever went on to something else meanwhile keeps the terminal.
    guard isAwaited, chosen(at: shared.now)?.id == stackID else { return [] }
    switch result {
    case .success where shared.settings.isRehearsal: shared.notice = ShellPhrases.rehearsalHasNone
    case .success(let target):
      shared.notice = nil
      return [.openShell(target, stackID: stackID)]
    case .failure(let trouble): shared.notice = trouble.words
    }
    return []
  }

  // MARK: The log

  /// What was written in the last minutes.
  mutating func readLog(of gitlab: StandingGitLab, _ shared: inout Shared) -> [Effect] {
    guard let group = gitlab.live?.description.output("LogGroupName") else {
      shared.notice = LogPhrases.hasNone(gitlab.name)
      return []
    }
    if log?.stackID != gitlab.id { log = (gitlab.id, []) }
    logAskedAt = shared.now
    return [.follow(stackID: gitlab.id, .inspect(.recentLog(group: group, since: shared.now - Self.logSpan)))]
  }

  /// The same again, where that is due.
  mutating func readOn(_ shared: inout Shared) -> [Effect] {
    guard shared.now - logAskedAt >= Self.logPause, let log, let gitlab = gitlab(log.stackID) else { return [] }
    return readLog(of: gitlab, &shared)
  }

  /// Seconds between two readings of the log.
  private static let logPause = 10.0
  /// Seconds that the log reaches back.
  private static let logSpan = 600.0

  mutating func take(log lines: [LogLine], ofStack stackID: String) {
    if log?.stackID == stackID { log = (stackID, lines) }
  }
}
