internal import Phrases

/// The screens of the wizard, in the order in which they are walked.
package enum Step: Int, CaseIterable, Sendable {
  case start, network, domain, access, image, plan, deploy, done

  /// The number that the user sees.
  var number: Int { rawValue + 1 }

  /// Whether it asks questions.
  var asks: Bool { self < .plan }

  var title: Phrase {
    switch self {
    case .start: ScreenPhrases.stepStart
    case .network: ScreenPhrases.stepNetwork
    case .domain: ScreenPhrases.stepDomain
    case .access: ScreenPhrases.stepAccess
    case .image: ScreenPhrases.stepImage
    case .plan: ScreenPhrases.stepPlan
    case .deploy: ScreenPhrases.stepDeploy
    case .done: ScreenPhrases.stepDone
    }
  }

  var next: Step? { Step(rawValue: rawValue + 1) }
  var previous: Step? { Step(rawValue: rawValue - 1) }
}

extension Step: Comparable {
  package static func < (one: Step, other: Step) -> Bool { one.rawValue < other.rawValue }
}
