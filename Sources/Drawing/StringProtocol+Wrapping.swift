extension StringProtocol {
  /// The text in rows of at most so many columns.
  ///
  /// Breaks at spaces and, as Japanese is written, between any two wide characters; never before a closing mark nor after
  /// an opening one, nor inside a word of katakana. A word longer than a row is cut. Line ends in the text stay line ends.
  package func wrapped(to limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    return split(omittingEmptySubsequences: false) { $0.isNewline }.flatMap { wrappedParagraph($0, to: limit) }
  }

  private func wrappedParagraph(_ paragraph: SubSequence, to limit: Int) -> [String] {
    var rows = [""]
    var used = 0
    for piece in pieces(of: paragraph, to: limit) {
      let fits = used + piece.columns <= limit
      if piece.first == " ", !fits {
        // Spaces at the end of a row are not carried into the next one.
        if used > 0 { used = limit }
        continue
      }
      var mustBreak = !fits && used > 0
      for character in piece {
        let columns = character.columns
        if mustBreak || (used + columns > limit && used > 0) {
          rows.append("")
          used = 0
          mustBreak = false
        }
        rows[rows.count - 1].append(character)
        used += columns
      }
    }
    return rows.map(\.withoutTrailingSpaces)
  }

  /// The stretches that stay together: spaces, words as far as a row holds them, and wide characters with the marks that belong
  /// to them.
  private func pieces(of paragraph: SubSequence, to limit: Int) -> [SubSequence] {
    pieces(of: paragraph).reduce(into: [SubSequence]()) { pieces, piece in
      guard let last = pieces.last, let left = last.last, let right = piece.first,
        LineBreaking.isInsideWord(left, right), last.columns + piece.columns <= limit
      else { return pieces.append(piece) }
      pieces[pieces.count - 1] = paragraph[last.startIndex..<piece.endIndex]
    }
  }

  private func pieces(of paragraph: SubSequence) -> [SubSequence] {
    var pieces: [SubSequence] = []
    var start = paragraph.startIndex
    var previous: Character?
    for index in paragraph.indices {
      let next = paragraph[index]
      if let previous, LineBreaking.isAllowed(between: previous, and: next) {
        pieces.append(paragraph[start..<index])
        start = index
      }
      previous = next
    }
    if start < paragraph.endIndex { pieces.append(paragraph[start...]) }
    return pieces
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
