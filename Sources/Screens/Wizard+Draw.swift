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
        say(.tooSmall(columns: size.columns, rows: size.rows)), column: 0, row: 0, columns: size.columns,
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
    case .operation: OperationView(shared: shared, screen: operation).draw(on: &canvas)
    case .deletion, .done: break
    }
    if let page = page(in: size) {
      page.draw(scrolled: scrolled.page, on: &canvas, mark: mark.scrolling)
    }
    // On an empty screen it is what the screen says.
    if step == .done || step == .deploy, place != .nothingDeployed { canvas.notice(shared.notice.map(say)) }
    frame.draw(keyHints(at: size), overDialog: dialog != nil, on: &canvas)
    drawDialog(on: &canvas)
    return canvas
  }

  private var title: Phrase {
    let isFarewell = step >= .deploy && deletion.farewell != nil
    return screen == .cost ? .cost : isFarewell ? .stepDestroy : step.title
  }

  private func drawDialog(on canvas: inout Canvas) {
    if let box = box(in: canvas.size) { return canvas.draw(box, scrolled: scrolled.box, mark: mark) }
    switch dialog {
    case .picker(let picker): PickerView(shared: shared, picker: picker).draw(on: &canvas)
    case .prices(let first): PricesView(shared: shared, inquiry: cost.inquiry, first: first).draw(on: &canvas)
    case .reading(let reading):
      ReadingView(shared: shared, operation: operation, reading: reading).draw(on: &canvas)
    case .whatIsLeft:
      // No box: commands stand at the edge.
      for row in 2..<canvas.size.rows - 1 { canvas.fill(row: row, style: .plain) }
      pageOfWhatIsLeft(in: canvas.size)?.draw(scrolled: scrolled.box, on: &canvas, mark: mark.scrolling)
    case .calls(let scroll): drawCalls(scroll: scroll, on: &canvas)
    case .timeline(let scroll): drawTimeline(scroll: scroll, on: &canvas)
    case .help, .confirmation, .rehearsal, .leaving, .stopping, .nameCheck, .remedies, .remedyQuestion, .protection,
      .backup, .releaseBackup, .backupPlace, nil:
      break
    }
  }

  /// The box that lies over the screen; nil where there is none, or what lies there is no box of text.
  func box(in size: Size) -> Box? {
    let columns = min(68, size.columns - 10)
    return switch dialog {
    case .help: helpBox(in: size)
    case .confirmation: ConfirmationView(shared: shared).box(columns: columns)
    case .rehearsal: rehearsalBox(columns: min(66, columns))
    case .leaving: leavingBoxes.leaving(columns: columns)
    case .stopping: leavingBoxes.stopping(columns: columns)
    case .nameCheck(let check): consentBoxes.box(check, columns: columns)
    case .remedies: consentBoxes.waysOut(of: failedStack, columns: columns)
    case .remedyQuestion(let repair): consentBoxes.box(about: repair, columns: columns)
    case .protection: consentBoxes.protection(columns: columns)
    case .backup: BackupBoxes(shared: shared).offer(columns: columns)
    case .releaseBackup: BackupBoxes(shared: shared).beforeRelease(columns: columns)
    case .backupPlace(let place): BackupBoxes(shared: shared).setUp(place, columns: columns)
    case .picker, .prices, .reading, .whatIsLeft, .calls, .timeline, nil: nil
    }
  }

  private var leavingBoxes: LeavingBoxes {
    LeavingBoxes(shared: shared, operation: operation, isBeforeDeletion: deletion.farewell != nil)
  }

  private var consentBoxes: ConsentBoxes {
    ConsentBoxes(shared: shared, operation: operation, deletion: deletion, name: nameToType)
  }

  /// What is read from top to bottom on this screen; nil where it is made of panes.
  func page(in size: Size) -> Page? {
    switch screen {
    case .interview, .plan, .cost: nil
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

  /// What an old stack left, instead of the screen before the next one is made; nil where there was none.
  func pageOfWhatIsLeft(in size: Size) -> Page? {
    leftBefore.map { LeftView(shared: shared, left: $0).page(in: size) }
  }

  /// What this very screen is for, and all of its keys.
  private func helpBox(in size: Size) -> Box {
    let columns = min(66, size.columns - 10)
    var wizard = self
    wizard.dialog = nil
    let hints = wizard.keyHints(at: size) + [KeyHint("Ctrl-L", .keyRedraw), KeyHint("Ctrl-Z", .keySuspend)]
    return Box(
      title: say(.keyHelp),
      lines: Line.lines(say(place.help), columns: columns) + [Line("")]
        + hints.map { Line("\($0.key.padded(to: 11)) \(say($0.meaning))") })
  }

  private func rehearsalBox(columns: Int) -> Box {
    let trouble = shared.account.identity.trouble.map {
      Line.lines(say($0.words), columns: columns, .warning) + [Line("")]
    }
    return Box(title: say(.rehearsalTitle), lines: (trouble ?? []) + Line.lines(say(.rehearsalOffer), columns: columns))
  }
}

extension Size {
  /// The smallest that a screen is drawn at.
  static let smallest = Size(columns: 60, rows: 20)
}
