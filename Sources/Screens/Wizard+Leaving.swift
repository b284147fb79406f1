package import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
package import Phrases

/// Ctrl-C, and leaving: what that stops, takes back and leaves behind.
extension Wizard {
  /// Ctrl-C: the first press asks, the second leaves at once.
  mutating func stop() -> [Effect] {
    switch dialog {
    case .leaving(let code): return leave(code)
    case .stopping: return leave(7)
    case .help, .picker, .confirmation, .prices, .rehearsal, .nameCheck, .remedies, .remedyQuestion, .whatIsLeft,
      .protection, .backup, .releaseBackup, .backupPlace, .reading, .calls, .timeline, nil:
      break
    }
    if operation?.isRunning == true { dialog = .stopping } else { askToLeave(code: 130) }
    return []
  }

  mutating func pressOnStopping(_ key: Key) -> [Effect] {
    switch key {
    case .enter, .character("b"): return leave(7)
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
  mutating func askToLeave(code: Int) {
    let ended = ending?.exitCode ?? 0
    dialog = .leaving(code: ended == 0 ? code : ended)
  }

  /// How it ends for whoever leaves now; nil where there is nothing to tell.
  private var ending: Ending? {
    if let ending = operation?.ending { return ending }
    if operation?.outcome != nil { return nil }
    if shared.purpose.needsStack, shared.account.liveStack == nil, deletion.farewell == nil {
      let code = shared.account.stack.trouble?.exitCode ?? (shared.account.nameIsFree ? 254 : 0)
      return .notBegun(.refused(exitCode: code))
    }
    return shared.purpose == .wizard ? nil : shared.declined.map { .notBegun(.saidNo($0)) }
  }

  mutating func answerLeaving(_ key: Key, code: Int) -> [Effect] {
    dialog = nil
    return key == .character("y") || key == .character("Y") || key == .enter ? leave(code) : []
  }

  private mutating func leave(_ code: Int) -> [Effect] { takeBack() + [.leave(code)] }

  /// What is left behind by leaving, or by a signal, taken back: a change set that nobody said yes to, and every GitLab that we
  /// stopped and that no operation starts or deletes.
  package mutating func takeBack() -> [Effect] {
    let discarded: [Effect] =
      switch operation?.stage {
      case .reviewing(let proposal):
        [.discardChangeSet(arn: proposal.changeSet.arn, emptyStack: operation?.emptyStack)]
      case .preparing: [.abandonChangeSet]
      case .starting, .running, .settled, .refused, nil: []
      }
    return discarded + (operation?.mayBeRunning == true ? [] : shared.backups.callOff())
  }

  /// What whoever has left is to know of a GitLab that is stopped, each command alone on its line.
  package var wordsOfStandstill: [Phrase] {
    guard !settings.isRehearsal else { return [] }
    let found = shared.backups.foundStopped.map {
      [Phrase.statusStopped(desired: 0), Phrase(verbatim: $0.startCommand)]
    }
    return (found ?? [])
      + shared.backups.all.flatMap { run -> [Phrase] in
        let isStarted = if case .started = run.standstill { true } else { false }
        return (isStarted ? [.gitLabStartsAgain] : []) + run.partingWords(during: operation?.work ?? .none)
      }
  }

  /// What is said below the screens once they are gone.
  package var lastWords: [String] {
    LastWords(shared: shared, operation: operation, receipt: done.receipt.value, place: placeToResume).lines
  }

  /// What `resume` needs to come back here from anywhere, such as `gitlab --region ap-northeast-1`.
  package var placeToResume: String { shared.place(of: operation?.stackName ?? shared.stackName) }

  /// Whether the deployment under way is to make a stack that was not there, not even empty.
  package var makesStack: Bool { operation?.makesStack == true }

  /// What was said about a backup on the command line.
  package mutating func takes(_ choice: BackupChoice) { shared.backups.choice = choice }
}

extension Shared {
  /// A stack as commands take it.
  func place(of stack: String) -> String { region?.place(of: stack) ?? stack }

  /// What leads back to a stack, whole.
  func commandToResume(_ stack: String) -> String { settings.program.command("resume", place(of: stack)) }
}
