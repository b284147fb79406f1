internal import Drawing
internal import Phrases

extension String {
  /// The text in rows of at most so many columns; a line of it that is a command stays whole, so that it can be copied.
  func lines(to limit: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.isCommand ? [String(line)] : line.wrapped(to: limit)
    }
  }
}

extension Substring {
  /// Whether all of the line is a command: one of ours, or another's where it is set off.
  fileprivate var isCommand: Bool {
    let words = split(separator: " ")
    guard let first = words.first, first.beginsCommand else { return false }
    guard first.hasSuffix("gitlab-wizard") else { return hasPrefix("  ") }
    return words.dropFirst().first.map { $0.hasPrefix("--") || Program.commands.contains(String($0)) } ?? false
  }
}
