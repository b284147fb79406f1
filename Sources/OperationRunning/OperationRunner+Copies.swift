package import Account
internal import AWSGateway
internal import Deployment
package import GitLabStack
package import Operations
internal import Phrases
package import Upkeep

/// The copies of a GitLab's data, as they are looked for.
extension OperationRunner {
  /// The file system of a stack; nil where it has none. One process.
  ///
  /// - Parameter name: its logical id, or the id itself of one that the stack only uses; nil for whichever it has.
  package func fileSystem(ofStack stackID: String, _ name: String?) async -> Result<FileSystemARN?, Trouble> {
    await inWords { () throws(AWSTrouble) in
      guard let home = ARN(stackID) else { return nil }
      let resources = try await patiently { () throws(AWSTrouble) in
        try await cli(where: stackID).resources(ofStack: stackID)
      }
      return BackupRunner.fileSystem(name, among: resources, of: home)
    }
  }

  /// How much is on a file system, as EFS metered it last; nil where nobody may look. One process.
  package func size(of fileSystem: FileSystemARN) async -> Int? {
    let aws = cli(where: fileSystem.description)
    return try? await patiently { () throws(AWSTrouble) in try await aws.backup.size(ofFileSystem: fileSystem.id) }
  }

  /// The copies that AWS Backup keeps of a file system, newest first; who had them made and how long they are kept as far as their vaults
  /// tell. One process, one for each vault, and one for each copy that is looked at.
  ///
  /// - Parameter count: of how many whole ones, the newest, it is looked up whether they were tried out.
  package func points(of fileSystem: FileSystemARN, triedOut count: Int) async -> Sighting<[RecoveryPoint]> {
    switch await pointsOrTrouble(of: fileSystem, triedOut: count) {
    case .success(let points): .seen(points)
    case .failure(let trouble): .unseen(trouble.sentence)
    }
  }

  /// The same, with all that is known of why they were not seen.
  package func pointsOrTrouble(
    of fileSystem: FileSystemARN, triedOut count: Int
  ) async -> Result<[RecoveryPoint], Trouble> {
    let (arn, backup) = (fileSystem.description, cli(where: fileSystem.description).backup)
    let found = await inWords { () throws(AWSTrouble) in
      try await patiently { () throws(AWSTrouble) in try await backup.points(of: arn) }
    }
    guard case .success(let points) = found else { return found }
    let wholeOnes = points.filter(\.isWhole).prefix(count).map(\.arn)
    let (tried, known) = await atOnce {
      await trials(of: wholeOnes, backup)
    } and: {
      await inVaults(Set(points.map(\.vault)), arn, backup)
    }
    return .success(
      points.map { point in
        var point = point.completed(by: known[point.arn])
        point.trial = tried[point.arn]
        return point
      })
  }

  /// What a vault does not tell stays not known.
  private func inVaults(
    _ vaults: Set<String>, _ fileSystem: String, _ backup: BackupCommands
  ) async -> [String: RecoveryPoint] {
    await withTaskGroup(of: [RecoveryPoint].self) { group in
      for vault in vaults where !vault.isEmpty {
        group.addTask { (try? await backup.points(of: fileSystem, in: vault)) ?? [] }
      }
      return await group.reduce(into: [:]) { found, points in for point in points { found[point.arn] = point } }
    }
  }

  private func trials(of points: [String], _ backup: BackupCommands) async -> [String: RecoveryPoint.Trial] {
    await withTaskGroup(of: (String, RecoveryPoint.Trial).self) { group in
      for arn in points {
        group.addTask { (arn, await trial(of: arn, backup)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// Apart from the task that asks for it: Swift 6.3.1 left the name of the point out of that one's answer when it optimised.
  private func trial(of point: String, _ backup: BackupCommands) async -> RecoveryPoint.Trial {
    do throws(AWSTrouble) {
      return try await backup.proof(onPoint: point).map { .passed($0) } ?? .never
    } catch {
      return .unknown
    }
  }

  /// GitLab's own archives, as they lie in its container.
  package func backupFiles(ofStack stackID: String) async -> Sighting<BackupFiles> {
    switch await container.told(by: BackupFiles.script, ofStack: stackID) {
    case .success(let output): BackupFiles(reading: output).map { .seen($0) } ?? .unseen(CopyPhrases.filesNotListed)
    case .failure(let trouble): .unseen(trouble.words)
    }
  }

  /// Does what a backup by `gitlab-backup` asks for.
  package func perform(_ request: FileBackupRun.Request, ofStack stackID: String) async -> Result<String, Trouble> {
    if case .look(let pause) = request { await clock.sleep(pause) }
    return await container.told(by: request.script, ofStack: stackID)
  }
}

extension BackupRunner {
  /// The file system among the resources of a stack; nil where there is none of that name.
  static func fileSystem(
    _ name: String?, among resources: [StackResource], of home: ARN
  ) -> FileSystemARN? {
    if let name, name.hasPrefix("fs-") { return FileSystemARN(id: name, beside: home) }
    let found =
      resources.first { $0.logicalID == name }
      ?? resources.first { name == nil && ResourceType($0.type) == .storage(.fileSystem) }
    return found.flatMap { $0.physicalID.isEmpty ? nil : FileSystemARN(id: $0.physicalID, beside: home) }
  }
}
