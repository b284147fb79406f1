/// What was answered to one question, as typed: nothing here has been checked.
package enum AnswerValue: Hashable, Sendable {
  case text(String)
  case list([String])
  case map([Tag])

  /// The value on one line: lists joined by commas, tags as `Key=Value`.
  package var line: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.joined(separator: ", ")
    case .map(let tags): tags.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    }
  }

  /// Whether there is nothing in it; an empty answer counts as not given.
  package var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .map(let tags): tags.isEmpty
    }
  }
}
