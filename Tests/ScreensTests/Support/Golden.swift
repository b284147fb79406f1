import Drawing
import Foundation
import Screens
import Testing

/// Screens as files of text, for people to read and for tests to hold on to.
///
/// With `RECORD=1` in the environment the files are written, and the test fails, so that nobody records by accident.
struct Golden {
  let name: String
  private var text = ""

  init(_ name: String) { self.name = name }

  /// One more screen in the same file.
  mutating func add(_ title: String, _ visitor: Visitor, at size: Size = Visitor.standard) {
    let lines = visitor.wizard.draw(size).lines
    #expect(lines.count == size.rows && lines.allSatisfy { $0.columns <= size.columns })
    text += "==== \(title), \(size.columns)x\(size.rows)\n" + lines.joined(separator: "\n") + "\n"
  }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded; run again without RECORD", sourceLocation: sourceLocation)
      return
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if expected != text {
      Issue.record("\(name).txt differs\n\(Self.difference(expected, text))", sourceLocation: sourceLocation)
    }
  }

  /// The lines that differ, each under the number of its line: `-` as recorded, `+` as drawn now.
  private static func difference(_ old: String, _ new: String) -> String {
    let old = old.components(separatedBy: "\n")
    let new = new.components(separatedBy: "\n")
    return (0..<max(old.count, new.count)).compactMap { row in
      let before = row < old.count ? old[row] : nil
      let after = row < new.count ? new[row] : nil
      guard before != after else { return nil }
      return "line \(row + 1)\n" + (before.map { "- \($0)\n" } ?? "") + (after.map { "+ \($0)" } ?? "")
    }.joined(separator: "\n")
  }
}
