package import GitLabStack
package import Phrases

/// What an estimate takes for granted: the defaults in it that nobody has confirmed, and what is not answered at all.
package struct Assumptions: Sendable {
  /// Defaults that the price goes by.
  let defaults: [(key: AnswerKey, value: AnswerValue)]
  /// Answers that nothing is built without, and that move no price.
  let missing: [AnswerKey]

  /// - Parameter answers: as they were given.
  package init(_ answers: Answers, missing: [AnswerKey]) {
    self.missing = missing
    defaults = AnswerKey.allCases.compactMap { key in
      let question = key.question
      guard answers[key] == nil, key.usage != nil || question.effect.movesPrice, question.hasRoom(beside: answers),
        let value = question.default
      else { return nil }
      return (key, value)
    }
  }

  /// What is missing, for people.
  package var gaps: [Phrase] {
    guard !missing.isEmpty else { return [] }
    let subnets: Set<AnswerKey> = [.networkPublicSubnets, .networkPrivateSubnets]
    return [CostPhrases.notAnswered(missing.map(\.rawValue))]
      + (subnets.isDisjoint(with: missing) ? [] : [CostPhrases.subnetsAssumed])
  }

  /// All of it, for people; that the use is a guess is said with the sums.
  package var notes: [Phrase] {
    let assumed = defaults.filter { $0.key.usage == nil }.map { "\($0.key.rawValue)=\($0.value.line)" }
    return gaps + (assumed.isEmpty ? [] : [CostPhrases.defaultsAssumed(assumed)])
  }

  /// For scripts: each default by its key.
  var assumed: [String: String] {
    Dictionary(uniqueKeysWithValues: defaults.map { ($0.key.rawValue, $0.value.line) })
  }
}

extension CommandContext {
  /// The choices for what is only counted, and what they take for granted: an answer that moves no price may be missing. The context is
  /// the same with what stands in for it.
  package func choicesToCount() throws -> (context: CommandContext, choices: Choices, Assumptions) {
    let filled = answers.withStandIns()
    var context = self
    context.answers = filled.answers
    return (context, try context.choices(), Assumptions(answers, missing: filled.missing))
  }
}
