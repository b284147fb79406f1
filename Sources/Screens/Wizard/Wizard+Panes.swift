internal import Drawing

/// What keys do in the panes that lie over a whole screen. None of them does anything outside.
extension Wizard {
  /// Counted up from the newest, which the pane opens at.
  mutating func pressOnCalls(_ key: Key, scroll: Int) -> [Effect] {
    switch key {
    case .escape, .enter, .character("x"), .character("q"): dialog = nil
    case .home, .character("g"): dialog = .calls(scroll: Int.max / 2)
    case .end, .character("G"): dialog = .calls(scroll: 0)
    default: dialog = .calls(scroll: max(0, scroll - rows(of: key)))
    }
    return []
  }

  /// Counted down from the first.
  mutating func pressOnTimeline(_ key: Key, scroll: Int) -> [Effect] {
    switch key {
    case .escape, .enter, .character("t"), .character("q"): dialog = nil
    case .home, .character("g"): dialog = .timeline(scroll: 0)
    case .end, .character("G"): dialog = .timeline(scroll: timeline.rows.count)
    default:
      dialog = .timeline(scroll: max(0, min(scroll + rows(of: key), timeline.rows.count - 1)))
    }
    return []
  }

  /// How far down a key goes.
  private func rows(of key: Key) -> Int {
    switch key {
    case .up, .character("k"): -1
    case .down, .character("j"): 1
    case .pageUp: -10
    case .pageDown, .character(" "): 10
    default: 0
    }
  }

  /// Of the deployment on the screen; empty where there is none.
  var timeline: Timeline {
    operation.map { Timeline($0.progress, at: shared.now) } ?? .empty
  }
}
