package import Deployment
package import Drawing
internal import GitLabStack
package import Phrases

/// What took how long, group by group and resource by resource, as bars over the time of the operation.
package struct Timeline: Sendable {
  package let rows: [Row]
  /// Seconds from the beginning to the end, or to now.
  package let length: Double

  package struct Row: Sendable {
    package let name: Phrase
    package let isGroup: Bool
    package let state: ResourceProgress.State
    /// Seconds from the beginning.
    package let start: Double
    package let seconds: Double
  }

  static let empty = Timeline(rows: [], length: 0)

  private init(rows: [Row], length: Double) {
    self.rows = rows
    self.length = length
  }

  /// What has not begun has no row.
  package init(_ progress: DeploymentProgress, at now: Double) {
    guard let beginning = progress.started else {
      self = .empty
      return
    }
    let end = progress.finished ?? now
    func row(_ name: Phrase, _ state: ResourceProgress.State, isGroup: Bool, _ start: Double?, _ finish: Double?)
      -> Row?
    {
      start.map { start in
        Row(
          name: name, isGroup: isGroup, state: state, start: max(0, start - beginning),
          seconds: max(0, min(finish ?? end, end) - start))
      }
    }
    rows = progress.groups.flatMap { group -> [Row] in
      let title = group.group.title
      let members = progress.resources.filter { $0.group == group.group && $0.started != nil }
        .sorted { ($0.started ?? 0, $0.logicalID) < ($1.started ?? 0, $1.logicalID) }
      return [row(title, group.state, isGroup: true, group.started, group.finished)].compactMap { $0 }
        + members.compactMap { row(Phrase(verbatim: $0.logicalID), $0.state, isGroup: false, $0.started, $0.finished) }
    }
    length = max(1, end - beginning)
  }
}

extension Timeline {
  /// A row as text: name, bar, seconds. The bar is as long as the row took, and starts where it did.
  package func text(of row: Row, in language: Language, glyphs: Glyphs, columns: Int) -> String {
    let parts = parts(of: row, in: language, glyphs: glyphs, columns: columns)
    return parts.name + String(repeating: " ", count: parts.indent) + parts.bar
      + String(
        repeating: " ",
        count: max(
          1,
          columns - parts.name.columns - parts.indent - parts.bar.columns
            - parts.time.columns)) + parts.time
  }

  /// The same in pieces, to be drawn in different styles.
  func parts(
    of row: Row, in language: Language, glyphs: Glyphs, columns: Int
  ) -> (name: String, indent: Int, bar: String, time: String) {
    let label = min(27, columns / 3)
    let name = (row.isGroup ? "" : "  ") + row.name[language]
    let room = max(8, columns - label - 7)
    let start = min(room - 1, Int(row.start / length * Double(room)))
    let bar = max(1, min(room - start, Int((row.seconds / length * Double(room)).rounded())))
    let glyph = row.state == .busy ? glyphs.barEmpty : glyphs.barFull
    return (
      name.fitted(to: label - 1, ellipsis: glyphs.ellipsis).padded(to: label), start,
      String(repeating: glyph, count: bar), Stopwatch.text(row.seconds)
    )
  }

  /// The scale above the bars.
  package func scale(glyphs: Glyphs, columns: Int) -> String {
    let label = min(27, columns / 3)
    let room = max(8, columns - label - 7)
    let middle = Stopwatch.text(length / 2)
    let end = Stopwatch.text(length)
    let gap = max(1, room / 2 - 4 - middle.columns / 2)
    let text = String(repeating: " ", count: label) + "0:00" + String(repeating: " ", count: gap) + middle
    return text + end.padded(to: max(end.columns + 1, label + room - text.columns), standing: .right)
  }
}
