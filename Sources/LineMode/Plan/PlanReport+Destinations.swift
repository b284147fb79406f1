internal import Drawing
internal import GitLabStack
package import Phrases

extension PlanReport {
  /// Where an answer goes.
  struct Destination: Encodable {
    let answer: String
    let changes: Kind
    /// Logical ids; empty where it changes none.
    let resources: [String]
    private let words: String

    enum Kind: String, Encodable {
      case resources, estimate, nothing
    }

    private enum CodingKeys: String, CodingKey { case answer, changes, resources }

    init(_ answer: AnswerKey, _ destination: Plan.Destination, in language: Language) {
      self.answer = answer.rawValue
      words = destination.words(naming: 3)[language]
      switch destination {
      case .resources(let ids): (changes, resources) = (.resources, ids)
      case .estimate: (changes, resources) = (.estimate, [])
      case .nowhere: (changes, resources) = (.nothing, [])
      }
    }

    /// At most 80 columns wide.
    var lines: [String] {
      let column = 28
      return words.lines(to: 78 - column).enumerated().map { index, line in
        "  \((index == 0 ? answer : "").padded(to: column - 2))\(line)"
      }
    }
  }

  /// The plan for people, and below it where each answer goes.
  package func textWithAnswers(_ language: Language) -> String {
    var lines = ["", DestinationPhrases.heading[language]]
    lines += answers.flatMap(\.lines)
    if let unchanged { lines += unchanged.lines(to: 76).map { "  \($0)" } }
    return text(language) + lines.joined(separator: "\n") + "\n"
  }
}
