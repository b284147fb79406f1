import Phrases

@testable import GitLabStack

/// Answers to build on in tests: what every stack needs, and what is said on top.
func given(_ more: [AnswerKey: AnswerValue] = [:]) -> Answers {
  var answers = Answers()
  answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
  for (key, value) in more { answers[key] = value }
  return answers
}

/// What stands against the answers: `key 'value': reason`, a line each.
func objections(_ answers: Answers) -> [String] {
  do throws(InvalidAnswers) {
    _ = try Choices(answers)
    return []
  } catch {
    return error.objections.map { "\($0.key.rawValue) '\($0.value)': \($0.reason.english)" }
  }
}

extension AnswerValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

/// `count` networks, none like another.
func networks(_ count: Int) -> AnswerValue { .list((1...count).map { "52.1.\($0).0/24" }) }

/// `count` tags, none like another.
func tags(_ count: Int) -> AnswerValue { .map((1...count).map { Tag(key: "k\($0)", value: "") }) }
