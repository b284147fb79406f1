package import Phrases

extension AnswersFile {
  /// The answers as a file that `read` takes back, with every key explained.
  ///
  /// Keys that were not answered are commented out, with their default.
  package static func text(for answers: Answers, language: Language) -> String {
    var lines = ["# \(AnswersFilePhrases.answersFileHeading[language])", "version: 1"]
    var section: Substring = ""
    for key in AnswerKey.allCases {
      if key.section != section {
        section = key.section
        lines += ["", "\(section):"]
      }
      lines.append("  # \(key.question.explanation[language])")
      if let answer = answers[key] {
        lines += answer.yaml(named: key.name).map { "  \($0)" }
      } else {
        lines += (Choices.default(for: key)?.yaml(named: key.name) ?? ["\(key.name):"]).map { "  # \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One answer below its section, as it stands in a file.
  package static func lines(for key: AnswerKey, _ value: AnswerValue) -> [String] {
    ["\(key.section):"] + value.yaml(named: key.name).map { "  \($0)" }
  }
}

extension AnswerValue {
  fileprivate func yaml(named name: Substring) -> [String] {
    switch self {
    case .text(let text): ["\(name): \(YAML.isNumberOrTruth(text) ? text : YAML.scalar(text))"]
    case .list(let items): ["\(name):"] + items.map { "  - \(YAML.scalar($0))" }
    // What is typed may name a key twice for a moment, and no mapping does.
    case .map(let tags) where Set(tags.map(\.key)).count < tags.count: ["\(name): \(YAML.scalar(line))"]
    case .map(let tags): ["\(name):"] + tags.map { "  \(YAML.scalar($0.key)): \(YAML.scalar($0.value))" }
    }
  }
}
