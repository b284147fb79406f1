internal import OrderedCollections
package import Phrases

/// The JSON Schema of an answers file, made from the questions: editors offer, explain and check the keys by it.
///
/// It knows the form of the file and the answers that are one of a few; what goes with what is for `Choices` to judge.
package enum AnswersSchema {
  /// As JSON on several lines.
  package static func text(_ language: Language) -> String {
    var properties: OrderedDictionary<String, TemplateValue> = [
      "version": .mapping([
        "description": .string(ExplainPhrases.version[language]), "enum": .list([.number("1"), .string("1")]),
      ])
    ]
    for key in AnswerKey.allCases {
      let section = String(key.section)
      var answers = properties[section]?["properties"]?.entries ?? [:]
      answers[String(key.name)] = .mapping(property(of: key.question, language))
      properties[section] = object(answers, orNull: true)
    }
    var schema: OrderedDictionary<String, TemplateValue> = [
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "title": .string(ExplainPhrases.schemaTitle[language]),
    ]
    schema.merge(object(properties, orNull: false).entries ?? [:]) { $1 }
    schema["required"] = .list([.string("version")])
    return TemplateValue.mapping(schema).json
  }

  /// A mapping that takes these keys and no others; a section may be empty.
  private static func object(
    _ properties: OrderedDictionary<String, TemplateValue>, orNull: Bool
  ) -> TemplateValue {
    .mapping([
      "type": types(orNull ? ["object", "null"] : ["object"]), "additionalProperties": .boolean(false),
      "properties": .mapping(properties),
    ])
  }

  private static func property(
    of question: Question, _ language: Language
  ) -> OrderedDictionary<String, TemplateValue> {
    var property: OrderedDictionary<String, TemplateValue> = [
      "title": .string(question.label[language]), "description": .string(question.explanation[language]),
    ]
    let example = AnswerValue(line: question.example, for: question.key)
    switch question.shape {
    case .list:
      property["type"] = types(["array", "string", "null"])
      property["items"] = .mapping(["type": types(["string"])])
    case .map:
      property["type"] = types(["object", "null"])
      property["additionalProperties"] = .mapping(["type": types(["string", "number", "boolean", "null"])])
    case .text where question.isOneOfAFew:
      // As YAML reads them, and in quotes.
      let answers = question.alternatives.flatMap { [scalar($0.answer), .string($0.answer)] }
      property["enum"] = .list(Array(OrderedSet(answers)) + [.null])
    case .text:
      let isNumber = [question.default, example].contains { $0.map { YAML.isNumberOrTruth($0.line) } ?? false }
      property["type"] = types(isNumber ? ["integer", "string", "null"] : ["string", "null"])
    }
    if let usual = question.default { property["default"] = usual.schemaValue }
    property["examples"] = .list([example.schemaValue])
    return property
  }

  private static func types(_ names: [String]) -> TemplateValue {
    names.count == 1 ? .string(names[0]) : .list(names.map { .string($0) })
  }

  /// A text as YAML reads it where nothing quotes it.
  fileprivate static func scalar(_ text: String) -> TemplateValue {
    guard YAML.isNumberOrTruth(text) else { return .string(text) }
    return text == "true" || text == "false" ? .boolean(text == "true") : .number(text)
  }
}

extension AnswerValue {
  fileprivate var schemaValue: TemplateValue {
    switch self {
    case .text(let text): AnswersSchema.scalar(text)
    case .list(let items): .list(items.map { .string($0) })
    case .map(let tags):
      .mapping(OrderedDictionary(tags.map { ($0.key, AnswersSchema.scalar($0.value)) }) { $1 })
    }
  }
}

extension Question {
  /// Whether there are no other answers than those that are offered.
  fileprivate var isOneOfAFew: Bool { !alternatives.isEmpty && accepted == nil }
}

extension TemplateValue {
  fileprivate var entries: OrderedDictionary<String, TemplateValue>? {
    if case .mapping(let entries) = self { entries } else { nil }
  }
}
