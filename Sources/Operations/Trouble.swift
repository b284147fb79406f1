package import Deployment
package import Phrases

/// Something outside that went wrong, in words: what happened and why, and what to do about it.
package struct Trouble: Error, Hashable, Sendable {
  package let sentence: Phrase
  package let advice: Phrase
  /// What it is in the way of whoever watches an operation.
  package let obstacle: Obstacle
  /// What AWS said, unchanged; nil where it said nothing.
  package let message: String?
  /// What the program ends with if this is the end.
  package let exitCode: ExitCode
  /// Whether it may be gone at the next try, be it because somebody signed in again meanwhile.
  package let mayPass: Bool
  /// Whether AWS may have taken the order all the same.
  package let isOrderInDoubt: Bool

  /// What happened, why, and what to do.
  package var words: Phrase { sentence.followed(by: advice) }

  package init(
    sentence: Phrase, advice: Phrase, obstacle: Obstacle = .other, message: String? = nil,
    exitCode: ExitCode = .failed, mayPass: Bool = false, isOrderInDoubt: Bool = false
  ) {
    self.sentence = sentence
    self.advice = advice
    self.obstacle = obstacle
    self.message = message
    self.exitCode = exitCode
    self.mayPass = mayPass
    self.isOrderInDoubt = isOrderInDoubt
  }
}

extension Trouble {
  /// Whether what keeps one answer away keeps all of them: AWS takes no credentials from here, or this machine cannot ask it.
  package var keepsEverythingAway: Bool { exitCode == .noCredentials }

  /// Whether it is none but that nothing would change.
  package var isNoChange: Bool { exitCode == .done }

  /// To a stack that failed that is no good news.
  package static let nothingToRetry = Trouble(
    sentence: StackPhrases.retryHasNothingToDo, advice: AWSPhrases.searchForMessage, exitCode: .kept)
}
