internal import Account
internal import Drawing
internal import Phrases
internal import Pricing

/// One check with all there is to it, over the page of all.
struct CheckPaneView: PaneView {
  let shared: Shared
  /// nil where the plan has no such check any more.
  let check: Check?
  let prices: [Fix.Answer: USDollars]

  private static func room(in size: Size) -> Int { size.rows - 5 }

  func furthest(in size: Size) -> Int { max(0, lines(columns: size.columns).count - Self.room(in: size)) }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    canvas.heading(row: 2, check.map { say($0.title) } ?? "", remark: check?.code ?? "")
    let furthest = furthest(in: canvas.size)
    let first = min(scrolled, furthest)
    let lines = lines(columns: canvas.size.columns).dropFirst(first).prefix(Self.room(in: canvas.size))
    for (index, line) in lines.enumerated() { canvas.put(line.text, column: 0, row: 3 + index, style: line.style) }
    canvas.paneFoot(mark.more(above: first, below: furthest - first))
  }

  private func lines(columns: Int) -> [Line] {
    check.map { CheckDetail(shared: shared, check: $0, prices: prices).lines(columns: columns) } ?? []
  }
}
