internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

/// What keys do on the last two screens.
extension Wizard {
  mutating func pressOnDeploy(_ key: Key) -> [Effect] {
    guard let view = deployment else {
      if life.farewell != nil { return pressOnFarewell(key) }
      return key == .escape || key == .enter ? go(to: .plan) : quit(on: key)
    }
    switch view.stage {
    case .reviewing(let changeSet): return decide(key, on: changeSet)
    case .stopped:
      return key == .escape || key == .enter ? go(to: .plan) : pressOnFailure(key) ?? quit(on: key)
    case .settled:
      if key == .character("t") { dialog = .timeline(scroll: 0) }
      if key == .escape { return go(to: .plan) }
      if key == .character("n"), condition?.remedies.isEmpty == false {
        dialog = .remedies
        return []
      }
      return key == .enter ? go(to: .done) : openReading(key) ?? scrollEvents(key)
    case .preparing: return quit(on: key)
    case .starting, .running:
      if key == .character("b") || key == .escape { askToLeave(code: 7) }
      if key == .character("t") { dialog = .timeline(scroll: 0) }
      return key == .character("r") ? pollNow() : openReading(key) ?? scrollEvents(key)
    }
  }

  /// Scrolls the events, which are counted back from the newest.
  private mutating func scrollEvents(_ key: Key) -> [Effect] {
    guard var view = deployment else { return [] }
    switch key {
    case .up, .character("k"): view.scroll += 1
    case .down, .character("j"): view.scroll -= 1
    case .pageUp: view.scroll += 10
    case .pageDown: view.scroll -= 10
    case .home, .end, .character("G"): view.scroll = 0
    case .character("e"): view.showsOnlyFailures.toggle()
    default: return quit(on: key)
    }
    view.scroll = max(0, min(view.scroll, view.progress.recent.count))
    deployment = view
    return []
  }

  mutating func quit(on key: Key) -> [Effect] {
    if key == .character("q") { askToLeave(code: 0) }
    return []
  }
}
