/// A node of a YAML text, and where it stands.
///
/// Scalars keep their text as written: what it means is for the reader to say.
struct YAMLNode: Hashable, Sendable {
  let content: Content
  /// A tag of the text's own, such as `!Ref`; nil if there is none.
  let tag: String?
  /// From 1.
  let line: Int

  enum Content: Hashable, Sendable {
    /// `isPlain` where it stands without quotes and so could mean a number, a truth or nothing at all.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Hashable, Sendable {
    let key: String
    /// The line of the key, from 1.
    let line: Int
    let value: YAMLNode
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  var list: [YAMLNode]? {
    if case .list(let items) = content { items } else { nil }
  }

  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value under a key, if this is a mapping that has it.
  subscript(key: String) -> YAMLNode? { entries?.first { $0.key == key }?.value }

  /// Whether nothing was written, or one of the ways to write nothing.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content, tag == nil else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}
