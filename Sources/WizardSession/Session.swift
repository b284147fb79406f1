internal import AWSGateway
internal import Deployment
internal import Drawing
internal import FoundationEssentials
internal import GitLabStack
internal import Glibc
internal import Ncurses
package import OperationRunning
internal import Operations
internal import Phrases
package import Screens
package import UserFiles

/// The one loop: draw, wait for a key, a signal or an arrival, update, run the errands.
///
/// It owns the state and the terminal; nothing in it waits for AWS.
@MainActor
package final class Session {
  var wizard: Wizard
  private(set) var desk: OperationRunner
  var keeper: AnswerKeeper
  /// Why the last answers are not on the disk, if they are not.
  private(set) var lostAnswers: FileFault?
  /// Why the language that was chosen last is not kept, if it is not.
  var lostLanguage: Phrase?
  private let priceCache: PriceCache?
  private let rehearse: @Sendable () -> RehearsedAccount
  let inbox = Inbox<Delivery>()
  /// The poll that waits or is under way; there is never a second one.
  private var following: Task<Void, Never>?
  private var exitCode: ExitCode?
  /// Whether a signal ended it, which waits for nothing.
  var isForced = false
  let obligations: Obligations
  let receipts: ReceiptFolder?
  /// Where a choice of language is kept; nil where there is no home to keep anything in.
  package var preferences: PreferenceStore?
  /// Chosen by a key and not written yet.
  var chosenLanguage: Language?
  /// Of what is kept, though a terminal may show another.
  let language: Language

  /// - Parameter rehearse: the account in memory to go on in, whose answers must not get among those for a real one.
  package init(
    _ wizard: Wizard, desk: OperationRunner, store: AnswerStore?, priceCache: PriceCache?, receipts: ReceiptFolder?,
    rehearse: @escaping @Sendable () -> RehearsedAccount
  ) {
    self.wizard = wizard
    self.priceCache = priceCache
    self.rehearse = rehearse
    obligations = Obligations()
    self.receipts = receipts
    language = wizard.settings.language
    let inbox = inbox
    keeper = AnswerKeeper(store, language: wizard.settings.language)
    self.desk = desk.telling { inbox.post(Delivery(region: nil, arrival: .called(Call($0)))) }
  }

  /// Shows the first picture, begins, and runs until somebody leaves; returns the exit code.
  func run(on terminal: NcursesTerminal, _ begin: (inout Wizard) -> [Effect]) -> ExitCode {
    wizard.settings.speed = desk.clock.speed
    wizard.settings.takesMouse = terminal.takesMouse
    show(on: terminal)
    wizard.know(priceCache?.loadAll() ?? [])
    perform(begin(&wizard), on: terminal)
    while exitCode == nil {
      // Before they are seen, so that nothing on the screen is lost with the program; not between two keys that wait.
      if !terminal.hasKeysLeft { writeWhatIsKept() }
      show(on: terminal)
      turn(on: terminal)
    }
    writeWhatIsKept()
    lostAnswers = keeper.lastFault
    if isForced { takeBack(on: terminal) } else { finishObligations(on: terminal) }
    return exitCode ?? .done
  }

  func show(on terminal: NcursesTerminal) {
    agree(with: terminal)
    perform(wizard.update(.clock(desk.clock.now)), on: terminal)
    _ = wizard.update(.size(terminal.size))
    terminal.show(wizard.draw(terminal.size))
  }

  /// Waits for a signal or an arrival, -1 ms for ever, and for keys unless nil. Returns whether who sends the keys is gone.
  func wait(for keys: Int32?, _ terminal: NcursesTerminal, atMost milliseconds: Int32) -> Bool {
    var waits = [keys ?? -1, terminal.signals.fileDescriptor, inbox.fileDescriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&waits, nfds_t(waits.count), milliseconds)
    return waits[0].revents & Int16(POLLHUP | POLLERR) != 0
  }

  /// Waits for something to happen and takes it in.
  private func turn(on terminal: NcursesTerminal) {
    let pause = wizard.isTicking ? Int32(max(100, 1000 / desk.clock.speed)) : -1
    let isGone = wait(for: STDIN_FILENO, terminal, atMost: terminal.hasKeysLeft ? 0 : pause)
    takeSignals(on: terminal)
    // A click means what somebody saw, and what came before it in one go may have changed that.
    var isAsSeen = true
    for input in terminal.readInputs() where exitCode == nil {
      switch input {
      case .key(let key): perform(wizard.update(.key(key)), on: terminal)
      case .mouse(let mouse):
        if case .click = mouse.act, !isAsSeen { continue }
        perform(wizard.update(.mouse(mouse)), on: terminal)
      }
      isAsSeen = false
      // Between any two keys, for there may be many.
      takeSignals(on: terminal)
    }
    // A terminal that is gone can be read for ever.
    if isGone {
      exitCode = exitCode ?? .hungUp
      isForced = true
    }
    // After the last key nothing more is taken in, and above all no change set to be executed.
    guard exitCode == nil else { return }
    for delivery in inbox.empty() where !delivery.isStale(in: wizard.region) {
      perform(wizard.update(.arrived(delivery.arrival)), on: terminal)
    }
  }

  private func takeSignals(on terminal: NcursesTerminal) {
    for signal in terminal.signals.drain() {
      switch signal {
      case .resized: terminal.refreshSize()
      case .continued: terminal.takeBack()
      case .stop: terminal.suspend()
      case .interrupt, .terminate, .hangUp, .quit: end(by: signal)
      }
    }
  }

  func end(by signal: Signal) {
    exitCode = ExitCode(signal: Int(signal.number))
    isForced = true
  }

  // MARK: Errands

  func perform(_ effects: [Effect], on terminal: NcursesTerminal) {
    for effect in effects { perform(effect, on: terminal) }
  }

  private func perform(_ effect: Effect, on terminal: NcursesTerminal) {
    let (desk, region) = (desk, wizard.region)
    switch effect {
    case .save(let answers): keeper.keep(answers)
    case .lookUp(let lookUp): run(about: region) { await desk.answer(lookUp, in: region) }
    case .lookHome(let question):
      if let region { run(about: region) { .home(question, await desk.answer(question, in: region)) } }
    case .createChangeSet, .discardChangeSet, .abandonChangeSet, .executeChangeSet, .order, .protect, .backUp,
      .setTasks, .keepReceipt:
      performOnStack(effect, desk)
    case .follow(let stackID, let request): follow(request, of: stackID, desk)
    case .readPassword(let secret):
      run {
        .password(
          await desk.inWords { () throws(AWSTrouble) in
            try await desk.cli(where: secret).rootPassword(secretARN: secret).revealed
          })
      }
    case .lookAtCopies(let stackID, let fileSystem): lookAtCopies(of: fileSystem, stackID: stackID, desk)
    case .lookAtBackupFiles(let stackID):
      run { .backupFiles(stackID: stackID, await desk.backupFiles(ofStack: stackID)) }
    case .backUpInside(let stackID, let request):
      run { .backedUpInside(stackID: stackID, await desk.perform(request, ofStack: stackID)) }
    case .seekShell(let stackID): run { .shell(stackID: stackID, await desk.container.shellTarget(ofStack: stackID)) }
    case .runInside(let stackID, let errand, let attempts): run(errand, inside: stackID, attempts: attempts, desk)
    case .copy(let text): wizard.note(Clipboard.take(text) ? PasswordPhrases.isCopied : DonePhrases.isNotCopied)
    case .seeUpgrade(let stackID, let fileSystem, let asksForCopy):
      run {
        .upgradeSeen(
          stackID: stackID,
          await desk.upgradeSight(ofStack: stackID, fileSystem: fileSystem, asksForCopy: asksForCopy))
      }
    case .openShell(let target, let stackID): lend(terminal, to: target, ofStack: stackID, desk)
    case .askForPrices(let region): askForPrices(of: region)
    case .write(let export):
      do throws(FileFault) {
        wizard.note(CostScreenPhrases.exported(try export.write(to: "."), to: FileManager.default.currentDirectoryPath))
      } catch {
        wizard.note(error.sentence)
      }
    case .savePlan(let plan): save(plan)
    case .rehearse:
      let rehearsed = rehearse()
      let inbox = inbox
      self.desk = rehearsed.desk.telling { inbox.post(Delivery(region: nil, arrival: .called(Call($0)))) }
      wizard.settings.speed = rehearsed.desk.clock.speed
      _ = keeper.write()
      let opening = rehearsed.store?.open()
      keeper = AnswerKeeper(opening?.store, language: wizard.settings.language)
      wizard.settings.kept = opening?.store.map { Settings.KeptAnswers(path: $0.path) }
      perform(wizard.beginRehearsal(in: rehearsed.region), on: terminal)
      if let complaint = opening?.complaint { wizard.note(complaint) }
    case .keepLanguage(let language): chosenLanguage = language
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .leave(let code): exitCode = code
    }
  }

  /// Whoever leaves waits for what is to be learned, and for nothing else.
  private func follow(_ request: StackOperation.Request, of stackID: String, _ desk: OperationRunner) {
    let language = wizard.settings.language
    let errand = { @Sendable () async -> Arrival? in
      await desk.perform(request, of: stackID, language).map { .followed(stackID: stackID, $0) }
    }
    switch request {
    case .ask:
      following?.cancel()
      following = run(errand)
    case .learn: obligations.meet { _ = await errand() }
    case .describe, .inspect, .collect: run(errand)
    }
  }

  /// Asks many times; what was said is kept for later runs even if nobody is there any more to see it.
  private func askForPrices(of region: Region) {
    guard let inquiry = PriceInquiry(desk: desk, region: region) else { return }
    run { [priceCache] in
      let (refresh, trouble) = await inquiry.run()
      let complaint = priceCache?.keep(refresh)
      return .prices(
        refresh,
        trouble.map { Trouble($0) } ?? complaint.map { Trouble(sentence: $0, advice: CostScreenPhrases.pricesCountNow) }
      )
    }
  }

  /// What an errand that was called off brings is not taken in.
  @discardableResult
  func run(
    about region: Region? = nil, _ errand: @escaping @Sendable () async -> Arrival?
  ) -> Task<Void, Never> {
    let inbox = inbox
    return Task.detached {
      guard let arrival = await errand(), !Task.isCancelled else { return }
      inbox.post(Delivery(region: region, arrival: arrival))
    }
  }
}
