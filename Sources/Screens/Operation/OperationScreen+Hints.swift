internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// The keys that do something on it, the most useful first.
extension OperationScreen {
  func hints(_ shared: Shared) -> [KeyHint] {
    if look.filter.isTyping { return RowFilter.hints }
    let keys = hintsOfStage(shared)
    guard lists else { return keys }
    // While rows are chosen, Esc shows all of them again first.
    guard look.filter.isOn else { return keys + [KeyHint("/", MovingPhrases.keyFilter)] }
    return keys.filter { $0.key != "Esc" } + [KeyHint("/", MovingPhrases.keyFilter), .back(HomePagePhrases.keyAllRows)]
  }

  private func hintsOfStage(_ shared: Shared) -> [KeyHint] {
    let upDown = shared.settings.glyphs.upDown
    switch stage {
    case .preparing:
      return [
        KeyHint("x", ScreenPhrases.keyCalls), KeyHint("?", ScreenPhrases.keyHelp), KeyHint("q", ScreenPhrases.keyQuit),
      ]
    case .reviewing(let proposal):
      let isRelease = proposal.occasion == .change(isRelease: true)
      let backup = isRelease && shared.canBackUp ? [KeyHint("b", BackupPhrases.keyBackUpShort)] : []
      let edit = comesFromAnswers ? [KeyHint("e", MovingPhrases.keyEditInstead)] : []
      var hints = [
        KeyHint("y", isUpdate ? ChangeSetPhrases.keyChange : ScreenPhrases.keyExecute),
        KeyHint("n", ScreenPhrases.keyDiscard),
      ]
      hints += backup
      hints += [
        KeyHint("Enter", ScreenPhrases.keyOpen), KeyHint("?", ScreenPhrases.keyHelp),
        KeyHint("l", HandoverPhrases.keyLeave), KeyHint(upDown, ScreenPhrases.keyScroll),
      ]
      return hints + edit + [KeyHint("x", ScreenPhrases.keyCalls)]
    case .left: return Self.nothingHints
    // Before anything was seen there is nothing to look into.
    case .starting where isAsking, .running where isAsking:
      return [
        leaveHint(shared), KeyHint("x", ScreenPhrases.keyCalls),
        KeyHint("Ctrl-C", DonePhrases.keyStop), KeyHint("?", ScreenPhrases.keyHelp),
      ]
    case .starting, .running:
      return (trouble == nil ? [] : [KeyHint("r", ScreenPhrases.keyTryNow)]) + [leaveHint(shared)]
        + readingHints + [
          KeyHint("t", ScreenPhrases.keyTimeline), KeyHint("e", ScreenPhrases.keyErrors),
          KeyHint("x", ScreenPhrases.keyCalls), KeyHint("Ctrl-C", DonePhrases.keyStop),
          KeyHint(upDown, ScreenPhrases.keyScroll), KeyHint("?", ScreenPhrases.keyHelp),
        ]
    case .settled:
      return [KeyHint("Enter", ScreenPhrases.keyGoOn)]
        + (hasWaysOut(shared) ? [KeyHint("n", StackPhrases.keyRemedy)] : []) + readingHints + [
          KeyHint("t", ScreenPhrases.keyTimeline), KeyHint("e", ScreenPhrases.keyErrors),
          KeyHint("x", ScreenPhrases.keyCalls), KeyHint(upDown, ScreenPhrases.keyScroll),
          KeyHint("Esc", ScreenPhrases.keyBack), KeyHint("?", ScreenPhrases.keyHelp),
          KeyHint("q", ScreenPhrases.keyQuit),
        ]
    case .refused: return failureHints + Self.nothingHints
    }
  }

  /// What is rehearsed runs in no other place than here.
  private func leaveHint(_ shared: Shared) -> KeyHint {
    KeyHint("b", shared.settings.isRehearsal ? StoppingPhrases.stopLeaveRehearsal : ScreenPhrases.keyLeave)
  }

  /// Where nothing was deployed.
  static let nothingHints = [
    KeyHint("Esc", ScreenPhrases.keyBack), KeyHint("x", ScreenPhrases.keyCalls), KeyHint("?", ScreenPhrases.keyHelp),
    KeyHint("q", ScreenPhrases.keyQuit),
  ]

  /// Of a failure.
  var failureHints: [KeyHint] {
    guard diagnosis != nil else { return [] }
    let edit = answerToEdit == nil ? [] : [KeyHint("e", InsidePhrases.keyEditAnswer)]
    return edit + [KeyHint("r", InsidePhrases.keyTryAgain)] + readingHints
  }

  /// The answer that the failure is about; nil where it is about none.
  var answerToEdit: AnswerKey? {
    if case .edit(let answer) = diagnosis?.known?.step { answer } else { nil }
  }

  /// Those that open something to read.
  var readingHints: [KeyHint] {
    (logLines.isEmpty ? [] : [KeyHint("l", InsidePhrases.keyLog)])
      + (operation.keepsake == nil ? [] : [KeyHint("v", InsidePhrases.keyEvidence)])
      + (diagnosis?.followers.isEmpty == false ? [KeyHint("f", InsidePhrases.keyFollowers)] : [])
  }
}
