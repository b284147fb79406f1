internal import AWSGateway
internal import Deployment
internal import GitLabStack

/// Copies that were made before.
extension BackupRunner {
  /// Whether AWS Backup remembers a whole copy of the stack's own file system; nil where nobody knows, and where it has none.
  package func hasCopy(ofStack stackID: String) async -> Bool? {
    let aws = desk.cli(where: stackID)
    guard let home = ARN(stackID), let resources = try? await aws.resources(ofStack: stackID),
      let system = resources.first(where: { ResourceType($0.type) == .storage(.fileSystem) && !$0.physicalID.isEmpty })
    else { return nil }
    let arn =
      "arn:\(home.partition):elasticfilesystem:\(home.region):\(home.account):file-system/\(system.physicalID)"
    let jobs = try? await aws.backup.jobs(ofResource: arn)
    return jobs.map { $0.contains(where: \.isComplete) }
  }
}
