internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// The boxes of leaving: what goes on without us, what can be stopped, what is lost.
struct LeavingBoxes: SharedView {
  let shared: Shared
  let operation: OperationScreen?
  /// Whether a deletion was shown and not ordered.
  let isBeforeDeletion: Bool

  private var stackName: String { operation?.stackName ?? shared.stackName }
  private var command: String { shared.commandToResume(stackName) }
  private var place: String { shared.place(of: stackName) }

  /// Leave it running, or stop it: each with what it means in time and money.
  func stopping(columns: Int) -> Box {
    func meaning(_ phrase: Phrase) -> [Line] { say(phrase).wrapped(to: columns - 4).map { Line("    \($0)") } }
    let seconds = operation?.progress.timeLeft(at: shared.now)
    let left = seconds.flatMap { $0.upperBound > 0 ? say(PlanPhrases.minutes($0)) : nil }
    // Only what is still being made will stand.
    let perDay: String? = if case .delete? = operation?.brake { shared.preview.estimate?.perDay.cents } else { nil }
    let leaving = shared.settings.isRehearsal ? StoppingPhrases.stopLeaveRehearsal : StoppingPhrases.stopLeave
    var lines = [Line("Enter  \(say(leaving))", .strong)]
    lines += meaning(
      shared.settings.isRehearsal
        ? ScreenPhrases.rehearsalEndsHere
        : StoppingPhrases.stopLeaveMeaning(left: left, perDay: perDay, command: command))
    lines += standstills(columns: columns - 4).map { Line("    \($0.text)", $0.style) }
    switch operation?.brake {
    case .delete:
      let most = operation?.progress.forecast.deletionSeconds.upperBound ?? 0
      lines += [Line(""), Line("K      \(say(StoppingPhrases.stopUndo))", .strong)]
      lines += meaning(
        StoppingPhrases.stopUndoMeaning(
          minutes: Int((most / 60).rounded(.up)),
          leaves: operation?.plan.resources.contains { $0.value.isKept } ?? false))
      lines += [Line("")] + say(StoppingPhrases.stopKeepIsNotPossible).wrapped(to: columns).map { Line($0, .faint) }
    case .cancelUpdate:
      lines +=
        [Line(""), Line("K      \(say(StoppingPhrases.stopUndoUpdate))", .strong)]
        + meaning(StoppingPhrases.stopUndoUpdateMeaning)
      if let words = stoppingIsOneWay { lines += say(words).wrapped(to: columns - 4).map { Line("    \($0)", .bad) } }
      lines +=
        [Line("")] + say(StoppingPhrases.stopKeepUpdateIsNotPossible).wrapped(to: columns).map { Line($0, .faint) }
    case .rollBack, .retry, .continueRollback, nil:
      let progress = operation?.progress
      let goesBack = progress?.isUndoing == true || progress?.operation == .deletion || operation?.wasStopped == true
      lines +=
        [Line("")]
        + say(goesBack ? StoppingPhrases.stopNothing : StoppingPhrases.stopUnknown).wrapped(to: columns).map {
          Line($0, .faint)
        }
    }
    let secondPress =
      shared.settings.isRehearsal ? StoppingPhrases.stopSecondPressInRehearsal : StoppingPhrases.stopSecondPress
    let last = say(secondPress).wrapped(to: columns).map { Line($0) }
    return Box(title: say(StoppingPhrases.stopTitle), lines: lines + [Line("")], question: last)
  }

  /// What stopping does not bring back. Of a change that was not ordered here, nobody knows whether it is a release.
  private var stoppingIsOneWay: Phrase? {
    if let old = operation?.oldRelease { return StoppingPhrases.stopUndoIsOneWay(old) }
    return operation?.isJudged == true ? nil : StoppingPhrases.stopUndoMayBeOneWay
  }

  /// What AWS does without us, as far as it was seen.
  private var wordsOnLeavingAWS: Phrase {
    if shared.settings.isRehearsal { return ScreenPhrases.rehearsalEndsHere }
    if operation?.isAsking == true { return CommandPhrases.nothingKnownYet(place, program: shared.settings.program) }
    if operation?.watch.unmoved != nil {
      return CommandPhrases.workWasNotSeen.followed(
        by: CommandPhrases.mayHaveBegun(place, program: shared.settings.program))
    }
    return ScreenPhrases.leaveRunning(command)
  }

  /// What is lost by leaving: nothing that was answered, and nothing that AWS is building.
  func leaving(columns: Int) -> Box {
    let columns = min(60, columns)
    let text: Phrase =
      switch operation?.stage {
      case .starting, .running:
        wordsOnLeavingAWS
      case .preparing, .reviewing: StoppingPhrases.leaveDiscards
      case .left: HandoverPhrases.isLeft
      case nil where shared.backups.goOnByThemselves: BackupPhrases.goesOnWithoutUs
      case .settled(let outcome): outcome.isAboutDeletion ? outcome.sentence : ScreenPhrases.leaveAnswersKept
      case .refused, nil: isBeforeDeletion ? DeletionPhrases.leaveNothingDeleted : ScreenPhrases.leaveAnswersKept
      }
    return Box(
      title: say(ScreenPhrases.keyQuit), lines: Line.lines(say(text), columns: columns) + standstills(columns: columns),
      question: [Line(say(ScreenPhrases.leaveQuestion), .strong)])
  }

  /// Every GitLab that is stopped for a backup, with what starts it again: this leaving, or what AWS is at work on, or a command.
  private func standstills(columns: Int) -> [Line] {
    shared.backups.stopped.flatMap { stackID, run -> [Line] in
      let work: BackupRun.Work = operation?.work(on: stackID) ?? .none
      guard work != .none || run.standstill.isBeingChecked else {
        let name = ARN(stackID)?.stackName ?? stackID
        let words =
          [StandstillPhrases.leavingStarts(name)]
          + (run.copy.goesOnByItself ? [StandstillPhrases.backupUnderWayDoesNotCount] : [])
        return words.flatMap { Line.lines(say($0), columns: columns, .warning) }
      }
      let words = run.partingWords(during: work) { $0.commandToStart(of: shared.settings.program) }
      // The command stands on the last line.
      return words.dropLast().flatMap { Line.lines(say($0), columns: columns, .warning) }
        + words.suffix(1).flatMap { ShellRows.rows(of: say($0), columns: columns) }.map { Line($0, .accent) }
    }
  }
}
