/// An order to a stack that is there already, by its id.
package enum StackOrder: Hashable, Sendable {
  /// `retaining`: what stays though the stack goes. `unprotecting`: turn termination protection off first.
  case delete(stackID: String, retaining: [String] = [], unprotecting: Bool = false)
  case cancelUpdate(stackID: String)
  case rollBack(stackID: String)
  /// Make what a failure that was kept left undone; `parameters`: the names of those that the stack has.
  case retry(stackID: String, parameters: [String])
  case continueRollback(stackID: String, skipping: [String])

  package var stackID: String {
    switch self {
    case .delete(let id, _, _), .cancelUpdate(let id), .rollBack(let id), .continueRollback(let id, _),
      .retry(let id, _):
      id
    }
  }
}
