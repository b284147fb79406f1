internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Home
internal import Operations
internal import Phrases
internal import Upkeep

/// A text that is read: a log, a report, what failed along.
struct TextPaneView: PaneView {
  let shared: Shared
  private let heading: Phrase
  /// One each, as long as they are.
  private let lines: [String]
  private let followsEnd: Bool
  private var foot = Foot.none
  /// The keys that lines are worth when they are clicked, by the index of the line.
  private var keys: [Int: Key] = [:]

  /// What stands under the text.
  private enum Foot {
    case none
    /// The choice of lines, and of how many it is.
    case filter(PaneFilter, of: Int)
    case command(Phrase, String)
  }

  /// What is hidden is told beside the heading.
  private func excerpt(ofText count: Int, in size: Size) -> Excerpt {
    let rowsOfFoot =
      switch foot {
      case .none: 0
      case .filter: 1
      case .command(let words, let command): rows(of: command, after: words, columns: size.columns).count
      }
    return Excerpt(of: count, above: size.rows - 4 - rowsOfFoot)
  }

  /// A command beside its words where there is room for both, else alone and whole.
  private func rows(of command: String, after words: Phrase, columns: Int) -> [String] {
    let line = " \(say(words)) \(command)"
    return line.columns <= columns ? [line] : ShellRows.rows(of: command, columns: columns)
  }

  func furthest(in size: Size) -> Int { excerpt(ofText: rows(columns: size.columns).count, in: size).furthest }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    let rows = rows(columns: canvas.size.columns)
    let excerpt = excerpt(ofText: rows.count, in: canvas.size)
    let shown = excerpt.rows(from: followsEnd ? excerpt.furthest - scrolled : scrolled)
    canvas.heading(row: 2, say(heading), remark: mark.more(excerpt, shown))
    for (index, row) in rows[shown].enumerated() {
      canvas.put(row.text, column: row.column, row: 3 + index)
      if let key = row.key { canvas.note([key], row: 3 + index) }
    }
    if rows.isEmpty { canvas.put(say(nothing), column: 1, row: 3, style: .faint) }
    drawFoot(on: &canvas)
  }

  private var nothing: Phrase {
    if case .filter(_, let count) = foot, count > 0 { LogPhrases.nothingMatches } else { InsidePhrases.noLogYet }
  }

  private func drawFoot(on canvas: inout Canvas) {
    let row = canvas.size.rows - 2
    switch foot {
    case .none: break
    case .command(let words, let command):
      let rows = rows(of: command, after: words, columns: canvas.size.columns)
      for (index, text) in rows.enumerated() {
        canvas.put(text, column: 0, row: row - rows.count + 1 + index, style: .faint)
      }
    case .filter(let filter, let count):
      let errors = filter.onlyErrors ? ", \(say(LogPhrases.onlyErrors))" : ""
      let remark = say(LogPhrases.matches(lines.count, of: count)) + errors
      canvas.put(remark, endingAt: canvas.size.columns - 1, row: row, style: .faint)
      guard filter.rows.isOn else { return }
      let room = max(4, canvas.size.columns - remark.columns - 4)
      canvas.put(filter.rows.line(columns: room, glyphs: canvas.glyphs), column: 1, row: row, style: .input)
    }
  }

  /// Those of a command stand from the edge, as a shell takes them.
  private func rows(columns: Int) -> [(text: String, column: Int, key: Key?)] {
    let program = "\(shared.settings.program.name) "
    return lines.enumerated().flatMap { index, line -> [(text: String, column: Int, key: Key?)] in
      let key = keys[index]
      guard !line.hasPrefix(program) else { return ShellRows.rows(of: line, columns: columns).map { ($0, 0, key) } }
      return (line.isEmpty ? [""] : line.wrapped(to: columns - 2)).map { ($0, 1, key) }
    }
  }
}

extension TextPaneView {
  /// The log as it was read, or those of its lines that are chosen, with the files that they come from.
  static func log(of operation: OperationScreen?, _ filter: PaneFilter, _ shared: Shared) -> TextPaneView {
    guard filter.isOn else {
      let lines = operation?.logLines ?? []
      let texts = lines.map { "\(UTC.timeOfDay($0.time)) \(Redaction.applied(to: $0.text))" }
      // An account in memory is gone with the program, and so are its commands.
      let place = operation.flatMap {
        $0.standsAsOrdered && !shared.settings.isRehearsal ? shared.place(of: $0.stackName) : nil
      }
      return TextPaneView(
        shared: shared, heading: InsidePhrases.gitLabLog, lines: texts, followsEnd: true,
        foot: place.map { .command(LogPhrases.fromHereOn, shared.settings.program.command("logs -f", $0)) } ?? .none)
    }
    return log(operation?.logLines ?? [], filter, shared)
  }

  /// Those of its lines that are chosen, with the files that they come from.
  static func log(_ lines: [LogLine], _ filter: PaneFilter, _ shared: Shared) -> TextPaneView {
    let all = LogEntry.all(of: lines, by: "")
    let chosen = filter.ofLog
    let texts = all.filter { chosen.admits($0) }.map { entry in
      let source = entry.source.map { "\($0) " } ?? ""
      return "\(UTC.timeOfDay(entry.time)) \(source)\(Redaction.applied(to: entry.message))"
    }
    return TextPaneView(
      shared: shared, heading: InsidePhrases.gitLabLog, lines: texts, followsEnd: true,
      foot: .filter(filter, of: all.count))
  }

  /// What stands in other regions, as far as they have answered, each with the key that opens its region.
  static func elsewhere(_ elsewhere: Elsewhere?, _ shared: Shared) -> TextPaneView {
    let program = shared.settings.program
    let lines =
      elsewhere?.lines(in: shared.settings.language) { name, region in
        program.command("status", region.place(of: name))
      } ?? []
    var (texts, keys): ([String], [Int: Key]) = ([], [:])
    for (index, line) in lines.enumerated() {
      // There is no key of two digits.
      guard let number = line.number, number < 10 else {
        texts.append(line.text)
        continue
      }
      texts.append("\(number)  \(line.text)")
      keys[index] = .character(Character("\(number)"))
    }
    return TextPaneView(
      shared: shared, heading: ElsewherePhrases.heading, lines: texts, followsEnd: false, keys: keys)
  }

  static func evidence(of operation: OperationScreen?, _ shared: Shared) -> TextPaneView {
    let lines = (operation?.operation.keepsake?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return TextPaneView(
      shared: shared, heading: InsidePhrases.evidenceHeading, lines: lines.map(String.init), followsEnd: true)
  }

  static func followers(of operation: OperationScreen?, _ shared: Shared) -> TextPaneView {
    let lines = (operation?.diagnosis?.followers ?? []).map { event in
      "\(UTC.timeOfDay(event.time)) \(event.logicalID) (\(event.resourceType)) \(event.reason ?? "")"
    }
    return TextPaneView(shared: shared, heading: InsidePhrases.followersHeading, lines: lines, followsEnd: true)
  }
}
