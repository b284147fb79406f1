internal import Home
internal import Deployment
package import Drawing
internal import Operations
internal import Phrases

extension Wizard {
  /// How it looks on a screen of this size. The same wizard always looks the same.
  package func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size, glyphs: settings.glyphs)
    guard size.isDrawn else {
      canvas.paragraph(
        shared.say(ScreenPhrases.tooSmall(columns: size.columns, rows: size.rows)), column: 0, row: 0,
        columns: size.columns,
        rows: size.rows)
      return canvas
    }
    let frame = FrameView(shared: shared, step: step)
    let homeView = HomeView(shared: shared, screen: home)
    let isOfOne = screen != .home && screen != .copies
    frame.drawHeader(
      title: help == nil ? title : HelpPagePhrases.title(place.title), stack: stackInHeader,
      isNew: isOfOne && shared.account.isNewStack && operation?.description == nil, on: &canvas)
    if let helpView {
      frame.draw(keyHints(at: size), on: &canvas)
      helpView.draw(on: &canvas)
      return canvas
    }
    if screen == .home {
      homeView.drawPlace(of: home.open, on: &canvas)
    } else if screen == .copies, screenBeforeCopies == .home {
      homeView.drawPlace(of: copies.subject?.stackID, on: &canvas)
    } else {
      frame.drawSteps(on: &canvas, keys: keys(to:))
    }
    switch screen {
    case .home: if home.open == nil { homeView.draw(on: &canvas) }
    case .interview: InterviewView(shared: shared, interview: interview).draw(on: &canvas)
    case .plan: PlanView(shared: shared, screen: plan).draw(on: &canvas)
    case .cost: CostView(shared: shared, screen: cost).draw(on: &canvas)
    case .reach: ReachView(shared: shared, screen: reach).draw(on: &canvas)
    case .checks: CheckView(shared: shared, screen: checks).draw(on: &canvas)
    case .copies: CopyView(shared: shared, screen: copies).draw(on: &canvas)
    case .operation: OperationView(shared: shared, screen: operation).draw(on: &canvas)
    case .deletion, .done, .upgrade: break
    }
    if let page = page(in: size) {
      page.draw(scrolled: scrolled.page, on: &canvas, mark: frame.mark.scrolling)
    }
    let rowsOfKeys = screen == .home ? HomeView.rowsOfKeys : 1
    // On an empty screen it is what the screen says.
    if screen != .copies, step == .done || step == .deploy || screen == .home, place != .nothingDeployed {
      canvas.notice(shared.notice.map(shared.say), above: rowsOfKeys)
    }
    // What lies over the screen takes all clicks.
    if dialog != nil { canvas.forgetTargets() }
    frame.draw(keyHints(at: size), rows: dialog == nil ? rowsOfKeys : 1, on: &canvas)
    if let dialog { DialogView(wizard: self, dialog: dialog).draw(on: &canvas) }
    return canvas
  }

  /// nil where no single one is meant. Backups are opened of whichever stack, and not only of the one that answers are about.
  private var stackInHeader: String? {
    switch screen {
    case .home: home.open.flatMap(home.gitlab)?.name
    case .copies: copies.subject?.stackName ?? shared.stackName
    case .interview, .plan, .cost, .checks, .reach, .operation, .deletion, .done, .upgrade: shared.stackName
    }
  }

  private var title: Phrase {
    let isFarewell = step >= .deploy && deletion.farewell != nil
    switch screen {
    case .cost: return ScreenPhrases.cost
    case .checks: return CheckPagePhrases.title
    case .reach: return ReachPagePhrases.title
    case .home: return HomePagePhrases.title
    case .copies: return CopyPagePhrases.title
    case .upgrade: return UpgradePhrases.title
    case .interview, .plan, .operation, .deletion, .done:
      return isFarewell ? DeletionPhrases.stepDestroy : step.title
    }
  }

  /// What is read from top to bottom on this screen; nil where it is made of panes.
  func page(in size: Size) -> Page? {
    switch screen {
    case .interview, .plan, .cost, .checks, .reach, .copies: nil
    case .home:
      home.open.flatMap(home.gitlab).map { HomePageView(shared: shared, screen: home, gitlab: $0).page(in: size) }
    case .operation: OperationView(shared: shared, screen: operation).page(in: size)
    case .deletion:
      if let farewell = deletion.farewell {
        DeletionView(shared: shared, farewell: farewell).page(in: size)
      } else {
        OperationView(shared: shared, screen: nil).page(in: size)
      }
    case .done:
      if let operation {
        DoneView(shared: shared, screen: done, end: operation).page(in: size)
      } else {
        OperationView(shared: shared, screen: nil).page(in: size)
      }
    case .upgrade: UpgradeView(shared: shared, screen: upgrade, test: testOfStep).page(in: size)
    }
  }

  /// The keys of this very screen at this size, and a word on scrolling where there is more than that.
  func keyHints(at size: Size) -> [KeyHint] {
    if let helpView { return helpView.hints(at: size) }
    if let dialog { return DialogView(wizard: self, dialog: dialog).hints(at: size) }
    let hints: [KeyHint] =
      switch screen {
      case .interview: interview.hints(shared)
      case .home: home.hints(shared)
      case .plan: plan.hints(shared)
      case .cost: cost.hints(shared, columns: size.columns)
      case .checks: checks.hints(shared)
      case .reach: reach.hints(shared, at: size)
      case .copies: copies.hints(shared)
      case .operation: operation?.hints(shared) ?? OperationScreen.nothingHints
      case .deletion: deletion.farewell == nil ? OperationScreen.nothingHints : deletion.hints(shared)
      case .done: done.hints(operation, shared)
      case .upgrade: upgrade.hints(test: testOfStep?.againstNextStep)
      }
    return hints + movingHints
      + (page(in: size)?.isLonger == true ? [KeyHint(settings.glyphs.upDown, ScreenPhrases.keyScroll)] : [])
  }

  /// Whether something on the screen changes with time alone.
  package var isTicking: Bool {
    switch screen {
    case .operation: operation?.isRunning == true
    case .checks: shared.account.askedSince != nil && shared.account.answeredAt == nil
    case .home: true
    case .upgrade: upgrade.wait != nil
    case .interview, .plan, .cost, .reach, .deletion, .done, .copies: false
    }
  }

  /// Where somebody is, whatever lies over it.
  package var place: Place {
    switch screen {
    case .interview: Place(interview.step)
    case .home: .home
    case .plan: shared.account.standing == nil ? .plan : .planOfChange
    case .cost: .cost
    case .checks: .checks
    case .reach: .reach
    case .copies: .copies
    case .operation: operation.map(Place.init) ?? .nothingDeployed
    case .deletion: deletion.farewell == nil ? .nothingDeployed : .deletionPreview
    case .done: operation?.outcome.map(Place.init) ?? .nothingDeployed
    case .upgrade: .upgrade
    }
  }
}

extension Size {
  /// The smallest that a screen is drawn at.
  static let smallest = Size(columns: 60, rows: 20)

  var isDrawn: Bool { columns >= Self.smallest.columns && rows >= Self.smallest.rows }
}
