package import AWSGateway
package import Deployment
internal import GitLabStack
package import Operations

/// Orders to a stack that is there already.
extension OperationRunner {
  /// Gives the order; returns the token that its events carry.
  ///
  /// A protected stack that AWS refuses to delete all the same is protected again. Where the deletion is in doubt the protection
  /// would be in its way; that it is off is said then.
  package func give(_ order: StackOrder, role: RoleARN?) async throws(AWSTrouble) -> String {
    guard case .delete(let id, _, true) = order else { return try await passOn(order, role: role) }
    var isOff = false
    do throws(AWSTrouble) {
      try await protect(id, false)
      isOff = true
      return try await passOn(order, role: role)
    } catch {
      if isOff, error.isOrderInDoubt { throw .leftUnprotected(after: error) }
      guard isOff || error.leavesOrderInDoubt else { throw error }
      do throws(AWSTrouble) { try await protect(id, true) } catch _ { throw .leftUnprotected(after: error) }
      throw error
    }
  }

  /// Has AWS refuse to delete a stack from now on, or not any more. Given twice it changes nothing.
  package func protect(_ stackID: String, _ isProtected: Bool = true) async throws(AWSTrouble) {
    try await patiently { () throws(AWSTrouble) in
      try await cli(where: stackID).setTerminationProtection(ofStack: stackID, to: isProtected)
    }
  }

  private func passOn(_ order: StackOrder, role: RoleARN?) async throws(AWSTrouble) -> String {
    let token = Self.freshName()
    let aws = cli(where: order.stackID)
    return try await once { () throws(AWSTrouble) in
      switch order {
      case .delete(let id, let retained, _):
        try await aws.deleteStack(id: id, retaining: retained, role: role, clientRequestToken: token)
      case .cancelUpdate(let id): try await aws.cancelUpdate(ofStack: id, clientRequestToken: token)
      case .retry(let id, let parameters):
        try await aws.retry(stack: id, parameters: parameters, role: role, clientRequestToken: token)
      case .rollBack(let id): try await aws.rollBack(stack: id, clientRequestToken: token)
      case .continueRollback(let id, let skipped):
        try await aws.continueRollback(ofStack: id, skipping: skipped, clientRequestToken: token)
      }
      return token
    } unlessDone: { () throws(AWSTrouble) in
      try await aws.hasBegun(token, onStack: order.stackID) ? token : nil
    }
  }
}
