internal import GitLabStack
internal import Home
internal import Account
internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases
internal import Reachability

/// What lies over a screen, as it looks.
struct DialogView: SharedView {
  let wizard: Wizard
  let dialog: Dialog

  var shared: Shared { wizard.shared }

  func draw(on canvas: inout Canvas) {
    let scrolled = wizard.scrolled.box
    if var box = box(in: canvas.size).map({ clickable($0, in: canvas.size) }) {
      box.edge = enterHint.map { "Enter \(say($0.meaning))" } ?? ""
      return canvas.draw(box, scrolled: scrolled, mark: mark)
    }
    switch dialog {
    case .picker(let picker): PickerView(shared: shared, picker: picker).draw(on: &canvas)
    case .pane(let pane): view(of: pane).draw(scrolled: pane.scrolled, on: &canvas)
    case .whatIsLeft:
      // No box: commands stand at the edge.
      canvas.clearPane()
      page(in: canvas.size)?.draw(scrolled: scrolled, on: &canvas, mark: mark.scrolling)
    case .confirmation, .risk, .rehearsal, .leaving, .stopping, .nameCheck, .remedies, .remedyQuestion,
      .protection, .runSwitch, .billing, .copying,
      .backup, .releaseBackup, .backupPlace, .copy, .copyInside:
      break
    }
  }

  /// How far it can be scrolled; nil for what scrolls by itself, or not at all.
  func furthest(in size: Size) -> Int? { box(in: size)?.furthest(in: size) ?? page(in: size)?.furthest }

  func view(of pane: Pane) -> any PaneView {
    let operation = wizard.operation
    return switch pane.kind {
    case .log: TextPaneView.log(of: operation, pane.filter, shared)
    case .homeLog: TextPaneView.log(wizard.home.log?.lines ?? [], pane.filter, shared)
    case .elsewhere: TextPaneView.elsewhere(wizard.home.list?.elsewhere, shared)
    case .evidence: TextPaneView.evidence(of: operation, shared)
    case .followers: TextPaneView.followers(of: operation, shared)
    case .check(let code):
      CheckPaneView(
        shared: shared, check: shared.allChecks.first { $0.code == code }, prices: wizard.checks.prices)
    case .resource(let id): ListPaneView.resource(id, shared)
    case .rules(let node): ListPaneView.rules(behind: node, of: wizard.reach.shown, shared)
    case .rights: ListPaneView.rights(of: wizard.reach.shown, shared)
    case .pages: ListPaneView.pages(of: wizard.home.chosen(at: shared.now), shared)
    case .calls: CallsView(shared: shared, filter: pane.filter)
    case .timeline: TimelineView(operation, shared)
    case .prices: PricesView(shared: shared, inquiry: wizard.cost.inquiry)
    case .reading(let reading): ReadingView(shared: shared, reading: reading)
    }
  }

  /// What an old stack left, instead of the screen before the next one is made.
  private func page(in size: Size) -> Page? {
    guard case .whatIsLeft = dialog else { return nil }
    return wizard.leftBefore.map { LeftView(shared: shared, left: $0).page(in: size) }
  }

  /// nil where what lies there is no box of text.
  private func box(in size: Size) -> Box? {
    let columns = min(68, size.columns - 10)
    return switch dialog {
    case .confirmation: ConfirmationView(shared: shared).box(columns: columns)
    case .risk(let check): RiskBox(shared: shared, check: check).box(columns: columns)
    case .rehearsal: rehearsalBox(columns: min(66, columns))
    case .leaving: leavingBoxes.leaving(columns: columns)
    case .stopping: leavingBoxes.stopping(columns: columns)
    case .nameCheck(let check): consentBoxes.box(check, columns: columns)
    case .remedies: consentBoxes.waysOut(of: wizard.failedStack, columns: columns)
    case .remedyQuestion(let repair): consentBoxes.box(about: repair, columns: columns)
    case .protection: consentBoxes.protection(columns: columns)
    case .runSwitch(let goal): runSwitchBox(goal, columns: columns)
    case .billing: consentBoxes.billing(of: wizard.home.meantGitLab?.name ?? "", columns: columns)
    case .copying: CopyBox(shared: shared, operation: wizard.operation).box(columns: columns)
    case .backup: BackupBoxes(shared: shared).offer(columns: columns)
    case .releaseBackup: BackupBoxes(shared: shared).beforeRelease(columns: columns)
    case .backupPlace(let place, _): BackupBoxes(shared: shared).setUp(place, columns: columns)
    case .copy:
      CopyBoxes(shared: shared, screen: wizard.copies).now(
        wizard.egressTroubleBeforeCopy, isStopped: wizard.sawGitLabStoppedBeforeCopy, columns: columns)
    case .copyInside: CopyBoxes(shared: shared, screen: wizard.copies).inside(columns: columns)
    case .picker, .whatIsLeft, .pane: nil
    }
  }

  /// The same box, in which a line can be clicked that begins with a key of it.
  private func clickable(_ box: Box, in size: Size) -> Box {
    let hints = hints(at: size)
    let mark = { (line: Line) -> Line in
      let word = line.text.prefix { $0 != " " }
      guard line.keys.isEmpty, line.text.dropFirst(word.count).hasPrefix("  "),
        let hint = hints.first(where: { $0.key == word }), hint.keys.count == 1
      else { return line }
      var line = line
      line.keys = hint.keys.map(\.key)
      return line
    }
    return Box(title: box.title, lines: box.lines.map(mark), question: box.question.map(mark))
  }

  private var leavingBoxes: LeavingBoxes {
    LeavingBoxes(
      shared: shared, operation: wizard.operation, isBeforeDeletion: wizard.deletion.farewell != nil)
  }

  private var consentBoxes: ConsentBoxes {
    ConsentBoxes(
      shared: shared, operation: wizard.operation, deletion: wizard.deletion, name: wizard.nameToType)
  }

  /// What a stop or a start does and costs, before its yes.
  private func runSwitchBox(_ goal: RunGoal, columns: Int) -> Box {
    let gitlab = wizard.home.meantGitLab
    let schedule = gitlab?.live?.answers.schedule.map(goal.meaning(beside:))
    let words = [goal.meaning(gitlab?.name ?? ""), goal.meaning(for: gitlab?.cost)] + (schedule.map { [$0] } ?? [])
    let egress = gitlab.map { egressLines(of: $0, columns: columns) } ?? []
    return Box(
      title: say(goal == .stop ? HomePagePhrases.keyStop : HomePagePhrases.keyStart),
      lines: words.flatMap { Line.lines(say($0), columns: columns) } + egress + [Line("")],
      question: [Line(say(goal == .stop ? RunPhrases.stopByKey : RunPhrases.startByKey), .strong)])
  }

  /// What is against its next start; empty where nothing is.
  private func egressLines(of gitlab: StandingGitLab, columns: Int) -> [Line] {
    guard let trouble = gitlab.egressTrouble else { return [] }
    let advice = wizard.home.adviceOn(trouble, of: gitlab, shared)
    return [trouble.sentence, advice].compactMap(\.self).flatMap { Line.lines(say($0), columns: columns, .warning) }
  }

  private func rehearsalBox(columns: Int) -> Box {
    let trouble = shared.account.identity.trouble.map {
      Line.lines(say($0.words), columns: columns, .warning) + [Line("")]
    }
    return Box(
      title: say(ScreenPhrases.rehearsalTitle),
      lines: (trouble ?? []) + Line.lines(say(ScreenPhrases.rehearsalOffer), columns: columns))
  }
}
