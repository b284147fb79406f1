package import GitLabStack
package import Phrases

/// A plan that could be built instead: the same answers but one, as a template of its own that is rendered and read.
package struct PlanVariant: Sendable {
  package let variation: Variation
  package let plan: Plan

  package init(_ variation: Variation, plan: Plan) {
    self.variation = variation
    self.plan = plan
  }

  /// One answer instead of another.
  package struct Variation: Hashable, Sendable {
    package let key: AnswerKey
    /// Also the name of the alternative for scripts, such as `nat-gateway`.
    package let answer: String
    package let title: Phrase

    /// All answers to the questions that move the price most.
    package static var all: [Variation] {
      Choices.Egress.allCases.map {
        Variation(key: .networkEgress, answer: $0.rawValue, title: $0.title)
      }
        + Choices.Architecture.allCases.map {
          Variation(key: .imageArchitecture, answer: $0.rawValue, title: Phrase(verbatim: $0.rawValue))
        }
        + Choices.Throughput.allCases.map {
          Variation(
            key: .storageThroughput, answer: $0.rawValue, title: CostPhrases.title(ofThroughput: $0 == .elastic))
        }
    }
  }

  /// What is chosen already is among them. Leaves out what cannot be built: another way out of a network that exists,
  /// arm64 with a release that has none.
  package static func all(to answers: Answers) -> [PlanVariant] {
    Variation.all.compactMap { variation in
      var other = answers
      other[variation.key] = .text(variation.answer)
      guard let choices = try? Choices(other), let template = try? StackTemplate(choices),
        let plan = try? Plan(template)
      else { return nil }
      return PlanVariant(variation, plan: plan)
    }
  }
}
