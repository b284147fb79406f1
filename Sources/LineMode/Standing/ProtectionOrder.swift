internal import AWSGateway
internal import OperationRunning
internal import Operations

/// Wish of whoever ordered a new stack that AWS refuses to delete it, once it stands.
struct ProtectionOrder: Sendable {
  /// What turns it on by hand; nil for what is only rehearsed.
  let command: String?

  /// What came of it at the end of an operation.
  enum End: Sendable {
    /// It was not wished for, or not of this operation, so that it is as it was.
    case asItWas
    case turnedOn
    /// - Parameter command: what turns it on by hand.
    case failed(Trouble, command: String?)
  }
}

extension LineReport {
  /// Has AWS refuse to delete what was made, where that was wished for.
  func protect(_ operation: StackOperation, _ desk: OperationRunner) async -> ProtectionOrder.End {
    guard now.protection != nil, operation.isToBeProtected, let stackID = operation.stackID else { return .asItWas }
    let result = await desk.inWords { () throws(AWSTrouble) in try await desk.protect(stackID) }
    // Nobody need be told of it any more who leaves.
    let order = change { now in
      defer { now.protection = nil }
      return now.protection
    }
    switch result {
    case .success: return .turnedOn
    case .failure(let trouble):
      return .failed(trouble, command: order?.command)
    }
  }
}
