internal import Drawing
internal import Phrases

/// Choice of rows by a text that is typed after `/`: rows of a plan, of a change set, of events, of a log, of names. It is plain text, and
/// letters count in whatever case.
struct RowFilter: Sendable {
  private(set) var text = ""
  /// While the text is being typed.
  private var editor: TextEditor?
  var isTyping: Bool { editor != nil }
  var isOn: Bool { isTyping || !text.isEmpty }
  /// Whether a text chooses among rows: at the first key of one nothing has been typed yet.
  var chooses: Bool { !text.isEmpty }

  /// Whether one of these has the text in it.
  func admits(_ words: String...) -> Bool {
    let text = text.lowercased()
    return text.isEmpty || words.contains { $0.lowercased().contains(text) }
  }

  /// The same of what is said, in whatever language.
  func admits(_ phrases: [Phrase]) -> Bool { phrases.contains { admits($0.english, $0.japanese) } }

  /// Whether it was a key for it.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .up where isTyping, .down where isTyping, .pageUp where isTyping, .pageDown where isTyping: return false
    case .enter where isTyping: editor = nil
    // First all rows again, then whatever else Esc does.
    case .escape where isOn: self = RowFilter()
    case _ where isTyping:
      // What is no text is for nobody else either.
      _ = editor?.apply(key)
      text = editor?.text ?? ""
    case .character("/"): editor = TextEditor(text)
    default: return false
    }
    return true
  }

  /// What is typed, in at most so many columns: the end of it, which is what is being typed.
  func line(columns: Int, glyphs: Glyphs) -> String {
    "/ \(text)\(isTyping ? "_" : "")".ending(in: columns, ellipsis: glyphs.ellipsis)
  }

  /// The keys while it is typed.
  static let hints = [KeyHint("Enter", LogPhrases.keyKeep), KeyHint.back(HomePagePhrases.keyAllRows)]
}

extension Canvas {
  /// A heading that tells, while rows are chosen, of what the text is and how many rows there are.
  mutating func heading(
    row: Int, _ title: String, remark: String, _ filter: RowFilter, shown: String, in frame: Area? = nil
  ) {
    guard filter.isOn else { return heading(row: row, title, remark: remark, in: frame) }
    let room = (frame?.columns ?? size.columns) - shown.columns - 10
    heading(row: row, filter.line(columns: max(8, room), glyphs: glyphs), remark: shown, in: frame)
  }
}
