package import Deployment
internal import Drawing
package import GitLabStack
internal import Operations
package import Phrases
package import Pricing

/// The wizard: what all screens share, the screens, which one is on, and what lies over it.
///
/// `update` changes it and says what is to be done outside; `draw` only reads it.
package struct Wizard: Sendable {
  var shared: Shared
  var interview = Interview()
  var plan = PlanScreen()
  var cost = CostScreen()
  var checks = CheckScreen()
  var reach = ReachScreen()
  var copies = CopyScreen()
  /// Where its backups were opened.
  var screenBeforeCopies = Screen.done
  /// nil where nothing was deployed.
  var operation: OperationScreen?
  var deletion = DeletionScreen()
  var done = DoneScreen()
  var upgrade = UpgradeScreen()
  /// What was tested after the last step of an upgrade, and of which stack: kept for its page, whatever is opened meanwhile. nil
  /// where nothing was, or something was ordered since.
  var stepTest: (stackID: String, look: InsideLook)?
  /// What a stack left that went before the one that is to be made.
  var leftBefore: WhatIsLeft?
  var screen = Screen.interview
  var dialog: Dialog?
  /// The help, over everything else; nil while it is closed.
  var help: HelpScreen?
  /// How far down what is longer than the screen was scrolled: the screen itself, and the box over it.
  var scrolled = (page: 0, box: 0)
  /// Whether the last click did no more than go to another row: then one at the same place a moment later is of the same picture.
  var lastClickMoved = false
  /// The size that it was last shown at, which says how far there is to scroll; nil before it was.
  var size: Size?
  var waitsForStack = WaitForStack.nothing
  var home = HomeScreen()
  /// Whether the home is opened as soon as it is known that something stands, as long as nobody types.
  var waitsForHome = false
  /// The answers to an unfinished new GitLab, while something is done to one that stands; nil otherwise.
  var draft: Answers?

  package init(_ settings: Settings, answers: Answers = Answers()) {
    shared = Shared(settings, answers: answers)
    interview.begin(&shared)
  }

  /// Works out the first plan, and says what to ask the account while the user reads. Due once, after the first picture.
  package mutating func start() -> [Effect] {
    defer { keepUp() }
    return shared.start()
  }

  /// Goes on in an account in memory, with all answers kept; `region` is its own, for whoever has named none.
  package mutating func beginRehearsal(in region: Region?) -> [Effect] {
    defer { keepUp() }
    return shared.beginRehearsal(in: region)
  }

  // MARK: Doors

  /// Opens on the first question.
  ///
  /// - Parameter opensHome: whether to go on to the home where something stands in the region already.
  package mutating func begin(onFailure policy: FailurePolicy, opensHome: Bool = false) -> [Effect] {
    shared.onFailure = policy
    waitsForHome = opensHome
    let effects = start()
    return opensHome ? seekHome() + effects : effects
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

  // MARK: What comes from outside

  /// Takes prices that AWS gave in another run.
  package mutating func know(_ refreshes: [PriceRefresh]) {
    if !refreshes.isEmpty { shared.prices = shared.prices.refreshed(by: refreshes) }
  }

  /// Somebody is here for the first time, and is told what this is.
  package mutating func welcome() { shared.isFirstVisit = true }

  /// What was said about a backup on the command line.
  package mutating func takes(_ choice: BackupChoice) { shared.backups.choice = choice }

  /// Whether a stack that is made is to be protected from deletion, as said on the command line.
  package mutating func takes(protection isWished: Bool) { shared.protects = isWished }

  /// Whether only what has no good default is asked, as said on the command line.
  package mutating func asks(quickly isQuick: Bool) { shared.isQuick = isQuick }

  /// Says something above the keys until the next key.
  package mutating func note(_ phrase: Phrase) { shared.notice = phrase }

  // MARK: What is known

  package var settings: Settings {
    get { shared.settings }
    set { shared.settings = newValue }
  }

  package var answers: Answers { shared.answers }
  /// Where everything is to be built, as far as somebody has said.
  package var region: Region? { shared.region }
  package var stackName: String { shared.stackName }

  /// What whoever has left is to know of a GitLab that is stopped, each command alone on its line.
  package var wordsOfStandstill: [Phrase] {
    guard !settings.isRehearsal else { return [] }
    let found = shared.backups.foundStopped.map {
      [StandstillPhrases.statusStopped(desired: 0), Phrase(verbatim: $0.commandToStart(of: settings.program))]
    }
    return (found ?? [])
      + shared.backups.all.flatMap { stackID, run -> [Phrase] in
        let isStarted = if case .started = run.standstill { true } else { false }
        return (isStarted ? [StandstillPhrases.gitLabStartsAgain] : [])
          + run.partingWords(during: operation?.work(on: stackID) ?? .none) { $0.commandToStart(of: settings.program) }
      }
  }

  /// What whoever has left waits for.
  package var wordsOnWaiting: Phrase {
    let startsGitLab = shared.backups.all.contains { if case .starting = $0.run.standstill { true } else { false } }
    return startsGitLab ? StandstillPhrases.gitLabIsBeingStarted : StoppingPhrases.discarding
  }

  /// What is said below the screens once they are gone.
  package var lastWords: [String] {
    LastWords(
      shared: shared, operation: operation, done: done, place: placeToResume
    ).lines
  }

  /// What `resume` needs to come back here from anywhere, such as `gitlab --region ap-northeast-1`.
  package var placeToResume: String { shared.place(of: operation?.stackName ?? shared.stackName) }

  /// Whether the deployment under way is to make a stack that was not there, not even empty.
  package var makesStack: Bool { operation?.makesStack == true }
}
