internal import Drawing

/// Scrolling what is longer than the screen, no further than there is something to see.
extension Wizard {
  /// Whether it was a key that scrolls, and there is something to scroll.
  mutating func scroll(_ key: Key) -> Bool {
    // Before the first picture nobody has seen that there is more; the smallest screen that is drawn has the most.
    let size = size ?? Size(columns: 60, rows: 20)
    guard dialog == nil else {
      let isPage = if case .whatIsLeft = dialog { true } else { false }
      guard let furthest = isPage ? pageOfWhatIsLeft(in: size)?.furthest : box(in: size)?.furthest(in: size),
        furthest > 0,
        let row = Self.row(after: key, at: scrolled.box, furthest: furthest, takesLetters: false)
      else { return false }
      scrolled.box = row
      return true
    }
    guard let furthest = page(in: size)?.furthest, furthest > 0,
      let row = Self.row(after: key, at: scrolled.page, furthest: furthest, takesLetters: true)
    else { return false }
    scrolled.page = row
    return true
  }

  /// Where a key leads; nil where it is none that scrolls. In boxes letters are answers, and other keys move the cursor.
  private static func row(after key: Key, at row: Int, furthest: Int, takesLetters: Bool) -> Int? {
    let next: Int
    switch key {
    case .up: next = row - 1
    case .down: next = row + 1
    case .pageUp: next = row - 10
    case .pageDown: next = row + 10
    case .home, .character("g"): next = 0
    case .end, .character("G"): next = furthest
    case .character("k"): next = row - 1
    case .character("j"): next = row + 1
    default: return nil
    }
    if !takesLetters {
      switch key {
      case .up, .down, .pageUp, .pageDown: break
      default: return nil
      }
    }
    return max(0, min(next, furthest))
  }
}
