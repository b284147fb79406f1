internal import FoundationEssentials
package import Deployment
package import Upkeep

/// New file systems of recovery points by AWS Backup, and what such a file system lacks.
package struct RestoreCommands: Sendable {
  let cli: AWSCLI

  /// What AWS Backup noted about the file system that the point is of, as an order to restore it wants it.
  package func metadata(ofPoint arn: String, in vault: String) async throws(AWSTrouble) -> [String: String] {
    struct Answer: Decodable { let restoreMetadata: Metadata? }
    return try await cli.answer(
      Answer.self,
      to: [
        "backup", "get-recovery-point-restore-metadata", "--backup-vault-name", vault, "--recovery-point-arn", arn,
      ]
    ).restoreMetadata?.values ?? [:]
  }

  /// Starts a job. Returns its id.
  ///
  /// The keys are spelled as AWS Backup wants them: one that is not known is passed over without a word (aws-cli issue 6468), and
  /// without a creation token the job fails later (issue 4467).
  ///
  /// - Parameter creationToken: of the new file system.
  /// - Parameter token: asked again with the same one, AWS starts no second job.
  package func start(
    ofPoint arn: String, metadata: [String: String], as role: RoleARN, creationToken: String,
    idempotencyToken token: String
  ) async throws(AWSTrouble) -> String {
    struct Answer: Decodable { let restoreJobId: String }
    var metadata = metadata
    metadata["ItemsToRestore"] = nil
    metadata["itemsToRestore"] = nil
    metadata["newFileSystem"] = "true"
    metadata["CreationToken"] = creationToken
    metadata["Encrypted"] = metadata["Encrypted"] ?? metadata["encrypted"] ?? "true"
    metadata["PerformanceMode"] = metadata["PerformanceMode"] ?? "generalPurpose"
    return try await cli.answer(
      Answer.self,
      to: [
        "backup", "start-restore-job", "--recovery-point-arn", arn, "--metadata", Self.json(metadata), "--iam-role-arn",
        role.description, "--resource-type", "EFS", "--idempotency-token", token,
      ]
    ).restoreJobId
  }

  package func job(named id: String) async throws(AWSTrouble) -> RestoreJob {
    try await cli.answer(RestoreJobAnswer.self, to: ["backup", "describe-restore-job", "--restore-job-id", id])
      .job(named: id)
  }

  /// The jobs of a point that AWS remembers, ended ones too, the youngest first.
  package func jobs(ofPoint arn: String) async throws(AWSTrouble) -> [RestoreJob] {
    struct Answer: Decodable {
      let restoreJobs: [RestoreJobAnswer]?
      let nextToken: String?
    }
    var found: [RestoreJobAnswer] = []
    var token: String?
    repeat {
      let page = try await cli.answer(
        Answer.self, to: ["backup", "list-restore-jobs"] + (token.map { ["--next-token", $0] } ?? []))
      found += page.restoreJobs ?? []
      // An answer that names itself as the next would go on for ever; `aws` may have turned the pages itself.
      token = page.nextToken == token ? nil : page.nextToken.flatMap { $0.isEmpty ? nil : $0 }
    } while token != nil
    return found.compactMap { item in item.restoreJobId.map { item.job(named: $0) } }
      .filter { $0.point == arn }.sorted { ($0.created ?? 0) > ($1.created ?? 0) }
  }

  /// The creation token that a job was ordered with; nil where AWS does not tell, or the command is too old to ask
  /// (`get-restore-job-metadata` came in 2023).
  package func creationToken(ofJob id: String) async throws(AWSTrouble) -> String? {
    struct Answer: Decodable { let metadata: Metadata? }
    do throws(AWSTrouble) {
      return try await cli.answer(
        Answer.self, to: ["backup", "get-restore-job-metadata", "--restore-job-id", id]
      ).metadata?.values["CreationToken"]
    } catch .notUnderstood {
      return nil
    } catch .accessDenied {
      return nil
    }
  }

  /// Every file system of the region, with the token that it was created by.
  package func marked() async throws(AWSTrouble) -> [RestoreTraces.Marked] {
    struct Answer: Decodable {
      let fileSystems: [Item]?

      struct Item: Decodable {
        let fileSystemId: String?
        let creationToken: String?
        let creationTime: Timestamp?
        let lifeCycleState: String?
        let tags: [NameTag]?
      }
    }
    return (try await cli.answer(Answer.self, to: ["efs", "describe-file-systems"]).fileSystems ?? []).compactMap {
      guard let id = $0.fileSystemId, !["deleting", "deleted"].contains($0.lifeCycleState) else { return nil }
      let tags = ($0.tags ?? []).map { tag in (tag.key, tag.value ?? "") }
      return .init(
        id: id, token: $0.creationToken ?? "", created: $0.creationTime?.seconds ?? 0,
        tags: Dictionary(tags, uniquingKeysWith: { _, last in last }))
    }
  }

  // MARK: What a restored file system lacks

  package func tag(fileSystem id: String, _ tags: [String: String]) async throws(AWSTrouble) {
    struct Tag: Encodable { let key, value: String }
    let list = tags.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
    _ = try await cli.text(
      of: ["efs", "tag-resource", "--resource-id", id, "--tags", (try? AWSJSON.encode(list)) ?? "[]"])
  }

  /// Gives it the policy that our template gives the one it makes: it grants nothing, and denies what is not encrypted.
  package func protect(fileSystem id: String) async throws(AWSTrouble) {
    let policy =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":["#
      + #""elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite","elasticfilesystem:ClientRootAccess"],"#
      + #""Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#
    _ = try await cli.text(of: ["efs", "put-file-system-policy", "--file-system-id", id, "--policy", policy])
  }

  package func backUpNightly(fileSystem id: String) async throws(AWSTrouble) {
    _ = try await cli.text(
      of: ["efs", "put-backup-policy", "--file-system-id", id, "--backup-policy", "Status=ENABLED"])
  }

  /// Has it as fast as another one is. AWS Backup does not say it of a file system that it makes, and EFS's own default is to save up
  /// for bursts (botocore, efs: `CreateFileSystem`). Up to two processes.
  package func setThroughput(ofFileSystem id: String, to mode: String) async throws(AWSTrouble) {
    struct Answer: Decodable {
      let fileSystems: [Item]?

      struct Item: Decodable { let throughputMode: String? }
    }
    let now = try await cli.answer(Answer.self, to: ["efs", "describe-file-systems", "--file-system-id", id])
    guard now.fileSystems?.first?.throughputMode != mode else { return }
    _ = try await cli.text(
      of: ["efs", "update-file-system", "--file-system-id", id, "--throughput-mode", mode])
  }

  package func delete(fileSystem id: String) async throws(AWSTrouble) {
    do throws(AWSTrouble) {
      _ = try await cli.text(of: ["efs", "delete-file-system", "--file-system-id", id])
    } catch .notFound {
      // Somebody was faster, or the answer to a request before got lost.
    }
  }

  /// Notes something at a recovery point.
  package func tag(point arn: String, _ tags: [String: String]) async throws(AWSTrouble) {
    _ = try await cli.text(of: ["backup", "tag-resource", "--resource-arn", arn, "--tags", Self.json(tags)])
  }

  /// Names and values as they are: `AWSJSON` would spell the names as AWS spells those of requests.
  private static func json(_ values: [String: String]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(values)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

extension AWSCLI {
  package var restore: RestoreCommands { RestoreCommands(cli: self) }
}

/// Names and values whose names are data, not those of fields: they stay as AWS wrote them.
private struct Metadata: Decodable {
  let values: [String: String]

  private struct Name: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    var values: [String: String] = [:]
    for key in container.allKeys {
      values[Self.asWritten(key.stringValue)] = try container.decodeIfPresent(String.self, forKey: key)
    }
    self.values = values
  }

  /// Our reading of AWS's fields begins each name in lower case.
  private static func asWritten(_ name: String) -> String {
    [
      "encrypted": "Encrypted", "kmsKeyId": "KmsKeyId", "performanceMode": "PerformanceMode",
      "creationToken": "CreationToken",
    ][name]
      ?? name
  }
}

private struct RestoreJobAnswer: Decodable {
  let restoreJobId: String?
  private let recoveryPointArn: String?
  private let status: String?
  private let statusMessage: String?
  private let percentDone: String?
  private let creationDate: Timestamp?
  private let createdResourceArn: String?

  func job(named id: String) -> RestoreJob {
    RestoreJob(
      id: id, point: recoveryPointArn, state: status ?? "",
      percent: percentDone.flatMap { Double($0.prefix { $0 != "%" }) }.flatMap { Int(exactly: $0.rounded(.down)) },
      message: statusMessage, created: creationDate?.seconds,
      fileSystem: createdResourceArn.flatMap { $0.split(separator: "/").last.map(String.init) })
  }
}
