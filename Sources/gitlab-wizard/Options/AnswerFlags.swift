import ArgumentParser
import GitLabStack
import Phrases

/// An answer as it stands on the command line, and the question that it belongs to.
struct GivenAnswer: Sendable {
  let key: AnswerKey
  let value: AnswerValue
}

/// Options each of which is an answer.
protocol AnswerFlags {}

extension AnswerFlags {
  /// What was given on the command line.
  ///
  /// Read from the properties themselves, so that a flag is declared in one line and cannot be forgotten here.
  var answers: Answers {
    Mirror(reflecting: self).children.reduce(into: Answers()) { answers, child in
      guard let option = child.value as? Option<GivenAnswer?>, let given = option.wrappedValue else { return }
      answers[given.key] = given.value
    }
  }
}

extension Option where Value == GivenAnswer? {
  /// The flag of a question: its key. Lists are separated by commas.
  init(_ key: AnswerKey) {
    self.init(
      name: .customLong(key.rawValue),
      help: ArgumentHelp(
        key.question.label[.spoken],
        discussion: key.question.explanation.followed(by: UsagePhrases.helpExample(key.question.example))[.spoken],
        valueName: String(key.name)),
      completion: key.question.completion,
      transform: { GivenAnswer(key: key, value: AnswerValue(line: $0, for: key)) })
  }
}

extension Question {
  /// What a shell offers for its flag.
  fileprivate var completion: CompletionKind? {
    switch kind {
    case .choice(let alternatives): .list(alternatives.map(\.answer))
    case .pick(.regions): .regions
    case .pick(.releases): .releases
    case .pick(.vpcs): .list([Choices.newVPC])
    case .pick: nil
    case .text: key == .stackName ? .stackNames : nil
    }
  }
}
