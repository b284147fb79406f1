internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

extension Wizard {
  /// Leave it running, or stop it: each with what it means in time and money.
  func stoppingBox(columns: Int) -> Box {
    func meaning(_ phrase: Phrase) -> [Line] { say(phrase).wrapped(to: columns - 4).map { Line("    \($0)") } }
    let seconds = deployment?.progress.timeLeft(at: shared.now)
    let left = seconds.flatMap { $0.upperBound > 0 ? say(.minutes($0)) : nil }
    // Only what is still being made will stand.
    let perDay: String? = if case .delete = brake { shared.preview.estimate?.perDay.cents } else { nil }
    var lines = [Line("Enter  \(say(.stopLeave))", .strong)]
    lines += meaning(
      shared.settings.isRehearsal
        ? .rehearsalEndsHere : .stopLeaveMeaning(left: left, perDay: perDay, command: commandToResume))
    switch brake {
    case .delete:
      let most = deployment?.progress.forecast.deletionSeconds.upperBound ?? 0
      lines += [Line(""), Line("K      \(say(.stopUndo))", .strong)]
      lines += meaning(
        .stopUndoMeaning(
          minutes: Int((most / 60).rounded(.up)), leaves: life.plan?.resources.contains { $0.value.isKept } ?? false))
      lines += [Line("")] + say(.stopKeepIsNotPossible).wrapped(to: columns).map { Line($0, .faint) }
    case .cancel:
      lines += [Line(""), Line("K      \(say(.stopUndoUpdate))", .strong)] + meaning(.stopUndoUpdateMeaning)
      if let words = stoppingIsOneWay { lines += say(words).wrapped(to: columns - 4).map { Line("    \($0)", .bad) } }
      lines += [Line("")] + say(.stopKeepUpdateIsNotPossible).wrapped(to: columns).map { Line($0, .faint) }
    case nil:
      let progress = deployment?.progress
      let goesBack = progress?.isUndoing == true || progress?.operation == .deletion || wasStopped
      lines += [Line("")] + say(goesBack ? .stopNothing : .stopUnknown).wrapped(to: columns).map { Line($0, .faint) }
    }
    let last = say(.stopSecondPress).wrapped(to: columns).map { Line($0) }
    return Box(title: say(.stopTitle), lines: lines + [Line("")], question: last)
  }

  /// What stopping does not bring back. Of a change that was not ordered here, nobody knows whether it is a release.
  private var stoppingIsOneWay: Phrase? {
    if let old = oldRelease { return .stopUndoIsOneWay(old) }
    return life.review == nil ? .stopUndoMayBeOneWay : nil
  }

  /// What AWS does without us, as far as it was seen.
  private var wordsOnLeavingAWS: Phrase {
    if shared.settings.isRehearsal { return .rehearsalEndsHere }
    if deployment?.isAsking == true { return .nothingKnownYet(placeToResume, program: shared.settings.program) }
    if deployment?.watch.unmoved != nil {
      return .workWasNotSeen.followed(by: .mayHaveBegun(placeToResume, program: shared.settings.program))
    }
    return .leaveRunning(commandToResume)
  }

  /// What is lost by leaving: nothing that was answered, and nothing that AWS is building.
  func leavingBox(columns: Int) -> Box {
    let columns = min(60, columns)
    let text: Phrase =
      switch deployment?.stage {
      case .starting, .running:
        wordsOnLeavingAWS
      case .preparing, .reviewing: .leaveDiscards
      case nil where copy.goesOnByItself: .backupGoesOnWithoutUs
      case .settled(let outcome): outcome.isAboutDeletion ? outcome.sentence : .leaveAnswersKept
      case .stopped, nil: life.farewell == nil ? .leaveAnswersKept : .leaveNothingDeleted
      }
    let isStarted = standstill.place != nil && !standstill.isBeingChecked && deployment?.mayBeRunning != true
    let words = isStarted ? text.followed(by: .leavingStartsGitLab) : text
    let lines = say(words).wrapped(to: columns).map { Line($0) }
    return Box(title: say(.keyQuit), lines: lines, question: [Line(say(.leaveQuestion), .strong)])
  }
}
