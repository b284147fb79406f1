package import Deployment
package import GitLabStack
package import Phrases

/// What it means that AWS finds nothing to change.
package enum NoChange: Hashable, Sendable {
  /// The stack is as the answers want it.
  case asWished
  /// Answers differ all the same; they are not said to be in force.
  case answersNotApplied([AnswerKey])
  /// To a stack that failed it is no good news: it is still to be repaired.
  case stillFailed(StackCondition)

  /// - Parameter existing: nil where there is no stack, or nothing in it.
  package init(to answers: Answers, of existing: LiveStack?) {
    self = .asWished
    guard let existing else { return }
    let condition = StackCondition(existing.description)
    let open = existing.isOurs && existing.unread == nil ? answers.differences(from: existing.answers) : []
    if condition.isKeptFailure {
      self = .stillFailed(condition)
    } else if !open.isEmpty {
      self = .answersNotApplied(open.map(\.key))
    }
  }

  package var ending: Ending {
    switch self {
    case .asWished: .nothingToDo
    case .answersNotApplied: .notBegun(.refused(exitCode: .failed))
    case .stillFailed(let condition):
      .seen(.failedAndKept(condition == .keptAfterCreation ? .creation : .update, nil))
    }
  }

  /// What people read first; nil where all is well.
  package func sentence(about stack: StackDescription?) -> Phrase? {
    switch self {
    case .asWished: nil
    case .answersNotApplied(let keys): ChangePlanPhrases.answersNotApplied(keys.map(\.rawValue).joined(separator: ", "))
    case .stillFailed: stack.map { StackPhrases.failedStackIsUnchanged($0.name, $0.status.rawValue) }
    }
  }
}
