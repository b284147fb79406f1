internal import Drawing

extension Wizard {
  /// Whether it was a key that scrolls what is longer than the screen, and there is something to scroll. In boxes letters are
  /// answers, and other keys move the cursor.
  mutating func scroll(_ key: Key) -> Bool {
    // Before the first picture nobody has seen that there is more; the smallest screen that is drawn has the most.
    let size = size ?? .smallest
    if let dialog {
      guard let furthest = DialogView(wizard: self, dialog: dialog).furthest(in: size), furthest > 0,
        let step = ScrollStep(key)
      else { return false }
      scrolled.box = step.row(from: scrolled.box, furthest: furthest)
    } else {
      guard let furthest = page(in: size)?.furthest, furthest > 0, let step = ScrollStep(readingBy: key) else {
        return false
      }
      scrolled.page = step.row(from: scrolled.page, furthest: furthest)
    }
    return true
  }

  /// Nobody has to come back from further up than there are events.
  mutating func keepEventsInReach() {
    guard let screen = operation, screen.look.scroll > 0 else { return }
    let furthest = ProgressView(shared: shared, screen: screen).furthest(in: size ?? .smallest)
    operation?.look.scroll = min(screen.look.scroll, furthest)
  }
}
