internal import AWSGateway
internal import Deployment
internal import GitLabStack
package import Operations

/// Runner of what a backup asks for: the copy by AWS Backup, what that needs, and GitLab stopped and started for it.
package struct BackupRunner: Sendable {
  let desk: OperationRunner

  /// Does what a backup asks for.
  package func perform(_ request: BackupRun.Request, ofStack stackID: String) async -> BackupRun.Response {
    switch request {
    case .seek(let resource):
      return .place(
        await desk.inWords { () throws(AWSTrouble) in try await place(of: resource, stackID: stackID) })
    case .setUp(let place):
      return .place(await desk.inWords { () throws(AWSTrouble) in try await setUp(place, ofStack: stackID) })
    case .start(let place, let days):
      return .job(
        await desk.inWords { () throws(AWSTrouble) in try await start(in: place, ofStack: stackID, keptFor: days) })
    case .watch(let job, let pause):
      await desk.clock.sleep(pause)
      return .job(
        await desk.inWords { () throws(AWSTrouble) in try await desk.cli(where: stackID).backup.job(named: job) })
    case .service(let errand):
      return .service(await desk.inWords { () throws(AWSTrouble) in try await perform(errand, ofStack: stackID) })
    }
  }

  /// What there is of vault and role for a copy of a file system of the stack.
  ///
  /// What AWS does not let us see is no reason to give up where its answer to the order will tell as much.
  ///
  /// - Parameter logicalID: nil for the one that the stack has; the id itself of one that it only uses.
  private func place(of logicalID: String?, stackID: String) async throws(AWSTrouble) -> BackupPlace {
    let aws = desk.cli(where: stackID)
    let resources = try await desk.patiently { () throws(AWSTrouble) in try await aws.resources(ofStack: stackID) }
    guard let home = ARN(stackID), let fileSystem = Self.fileSystem(logicalID, among: resources, of: home) else {
      throw .notFound(message: logicalID ?? stackID)
    }
    let account = home.account
    let own = resources.first { $0.logicalID == BackupPlace.roleID }?.physicalID
    let arn = fileSystem.description
    let vaults = try await desk.patiently { () throws(AWSTrouble) in try await aws.backup.vaults() }
    return BackupPlace(
      fileSystem: arn, vault: BackupPlace.vault(among: vaults),
      role: try await backupRole(
        own?.isEmpty == false ? own : nil, "arn:\(home.partition):iam::\(account):role/", aws),
      isSwitchedOff: (try? await aws.backup.coversFileSystems()) == false,
      running: (try? await aws.backup.jobs(ofResource: arn))?.first(where: \.isUnderWay))
  }

  /// The stack's own role, or the one that we made, or AWS's: of the first two it is known what they may do, and that nobody
  /// else uses them for other things.
  ///
  /// Where we may not look, the stack's own is there all the same, and AWS's is the likeliest to be: the order tells.
  private func backupRole(
    _ own: String?, _ prefix: String, _ aws: AWSCLI
  ) async throws(AWSTrouble) -> RoleARN? {
    let ofAWS = RoleARN("\(prefix)service-role/\(BackupPlace.roleOfAWS)")
    for name in [own, BackupPlace.newRole, BackupPlace.roleOfAWS] {
      guard let name else { continue }
      do throws(AWSTrouble) {
        let found = try await desk.patiently { () throws(AWSTrouble) in try await aws.backup.role(named: name) }
        if let found { return found }
      } catch .accessDenied {
        if name == own { return RoleARN("\(prefix)\(name)") }
        if name == BackupPlace.roleOfAWS { return ofAWS }
      }
    }
    return nil
  }

  /// Has AWS Backup copy the file system, once, however often it must be asked.
  private func start(
    in place: BackupPlace, ofStack stackID: String, keptFor days: Int?
  ) async throws(AWSTrouble) -> BackupJob {
    let aws = desk.cli(where: stackID)
    guard let vault = place.vault, let role = place.role else { throw .notFound(message: BackupPlace.newRole) }
    if !place.roleIsNew { try await mend(role, partition(of: stackID), aws) }
    let token = OperationRunner.freshName()
    let tries = place.roleIsNew ? 8 : 1
    for number in 1...tries {
      do throws(AWSTrouble) {
        return try await desk.patiently { () throws(AWSTrouble) in
          try await aws.backup.start(
            ofResource: place.fileSystem, into: vault, as: role, idempotencyToken: token, keptFor: days)
        }
      } catch {
        // A role that was made just now is not known everywhere in AWS for some seconds.
        guard number < tries, !error.leavesOrderInDoubt else {
          throw error.leavesOrderInDoubt ? .orderInDoubt(because: error) : error
        }
        await desk.clock.sleep(5)
      }
    }
    throw .notFound(message: role.description)
  }

  /// Makes what the place lacks.
  private func setUp(_ place: BackupPlace, ofStack stackID: String) async throws(AWSTrouble) -> BackupPlace {
    let aws = desk.cli(where: stackID)
    var place = place
    if place.vault == nil {
      try await desk.patiently { () throws(AWSTrouble) in try await aws.backup.makeVault(named: BackupPlace.newVault) }
      place.vault = BackupPlace.newVault
    }
    if place.role == nil {
      place.role = try await desk.patiently { () throws(AWSTrouble) in
        try await aws.backup.makeRole(named: BackupPlace.newRole, partition: partition(of: stackID))
      }
      place.roleIsNew = true
    }
    return place
  }

  private func partition(of stackID: String) -> String {
    ARN(stackID)?.partition ?? "aws"
  }

  /// Gives our own role what it may lack since somebody stopped us while it was made.
  private func mend(_ role: RoleARN, _ partition: String, _ aws: AWSCLI) async throws(AWSTrouble) {
    guard role.description.hasSuffix(":role/\(BackupPlace.newRole)") else { return }
    do throws(AWSTrouble) {
      try await desk.patiently { () throws(AWSTrouble) in
        try await aws.backup.attachPolicies(toRole: BackupPlace.newRole, partition: partition)
      }
    } catch .accessDenied {
      // Whoever made it for us has seen to that.
    }
  }
}
