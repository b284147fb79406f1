/// The releases that share their first two numbers, such as 18.11: GitLab's unit of upgrading.
package struct ReleaseLine: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let major: Int
  package let minor: Int

  package init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// nil if the text is not two whole numbers with a dot between.
  package init?(_ text: String) {
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let major = numbers[0], let minor = numbers[1] else { return nil }
    self.init(major: major, minor: minor)
  }

  package var description: String { "\(major).\(minor)" }

  package static func < (one: ReleaseLine, other: ReleaseLine) -> Bool {
    (one.major, one.minor) < (other.major, other.minor)
  }
}

extension ImageTag {
  package var line: ReleaseLine { ReleaseLine(major: major, minor: minor) }

  /// Whether its line had nothing to mend yet.
  package var isFirstOfLine: Bool { patch == 0 }

  /// The tag without what every tag ends in: `18.11.11`.
  package var version: String { "\(major).\(minor).\(patch)" }
}
