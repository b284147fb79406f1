internal import Deployment
internal import Drawing
internal import Phrases

/// The keys of the screens of a stack's life.
extension Wizard {
  var reviewHints: [KeyHint] {
    [
      KeyHint("y", deployment?.isUpdate == true ? .keyChange : .keyExecute), KeyHint("n", .keyDiscard),
    ] + (changesRelease && canBackUp ? [KeyHint("b", .keyBackUpShort)] : []) + [
      KeyHint("Enter", .keyOpen),
      KeyHint("?", .keyHelp), KeyHint(shared.settings.glyphs.upDown, .keyScroll), KeyHint("x", .keyCalls),
    ]
  }

  var remedyHint: [KeyHint] {
    condition?.remedies.isEmpty == false ? [KeyHint("n", .keyRemedy)] : []
  }

  var doneHints: [KeyHint] {
    let password: [KeyHint] =
      rootPasswordSecret == nil ? [] : [KeyHint("p", showsPassword ? .keyHidePassword : .keyShowPassword)]
    let timeline: [KeyHint] = deployment == nil ? [] : [KeyHint("t", .keyTimeline)]
    let forward: [KeyHint] = canGoForward ? [KeyHint("c", .keyGoForward)] : []
    return forward + password + (canProtect ? [KeyHint("P", .keyProtect)] : []) + remedyHint + failureHints + timeline
  }

  var farewellHints: [KeyHint] {
    [KeyHint("D", .keyDestroy)] + (canBackUp ? [KeyHint("b", .keyBackUp)] : []) + [
      KeyHint("Esc", .keyNo), KeyHint("?", .keyHelp), KeyHint("q", .keyQuit),
    ]
  }
}
