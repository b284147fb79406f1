internal import Deployment
package import Drawing
internal import Operations
internal import Phrases

extension Wizard {
  /// How it looks on a screen of this size. The same wizard always looks the same.
  package func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size, glyphs: settings.glyphs)
    guard size.columns >= Size.smallest.columns, size.rows >= Size.smallest.rows else {
      canvas.paragraph(
        shared.say(ScreenPhrases.tooSmall(columns: size.columns, rows: size.rows)), column: 0, row: 0,
        columns: size.columns,
        rows: size.rows)
      return canvas
    }
    let frame = FrameView(shared: shared, step: step)
    frame.drawHeader(title: title, isNew: shared.account.isNewStack && operation?.description == nil, on: &canvas)
    frame.drawSteps(on: &canvas)
    switch screen {
    case .interview: InterviewView(shared: shared, interview: interview).draw(on: &canvas)
    case .plan: PlanView(shared: shared, screen: plan).draw(on: &canvas)
    case .cost: CostView(shared: shared, screen: cost).draw(on: &canvas)
    case .reach: ReachView(shared: shared, screen: reach).draw(on: &canvas)
    case .checks: CheckView(shared: shared, screen: checks).draw(on: &canvas)
    case .operation: OperationView(shared: shared, screen: operation).draw(on: &canvas)
    case .deletion, .done: break
    }
    if let page = page(in: size) {
      page.draw(scrolled: scrolled.page, on: &canvas, mark: frame.mark.scrolling)
    }
    // On an empty screen it is what the screen says.
    if step == .done || step == .deploy, place != .nothingDeployed { canvas.notice(shared.notice.map(shared.say)) }
    frame.draw(keyHints(at: size), overDialog: dialog != nil, on: &canvas)
    if let dialog { DialogView(wizard: self, dialog: dialog).draw(on: &canvas) }
    return canvas
  }

  private var title: Phrase {
    let isFarewell = step >= .deploy && deletion.farewell != nil
    switch screen {
    case .cost: return ScreenPhrases.cost
    case .checks: return CheckPagePhrases.title
    case .reach: return ReachPagePhrases.title
    case .interview, .plan, .operation, .deletion, .done:
      return isFarewell ? DeletionPhrases.stepDestroy : step.title
    }
  }

  /// What is read from top to bottom on this screen; nil where it is made of panes.
  func page(in size: Size) -> Page? {
    switch screen {
    case .interview, .plan, .cost, .checks, .reach: nil
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
    }
  }

  /// The keys of this very screen at this size, and a word on scrolling where there is more than that.
  func keyHints(at size: Size) -> [KeyHint] {
    if let dialog { return DialogView(wizard: self, dialog: dialog).hints(at: size) }
    let hints: [KeyHint] =
      switch screen {
      case .interview: interview.hints(shared)
      case .plan: plan.hints(shared)
      case .cost: cost.hints(shared, columns: size.columns)
      case .checks: checks.hints(shared)
      case .reach: reach.hints(shared, at: size)
      case .operation: operation?.hints(shared) ?? OperationScreen.nothingHints
      case .deletion: deletion.farewell == nil ? OperationScreen.nothingHints : deletion.hints(shared)
      case .done: done.hints(operation, shared)
      }
    return hints + (page(in: size)?.isLonger == true ? [KeyHint(settings.glyphs.upDown, ScreenPhrases.keyScroll)] : [])
  }

  /// Where somebody is, whatever lies over it.
  var place: Place {
    switch screen {
    case .interview: Place(interview.step)
    case .plan: shared.account.standing == nil ? .plan : .planOfChange
    case .cost: .cost
    case .checks: .checks
    case .reach: .reach
    case .operation: operation.map(Place.init) ?? .nothingDeployed
    case .deletion: deletion.farewell == nil ? .nothingDeployed : .deletionPreview
    case .done: operation?.outcome.map(Place.init) ?? .nothingDeployed
    }
  }
}

extension Size {
  /// The smallest that a screen is drawn at.
  static let smallest = Size(columns: 60, rows: 20)
}
