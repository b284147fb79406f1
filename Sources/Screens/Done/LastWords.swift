internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// What is said below the screens once they are gone: how it ended or that it goes on, and what is needed afterwards.
///
/// It holds no password, and nothing that was not seen; of a rehearsal it promises nothing.
struct LastWords: SharedView {
  let shared: Shared
  let operation: OperationScreen?
  let done: DoneScreen
  /// The stack and its region, as commands take them.
  let place: String

  private var isRehearsal: Bool { shared.settings.isRehearsal }

  /// Empty where there is nothing to be told.
  var lines: [String] {
    let copying =
      shared.backups.goOnByThemselves && !isRehearsal ? [say(BackupPhrases.goesOnWithoutUs)] : []
    guard let operation else { return copying + unfinished }
    switch operation.stage {
    // What was asked for is discarded.
    case .preparing, .reviewing: return copying + unfinished
    case .left(let changeSet): return (isRehearsal ? [say(ScreenPhrases.rehearsalEndsHere)] : on(changeSet)) + copying
    case .starting, .running: return isRehearsal ? [say(ScreenPhrases.rehearsalEndsHere)] : onRunning(operation)
    case .settled(let outcome):
      // The report of a rehearsed failure is a file as any other.
      return isRehearsal ? [say(ScreenPhrases.rehearsalEndsHere)] + report(of: operation) : on(outcome, of: operation)
    case .refused(let trouble):
      guard !isRehearsal else { return [] }
      return [say(trouble.words)] + (trouble.isOrderInDoubt ? commands(NextCommand.whileRunning) : [])
    }
  }

  /// Where the answers to a GitLab that is not built yet are kept, and what goes on with them.
  private var unfinished: [String] {
    guard shared.purpose == .wizard, !shared.answers.keys.isEmpty, let kept = shared.settings.kept else { return [] }
    return [
      say(AnswerSetPhrases.areKept(shared.settings.brief(kept.path))),
      fact(AnswerSetPhrases.goOn, shared.settings.commandToGoOn),
    ]
  }

  /// What is to be copied stands whole on lines of its own.
  private func on(_ left: LeftChangeSet) -> [String] {
    [say(HandoverPhrases.isLeft)]
      + left.facts.flatMap { fact in
        let name = say(fact.name)
        return (name.isEmpty ? [] : ["\(name):"]) + [fact.text]
      } + [say(left.rights)]
  }

  private func onRunning(_ operation: OperationScreen) -> [String] {
    let words: [Phrase]
    if operation.isAsking {
      words = [LeavingPhrases.nothingIsKnownYet]
    } else if operation.watch.unmoved != nil {
      words = [CommandPhrases.workWasNotSeen]
    } else if operation.ordered != nil, operation.progress.token == nil {
      words = [LeavingPhrases.orderIsNotAnswered]
    } else {
      words =
        [LeavingPhrases.awsGoesOnAlone]
        + (operation.progress.operation == .deletion ? [LeavingPhrases.notFoundOnceDeleted] : [])
    }
    return words.map(say) + commands(NextCommand.whileRunning)
      + (operation.protects ? protectionToCome(of: operation) : [])
  }

  /// Nobody is there any more who turns it on.
  private func protectionToCome(of operation: OperationScreen) -> [String] {
    [
      say(DonePhrases.protectionIsDue),
      Protection.command(
        for: operation.stackName, in: shared.region?.description, shared.settings.program.options),
    ]
  }

  private func on(_ outcome: Outcome, of operation: OperationScreen) -> [String] {
    let repaired = operation.repaired
    var lines = [say(repaired?.wordsAfter ?? outcome.sentence)]
    if !outcome.isGood, repaired == nil, let diagnosis = operation.diagnosis { lines.append(say(diagnosis.sentence)) }
    lines += report(of: operation)
    switch outcome {
    case .created, .changed:
      if operation.operation.changedStopped {
        lines += [say(TaskCountPhrases.provesNothing), shared.settings.program.command("start", place)]
      }
      if let url = operation.output("GitLabURL", shared) { lines.append(fact(LeavingPhrases.address, url)) }
      if let record = operation.output("DnsRecordToCreate", shared) {
        lines += [say(CertificatePhrases.recordIsNeeded), record]
      }
      if outcome == .created { lines.append(say(done.protectionWords(of: operation, isOnScreen: false))) }
      if let receipt = done.receipt.value { lines.append(fact(DonePhrases.receiptShort, receipt)) }
      lines += commands(NextCommand.after(outcome, on: .screens))
    case .deleted, .deletedMeanwhile, .stopped(.creation), .stopped(.deletion):
      if let words = shared.backup.copy.sentence { lines.append(say(words)) }
      let left = operation.whatIsLeft(shared)
      if !left.things.isEmpty {
        lines.append("\(say(left.heading)):")
        for thing in left.things {
          lines += [say(thing.title)] + (thing.removal.isEmpty ? ["  \(thing.id)"] : thing.removal)
        }
      }
    case .stopped(.update), .failedAndUndone, .failedAndKept, .undoFailed, .deletionFailed:
      lines += commands(NextCommand.after(outcome, on: .screens, isRepaired: repaired != nil))
    }
    return lines
  }

  private func report(of operation: OperationScreen) -> [String] {
    guard case .success(let path) = operation.operation.keepsake?.path else { return [] }
    return [fact(LeavingPhrases.report, path)]
  }

  private func commands(_ commands: [NextCommand]) -> [String] {
    commands.map { fact($0.label, shared.settings.program.command($0.rawValue, place)) }
  }

  private func fact(_ name: Phrase, _ text: String) -> String { "\(say(name).padded(to: 15)) \(text)" }
}
