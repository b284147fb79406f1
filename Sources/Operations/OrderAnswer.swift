/// AWS's answer to an order, and what follows from it.
package enum OrderAnswer: Hashable, Sendable {
  /// Its events carry this client request token.
  case taken(token: String)
  /// AWS finds nothing to do.
  case nothingToDo(Trouble)
  case refused(Trouble)
  /// The answer got lost: AWS may be at work on it, or may not.
  case inDoubt(Trouble)

  package init(_ result: Result<String, Trouble>) {
    switch result {
    case .success(let token): self = .taken(token: token)
    case .failure(let trouble) where trouble.isOrderInDoubt: self = .inDoubt(trouble)
    case .failure(let trouble): self = trouble.isNoChange ? .nothingToDo(trouble) : .refused(trouble)
    }
  }

  /// Whether a change set that was to be executed is of no use any more. AWS may be about to begin with one that is in doubt.
  package var leavesChangeSet: Bool {
    switch self {
    case .refused, .nothingToDo: true
    case .taken, .inDoubt: false
    }
  }
}
