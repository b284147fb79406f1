internal import GitLabStack

/// The copies that AWS Backup keeps: one a night of each file system that it copies by itself, and those that somebody ordered.
extension RehearsedBackups {
  private struct Point {
    let arn: String
    let vault: String
    let resource: String
    let made: Double
    let plan: String?
    /// When it is deleted; nil: never.
    let end: Double?
  }

  /// Of nights that is how many are kept.
  private static let nights = 35
  /// At five in the morning.
  private static let hour = 5 * 3600.0
  private static let day = 86_400.0
  private static let plan = "aws/efs/73d922fb-9312-3a70-99c3-e69367f9fdad"

  func answerPoints(_ request: Request, _ scene: StackStore.Scene) throws -> JSON {
    switch request.operation {
    case "list-recovery-points-by-resource":
      let resource = try request.required("resource-arn")
      return list(points(of: resource, scene)) { point in
        .object([
          "RecoveryPointArn": .string(point.arn), "CreationDate": .time(point.made), "Status": "COMPLETED",
          "BackupSizeBytes": .number("\(Self.bytes)"), "BackupVaultName": .string(point.vault), "IsParent": false,
        ])
      }
    default:
      let (vault, resource) = (try request.required("backup-vault-name"), try request.required("by-resource-arn"))
      return list(points(of: resource, scene).filter { $0.vault == vault }) { point in
        .object([
          "RecoveryPointArn": .string(point.arn), "BackupVaultName": .string(point.vault),
          "ResourceArn": .string(point.resource), "ResourceType": "EFS",
          "CreatedBy": point.plan.map {
            .object(["BackupPlanId": .string($0), "BackupPlanName": .string($0), "BackupRuleId": .string($0)])
          },
          "Status": "COMPLETED", "CreationDate": .time(point.made), "BackupSizeInBytes": .number("\(Self.bytes)"),
          "CalculatedLifecycle": point.end.map { .object(["DeleteAt": .time($0)]) }, "IsEncrypted": true,
        ])
      }
    }
  }

  private func list(_ points: [Point], _ json: (Point) -> JSON) -> JSON {
    .object(["RecoveryPoints": .list(points.sorted { $0.made > $1.made }.map(json))])
  }

  private func points(of resource: String, _ scene: StackStore.Scene) -> [Point] {
    let ordered = completed(scene).filter { $0.resource == resource }.map { job in
      let made = job.start + Self.usual / scene.speed
      return Point(
        arn: Self.point(job.id, scene), vault: job.vault, resource: resource, made: made, plan: nil,
        end: job.kept.map { made + $0 * Self.day })
    }
    guard let start = automatic[resource] else { return ordered }
    let last = (scene.now / Self.day).rounded(.down) * Self.day + Self.hour
    let nights = (0..<Self.nights).map { last - Double($0) * Self.day }.filter { (start...scene.now).contains($0) }
    return ordered
      + nights.map { made in
        Point(
          arn: Self.point(Identifiers.uuid("\(resource)/\(Int(made))"), scene), vault: Self.automaticVault,
          resource: resource, made: made, plan: Self.plan, end: made + Double(Self.nights) * Self.day)
      }
  }
}
