internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// A list to pick from, as it looks.
struct PickerView: SharedView {
  let shared: Shared
  let picker: Picker

  func draw(on canvas: inout Canvas) {
    let all = PickerItems(shared).items(from: picker.source)
    let items = picker.narrowed(all)
    let columns = canvas.size.columns - 12
    let rows = min(canvas.size.rows - 9, 14)
    let prompt = picker.source == .allowedNetworks ? ">" : "/"
    var lines = [Line(canvas.cut("\(prompt) \(picker.filter.text)_", to: columns), .input)]
    let first = max(0, min(picker.row - rows + 1, items.count - rows))
    for (index, item) in items.dropFirst(first).prefix(rows).enumerated() {
      var shown = line(for: item, isSelected: first + index == picker.row, columns: columns, canvas)
      shown.keys = .moving(
        from: picker.row, to: first + index, otherwise: picker.picksSeveral ? [.character(" ")] : [.enter])
      lines.append(shown)
    }
    if items.isEmpty {
      let state = all.isEmpty ? stateOfList ?? ScreenPhrases.nothingToPick : ScreenPhrases.nothingMatches
      lines += Line.lines(say(state), columns: columns, .faint)
    }
    if let explanation = items.indices.contains(picker.row) ? items[picker.row].explanation : nil {
      lines += Line.lines(say(explanation), columns: columns, .faint)
    }
    if let notice = shared.notice { lines += Line.lines(say(notice), columns: columns, .warning) }
    if items.count > rows { lines.append(Line(say(ScreenPhrases.moreItems(items.count - rows)), .faint)) }
    let unit = picker.totals.isEmpty ? "" : " (~ \(say(PlanPhrases.usdPerMonth)))"
    canvas.draw(Box(title: say(picker.label) + unit, lines: [], question: lines), mark: mark)
  }

  /// Why there is nothing in it, where that is known.
  private var stateOfList: Phrase? { PickerItems(shared).state(of: picker.source) }

  private func line(for item: Picker.Item, isSelected: Bool, columns: Int, _ canvas: Canvas) -> Line {
    let mark = isSelected ? String(canvas.glyphs.cursor) : " "
    let tick =
      picker.picksSeveral && item.reception.isOpen
      ? "\(canvas.glyphs.box(isTicked: picker.ticked.contains(item.value))) " : ""
    let misfit = item.misfit.map { "  (\(say($0)))" } ?? ""
    let remark = remark(onPicking: item.value)
    let room = columns - (remark.isEmpty ? 0 : remark.columns + 1)
    let text =
      canvas.cut("\(mark) \(tick)\(item.title ?? item.value)\(misfit)  \(item.detail)", to: room).padded(to: room)
      + (remark.isEmpty ? "" : " \(remark)")
    return Line(text, isSelected ? .selected : item.misfit == nil ? .plain : .faint)
  }

  /// What the month costs with it, and the difference to now.
  private func remark(onPicking value: String) -> String {
    guard let total = picker.totals[value] else { return "" }
    return "~\(total.whole) \(total.difference(from: shared.preview.estimate?.total).padded(to: 5))"
  }
}
