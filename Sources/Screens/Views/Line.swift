internal import Drawing

/// One line of a dialog.
struct Line {
  let text: String
  var style = Style.plain

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
