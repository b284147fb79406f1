internal import Drawing
internal import Phrases

/// The help over a screen: which of its pages is on, how far down it was scrolled, and what is looked for in all of them.
struct HelpScreen: Sendable {
  private(set) var page = Page.thisScreen
  /// What is looked for.
  private(set) var filter = RowFilter()
  private(set) var scrolled = 0
  /// Where it was opened.
  let place: Place
  /// Whether a box was open there.
  let isOverBox: Bool
  /// What was said above the keys there, and is said again when it is closed.
  let notice: Phrase?

  enum Page: Int, CaseIterable, Sendable {
    case thisScreen, signs, allKeys

    var title: Phrase {
      switch self {
      case .thisScreen: HelpPagePhrases.thisScreen
      case .signs: HelpPagePhrases.signs
      case .allKeys: HelpPagePhrases.allKeys
      }
    }

    /// The one that is so many further, and after the last the first again.
    func turned(by pages: Int) -> Page {
      let all = Page.allCases
      return all[(rawValue + pages + all.count) % all.count]
    }

    /// The keys that lead to another.
    func keys(to other: Page) -> [Key] {
      let count = Page.allCases.count
      return Array(repeating: .tab, count: (other.rawValue - rawValue + count) % count)
    }
  }

  /// What a key led to that only the wizard can do.
  enum Outcome: Sendable {
    case stays, closes, speaksOtherLanguage, togglesMouse
  }

  init(over place: Place, isOverBox: Bool, _ notice: Phrase?) {
    self.place = place
    self.isOverBox = isOverBox
    self.notice = notice
  }

  /// - Parameter furthest: how many rows there are more than are seen.
  mutating func press(_ key: Key, furthest: Int) -> Outcome {
    if filter.press(key) {
      scrolled = 0
      return .stays
    }
    switch key {
    case .escape, .enter, .character("?"), .character("q"): return .closes
    case .tab, .right: turn(by: 1)
    case .backTab, .left: turn(by: -1)
    case .character("L"): return .speaksOtherLanguage
    case .character("M"): return .togglesMouse
    default:
      if let step = ScrollStep(readingBy: key) {
        scrolled = step.row(from: min(scrolled, furthest), furthest: furthest)
      }
    }
    return .stays
  }

  private mutating func turn(by pages: Int) {
    page = page.turned(by: pages)
    scrolled = 0
  }
}
