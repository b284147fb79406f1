internal import Drawing

extension String {
  /// The same with what comes nearest in ASCII to each mark of ours.
  var withPlainMarks: String {
    guard utf8.contains(where: { $0 > 127 }) else { return self }
    return reduce(into: "") { text, character in text += character.nearestASCIIInText ?? String(character) }
  }
}
