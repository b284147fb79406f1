package import Drawing
internal import Phrases

/// The mouse: each click and each turn of the wheel is worth keys, and does what they do. It is needed for nothing.
extension Wizard {
  mutating func take(_ mouse: Mouse) -> [Effect] {
    if mouse.act == .drag, settings.takesMouse {
      shared.notice = isTyping && help == nil ? MousePhrases.howToMarkWhileTyping : MousePhrases.howToMark
      return []
    }
    let keys = keys(for: mouse)
    if case .click = mouse.act { lastClickMoved = !keys.isEmpty && keys.allSatisfy(\.onlyMoves) }
    var effects: [Effect] = []
    for key in keys { effects += update(.key(key)) }
    return effects
  }

  /// What whoever does it might press instead, on the screen as it was last shown.
  package func keys(for mouse: Mouse) -> [Key] {
    guard settings.takesMouse, let size, size.isDrawn else { return [] }
    switch mouse.act {
    // The second half of a double click must not answer what the first one has opened.
    case .click(isRepeated: true) where !lastClickMoved: return []
    case .click: return draw(size).target(column: mouse.column, row: mouse.row)?.keys ?? []
    case .wheelUp: return keys(turning: .up, in: size)
    case .wheelDown: return keys(turning: .down, in: size)
    case .drag: return []
    }
  }

  /// The rows that a turn of the wheel goes where there is nothing to choose.
  private static let rowsOfWheel = 3

  /// Where something scrolls it goes some rows, and in a list to the next row. Nowhere does it lead off the screen, or close what is open.
  private func keys(turning key: Key, in size: Size) -> [Key] {
    let scrolling = [Key](repeating: key, count: Self.rowsOfWheel)
    if let helpView { return helpView.furthest(in: size) > 0 ? scrolling : [] }
    if let dialog {
      let view = DialogView(wizard: self, dialog: dialog)
      if case .picker = dialog { return [key] }
      if case .pane(let pane) = dialog { return view.view(of: pane).furthest(in: size) > 0 ? scrolling : [] }
      return (view.furthest(in: size) ?? 0) > 0 ? scrolling : []
    }
    if let page = page(in: size) { return page.furthest > 0 ? scrolling : [] }
    switch screen {
    case .interview:
      let isLast = interview.row + 1 >= interview.questions(shared).count
      return key == .down && isLast ? [] : [key]
    case .operation:
      if case .reviewing = operation?.stage { return [key] }
      return scrolling
    case .plan, .cost, .checks, .reach, .copies, .deletion, .done, .home, .upgrade: return [key]
    }
  }

  // MARK: On and off

  /// As long as it is taken, the terminal marks no text by itself, and that matters more to many.
  mutating func toggleMouse() {
    settings.takesMouse.toggle()
    shared.notice = settings.takesMouse ? MousePhrases.isOn : MousePhrases.isOff
  }
}
