internal import Drawing

/// One line of a box.
struct Line {
  let text: String
  var style = Style.plain
  /// What a click on it is worth.
  var keys: [Key] = []

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// A text in lines of at most so many columns.
  ///
  /// - Parameter indentation: the columns before each of them.
  static func lines(_ text: String, columns: Int, indentation: Int = 0, _ style: Style = .plain) -> [Line] {
    let margin = String(repeating: " ", count: indentation)
    return text.wrapped(to: columns - indentation).map { Line(margin + $0, style) }
  }
}
