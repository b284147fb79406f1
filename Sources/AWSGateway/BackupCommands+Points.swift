internal import Account
package import Upkeep

/// The copies that AWS Backup keeps.
extension BackupCommands {
  /// Every copy of a file system, newest first; of one that is gone too. One process, unless `aws` does not turn the pages.
  ///
  /// AWS does not say here who had one made and how long it is kept; see `points(of:in:)`.
  package func points(of fileSystem: String) async throws(AWSTrouble) -> [RecoveryPoint] {
    try await pages(of: fileSystem, by: ["backup", "list-recovery-points-by-resource", "--resource-arn", fileSystem])
  }

  /// Those of them that one vault holds, with who had them made and how long they are kept. One process, likewise.
  package func points(of fileSystem: String, in vault: String) async throws(AWSTrouble) -> [RecoveryPoint] {
    let command = ["backup", "list-recovery-points-by-backup-vault", "--backup-vault-name", vault]
    return try await pages(of: fileSystem, by: command + ["--by-resource-arn", fileSystem])
  }

  /// What was noted on a copy when a GitLab was restored from it to try it out; nil where nothing was. One process.
  package func proof(onPoint arn: String) async throws(AWSTrouble) -> RecoveryProof? {
    struct Answer: Decodable {
      let tags: Tags?
      /// Whoever made them has chosen their names: they are read as they are.
      struct Tags: Decodable {
        let proved: String?
        enum CodingKeys: String, CodingKey { case proved = "gitlab-wizard:proved" }
      }
    }
    let answer = try await cli.answer(Answer.self, to: ["backup", "list-tags", "--resource-arn", arn])
    return answer.tags?.proved.flatMap { RecoveryProof(value: $0) }
  }

  /// How much is on a file system, as EFS metered it last; nil where it does not say. One process.
  package func size(ofFileSystem id: String) async throws(AWSTrouble) -> Int? {
    let command = ["efs", "describe-file-systems", "--file-system-id", id]
    return try await cli.answer(FileSystemItems.self, to: command).all.first?.system(targets: nil).bytes
  }

  private func pages(of fileSystem: String, by command: [String]) async throws(AWSTrouble) -> [RecoveryPoint] {
    var found: [RecoveryPoint] = []
    var token: String?
    repeat {
      let page = try await cli.answer(
        RecoveryPointList.self, to: command + (token.map { ["--next-token", $0] } ?? []))
      found += page.points(of: fileSystem)
      // An answer that names itself as the next would go on for ever.
      token = page.next == token ? nil : page.next
    } while token != nil
    return found.sorted { $0.made > $1.made }
  }
}
