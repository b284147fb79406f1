internal import Drawing

/// Names with what each means behind it, in as many columns as there is room for.
struct HelpTable {
  struct Entry {
    let name: String
    let words: String
    /// Whether it is one of those that have a mark before them.
    var isMarked = false
  }

  let entries: [Entry]
  /// What stands before some of them, which are bright; nil where none is marked.
  var mark: Character?

  /// A column of it is at least so wide.
  var least = 39

  func rows(columns: Int) -> [HelpRow] {
    guard !entries.isEmpty else { return [] }
    let parts = max(1, min(entries.count, columns / least))
    let width = columns / parts
    let length = (entries.count + parts - 1) / parts
    return (0..<length).flatMap { index -> [HelpRow] in
      rows(beside: stride(from: index, to: entries.count, by: length).map { entries[$0] }, width: width)
    }
  }

  private func rows(beside entries: [Entry], width: Int) -> [HelpRow] {
    let before = mark == nil ? 0 : 2
    let indentation = before + (self.entries.map(\.name.columns).max() ?? 0) + 2
    let texts = entries.map { $0.words.wrapped(to: max(8, width - indentation - 1)) }
    let height = max(1, texts.map(\.count).max() ?? 1)
    var rows = [HelpRow](repeating: .blank, count: height)
    for (part, entry) in entries.enumerated() {
      let start = part * width
      let style: Style = entry.isMarked ? .strong : .plain
      if let mark, entry.isMarked { rows[0].put(String(mark), at: start, .strong) }
      rows[0].put(entry.name, at: start + before, mark == nil ? .strong : style)
      for (line, text) in texts[part].enumerated() { rows[line].put(text, at: start + indentation, style) }
    }
    return rows
  }
}
