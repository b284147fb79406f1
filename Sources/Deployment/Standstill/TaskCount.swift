internal import GitLabStack
package import Phrases

/// How many tasks a change has GitLab's service run, and how that is known: no change starts what somebody stopped.
///
/// CloudFormation sends the number of the template with each change of the service or its task definition, whatever ECS has
/// meanwhile (aws-cloudformation/cloudformation-coverage-roadmap#187), so it is sent what is there.
package struct TaskCount: Hashable, Sendable {
  /// 0 for a GitLab that is stopped, else 1: two must never run on the same files.
  package let sent: Int
  package let source: Source
  /// What the stack was given at its last change, which a rollback sends again.
  package let last: Int

  package enum Source: Hashable, Sendable {
    /// ECS said so, just before.
    case seen
    /// The stack has no service that could be stopped.
    case noService
    /// As before we stopped it ourselves, for the time of a backup.
    case beforeStandstill
    /// It could not be seen, and so it is what the stack was given last.
    case unseen(Phrase)
  }

  package init(_ source: Source, sent: Int, last: Int) {
    self.source = source
    self.sent = min(1, max(0, sent))
    self.last = last
  }

  /// Whether GitLab is stopped, and stays so.
  package var isStopped: Bool { sent == 0 }

  /// Why it could not be seen; nil where it was.
  package var trouble: Phrase? { if case .unseen(let reason) = source { reason } else { nil } }

  /// What is to be said of it before a change that is not at hand yet, as of a plan that is saved; nil where GitLab runs.
  package var remark: Phrase? {
    if let trouble { return TaskCountPhrases.unseen(trouble, sending: sent) }
    return isStopped ? TaskCountPhrases.staysStopped : nil
  }
}

extension StackDescription {
  /// What its service was to run at its last change: those of the first version of this program are made for one.
  package var lastTaskCount: Int { parameters[StackTemplate.taskCount].flatMap { Int($0) } ?? 1 }
}
