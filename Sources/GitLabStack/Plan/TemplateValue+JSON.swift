internal import OrderedCollections

extension TemplateValue {
  /// The value as JSON on several lines, with the keys in their order.
  package var json: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  /// The same on one line, without a space between its parts: CloudFormation counts bytes.
  package var compactJSON: String {
    switch self {
    case .null, .boolean, .number, .string: json
    case .list(let items): "[" + items.map(\.compactJSON).joined(separator: ",") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\(TemplateValue.string($0.key).json):\($0.value.compactJSON)" }.joined(separator: ",") + "}"
    }
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): Self.write(string, to: &text)
    case .list(let items):
      Self.write("[", items, "]", to: &text, indent) { item, text in item.write(to: &text, indent: indent + 1) }
    case .mapping(let entries):
      Self.write("{", entries.elements, "}", to: &text, indent) { entry, text in
        Self.write(entry.key, to: &text)
        text += ": "
        entry.value.write(to: &text, indent: indent + 1)
      }
    }
  }

  private static func write<Items: Collection>(
    _ open: String, _ items: Items, _ close: String, to text: inout String, _ indent: Int,
    _ write: (Items.Element, inout String) -> Void
  ) {
    text += open
    var isFirst = true
    for item in items {
      text += isFirst ? "\n" : ",\n"
      isFirst = false
      text += String(repeating: "  ", count: indent + 1)
      write(item, &text)
    }
    if !isFirst { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
