internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// Going from screen to screen, and out.
extension Wizard {
  /// The step that is walked now, as it is numbered at the top.
  package internal(set) var step: Step {
    get {
      switch screen {
      case .interview: interview.step
      case .home: .start
      case .plan, .cost, .checks, .reach: .plan
      case .operation, .deletion: .deploy
      case .done, .copies, .upgrade: .done
      }
    }
    set {
      switch newValue {
      case .start, .network, .domain, .access, .image:
        interview.go(to: newValue, &shared)
        screen = .interview
      case .plan: screen = .plan
      case .deploy: screen = .operation
      case .done: screen = .done
      }
    }
  }

  // MARK: Going

  mutating func carryOut(_ turn: Turn) -> [Effect] { turn.effects + (turn.move.map { go($0) } ?? []) }

  private mutating func go(_ move: Turn.Move) -> [Effect] {
    switch move {
    case .step(let step): return go(to: step)
    case .back: return goBack()
    case .plan: screen = .plan
    case .question(let key): return openQuestion(key)
    case .deploy: askToDeploy()
    case .stack: return attach()
    case .operation: return operation == nil ? [] : go(to: .deploy)
    case .cost: openCost()
    case .checks:
      checks.open(shared, in: size)
      screen = .checks
    case .reach:
      reach.keepUp(with: shared)
      screen = .reach
    case .copies(let subject): return openCopies(of: subject)
    case .leaveCopies:
      screen = screenBeforeCopies
      if screen == .home { return home.askAnew(shared) }
    case .upgrade: return openUpgrade()
    case .upgradeStep(let release): return beginStep(to: release)
    case .turnBack(let toWaysOut): return turnBack(toWaysOut: toWaysOut)
    case .turnBackTo(let key):
      let effects = turnBack(toWaysOut: false)
      return effects + openQuestion(key)
    case .tryAgain:
      let effects = go(to: .plan)
      askToDeploy()
      return effects
    case .open(let dialog): self.dialog = dialog
    case .leave: askToLeave(code: .done)
    case .newGitLab: return beginNewGitLab()
    case .standing(let id, let errand): return self.open(id, for: errand)
    }
    return []
  }

  private mutating func openCopies(of subject: CopySubject) -> [Effect] {
    if screen != .copies { screenBeforeCopies = screen }
    screen = .copies
    return copies.open(subject)
  }

  /// To a step. What there is under the stack's name is asked for anew where that matters.
  mutating func go(to step: Step) -> [Effect] {
    let asksForStack = self.step == .start || step == .plan
    self.step = step
    guard asksForStack, region != nil, operation?.isRunning != true else { return [] }
    return step == .plan ? shared.examineWhatIsNotWell() : shared.askForStack()
  }

  private mutating func goBack() -> [Effect] {
    guard let previous = step.previous else {
      askToLeave(code: .done)
      return []
    }
    return go(to: previous)
  }

  /// To the question of that answer, wherever it is asked.
  mutating func openQuestion(_ key: AnswerKey) -> [Effect] {
    if let place = Interview.place(of: key, shared) {
      interview.select(place.row, in: place.step)
      return go(to: place.step)
    }
    // It belongs to the other branch of its screen.
    guard key.usage != nil else { return go(to: .network) }
    let effects = step == .plan ? [] : go(to: .plan)
    openCost(on: .use(key))
    return effects
  }

  private mutating func openCost(on row: CostRow? = nil) {
    cost.open(on: row, &shared)
    screen = .cost
  }

  // MARK: Out

  /// Ctrl-C, or Ctrl-\: the first press asks, the second leaves at once.
  ///
  /// - Parameter code: the exit code where there is no other to tell.
  mutating func stop(_ code: ExitCode) -> [Effect] {
    help = nil
    switch dialog {
    case .leaving(let code): return leave(code)
    case .stopping: return leave(.running)
    case .picker, .confirmation, .risk, .rehearsal, .nameCheck, .remedies, .remedyQuestion, .whatIsLeft,
      .protection, .runSwitch, .billing, .copying,
      .backup, .releaseBackup, .backupPlace, .copy, .copyInside, .pane, nil:
      break
    }
    if operation?.isRunning == true { dialog = .stopping } else { askToLeave(code: code) }
    return []
  }

  mutating func pressOnStopping(_ key: Key) -> [Effect] {
    switch key {
    case .enter, .character("b"): return leave(.running)
    case .escape: dialog = nil
    case .character("K"):
      guard operation?.brake != nil else { return [] }
      dialog = nil
      return operation?.stop(&shared) ?? []
    default: break
    }
    return []
  }

  /// Answers are kept and AWS goes on, whatever is said here; so the question is short.
  ///
  /// - Parameter code: the exit code where there is no other to tell.
  mutating func askToLeave(code: ExitCode) {
    let ended = ending?.exitCode ?? .done
    dialog = .leaving(code: ended == .done ? code : ended)
  }

  /// How it ends for whoever leaves now; nil where there is nothing to tell.
  private var ending: Ending? {
    if let ending = operation?.ending { return ending }
    if operation?.outcome != nil { return nil }
    if shared.purpose.needsStack, shared.account.liveStack == nil, deletion.farewell == nil {
      let code = shared.account.stack.trouble?.exitCode ?? (shared.account.nameIsFree ? .refusedByAWS : .done)
      return .notBegun(.refused(exitCode: code))
    }
    return shared.purpose == .wizard ? nil : shared.declined.map { .notBegun(.saidNo($0)) }
  }

  mutating func answerLeaving(_ key: Key, code: ExitCode) -> [Effect] {
    dialog = nil
    return key == .character("y") || key == .character("Y") ? leave(code) : []
  }

  private mutating func leave(_ code: ExitCode) -> [Effect] { takeBack() + [.leave(code)] }

  /// What is left behind by leaving, or by a signal, taken back: a change set that nobody said yes to, and every GitLab that we
  /// stopped and that no operation starts or deletes.
  package mutating func takeBack() -> [Effect] {
    let operation = operation
    let discarded: [Effect] =
      switch operation?.stage {
      case .reviewing(let proposal):
        [.discardChangeSet(arn: proposal.changeSet.arn, emptyStack: operation?.emptyStack)]
      case .preparing: [.abandonChangeSet]
      case .left, .starting, .running, .settled, .refused, nil: []
      }
    return discarded
      + shared.backups.callOff { stackID in
        let work: BackupRun.Work = operation?.work(on: stackID) ?? .none
        return work == .none
      }
  }
}
