internal import Drawing

/// A text over the screen, to scroll through.
struct Reading: Sendable {
  let kind: Kind
  /// How many lines up from the end.
  var scroll = 0

  enum Kind: Sendable {
    case log, evidence, followers, checks
  }

  init(kind: Kind, scroll: Int = 0) {
    self.kind = kind
    self.scroll = scroll
  }

  /// Scrolls it; the log follows its end until somebody scrolls up. Returns whether it stays open.
  ///
  /// - Parameter count: how many lines there are.
  mutating func press(_ key: Key, of count: Int) -> Bool {
    switch key {
    case .up, .character("k"): scroll += 1
    case .down, .character("j"): scroll -= 1
    case .pageUp: scroll += 15
    case .pageDown, .character(" "): scroll -= 15
    case .home, .character("g"): scroll = count
    case .end, .character("G"): scroll = 0
    default: return false
    }
    scroll = max(0, min(scroll, count - 1))
    return true
  }
}
