internal import OrderedCollections

extension AnswerKey {
  private static let stored: [(key: AnswerKey, parameter: Question.Parameter)] = allCases.compactMap { key in
    key.question.stored.parameter.map { (key, $0) }
  }

  /// The answer that a parameter of the template holds; nil for one that only follows from answers, and for a resource.
  init?(parameter name: String) {
    guard let found = Self.stored.first(where: { $0.parameter.position(of: name) != nil }) else { return nil }
    self = found.key
  }
}

extension Plan {
  /// The resources that an answer makes, or whose properties hold it, in the order of the template.
  package func resources(from answer: AnswerKey) -> [Resource] {
    resources.values.filter { $0.answers.contains(answer) }
  }
}
