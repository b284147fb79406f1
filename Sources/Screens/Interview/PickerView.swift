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
    let prompt = picker.source == .allowedNetworks ? ">" : "/"
    var lines = [Line(canvas.cut("\(prompt) \(picker.filter.text)_", to: columns), .input)]
    // Why the last key did nothing is never cut; then what is to be known of the row; the rows take what is left.
    let notice = shared.notice.map { Line.lines(say($0), columns: columns, .warning) } ?? []
    let explanation =
      (items.indices.contains(picker.row) ? items[picker.row].explanation : nil)
      .map { Line.lines(say($0), columns: columns, .faint) } ?? []
    let room = canvas.size.rows - 5 - notice.count
    let excerpt = Excerpt(of: items.count, in: min(14, max(3, room - explanation.count)))
    let shown = excerpt.rows(around: picker.row)
    for index in shown {
      var row = line(for: items[index], isSelected: index == picker.row, columns: columns, canvas)
      row.keys = .moving(
        from: picker.row, to: index, otherwise: picker.picksSeveral ? [.character(" ")] : [.enter])
      lines.append(row)
    }
    if !excerpt.isWhole { lines.append(Line(mark.more(excerpt, shown), .faint)) }
    if items.isEmpty {
      let state = all.isEmpty ? stateOfList ?? ScreenPhrases.nothingToPick : ScreenPhrases.nothingMatches
      lines += Line.lines(say(state), columns: columns, .faint)
    }
    lines += Array(explanation.prefix(max(0, canvas.size.rows - 4 - lines.count - notice.count))) + notice
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
