internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// What keys do on the cost screen. Digits go into the number at hand; letters are commands here.
extension CostScreen {
  mutating func press(_ key: Key, _ shared: inout Shared) -> Turn {
    switch key {
    case .escape: return .to(.plan)
    case .up, .character("k"): move(by: -1, shared)
    case .down, .enter, .character("j"): move(by: 1, shared)
    case .pageUp, .character("g"): move(by: -rows.count, shared)
    case .pageDown, .character("G"): move(by: rows.count, shared)
    case .tab: page += 1
    case .backTab: page -= 1
    case .character("r"): return .errands(askForPrices(&shared))
    case .character("e"): return .errands(export(&shared))
    case .character("q"): return .to(.leave)
    case .character("+"): return .errands(step(.up, &shared))
    case .character("-"): return .errands(step(.down, &shared))
    case .character(let character) where !character.isASCII || !character.isNumber: break
    default: return .errands(type { $0.type(key, &shared) })
    }
    return .none
  }

  private mutating func move(by count: Int, _ shared: Shared) {
    let rows = rows
    guard let row = rows.firstIndex(of: focus) else { return focus(on: rows.first ?? focus, shared) }
    focus(on: rows[max(0, min(rows.count - 1, row + count))], shared)
  }

  private enum Direction { case up, down }

  /// To the next of 0, 1, 2, 5, 10, 20, 50 and so on.
  private mutating func step(_ direction: Direction, _ shared: inout Shared) -> [Effect] {
    guard let key = focus.answer, let part = key.usage, let usage = shared.preview.choices?.usage else { return [] }
    let present = usage[keyPath: part]
    let scale = [0] + (0...5).flatMap { power in [1, 2, 5].map { $0 * (0..<power).reduce(1) { ten, _ in ten * 10 } } }
    let next =
      switch direction {
      case .up: scale.first { $0 > present }
      case .down: scale.last { $0 < present }
      }
    guard let next else { return [] }
    let effects = shared.answer(key, .text("\(next)"))
    focus(on: focus, shared)
    return effects
  }

  private mutating func askForPrices(_ shared: inout Shared) -> [Effect] {
    if case .asked = inquiry { return [] }
    guard let region = shared.region else { return [] }
    guard PriceRegion(region) != nil else {
      shared.notice = CostScreenPhrases.noNamesForRegion(region.description)
      return []
    }
    guard !shared.settings.isRehearsal else {
      shared.notice = CostScreenPhrases.rehearsalAsksNoPrices
      return []
    }
    inquiry = .asked
    return [.askForPrices(region)]
  }

  private func export(_ shared: inout Shared) -> [Effect] {
    guard let report else {
      shared.notice = CostScreenPhrases.nothingToExport
      return []
    }
    let language = shared.settings.language
    return [
      .write(
        Export(
          name: "\(shared.stackName)-cost",
          files: [.init(type: "md", text: report.markdown(language)), .init(type: "csv", text: report.csv(language))]))
    ]
  }

  /// No Tab where all columns are in sight.
  func hints(_ shared: Shared, columns: Int) -> [KeyHint] {
    let leave = [
      KeyHint("Esc", ScreenPhrases.keyBack), KeyHint("?", ScreenPhrases.keyHelp), KeyHint("q", ScreenPhrases.keyQuit),
    ]
    guard report != nil else { return leave }
    let isNumber = focus.answer != nil
    let hasPages = self.columns(besides: shared.value(of:)).count > CostLayout.compared(columns: columns)
    return [KeyHint(shared.settings.glyphs.upDown, ScreenPhrases.keyMove)]
      + (isNumber ? [KeyHint("0-9", ScreenPhrases.keyType)] : [])
      + (hasPages ? [KeyHint("Tab", CostScreenPhrases.keyColumns)] : [])
      + [KeyHint("r", CostScreenPhrases.keyRefresh), KeyHint("e", CostScreenPhrases.keyExport)] + leave
      + (isNumber ? [KeyHint("+ -", CostScreenPhrases.keyMoreOrLess)] : [])
  }
}
