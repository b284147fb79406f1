/// What a GitLab that is gone has left in the account: its files and the password of root, as a deletion that keeps them does.
struct KeptDataAround {
  let region: String

  private static let stack = "gitlab-old"
  private static let created = 1_790_000_000.0
  private static let bytes = 34_359_738_368

  private var stackID: String {
    "arn:aws:cloudformation:\(region):\(Identifiers.account):stack/\(Self.stack)/\(Identifiers.uuid(Self.stack))"
  }

  var fileSystemID: String { "fs-" + Identifiers.hexadecimal("\(Self.stack)/FileSystem", digits: 17) }

  var secretARN: String {
    "arn:aws:secretsmanager:\(region):\(Identifiers.account):secret:RootPassword-0a1B2c3D4e5F-Xy9zQ8"
  }

  var fileSystem: JSON {
    Self.fileSystem(fileSystemID, of: Self.stack, stackID, created: Self.created, bytes: Self.bytes, mounted: 0)
  }

  var secret: JSON { Self.secret(secretARN, of: Self.stack, stackID, created: Self.created) }

  // MARK: As AWS prints them

  static func fileSystem(
    _ id: String, of stack: String, _ stackID: String, created: Double, bytes: Int, mounted: Int,
    as logicalID: String = "FileSystem", isOurs: Bool = true, notes: [String: String] = [:]
  ) -> JSON {
    .object([
      "OwnerId": .string(Identifiers.account), "FileSystemId": .string(id), "CreationTime": .time(created),
      "LifeCycleState": "available", "Name": .string(stack), "NumberOfMountTargets": .number("\(mounted)"),
      "SizeInBytes": .object(["Value": .number("\(bytes)")]), "PerformanceMode": "generalPurpose", "Encrypted": true,
      "ThroughputMode": "elastic", "Tags": tags(stack, stackID, logicalID, isOurs: isOurs, notes),
      "FileSystemProtection": .object(["ReplicationOverwriteProtection": "ENABLED"]),
    ])
  }

  static func secret(
    _ arn: String, of stack: String, _ stackID: String, created: Double, as logicalID: String = "RootPassword",
    isOurs: Bool = true
  ) -> JSON {
    .object([
      "ARN": .string(arn), "Name": .string(String(arn.split(separator: ":").last?.dropLast(7) ?? "")),
      "CreatedDate": .time(created), "Tags": tags(stack, stackID, logicalID, isOurs: isOurs),
    ])
  }

  private static func tags(
    _ stack: String, _ stackID: String, _ logicalID: String, isOurs: Bool, _ notes: [String: String] = [:]
  ) -> JSON {
    let own = isOurs ? [("gitlab-wizard:on-delete", "keep")] : []
    let tags = [
      ("aws:cloudformation:stack-name", stack), ("aws:cloudformation:stack-id", stackID),
      ("aws:cloudformation:logical-id", logicalID),
    ]
    let noted = notes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return .list((tags + own + noted).map { .object(["Key": .string($0), "Value": .string($1)]) })
  }
}
