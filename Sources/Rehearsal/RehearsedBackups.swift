/// The copies that AWS Backup makes: each takes ten usual minutes.
struct RehearsedBackups {
  private var started: [String: Double] = [:]

  private static let usual = 600.0

  mutating func start(_ request: Request, at now: Double) throws -> JSON {
    let resource = try request.required("resource-arn")
    // The same token is the same order.
    let id = Identifiers.uuid("\(resource)/backup/\(request["idempotency-token"] ?? "\(started.count)")")
    let start = started[id] ?? now
    started[id] = start
    return .object(["BackupJobId": .string(id), "CreationDate": .time(start), "IsParent": false])
  }

  func describe(_ request: Request, at now: Double, speed: Double) throws -> JSON {
    let id = try request.required("backup-job-id")
    guard let start = started[id] else {
      throw Refusal.service(code: "ResourceNotFoundException", message: "Backup job \(id) does not exist")
    }
    let share = min(1, max(0, (now - start) * speed / Self.usual))
    return .object([
      "BackupJobId": .string(id), "State": share >= 1 ? "COMPLETED" : "RUNNING",
      "PercentDone": .string("\(Int(share * 100)).0"),
    ])
  }
}
