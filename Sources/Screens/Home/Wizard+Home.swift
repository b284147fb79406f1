internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Home
internal import Operations
internal import Phrases

/// What is done to a GitLab that stands, from the home.
enum StandingErrand: Sendable {
  /// Its last operation, and what came of it.
  case events
  case changing
  case destroying
  case upgrading
  /// Another NAT instance, where it was seen to be gone.
  case renewingNATInstance
}

/// The home, what is opened from it, and the way back to it.
extension Wizard {
  /// Asks whether there is a GitLab to open on; the questions are on the screen meanwhile.
  mutating func seekHome() -> [Effect] {
    guard let region = shared.region else { return [] }
    return home.begin(in: region, shared)
  }

  /// Opens on the home, if something stands there and nobody has begun to type.
  mutating func openHomeIfUntouched() -> [Effect] {
    guard waitsForHome, home.list?.stacks.value != nil || home.list?.stacks.trouble != nil else { return [] }
    guard !home.gitlabs.isEmpty, screen == .interview, dialog == nil else {
      waitsForHome = false
      return []
    }
    waitsForHome = false
    return openHome()
  }

  /// The home, as the answers to an unfinished new GitLab were left behind.
  mutating func openHome() -> [Effect] {
    if home.open == nil, home.gitlabs.count == 1, home.list?.kept.isEmpty != false { home.open = home.gitlabs[0].id }
    screen = .home
    return home.ask(shared)
  }

  /// The home of another region, which from then on the questions are about too. To look there is to answer nothing, so that it is
  /// not kept.
  mutating func openHome(in region: Region) -> [Effect] {
    home.leavePage()
    shared.answers[.stackRegion] = .text(region.description)
    let effects = shared.askAccount() + home.begin(in: region, shared)
    shared.refreshPreview()
    shared.notice = ElsewherePhrases.turnedTo(region.description)
    return effects
  }

  /// Somebody may have turned to another region meanwhile.
  private mutating func askHomeAnew() -> [Effect] {
    guard let region = shared.region, home.list?.region != region else { return home.askAnew(shared) }
    return home.begin(in: region, shared)
  }

  /// Back from what was opened there, with fresh figures.
  mutating func goHome() -> [Effect] {
    // Before it is forgotten which stack it was about.
    let withdrawn = withdrawBackup()
    keepStepTest()
    restoreDraft()
    // An order in doubt is still told at the end, and starts what we stopped for it; what is only watched goes on without us.
    if operation?.isRunning == true || operation?.mayBeRunning != true { operation = nil }
    deletion = DeletionScreen()
    done = DoneScreen()
    upgrade = UpgradeScreen()
    dialog = nil
    waitsForStack = .nothing
    screen = .home
    return withdrawn + askHomeAnew()
  }

  /// Nobody does any more what a backup was made for: GitLab starts again where it was stopped. Not one of the backups' own page,
  /// nor one for what AWS is at work on.
  private mutating func withdrawBackup() -> [Effect] {
    let stackID = shared.account.liveStack?.description.id
    guard operation?.mayBeRunning != true, stackID.map(copies.isMaking(of:)) != true else { return [] }
    if let words = shared.backup.wordsOnTurningBack { shared.notice = words }
    return shared.changeBackup { $0.withdraw() }
  }

  /// Whether Escape leads back there, instead of to the step before.
  var leadsHome: Bool {
    // What is chosen among rows is shown whole again first.
    guard dialog == nil, screen != .operation || operation?.look.filter.isOn != true else { return false }
    if screen == .interview { return interview.step == .start && (draft != nil || !home.gitlabs.isEmpty) }
    guard draft != nil else { return false }
    switch screen {
    case .deletion, .done, .upgrade: return true
    case .operation:
      switch operation?.stage {
      case nil, .settled, .refused, .left: return true
      // What was ordered here is watched to its end, or left for good: GitLab may have to be started after it.
      case .running: return operation?.ordered == nil && shared.backups[operation?.stackID].stoppedPlace == nil
      case .preparing, .reviewing, .starting: return false
      }
    case .interview, .home, .plan, .cost, .checks, .reach, .copies: return false
    }
  }

  /// Another GitLab: what was begun of one goes on, unless it has the name of one that stands.
  mutating func beginNewGitLab() -> [Effect] {
    restoreDraft()
    home.leavePage()
    let names = Set(home.list?.stacks.value?.map(\.name) ?? [])
    if names.contains(shared.stackName) {
      var answers = Answers()
      answers[.stackRegion] = shared.answers[.stackRegion]
      answers[.accountID] = shared.answers[.accountID]
      let base = Choices.defaultStackName
      let free = [base] + (2...99).map { "\(base)\($0)" }
      answers[.stackName] = free.first { !names.contains($0) }.map { .text($0) }
      shared.answers = answers
    }
    // Its data are what somebody means who makes a new one from there.
    if let kept = home.chosenFileSystem(at: shared.now) { shared.answers[.storageFileSystemID] = .text(kept) }
    screen = .interview
    interview = Interview()
    interview.begin(&shared)
    shared.refreshPreview()
    return shared.askForStack()
  }

  /// Opens what is for one GitLab, by its own answers.
  mutating func open(_ stackID: String, for errand: StandingErrand) -> [Effect] {
    guard let gitlab = home.gitlab(stackID) else { return [] }
    home.leavePage()
    let kept = draft ?? shared.answers
    restoreDraft()
    draft = kept
    var answers = Answers()
    answers[.stackName] = .text(gitlab.name)
    answers[.stackRegion] = shared.region.map { .text($0.description) }
    if errand == .changing {
      // What somebody took into the estimate counts on the pages of cost and plan too.
      for (key, quantity) in gitlab.taken?.answers ?? [] { answers[key] = .text("\(quantity)") }
    }
    shared.answers = answers
    keepStepTest()
    (operation, leftBefore, deletion, done) = (nil, nil, DeletionScreen(), DoneScreen())
    upgrade = UpgradeScreen()
    if errand == .upgrading { upgrade.ask() }
    shared.renewedNATInstance = errand == .renewingNATInstance ? gitlab.live?.natInstance : nil
    (shared.purpose, waitsForStack, screen) =
      switch errand {
      case .events: (.resume, .resuming, .operation)
      case .changing: (.change, .changing, .interview)
      case .destroying: (.destroy, .destroying, .deletion)
      case .upgrading: (.change, .upgrading, .upgrade)
      case .renewingNATInstance: (.change, .confirming, .plan)
      }
    interview = Interview()
    interview.begin(&shared)
    shared.refreshPreview()
    return shared.askForStack()
  }

  private mutating func restoreDraft() {
    shared.standing = nil
    shared.emptied = []
    shared.suggested = []
    shared.renewedNATInstance = nil
    shared.purpose = .wizard
    shared.declined = nil
    shared.account.stack = .notAsked
    if let draft { shared.answers = draft }
    draft = nil
    shared.refreshPreview()
  }

  /// The yes to a stop or a start.
  mutating func answerRunSwitch(_ key: Key, _ goal: RunGoal) -> [Effect] {
    dialog = nil
    guard key == .character("y") || key == .character("Y"), let gitlab = home.meantGitLab,
      let place = gitlab.servicePlace
    else { return [] }
    // It may have become busy since the box was opened.
    if let reason = home.whyNoSwitch(of: gitlab, shared) {
      shared.notice = reason
      return []
    }
    return [.setTasks(place, goal.tasks)]
  }

  /// The yes to what a question to Cost Explorer costs.
  mutating func answerBilling(_ key: Key) -> [Effect] {
    dialog = nil
    guard key == .character("y") || key == .character("Y"), let gitlab = home.meantGitLab else { return [] }
    return home.look(at: .billed, of: gitlab)
  }
}
