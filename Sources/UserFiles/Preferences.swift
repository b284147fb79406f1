internal import GitLabStack
package import Phrases

/// Settings as they are kept, and what is wrong with the file that they are kept in.
package struct Preferences: Hashable, Sendable {
  private var values: [Preference: String] = [:]
  /// Why the file, or a line of it, counts for nothing; nil where all of it counts.
  package private(set) var fault: Phrase?

  /// Nothing is set.
  package init() {}

  init(fault: Phrase) { self.fault = fault }

  /// Reads lines as `language: ja`. One that says nothing known is passed over, and the first such is the fault.
  ///
  /// - Parameter path: where they are from, for that sentence.
  init(_ text: String, in path: String) {
    for (index, line) in Self.lines(of: text).enumerated() {
      guard let (name, value) = Self.setting(in: line) else { continue }
      guard let preference = Preference(rawValue: name) else {
        let accepted = Preference.allCases.map(\.rawValue)
        let near = Spelling.nearest(to: name, among: accepted)
        note(PreferencePhrases.noSuchSetting(name, accepted: accepted, near: near), path, index + 1)
        continue
      }
      guard preference.values.contains(value) else {
        let near = Spelling.nearest(to: value, among: preference.values)
        note(UsagePhrases.valueIsNotTaken(name, value, accepted: preference.values, near: near), path, index + 1)
        continue
      }
      values[preference] = value
    }
  }

  private mutating func note(_ reason: Phrase, _ path: String, _ line: Int) {
    fault = fault ?? PreferencePhrases.lineCountsForNothing("\(path.underHome):\(line)", reason)
  }

  /// What it is set to; nil where nothing is set.
  package subscript(_ preference: Preference) -> String? { values[preference] }

  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The name and the value of a line, without quotes; nil for an empty one and for a comment.
  static func setting(in line: Substring) -> (name: String, value: String)? {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { part in
      part.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    }
    guard let name = parts.first, !name.isEmpty, !name.hasPrefix("#") else { return nil }
    return (name, parts.count > 1 ? String(parts[1].prefix { $0 != "#" }) : "")
  }
}
