package import OrderedCollections

/// A value in a CloudFormation template. Tags such as `!Ref` are written out: `!Ref A` is the mapping `{"Ref": "A"}`.
package indirect enum TemplateValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number as it stands in the template.
  case number(String)
  case string(String)
  case list([TemplateValue])
  case mapping(OrderedDictionary<String, TemplateValue>)

  /// The value under a key, if this is a mapping that has it.
  package subscript(key: String) -> TemplateValue? {
    if case .mapping(let entries) = self { entries[key] } else { nil }
  }

  /// The text of a scalar: what CloudFormation, which is loose about scalar types, would take it for.
  package var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null, .list, .mapping: nil
    }
  }

  package var list: [TemplateValue]? {
    if case .list(let items) = self { items } else { nil }
  }
}
