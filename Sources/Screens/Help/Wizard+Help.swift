internal import Drawing
internal import Phrases

/// The help, over whatever is on the screen, which goes on meanwhile and comes back as it is.
extension Wizard {
  /// Whether something lies over the screen.
  var isCovered: Bool { dialog != nil || help != nil }

  /// Whether it is the key that opens it: everywhere, but where lines of a log are chosen by a text.
  func opensHelp(by key: Key) -> Bool {
    guard key == .character("?"), help == nil else { return false }
    if case .pane(let pane) = dialog { return !pane.filter.isTyping }
    return true
  }

  /// - Parameter notice: what was said above the keys.
  mutating func openHelp(_ notice: Phrase?) {
    help = HelpScreen(over: place, isOverBox: dialog != nil, notice)
  }

  mutating func press(_ key: Key, in help: HelpScreen) -> [Effect] {
    var help = help
    let view = HelpView(wizard: self, help: help)
    let outcome = help.press(key, furthest: view.furthest(in: size ?? .smallest))
    self.help = help
    switch outcome {
    case .stays: break
    case .closes:
      self.help = nil
      shared.notice = help.notice
    case .togglesMouse: toggleMouse()
    case .speaksOtherLanguage: return speakOtherLanguageInHelp()
    }
    return []
  }

  /// By its own key and by that of every screen. Where all is text, it is said what has changed.
  mutating func speakOtherLanguageInHelp() -> [Effect] {
    let effects = speakOtherLanguage()
    if !effects.isEmpty { shared.notice = HelpPagePhrases.isSpoken }
    return effects
  }

  /// As it looks; nil where it is not open.
  var helpView: HelpView? { help.map { HelpView(wizard: self, help: $0) } }
}
