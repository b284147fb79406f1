package import GitLabStack
package import Phrases

extension SeedProperties {
  /// What of a project does not become answers, and what else these answers need.
  ///
  /// The project took things that are refused here, such as `1.1.1.1/16`: said at once, not at the next command.
  package func remarks(on answers: Answers) -> [Phrase] {
    do throws(InvalidAnswers) {
      _ = try Choices(answers)
      return remarks
    } catch {
      return remarks + [SeedPhrases.answersNeedMore]
        + error.objections.map { objection in
          CommandPhrases.objection(
            place: nil, key: objection.key.rawValue, value: objection.value, reason: objection.reason,
            accepted: objection.accepted)
        }
    }
  }
}
