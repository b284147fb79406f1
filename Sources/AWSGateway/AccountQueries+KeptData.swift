package import Account

/// File systems and secrets of the region, without anything that is in them.
extension AccountQueries {
  /// Every file system, without where it is mounted. One process.
  package func fileSystems() async throws(AWSTrouble) -> [ExistingFileSystem] {
    try await cli.answer(FileSystemItems.self, to: ["efs", "describe-file-systems"]).all.map { $0.system(targets: nil) }
  }

  /// nil where there is none of that id. Two processes.
  func fileSystem(_ id: String) async throws(AWSTrouble) -> ExistingFileSystem? {
    do throws(AWSTrouble) {
      let found = try await cli.answer(
        FileSystemItems.self, to: ["efs", "describe-file-systems", "--file-system-id", id]
      ).all.first
      guard let found else { return nil }
      let targets = try await cli.answer(
        MountTargetItems.self, to: ["efs", "describe-mount-targets", "--file-system-id", id])
      return found.system(targets: targets.all)
    } catch .notFound {
      return nil
    }
  }

  /// Every secret that is not to be deleted. One process.
  func secrets() async throws(AWSTrouble) -> [ExistingSecret] {
    struct Answer: Decodable { let secretList: [SecretItem]? }
    return (try await cli.answer(Answer.self, to: ["secretsmanager", "list-secrets"]).secretList ?? []).map(\.secret)
  }

  /// nil where there is none of that ARN. One process.
  func secret(_ arn: String) async throws(AWSTrouble) -> ExistingSecret? {
    do throws(AWSTrouble) {
      return try await cli.answer(SecretItem.self, to: ["secretsmanager", "describe-secret", "--secret-id", arn]).secret
    } catch .notFound {
      return nil
    }
  }
}
