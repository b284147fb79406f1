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

  func furthest(in size: Size) -> Int { excerpt(of: lines(columns: size.columns).count, in: size).furthest }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    canvas.heading(row: 2, check.map { say($0.title) } ?? "", remark: check?.code ?? "")
    let lines = lines(columns: canvas.size.columns)
    let excerpt = excerpt(of: lines.count, in: canvas.size)
    let shown = excerpt.rows(from: scrolled)
    for (index, line) in lines[shown].enumerated() {
      canvas.put(line.text, column: 0, row: 3 + index, style: line.style)
    }
    canvas.paneFoot(mark.more(excerpt, shown))
  }

  private func lines(columns: Int) -> [Line] {
    check.map { CheckDetail(shared: shared, check: $0, prices: prices).lines(columns: columns) } ?? []
  }
}
