internal import Drawing
internal import Operations
internal import Phrases
internal import Pricing

/// What AWS said of each price, over the cost screen.
struct PricesView: SharedView {
  let shared: Shared
  let inquiry: CostScreen.Inquiry
  /// The first that is shown.
  let first: Int

  /// Of each price whether AWS gave it, or why the built-in one stays; those that changed first, those that did not last.
  func draw(on canvas: inout Canvas) {
    guard case .answered(let refresh, let trouble) = inquiry else { return }
    let columns = canvas.size.columns - 8
    let summary = Phrase.pricesRefreshed(refresh.count, of: refresh.lines.count, region: refresh.region)
    var lines = Line.lines(say(summary), columns: columns, .strong)
    if let trouble { lines += Line.lines(say(trouble.words), columns: columns, .warning).prefix(4) }
    lines.append(Line(""))
    let room = max(1, canvas.size.rows - 4 - lines.count - 1)
    let start = max(0, min(first, refresh.lines.count - room))
    let answers =
      refresh.lines.filter { $0.price != nil && before($0) != nil } + refresh.lines.filter { $0.price == nil }
    let same = refresh.lines.filter { $0.price != nil && before($0) == nil }
    lines += (answers + same).dropFirst(start).prefix(room).map { line(for: $0) }
    let rest = refresh.lines.count - start - room
    if rest > 0 { lines.append(Line(say(.moreItems(rest)), .faint)) }
    canvas.draw(Box(title: say(.pricesTitle), lines: [], question: lines), mark: mark)
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
      let was = before(answer).map { " \(say(.pricesWere($0)))" } ?? ""
      return Line("\(shared.settings.glyphs.tick) \(name) \(price) \(say(.pricesAreNew))\(was)")
    }
    let why = answer.kept.map { ": \(say($0.reason))" } ?? ""
    return Line("\(shared.settings.glyphs.bullet) \(name) \(say(.pricesAreKept))\(why)", .faint)
  }
}
