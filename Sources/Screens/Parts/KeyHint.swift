internal import Drawing
internal import Phrases

/// A key that does something on a screen, and what it does.
struct KeyHint: Sendable {
  let key: String
  let meaning: Phrase

  init(_ key: String, _ meaning: Phrase) {
    self.key = key
    self.meaning = meaning
  }
}

extension Glyphs {
  /// Arrows, in words where the terminal cannot draw them.
  var leftRight: String { self == .ascii ? "Left/Right" : "←→" }
  var upDown: String { self == .ascii ? "Up/Down" : "↑↓" }
}
