internal import Account
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Why a check came to what it did, and what mends it, by number.
struct CheckDetail: SharedView {
  let shared: Shared
  let check: Check
  let prices: [Fix.Answer: USDollars]

  private static let indentation = 7

  /// As much as there is room for; all of it is behind Enter.
  func draw(from top: Int, to bottom: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - Self.indentation - 1
    let fixes = check.fixes.isEmpty ? 0 : 1
    canvas.put(say(CheckPagePhrases.why), column: 1, row: top, style: .faint)
    // The first way to mend it is worth more than the end of the reason.
    var row =
      top
      + canvas.paragraph(
        say(check.reason), column: Self.indentation, row: top, columns: columns, rows: bottom - top - fixes)
    let numbered = numbered
    // Where not all of it has room, each way to mend it keeps a row or two.
    let isWhole = numbered.reduce(0) { $0 + $1.wrapped(to: columns).count } <= bottom - row
    for (index, words) in numbered.enumerated() where row < bottom {
      if index == 0 { canvas.put(say(CheckPagePhrases.fix), column: 1, row: row, style: .faint) }
      let left = bottom - row
      let used = canvas.paragraph(
        words, column: Self.indentation, row: row, columns: columns,
        rows: isWhole || index == numbered.count - 1 ? left : max(1, min(2, left - 1)))
      if let digit = "\(index + 1)".first, index < 9 {
        canvas.note([.character(digit)], at: Area(column: 0, row: row, columns: canvas.size.columns, rows: used))
      }
      row += used
    }
  }

  private func words(of fix: Fix) -> Phrase { fix.words(monthly: fix.answer.flatMap { prices[$0] }) }

  /// Each way to mend it under its number, with its command where it has one.
  private var numbered: [String] {
    check.fixes.enumerated().map { index, fix in
      let command = fix.command.map { " \($0)" } ?? ""
      return "\(index + 1) \(say(words(of: fix)))\(command)"
    }
  }

  /// All of it, each command at the left edge and with nothing around it, so that what the terminal marks and copies is the command.
  func lines(columns: Int) -> [Line] {
    let head = "\(say(check.group.title))  \(say(check.state.word))  \(say(check.found))"
    // What was found may be all that there is to say.
    let reason: [Line] = check.reason == check.found ? [] : [Line("")] + Line.lines(say(check.reason), columns: columns)
    let fixes: [Line] = check.fixes.enumerated().flatMap { index, fix in
      [Line("")] + Line.lines("\(index + 1) \(say(words(of: fix)))", columns: columns)
        + (fix.command.map { ShellRows.rows(of: $0, columns: columns).map { Line($0, .accent) } } ?? [])
    }
    return Line.lines(head, columns: columns, check.state.style) + reason + fixes + answerBehind(columns: columns)
  }

  /// Which answer mends it, and with which key; nothing where none does, or nothing is to be mended.
  private func answerBehind(columns: Int) -> [Line] {
    guard let key = check.key, [.fail, .warn, .unknown].contains(check.state) else { return [] }
    return [Line("")]
      + Line.lines(say(CheckPagePhrases.answerBehind(key.question.label, key.rawValue)), columns: columns)
  }
}
