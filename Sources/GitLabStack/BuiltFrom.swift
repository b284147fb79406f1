internal import CResources

/// The commit that this program was made of, as `make dist` writes it into the finished file.
package struct BuiltFrom: Hashable, Sendable {
  /// In full; a `+` behind it: something was changed since.
  package let commit: String
  /// Of the commit, such as `2026-11-30`.
  package let day: String

  /// Reads `COMMIT DAY`; nil for anything else, as for the blanks of a program that `make dist` did not make.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2 else { return nil }
    (commit, day) = (words[0], words[1])
  }

  /// nil in a program that `make dist` did not make, or of sources that no commit is known of.
  package static let program: BuiltFrom? = {
    let characters = (0...).lazy.map { stamp_at($0) }.prefix { $0 != 0 }
    return BuiltFrom(String(decoding: Array(characters), as: UTF8.self))
  }()
}
