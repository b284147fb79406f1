internal import AWSGateway
internal import Deployment

/// The copies that AWS Backup makes, each in ten usual minutes, and what it needs for them.
struct RehearsedBackups {
  private(set) var jobs: [Job] = []
  private var vaults: [String] = []
  private var roles: [String] = []
  var rolesOfStacks: Set<String> = []
  /// The file systems that AWS Backup copies by itself, by their ARN: since when.
  var automatic: [String: Double] = [:]

  struct Job {
    let id: String
    let resource: String
    let vault: String
    let start: Double
    /// Days after which it is deleted; nil: never.
    let kept: Double?
  }

  static let usual = 600.0
  /// Usual seconds until AWS Backup begins.
  private static let waiting = 30.0
  static let automaticVault = "aws/efs/automatic-backup-vault"
  /// ECS makes it with the first cluster of an account.
  /// Whoever rehearses.
  private static let ownRole = "Rehearsal"
  private static let ecsRole = "AWSServiceRoleForECS"
  private static let consoleRole = "AWSBackupDefaultServiceRole"

  /// nil for a command that is about something else.
  mutating func answer(_ request: Request, _ scene: StackStore.Scene) throws -> CommandResult? {
    switch "\(request.service) \(request.operation)" {
    case "backup start-backup-job": return .printed(try start(request, scene))
    case "backup describe-backup-job": return .printed(try describe(request, scene))
    case "backup list-backup-jobs": return .printed(try list(request, scene))
    case "backup list-recovery-points-by-resource", "backup list-recovery-points-by-backup-vault":
      return .printed(try answerPoints(request, scene))
    case "backup list-backup-vaults":
      return .printed(
        .object([
          "BackupVaultList": .list(
            allVaults(scene).sorted().map { .object(["BackupVaultName": .string($0)]) })
        ]))
    case "backup describe-region-settings":
      return .printed(.object(["ResourceTypeOptInPreference": .object(["EBS": true, "EFS": true])]))
    case "backup create-backup-vault":
      let name = try request.required("backup-vault-name")
      guard !allVaults(scene).contains(name) else {
        throw Refusal.service(code: "AlreadyExistsException", message: "Backup vault with the same name already exists")
      }
      vaults.append(name)
      return .printed(.object(["BackupVaultName": .string(name)]))
    case "iam get-role":
      let name = try request.required("role-name")
      guard allRoles(scene).contains(name) else {
        throw Refusal.service(code: "NoSuchEntity", message: "The role with name \(name) cannot be found.")
      }
      return .printed(role(name))
    case "iam create-role":
      let name = try request.required("role-name")
      roles.append(name)
      return .printed(role(name))
    case "iam attach-role-policy": return .printed("")
    default: return nil
    }
  }

  /// Has a copy be there that was ordered some time ago. Returns the ARN of what it made.
  mutating func remember(_ resource: String, since start: Double, _ scene: StackStore.Scene) -> String {
    let id = Identifiers.uuid("\(resource)/backup/before")
    jobs.append(Job(id: id, resource: resource, vault: BackupPlace.vaultOfAWS, start: start, kept: nil))
    return Self.point(id, scene)
  }

  private func allVaults(_ scene: StackStore.Scene) -> Set<String> {
    Set(vaults).union(
      scene.setting.scenario == .backupNotSetUp ? [] : [Self.automaticVault, BackupPlace.vaultOfAWS])
  }

  private func allRoles(_ scene: StackStore.Scene) -> Set<String> {
    Set(roles + [Self.ecsRole, Self.ownRole]).union(rolesOfStacks).union(
      scene.setting.scenario == .backupNotSetUp ? [] : [Self.consoleRole])
  }

  private func role(_ name: String) -> JSON {
    let path = name == Self.consoleRole ? "service-role/" : ""
    return .object([
      "Role": .object([
        "RoleName": .string(name), "Arn": .string("arn:aws:iam::\(Identifiers.account):role/\(path)\(name)"),
      ])
    ])
  }

  private mutating func start(_ request: Request, _ scene: StackStore.Scene) throws -> JSON {
    let resource = try request.required("resource-arn")
    let vault = try request.required("backup-vault-name")
    guard allVaults(scene).contains(vault) else {
      throw Refusal.service(code: "ResourceNotFoundException", message: "Backup vault \(vault) does not exist")
    }
    guard vault != Self.automaticVault else {
      throw Refusal.service(
        code: "AccessDeniedException", message: "Insufficient privileges to perform this action.")
    }
    let name = (request["iam-role-arn"] ?? "").split(separator: "/").last.map(String.init) ?? ""
    guard allRoles(scene).contains(name) else {
      throw Refusal.service(
        code: "InvalidParameterValueException",
        message: "IAM Role \(request["iam-role-arn"] ?? "") is invalid or cannot be assumed by AWS Backup")
    }
    // The same token is the same order.
    let id = Identifiers.uuid("\(resource)/backup/\(request["idempotency-token"] ?? "\(jobs.count)")")
    if !jobs.contains(where: { $0.id == id }) {
      let days = request["lifecycle"].flatMap { Double($0.replacing("DeleteAfterDays=", with: "")) }
      jobs.append(Job(id: id, resource: resource, vault: vault, start: scene.now, kept: days))
    }
    let start = jobs.first { $0.id == id }?.start ?? scene.now
    return .object(["BackupJobId": .string(id), "CreationDate": .time(start), "IsParent": false])
  }

  private func describe(_ request: Request, _ scene: StackStore.Scene) throws -> JSON {
    let id = try request.required("backup-job-id")
    guard let job = jobs.first(where: { $0.id == id }) else {
      throw Refusal.service(code: "ResourceNotFoundException", message: "Backup job \(id) does not exist")
    }
    return json(of: job, scene)
  }

  private func list(_ request: Request, _ scene: StackStore.Scene) throws -> JSON {
    let resource = try request.required("by-resource-arn")
    return .object(["BackupJobs": .list(jobs.filter { $0.resource == resource }.map { json(of: $0, scene) })])
  }

  private func json(of job: Job, _ scene: StackStore.Scene) -> JSON {
    let age = (scene.now - job.start) * scene.speed
    let share = min(1, max(0, age / Self.usual))
    let fails = hasFailed(share, scene)
    let state = fails ? "FAILED" : share >= 1 ? "COMPLETED" : age < Self.waiting ? "CREATED" : "RUNNING"
    let point = Self.point(job.id, scene)
    return .object([
      "BackupJobId": .string(job.id), "State": .string(state), "PercentDone": .string("\(Int(share * 100)).0"),
      "BackupVaultName": .string(job.vault), "RecoveryPointArn": .string(point), "ResourceArn": .string(job.resource),
      "BytesTransferred": .number("\(Int(share * Double(Self.bytes)))"),
      "StatusMessage": fails ? "The backup job failed: a backup of this file system is already in progress." : nil,
    ])
  }

  private func hasFailed(_ share: Double, _ scene: StackStore.Scene) -> Bool {
    scene.setting.scenario == .backupFails && share >= 0.4
  }

  /// Those of its jobs that came to a good end.
  func completed(_ scene: StackStore.Scene) -> [Job] {
    jobs.filter { job in
      let share = (scene.now - job.start) * scene.speed / Self.usual
      return share >= 1 && !hasFailed(share, scene)
    }
  }

  static func point(_ id: String, _ scene: StackStore.Scene) -> String {
    "arn:aws:backup:\(scene.region):\(Identifiers.account):recovery-point:\(id)"
  }

  /// What is on each file system of a rehearsal.
  static let bytes = 2_147_483_648
}
