internal import Account
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Reachability

/// Who reaches what, as it looks: the picture or the list, the notes on it, and whether an address is let in.
struct ReachView: SharedView {
  let shared: Shared
  let screen: ReachScreen

  func draw(on canvas: inout Canvas) {
    guard let reach = screen.shown else {
      canvas.heading(row: 2, say(ReachPagePhrases.heading))
      canvas.paragraph(say(ReachPagePhrases.noPlan), column: 1, row: 3, columns: canvas.size.columns - 2)
      return
    }
    canvas.heading(row: 2, say(ReachPagePhrases.heading), remark: remark(on: reach))
    let bottom = canvas.size.rows - 1
    let isSmall = canvas.size.rows < 24
    let addressTop = bottom - 4
    // Under the picture; a list takes what there is.
    let notesTop = isSmall ? bottom - 5 : screen.isPicture(in: canvas.size) ? 14 : addressTop - 5
    if screen.isPicture(in: canvas.size) {
      ReachPictureView(shared: shared, reach: reach, selected: screen.selected).draw(row: 3, on: &canvas)
    } else {
      ReachListView(shared: shared, reach: reach, passed: screen.passed).draw(from: 3, to: notesTop, on: &canvas)
    }
    let isAsking = screen.field != nil || screen.asked != nil
    if isSmall {
      if isAsking {
        drawAddress(reach, row: notesTop, to: bottom, on: &canvas)
      } else {
        drawNotes(of: reach, row: notesTop, to: bottom, on: &canvas)
      }
    } else {
      drawNotes(of: reach, row: notesTop, to: addressTop, on: &canvas)
      drawAddress(reach, row: addressTop, to: bottom, on: &canvas)
    }
    canvas.notice(shared.notice.map(say))
  }

  /// On a narrow screen the network makes room.
  private func remark(on reach: Reach) -> String {
    screen.variant.map { say(ReachPagePhrases.variant($0.egress.title, $0.difference)) } ?? say(reach.title)
  }

  // MARK: Notes

  private func drawNotes(of reach: Reach, row: Int, to bottom: Int, on canvas: inout Canvas) {
    let counts = Check.State.allCases.map { state in (state, reach.notes.count { $0.state == state }) }
    let remark = counts.filter { $0.1 > 0 }.map { "\($0.1) \(say($0.0.word))" }.joined(separator: "  ")
    canvas.heading(row: row, say(ReachPagePhrases.notes), remark: remark)
    let columns = canvas.size.columns - 1
    let width = Check.State.allCases.map { say($0.word).columns }.max() ?? 0
    let start = 6 + width
    var lines: [(note: Int, head: Bool, text: String)] = []
    for (index, note) in reach.notes.enumerated() {
      // In the picture a box tells where it is, by its number.
      let text = say(screen.isPicture(in: canvas.size) ? note.sentence : reach.words(of: note))
      let rows = index == screen.selected ? text.wrapped(to: columns - start) : [canvas.cut(text, to: columns - start)]
      lines += rows.enumerated().map { (index, $0 == 0, $1) }
    }
    let isWhole = lines.count <= bottom - row - 1
    let room = max(1, bottom - row - 1 - (isWhole ? 0 : 1))
    let last = lines.lastIndex { $0.note == screen.selected } ?? 0
    let head = lines.firstIndex { $0.note == screen.selected } ?? 0
    let first = max(0, min(head, max(last - room + 1, 0)))
    let shown = lines.dropFirst(first).prefix(room)
    for (offset, line) in shown.enumerated() {
      let (at, note) = (row + 1 + offset, reach.notes[line.note])
      let isSelected = line.note == screen.selected
      if screen.field == nil {
        canvas.note(.moving(from: screen.selected, to: line.note, otherwise: [.enter]), row: at)
      }
      if line.head {
        if isSelected { canvas.put(String(canvas.glyphs.cursor), column: 0, row: at, style: .accent) }
        canvas.put("\(line.note + 1)", endingAt: 4, row: at)
        canvas.put(say(note.state.word), column: 5, row: at, style: note.state.style)
      }
      // What is selected is whole on its page (Enter), and cut here with a mark.
      let goesOn = offset == shown.count - 1 && lines[shown.endIndex...].first.map { !$0.head } ?? false
      let text = goesOn ? canvas.cut(line.text + canvas.glyphs.ellipsis, to: columns - start) : line.text
      canvas.put(text, column: start, row: at, style: isSelected ? .strong : .plain)
    }
    guard !isWhole else { return }
    let before = Set(lines[..<first].map(\.note)).subtracting(shown.map(\.note)).count
    let after = reach.notes.count - 1 - (shown.last?.note ?? 0)
    canvas.put(mark.more(above: before, below: after), column: start, row: bottom - 1, style: .faint)
  }

  // MARK: An address

  private func drawAddress(_ reach: Reach, row: Int, to bottom: Int, on canvas: inout Canvas) {
    canvas.heading(row: row, say(ReachPagePhrases.tryAddress))
    let columns = canvas.size.columns - 2
    guard let text = screen.field?.text ?? screen.asked else {
      canvas.put(say(ReachPagePhrases.typeAddress), column: 1, row: row + 1, style: .faint)
      drawVerdict(of: reach, row: row + 2, to: bottom, on: &canvas)
      return
    }
    canvas.put(screen.field == nil ? " " : String(canvas.glyphs.cursor), column: 1, row: row + 1, style: .accent)
    let used = canvas.put(
      text + (screen.field == nil ? "" : "_"), column: 3, row: row + 1, style: screen.field == nil ? .plain : .input)
    let admission = reach.admission(of: text)
    // What is half typed is no address yet, and nobody has to be told so.
    if screen.field != nil, case .noAddress = admission {
      drawVerdict(of: reach, row: row + 2, to: bottom, on: &canvas)
      return
    }
    let answer = say(admission.sentence)
    let column = max(23, used + 5)
    let style: Style = admission.isAdmitted.map { $0 ? .good : .bad } ?? .warning
    if column + answer.columns <= columns + 1 {
      canvas.put(answer, column: column, row: row + 1, style: style)
      drawVerdict(of: reach, row: row + 2, to: bottom, on: &canvas)
    } else {
      canvas.paragraph(answer, column: 3, row: row + 2, columns: columns - 2, rows: bottom - row - 2, style: style)
    }
  }

  private func drawVerdict(of reach: Reach, row: Int, to bottom: Int, on canvas: inout Canvas) {
    guard row < bottom else { return }
    var row = row
    if let variant = screen.variant, let yours = screen.yours {
      let present = Choices.Egress(rawValue: yours.variant)?.title ?? yours.title
      let words = ReachPagePhrases.isVariant(variant.egress.title, of: present)
      canvas.paragraph(
        say(words), column: 1, row: row, columns: canvas.size.columns - 2, rows: bottom - row, style: .warning)
      return
    }
    // For an answer that is missing another one stands in, and nobody has given that.
    if let objection = shared.preview.objections.first {
      canvas.paragraph(
        say(ReachPagePhrases.standsIn(objection.key.rawValue)), column: 1, row: row, columns: canvas.size.columns - 2,
        rows: bottom - row, style: .warning)
      return
    }
    if bottom - row > 1 {
      canvas.rule(row: row)
      row += 1
    }
    canvas.paragraph(
      say(reach.verdict), column: 1, row: row, columns: canvas.size.columns - 2, rows: bottom - row, style: .strong)
  }
}
