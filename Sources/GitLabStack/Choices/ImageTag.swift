internal import Phrases

/// A pinned tag of the `gitlab/gitlab-ce` image, such as `18.11.11-ce.0`; ordered by version.
package struct ImageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let major: Int
  package let minor: Int
  package let patch: Int

  package init(major: Int, minor: Int, patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  package init(_ text: String) throws(Refusal) {
    guard text.hasSuffix("-ce.0") else {
      throw Refusal(
        text == "latest" ? RefusalPhrases.latestIsNotPinned : RefusalPhrases.notACommunityTag(text),
        accepted: RefusalPhrases.anImageTag)
    }
    let numbers = text.dropLast("-ce.0".count).split(separator: ".", omittingEmptySubsequences: false)
    let values = numbers.compactMap {
      (1...4).contains($0.count) && $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil
    }
    guard numbers.count == 3, values.count == 3 else {
      throw Refusal(RefusalPhrases.notACommunityTag(text), accepted: RefusalPhrases.anImageTag)
    }
    self.init(major: values[0], minor: values[1], patch: values[2])
  }

  package var description: String { "\(major).\(minor).\(patch)-ce.0" }

  package static func < (one: ImageTag, other: ImageTag) -> Bool {
    (one.major, one.minor, one.patch) < (other.major, other.minor, other.patch)
  }
}
