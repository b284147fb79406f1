internal import AWSGateway
internal import Upkeep

/// The file systems that AWS Backup restores, each in twenty usual minutes, and what was noted on recovery points.
struct RehearsedRestores {
  private var jobs: [Job] = []
  private var deleted: Set<String> = []
  /// What was noted on recovery points, by their ARNs.
  private(set) var notes: [String: [String: String]] = [:]
  /// What was noted on file systems, by their ids.
  private(set) var fileNotes: [String: [String: String]] = [:]

  private struct Job {
    let id: String
    let point: String
    /// The creation token of the file system.
    let token: String
    let start: Double

    var fileSystem: String { "fs-" + Identifiers.hexadecimal(token, digits: 17) }
  }

  private static let usual = 1200.0
  /// Usual seconds until AWS Backup begins, and names the file system.
  private static let waiting = 45.0

  /// nil for a command that is about something else.
  ///
  /// - Parameter mounted: the file systems that have mount targets.
  mutating func answer(
    _ request: Request, _ scene: StackStore.Scene, mounted: (String) -> Bool
  ) throws -> CommandResult? {
    switch "\(request.service) \(request.operation)" {
    case "backup get-recovery-point-restore-metadata":
      let metadata: JSON = .object([
        "Encrypted": "true", "PerformanceMode": "generalPurpose", "newFileSystem": "false", "file-system-id": "fs-0",
      ])
      return .printed(.object(["RestoreMetadata": metadata]))
    case "backup start-restore-job": return .printed(try start(request, scene))
    case "backup describe-restore-job": return .printed(json(of: try job(request), scene))
    case "backup list-restore-jobs":
      return .printed(.object(["RestoreJobs": .list(jobs.map { json(of: $0, scene) })]))
    case "backup get-restore-job-metadata":
      let token = try job(request).token
      return .printed(.object(["Metadata": .object(["CreationToken": .string(token), "newFileSystem": "true"])]))
    case "backup tag-resource":
      let text = try request.required("tags")
      let pairs = text.matches(of: #/"([^"]+)":"([^"]*)"/#).map { (String($0.1), String($0.2)) }
      notes[try request.required("resource-arn"), default: [:]].merge(pairs) { $1 }
      return .printed("")
    case "backup list-tags":
      let tags = notes[try request.required("resource-arn")]?[RecoveryProof.tag].map { JSON.string($0) }
      return .printed(.object(["Tags": .object([RecoveryProof.tag: tags])]))
    case "efs tag-resource":
      let pairs = try request.required("tags").matches(of: #/"Key":"([^"]+)","Value":"([^"]*)"/#)
      note(
        Dictionary(pairs.map { (String($0.1), String($0.2)) }, uniquingKeysWith: { $1 }),
        at: try request.required("resource-id"))
      return .printed("")
    case "efs put-file-system-policy", "efs put-backup-policy", "efs update-file-system":
      return .printed("")
    case "efs delete-file-system":
      let id = try request.required("file-system-id")
      guard !mounted(id) else {
        throw Refusal.service(
          code: "FileSystemInUse", message: "File system '\(id)' has mount targets created in it.")
      }
      deleted.insert(id)
      return .printed("")
    default: return nil
    }
  }

  mutating func note(_ tags: [String: String], at fileSystem: String) {
    fileNotes[fileSystem, default: [:]].merge(tags) { $1 }
  }

  private mutating func start(_ request: Request, _ scene: StackStore.Scene) throws -> JSON {
    let metadata = try request.required("metadata")
    guard let token = metadata.firstMatch(of: #/"CreationToken":"([^"]+)"/#)?.1,
      metadata.contains(#""newFileSystem":"true""#)
    else {
      throw Refusal.service(code: "InvalidParameterValueException", message: "Invalid restore metadata.")
    }
    let job = Job(
      id: Identifiers.uuid("restore/\(request["idempotency-token"] ?? "\(jobs.count)")"),
      point: try request.required("recovery-point-arn"), token: String(token), start: scene.now)
    if !jobs.contains(where: { $0.id == job.id }) { jobs.insert(job, at: 0) }
    return .object(["RestoreJobId": .string(job.id)])
  }

  private func job(_ request: Request) throws -> Job {
    let id = try request.required("restore-job-id")
    guard let job = jobs.first(where: { $0.id == id }) else {
      throw Refusal.service(code: "ResourceNotFoundException", message: "Cannot find the restore job with ID \(id)")
    }
    return job
  }

  private func json(of job: Job, _ scene: StackStore.Scene) -> JSON {
    let age = (scene.now - job.start) * scene.speed
    let share = min(1, max(0, age / Self.usual))
    let fails = scene.setting.scenario == .restoreFails && share >= 0.4
    let state = fails ? "FAILED" : share >= 1 ? "COMPLETED" : age < Self.waiting ? "PENDING" : "RUNNING"
    let arn = "arn:aws:elasticfilesystem:\(scene.region):\(Identifiers.account):file-system/\(job.fileSystem)"
    return .object([
      "RestoreJobId": .string(job.id), "RecoveryPointArn": .string(job.point), "CreationDate": .time(job.start),
      "Status": .string(state), "PercentDone": .string("\(Int((fails ? 0.4 : share) * 100)).00%"),
      "ResourceType": "EFS", "CreatedResourceArn": age < Self.waiting ? nil : .string(arn),
      "StatusMessage": fails
        ? "The restore job failed: insufficient permissions to write to the new file system." : nil,
    ])
  }

  /// Every file system that is there by now, as AWS prints it.
  func systems(_ scene: StackStore.Scene, mounted: (String) -> Int) -> [(String, JSON)] {
    jobs.filter { job in
      (scene.now - job.start) * scene.speed >= Self.waiting && !deleted.contains(job.fileSystem)
    }.map { job in
      let system: JSON = .object([
        "OwnerId": .string(Identifiers.account), "CreationToken": .string(job.token),
        "FileSystemId": .string(job.fileSystem), "CreationTime": .time(job.start), "LifeCycleState": "available",
        "NumberOfMountTargets": .number("\(mounted(job.fileSystem))"),
        "SizeInBytes": .object(["Value": .number("2147483648")]), "PerformanceMode": "generalPurpose",
        "Encrypted": true, "ThroughputMode": "bursting", "Tags": .list([]),
        "FileSystemProtection": .object(["ReplicationOverwriteProtection": "ENABLED"]),
      ])
      return (job.fileSystem, system)
    }
  }
}
