import AWSGateway
import Deployment
import GitLabStack
import Screens

/// Orders to a stack that is there already.
extension AWSDesk {
  /// Gives the order; returns the token that its events carry.
  ///
  /// A protected stack that AWS refuses to delete all the same is protected again.
  func give(_ order: StackOrder, role: RoleARN?) async throws(AWSTrouble) -> String {
    guard case .delete(let id, _, true) = order else { return try await passOn(order, role: role) }
    var isOff = false
    do throws(AWSTrouble) {
      try await protect(id, false)
      isOff = true
      return try await passOn(order, role: role)
    } catch {
      if case .orderInDoubt = error { throw error }
      guard isOff || error.leavesOrderInDoubt else { throw error }
      do throws(AWSTrouble) { try await protect(id, true) } catch _ { throw .leftUnprotected(after: error) }
      throw error
    }
  }

  private func protect(_ stackID: String, _ isProtected: Bool) async throws(AWSTrouble) {
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
      case .rollBack(let id): try await aws.rollBack(stack: id, clientRequestToken: token)
      case .continueRollback(let id, let skipped):
        try await aws.continueRollback(ofStack: id, skipping: skipped, clientRequestToken: token)
      }
      return token
    } unlessDone: { () throws(AWSTrouble) in
      try await aws.hasBegun(token, onStack: order.stackID) ? token : nil
    }
  }

  /// Has AWS Backup copy a file system of the stack, by the role that AWS Backup made for itself: once, however often it
  /// must be asked.
  func startBackup(of logicalID: String, stackID: String, account: String) async throws(AWSTrouble) -> BackupJob {
    let aws = cli(where: stackID)
    let fileSystem = try await aws.resources(ofStack: stackID).first { $0.logicalID == logicalID }
    let place = stackID.split(separator: ":", omittingEmptySubsequences: false)
    guard let fileSystem, place.count > 3,
      let role = RoleARN("arn:\(place[1]):iam::\(account):role/service-role/AWSBackupDefaultServiceRole")
    else { throw .notFound(message: logicalID) }
    let arn = "arn:\(place[1]):elasticfilesystem:\(place[3]):\(account):file-system/\(fileSystem.physicalID)"
    let token = Self.freshName()
    let job = try await patiently { () throws(AWSTrouble) in
      try await aws.startBackup(ofResource: arn, role: role, idempotencyToken: token)
    }
    return BackupJob(id: job, state: "CREATED", percent: 0, message: nil)
  }
}
