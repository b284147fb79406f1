internal import Deployment
internal import Drawing
internal import Phrases

/// The keys of the screens of a stack's life.
extension Wizard {
  var reviewHints: [(key: String, meaning: Phrase)] {
    [
      ("y", deployment?.isUpdate == true ? .keyChange : .keyExecute), ("n", .keyDiscard),
    ] + (changesRelease && canBackUp ? [("b", .keyBackUpShort)] : []) + [
      ("Enter", .keyOpen),
      ("?", .keyHelp), ("↑↓".plain(settings), .keyScroll), ("x", .keyCalls),
    ]
  }

  var remedyHint: [(key: String, meaning: Phrase)] {
    condition?.remedies.isEmpty == false ? [("n", .keyRemedy)] : []
  }

  var doneHints: [(key: String, meaning: Phrase)] {
    let password: [(String, Phrase)] =
      rootPasswordSecret == nil ? [] : [("p", showsPassword ? .keyHidePassword : .keyShowPassword)]
    let timeline: [(String, Phrase)] = deployment == nil ? [] : [("t", .keyTimeline)]
    let forward: [(String, Phrase)] = canGoForward ? [("c", .keyGoForward)] : []
    return forward + password + (canProtect ? [("P", .keyProtect)] : []) + remedyHint + failureHints + timeline
  }

  var farewellHints: [(key: String, meaning: Phrase)] {
    [("D", .keyDestroy)] + (canBackUp ? [("b", .keyBackUp)] : []) + [("Esc", .keyNo), ("?", .keyHelp), ("q", .keyQuit)]
  }
}
