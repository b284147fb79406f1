import Drawing
import Screens
import Testing

/// With a hand on the mouse.
extension Visitor {
  /// Clicks on the words where they stand first.
  @discardableResult
  mutating func click(
    _ words: String, isRepeated: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Effect] {
    seeAt(Visitor.standard)
    let lines = wizard.draw(Visitor.standard).lines
    let found = lines.firstIndex { $0.contains(words) }
    let row = try #require(
      found, "‘\(words)’ is nowhere:\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
    let place = try #require(lines[row].firstRange(of: words), sourceLocation: sourceLocation)
    return point(.click(isRepeated: isRepeated), column: lines[row][..<place.lowerBound].columns, row: row)
  }

  /// The line that has the words first.
  func line(_ words: String) -> String { wizard.draw(Visitor.standard).lines.first { $0.contains(words) } ?? "" }
}
