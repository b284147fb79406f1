/// The variables of the environment that give answers.
package struct AnswerVariables: Sendable {
  private let environment: [String: String]
  private static let prefix = "GITLAB_WIZARD_"

  package init(_ environment: [String: String]) { self.environment = environment }

  /// What they give; an empty one gives none.
  package var answers: Answers {
    var answers = Answers()
    for key in AnswerKey.allCases {
      guard let line = environment[key.environmentVariable], !line.isEmpty else { continue }
      answers[key] = AnswerValue(line: line, for: key)
    }
    return answers
  }

  /// Variables that are none of ours by a few letters only, and what was meant: their answers would be missed in silence.
  ///
  /// - Parameter others: names of ours, without what all begin with, that are no answers.
  package func mistyped(besides others: [String]) -> [(name: String, near: String)] {
    let prefix = Self.prefix
    let ours = environment.keys.filter { $0.hasPrefix(prefix) }
    guard !ours.isEmpty else { return [] }
    let known = AnswerKey.allCases.map(\.environmentVariable) + others.map { prefix + $0 }
    let odd = ours.filter { !known.contains($0) }.sorted()
    let names = known.map { String($0.dropFirst(prefix.count)) }
    return odd.compactMap { name in
      Spelling.nearest(to: String(name.dropFirst(prefix.count)), among: names).map { (name, prefix + $0) }
    }
  }
}
