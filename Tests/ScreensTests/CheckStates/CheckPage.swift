import Account
import Drawing
import Operations
import Phrases
import Screens

/// The page of all checks, as somebody reads it who has gone to one of its rows.
struct CheckPage {
  /// The word for its state.
  let state: String
  /// What was found, as far as its row has room.
  let found: String
  /// What stands under it, without the spaces that its lines were broken at.
  let reason: String
  /// nil where nothing mends it.
  let fix: String?

  private static let columnsOfTitle = 22
  private static let tall = Size(columns: 80, rows: 100)
  private static let page = 12

  /// nil where the cursor is on another row.
  init?(_ visitor: Visitor, at title: Phrase) {
    let wanted = Self.padded(title[visitor.language])
    let lines = visitor.wizard.draw(Visitor.standard).lines
    guard let row = lines.first(where: { $0.hasPrefix("›") }), Self.afterState(row).hasPrefix(wanted),
      let heading = lines.lastIndex(where: { $0.hasPrefix("── \(title[visitor.language]) ──") })
    else { return nil }
    state = Self.state(row)
    found = String(Self.afterState(row).dropFirst(wanted.count))
    let panel = lines[(heading + 1)...].dropLast()
    let end = panel.firstIndex { $0.hasPrefix(" Fix ") || $0.hasPrefix(" 対処 ") }
    reason = Self.text(panel[..<(end ?? panel.endIndex)])
    fix = end.map { Self.text(panel[$0...]) }
  }

  /// Brings the cursor to a row; nil where none has that title, else all rows as they were then.
  static func go(_ visitor: inout Visitor, to title: Phrase) -> [String]? {
    let wanted = padded(title[visitor.language])
    let rows = rows(visitor)
    guard let index = rows.firstIndex(where: { afterState($0).hasPrefix(wanted) }) else { return nil }
    visitor.press(.home)
    for _ in 0..<(index / page) { visitor.press(.pageDown) }
    for _ in 0..<(index % page) { visitor.press(.down) }
    return rows
  }

  private static func rows(_ visitor: Visitor) -> [String] {
    let lines = visitor.wizard.draw(tall).lines
    return lines.dropFirst(4).prefix { !$0.isEmpty && !$0.hasPrefix("──") }.map { String($0) }
  }

  /// What follows the group and the state in a row.
  private static func afterState(_ row: String) -> String {
    row.dropFirst().split(separator: " ", maxSplits: 2).dropFirst(2).first.map {
      String($0.drop { $0 == " " })
    } ?? ""
  }

  /// Of a row in English, as `padded` has it.
  static func title(_ row: String) -> String { String(afterState(row).prefix(columnsOfTitle + 1)) }

  static func state(_ row: String) -> String { words(row).dropFirst().first ?? "" }

  private static func words(_ row: String) -> [String] { row.dropFirst().split(separator: " ").map(String.init) }

  /// As a row has it, so that no longer title is taken for it.
  static func padded(_ title: String) -> String {
    title + String(repeating: " ", count: max(1, columnsOfTitle + 1 - title.columns))
  }

  private static func text(_ lines: ArraySlice<String>) -> String { unbroken(lines.joined()) }

  /// Without the spaces at which lines are broken.
  static func unbroken(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
