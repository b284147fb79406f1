package import Phrases

extension ShellDoor {
  /// What bars the way, and what to do about it.
  package struct Bar: Error, Hashable, Sendable {
    package let sentence: Phrase
    package let advice: Phrase
  }

  /// The container behind it, or what bars the way.
  ///
  /// - Parameters:
  ///   - start: the command that starts a GitLab that is stopped.
  ///   - status: the command that tells how it is; nil where nobody knows whose it is.
  package func way(in cluster: String, start: String, status command: String?) -> Result<ShellTarget, Bar> {
    switch self {
    case .open(let task, let container):
      .success(ShellTarget(cluster: cluster, task: task, container: container))
    case .stopped: .failure(Bar(sentence: ShellPhrases.isStopped, advice: ShellPhrases.startIt(start)))
    case .starting(let status):
      .failure(Bar(sentence: ShellPhrases.isStarting(status), advice: ShellPhrases.tryInAMoment(command)))
    case .switchedOff(let task):
      .failure(Bar(sentence: ShellPhrases.isSwitchedOff(task), advice: ShellPhrases.onlyNewTasksHaveIt))
    case .withoutAgent(_, let status, let reason):
      .failure(
        Bar(sentence: ShellPhrases.hasNoAgent(status: status, reason: reason), advice: ShellPhrases.whyNoAgent))
    }
  }
}
