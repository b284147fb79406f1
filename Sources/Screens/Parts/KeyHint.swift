internal import Drawing
internal import Phrases

/// A key that does something on a screen, and what it does.
struct KeyHint: Sendable {
  let key: String
  let meaning: Phrase
  /// Whether it is shown however narrow the screen is.
  let isKept: Bool

  init(_ key: String, _ meaning: Phrase, isKept: Bool? = nil) {
    self.key = key
    self.meaning = meaning
    self.isKept = isKept ?? ["?", "q", "Ctrl-C"].contains(key)
  }

  /// The way back from a page that is no step: no other key leads there.
  static func back(_ meaning: Phrase = ScreenPhrases.keyBack) -> KeyHint { KeyHint("Esc", meaning, isKept: true) }
}

extension Glyphs {
  /// Arrows, in words where the terminal cannot draw them.
  var leftRight: String { self == .ascii ? "Left/Right" : "←→" }
  var upDown: String { self == .ascii ? "Up/Down" : "↑↓" }
}
