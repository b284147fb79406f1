internal import OrderedCollections
internal import Phrases

/// Turns nodes of YAML into template values and remembers what they refer to.
struct TemplateReading {
  private(set) var references: [Reference] = []

  /// A name that a function of CloudFormation was given.
  struct Reference: Hashable, Sendable {
    let name: String
    /// As a person would write it: `!Ref`.
    let function: String
    /// Whether only a resource will do; else a parameter does too.
    let needsResource: Bool
    let line: Int
  }

  /// Hands out what was referred to since the last time.
  mutating func takeReferences() -> [Reference] {
    defer { references = [] }
    return references
  }

  mutating func value(_ node: YAMLNode) throws(PlanFault) -> TemplateValue {
    if let tag = node.tag {
      let name = String(tag.dropFirst())
      guard let function = Self.functions[name] else {
        throw PlanFault(line: node.line, TemplateReadingPhrases.functionIsNotKnown(tag))
      }
      return try call(function, YAMLNode(content: node.content, tag: nil, line: node.line), written: tag)
    }
    switch node.content {
    case .scalar(let text, let isPlain):
      return isPlain ? try Self.plain(text, line: node.line) : .string(text)
    case .list(let nodes):
      var items: [TemplateValue] = []
      items.reserveCapacity(nodes.count)
      for node in nodes { items.append(try value(node)) }
      return .list(items)
    case .mapping(let entries):
      if entries.count == 1, Self.longForms.contains(entries[0].key) {
        return try call(entries[0].key, entries[0].value, written: entries[0].key)
      }
      var values: OrderedDictionary<String, TemplateValue> = [:]
      values.reserveCapacity(entries.count)
      for entry in entries { values[entry.key] = try value(entry.value) }
      return .mapping(values)
    }
  }

  /// A call of a function in its long form, with its references noted.
  private mutating func call(_ function: String, _ node: YAMLNode, written: String) throws(PlanFault) -> TemplateValue {
    func refer(to name: String, needsResource: Bool) -> Reference {
      Reference(name: name, function: written, needsResource: needsResource, line: node.line)
    }
    var argument: TemplateValue
    switch function {
    case "Ref":
      guard let name = node.text, node.tag == nil else {
        throw PlanFault(line: node.line, TemplateReadingPhrases.functionHasWrongForm(written))
      }
      references.append(refer(to: name, needsResource: false))
      argument = .string(name)
    case "Condition":
      guard let name = node.text else {
        throw PlanFault(line: node.line, TemplateReadingPhrases.functionHasWrongForm(written))
      }
      argument = .string(name)
    case "Fn::GetAtt":
      let parts = node.text?.split(separator: ".", maxSplits: 1).map(String.init) ?? node.list?.compactMap(\.text) ?? []
      guard parts.count == 2 else {
        throw PlanFault(line: node.line, TemplateReadingPhrases.functionHasWrongForm(written))
      }
      references.append(refer(to: parts[0], needsResource: true))
      argument = .list(parts.map { .string($0) })
    case "Fn::Sub":
      guard let text = node.text ?? node.list?.first?.text else {
        throw PlanFault(line: node.line, TemplateReadingPhrases.functionHasWrongForm(written))
      }
      // What a substitution names must not be read as anything but text.
      argument = .string(text)
      var own: Set<String> = []
      if let nodes = node.list {
        guard nodes.count == 2, let entries = nodes[1].entries else {
          throw PlanFault(line: node.line, TemplateReadingPhrases.functionHasWrongForm(written))
        }
        own = Set(entries.map(\.key))
        argument = .list([argument, try value(nodes[1])])
      }
      for name in Substitution.names(in: text) where !own.contains(name.whole) {
        references.append(refer(to: name.base, needsResource: name.base != name.whole))
      }
    default:
      argument = try value(node)
    }
    return .mapping([function: argument])
  }

  /// What a scalar without quotes means. Numbers are those of JSON; anything else that looks like one stays a text.
  private static func plain(_ text: String, line: Int) throws(PlanFault) -> TemplateValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    default: break
    }
    if text.utf8.count <= 3, ["y", "n", "yes", "no", "on", "off"].contains(text.lowercased()) {
      throw PlanFault(line: line, TemplateReadingPhrases.scalarIsAmbiguous(text))
    }
    return isNumber(text.utf8) ? .number(text) : .string(text)
  }

  private static func isNumber(_ text: String.UTF8View) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard let first = rest.first, isDigit(first) else { return false }
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return false }
    return parts[0].count == 1 || first != UInt8(ascii: "0")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The functions by the name of their tag.
  private static let functions: [String: String] = {
    let names = [
      "And", "Base64", "Cidr", "Equals", "FindInMap", "GetAZs", "GetAtt", "If", "ImportValue", "Join", "Length", "Not",
      "Or", "Select", "Split", "Sub", "ToJsonString", "Transform",
    ]
    var functions = Dictionary(uniqueKeysWithValues: names.map { ($0, "Fn::\($0)") })
    functions["Ref"] = "Ref"
    functions["Condition"] = "Condition"
    return functions
  }()

  /// `Condition` is left out: a mapping with this one key is also a part of a policy.
  private static let longForms = Set(functions.values).subtracting(["Condition"])
}
