internal import Drawing
internal import Operations
internal import Phrases
internal import Pricing

/// What AWS said of each price, over the cost screen.
struct PricesView: PaneView {
  let shared: Shared
  let inquiry: CostScreen.Inquiry

  func furthest(in size: Size) -> Int {
    guard case .answered(let refresh, let trouble) = inquiry else { return 0 }
    return excerpt(of: refresh, under: head(refresh, trouble, in: size), in: size).furthest
  }

  /// Of each price whether AWS gave it, or why the built-in one stays; those that changed first, those that did not last.
  func draw(scrolled: Int, on canvas: inout Canvas) {
    guard case .answered(let refresh, let trouble) = inquiry else { return }
    let head = head(refresh, trouble, in: canvas.size)
    let excerpt = excerpt(of: refresh, under: head, in: canvas.size)
    let shown = excerpt.rows(from: scrolled)
    let answers =
      refresh.lines.filter { $0.price != nil && before($0) != nil } + refresh.lines.filter { $0.price == nil }
    let same = refresh.lines.filter { $0.price != nil && before($0) == nil }
    let lines =
      head + (answers + same)[shown].map { line(for: $0) }
      + (excerpt.isWhole ? [] : [Line(mark.more(excerpt, shown), .faint)])
    canvas.draw(Box(title: say(CostScreenPhrases.pricesTitle), lines: [], question: lines), mark: mark)
  }

  private func head(_ refresh: PriceRefresh, _ trouble: Trouble?, in size: Size) -> [Line] {
    let columns = size.columns - 8
    let summary = CostPhrases.pricesRefreshed(refresh.count, of: refresh.lines.count, region: refresh.region)
    let troubles = trouble.map { Line.lines(say($0.words), columns: columns, .warning).prefix(4) }
    return Line.lines(say(summary), columns: columns, .strong) + (troubles ?? []) + [Line("")]
  }

  private func excerpt(of refresh: PriceRefresh, under head: [Line], in size: Size) -> Excerpt {
    Excerpt(of: refresh.lines.count, in: size.rows - 4 - head.count)
  }

  /// The built-in price, where AWS gave another one.
  private func before(_ answer: PriceRefresh.Line) -> String? {
    guard let region = shared.region,
      let old = SKU(rawValue: answer.sku).flatMap({ PriceList.builtIn.price($0, in: region) })
    else { return nil }
    return old.amount.exact == answer.price ? nil : old.amount.exact
  }

  private func line(for answer: PriceRefresh.Line) -> Line {
    let name = answer.sku.fitted(to: 32, ellipsis: shared.settings.glyphs.ellipsis).padded(to: 32)
    if let price = answer.price {
      let was = before(answer).map { " \(say(CostScreenPhrases.pricesWere($0)))" } ?? ""
      return Line("\(shared.settings.glyphs.tick) \(name) \(price) \(say(CostScreenPhrases.pricesAreNew))\(was)")
    }
    let why = answer.kept.map { ": \(say($0.reason))" } ?? ""
    return Line("\(shared.settings.glyphs.bullet) \(name) \(say(CostScreenPhrases.pricesAreKept))\(why)", .faint)
  }
}
