internal import GitLabStack
internal import Phrases

/// Second yes that is being asked for, to risks of who may connect and how.
struct RiskCheck: Sendable {
  let risks: [AccessRisk]
  let next: Next
  /// What is typed where a key is not enough.
  var editor = TextEditor("")

  /// What the yes leads to.
  enum Next: Sendable {
    /// On from the question whose answer it is.
    case question
    /// To the change set; `isConfirmed`: whether the yes to that was given on the command line.
    case changeSet(isConfirmed: Bool)
  }

  /// Both risks together take a word that nobody types by accident.
  var wantsWord: Bool { risks.count > 1 }
}
