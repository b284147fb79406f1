internal import Deployment
internal import Operations
internal import Phrases

/// The keys that do something on it, the most useful first.
extension OperationScreen {
  func hints(_ shared: Shared) -> [KeyHint] {
    let upDown = shared.settings.glyphs.upDown
    switch stage {
    case .preparing: return [KeyHint("x", .keyCalls), KeyHint("?", .keyHelp), KeyHint("q", .keyQuit)]
    case .reviewing(let proposal):
      let isRelease = proposal.occasion == .change(isRelease: true)
      return [KeyHint("y", isUpdate ? .keyChange : .keyExecute), KeyHint("n", .keyDiscard)]
        + (isRelease && shared.canBackUp ? [KeyHint("b", .keyBackUpShort)] : []) + [
          KeyHint("Enter", .keyOpen), KeyHint("?", .keyHelp), KeyHint(upDown, .keyScroll), KeyHint("x", .keyCalls),
        ]
    // Before anything was seen there is nothing to look into.
    case .starting where isAsking, .running where isAsking:
      return [KeyHint("b", .keyLeave), KeyHint("x", .keyCalls), KeyHint("Ctrl-C", .keyStop), KeyHint("?", .keyHelp)]
    case .starting, .running:
      return (trouble == nil ? [] : [KeyHint("r", .keyTryNow)]) + [KeyHint("b", .keyLeave)] + readingHints + [
        KeyHint("t", .keyTimeline), KeyHint("e", .keyErrors), KeyHint("x", .keyCalls), KeyHint("Ctrl-C", .keyStop),
        KeyHint(upDown, .keyScroll), KeyHint("?", .keyHelp),
      ]
    case .settled:
      return [KeyHint("Enter", .keyGoOn)] + (hasWaysOut(shared) ? [KeyHint("n", .keyRemedy)] : []) + readingHints + [
        KeyHint("t", .keyTimeline), KeyHint("e", .keyErrors), KeyHint("x", .keyCalls), KeyHint(upDown, .keyScroll),
        KeyHint("Esc", .keyBack), KeyHint("?", .keyHelp), KeyHint("q", .keyQuit),
      ]
    case .refused: return failureHints + Self.nothingHints
    }
  }

  /// Where nothing was deployed.
  static let nothingHints = [
    KeyHint("Esc", .keyBack), KeyHint("x", .keyCalls), KeyHint("?", .keyHelp), KeyHint("q", .keyQuit),
  ]

  /// Of a failure.
  var failureHints: [KeyHint] {
    guard let diagnosis else { return [] }
    let edit: [KeyHint] = if case .edit = diagnosis.known?.step { [KeyHint("e", .keyEditAnswer)] } else { [] }
    return edit + [KeyHint("r", .keyTryAgain)] + readingHints
  }

  /// Those that open something to read.
  private var readingHints: [KeyHint] {
    (logLines.isEmpty ? [] : [KeyHint("l", .keyLog)])
      + (operation.keepsake == nil ? [] : [KeyHint("v", .keyEvidence)])
      + (diagnosis?.followers.isEmpty == false ? [KeyHint("f", .keyFollowers)] : [])
  }
}
