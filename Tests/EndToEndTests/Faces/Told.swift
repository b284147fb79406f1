import Foundation
import Phrases

/// What one face told of the end of an operation, and what it left in the home of whoever looked on.
struct Told {
  let face: String
  let exitCode: Int32
  /// All that is said at the end, without line ends.
  let words: String
  let offers: Set<RehearsedEnd.Offer>
  /// The names of all files it kept, without the moments in them.
  let kept: [String]
  /// The report of a failure; nil where there is none.
  let report: Report?

  /// What does not depend on when somebody looked.
  struct Report: Equatable {
    let stack: String
    /// What failed first, in the words of AWS.
    let failure: String
  }

  /// What the report says of the cause, and where it is.
  let explanation: String?
  let reportPath: String?

  init(_ face: String, _ exitCode: Int32, _ words: String, offers: Set<RehearsedEnd.Offer>, in home: URL) throws {
    (self.face, self.exitCode, self.offers) = (face, exitCode, offers)
    self.words = words.inOneLine
    let files = try Self.files(in: home)
    kept = files.map(\.timeless).sorted()
    reportPath = files.first { $0.contains("/evidence/") }.map { "\(home.path)/\($0)" }
    let text = try reportPath.map { try String(contentsOfFile: $0, encoding: .utf8) }
    let parts = (text ?? "").split(separator: "\n\n").map(String.init)
    let head = (parts.first ?? "").split(separator: "\n").map(String.init)
    explanation = text.map { _ in head.dropFirst().joined(separator: "\n") }
    let events = (parts.first { $0.hasPrefix("== CloudFormation") } ?? "").split(separator: "\n").map(String.init)
    report = text.map { _ in Report(stack: head.first ?? "", failure: (events.dropFirst().first ?? "").timeless) }
  }

  /// Nothing is said of what there is not.
  func says(_ text: String?) -> Bool { text.map { words.contains($0.inOneLine) } ?? true }

  /// But the log of what was asked, which is about the face.
  private static func files(in home: URL) throws -> [String] {
    let all = FileManager.default.enumerator(at: home, includingPropertiesForKeys: [.isRegularFileKey])
    return try (all.map { Array($0) } ?? []).compactMap { $0 as? URL }
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .filter { $0.lastPathComponent != "diagnostics.log" }
      .map { String($0.resolvingSymlinksInPath().path.dropFirst(home.resolvingSymlinksInPath().path.count + 1)) }
  }
}

extension String {
  /// Without what a narrow screen adds.
  var inOneLine: String { filter { !$0.isWhitespace && $0 != "│" } }

  /// Without the moments in it.
  fileprivate var timeless: String {
    replacing(#/\d{8}T\d{6}Z/#, with: "DATE").replacing(#/\d\d:\d\d:\d\d/#, with: "TIME")
  }
}
