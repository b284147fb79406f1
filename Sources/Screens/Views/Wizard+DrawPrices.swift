internal import Drawing
internal import Operations
internal import Phrases
internal import Pricing

extension Wizard {
  /// Of each price whether AWS gave it, or why the built-in one stays; those that changed first, those that did not last.
  func drawPrices(from first: Int, on canvas: inout Canvas) {
    guard case .answered(let refresh, let trouble) = cost.inquiry else { return }
    let columns = canvas.size.columns - 8
    let summary = Phrase.pricesRefreshed(refresh.count, of: refresh.lines.count, region: refresh.region)
    var lines = say(summary).wrapped(to: columns).map { Line($0, .strong) }
    if let trouble { lines += say(trouble.words).wrapped(to: columns).prefix(4).map { Line($0, .warning) } }
    lines.append(Line(""))
    let room = max(1, canvas.size.rows - 4 - lines.count - 1)
    let start = max(0, min(first, refresh.lines.count - room))
    let answers =
      refresh.lines.filter { $0.price != nil && before($0) != nil } + refresh.lines.filter { $0.price == nil }
    let same = refresh.lines.filter { $0.price != nil && before($0) == nil }
    lines += (answers + same).dropFirst(start).prefix(room).map { line(for: $0) }
    let rest = refresh.lines.count - start - room
    if rest > 0 { lines.append(Line(say(.moreItems(rest)), .faint)) }
    draw(Box(title: say(.pricesTitle), lines: [], question: lines), on: &canvas)
  }

  /// The built-in price, where AWS gave another one.
  private func before(_ answer: PriceRefresh.Line) -> String? {
    guard let region, let old = SKU(rawValue: answer.sku).flatMap({ PriceList.builtIn.price($0, in: region) })
    else { return nil }
    return old.amount.exact == answer.price ? nil : old.amount.exact
  }

  private func line(for answer: PriceRefresh.Line) -> Line {
    let name = answer.sku.fitted(to: 32, ellipsis: settings.glyphs.ellipsis).padded(to: 32)
    if let price = answer.price {
      let was = before(answer).map { " \(say(.pricesWere($0)))" } ?? ""
      return Line("\(settings.glyphs.tick) \(name) \(price) \(say(.pricesAreNew))\(was)")
    }
    let why = answer.kept.map { ": \(say($0.reason))" } ?? ""
    return Line("\(settings.glyphs.bullet) \(name) \(say(.pricesAreKept))\(why)", .faint)
  }
}
