internal import Drawing
internal import Phrases

/// A label and what it is about.
struct LabelledList {
  let label: String
  /// Never empty.
  let items: [String]

  /// - Parameter shown: how many of the items are told; the rest is counted.
  fileprivate func text(_ shown: Int, _ language: Language) -> String {
    if shown == 0 { return "\(label) \(PlanPhrases.inAll(items.count)[language])" }
    let rest = items.count - shown
    return "\(label) \(items.prefix(shown).joined(separator: ", "))"
      + (rest > 0 ? " \(PlanPhrases.andMore(rest)[language])" : "")
  }
}

extension [LabelledList] {
  /// The lists one behind the other in so many rows, cut by whole items: no label stands without anything behind it. Where one item
  /// of each is too much, the last ones are only counted.
  func lines(columns: Int, rows: Int, in language: Language) -> [String] {
    for counted in 0...count {
      var shown = enumerated().map { $0 < count - counted ? $1.items.count : 0 }
      while true {
        let lines = lines(columns: columns, shown, language)
        if lines.count <= rows { return lines }
        // The longest gives first, so that each says something.
        guard let longest = shown.indices.max(by: { shown[$0] < shown[$1] }), shown[longest] > 1 else { break }
        shown[longest] -= 1
      }
    }
    return []
  }

  /// A list that does not fit behind another one begins a row.
  private func lines(columns: Int, _ shown: [Int], _ language: Language) -> [String] {
    var lines: [String] = []
    for (list, count) in zip(self, shown) {
      let text = list.text(count, language)
      if let last = lines.last, last.columns + 2 + text.columns <= columns {
        lines[lines.count - 1] = "\(last)  \(text)"
      } else {
        lines += text.wrapped(to: columns)
      }
    }
    return lines
  }
}
