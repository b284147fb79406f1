package import Phrases

extension ShellDoor {
  /// What bars the way, and what to do about it; nil where it is open.
  ///
  /// - Parameter start: the command that starts a GitLab that is stopped.
  package func obstacle(start: String) -> (sentence: Phrase, advice: Phrase)? {
    switch self {
    case .open: nil
    case .stopped: (ShellPhrases.isStopped, ShellPhrases.startIt(start))
    case .starting(let status): (ShellPhrases.isStarting(status), ShellPhrases.tryInAMoment)
    case .switchedOff(let task): (ShellPhrases.isSwitchedOff(task), ShellPhrases.onlyNewTasksHaveIt)
    case .withoutAgent(_, let status, let reason):
      (ShellPhrases.hasNoAgent(status: status, reason: reason), ShellPhrases.whyNoAgent)
    }
  }
}
