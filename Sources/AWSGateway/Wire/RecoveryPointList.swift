internal import Upkeep

/// A page of `aws backup list-recovery-points-by-resource`, or of `…-by-backup-vault`, whose points say more of themselves.
struct RecoveryPointList: Decodable {
  private let recoveryPoints: [Item]?
  private let nextToken: String?

  /// Where to go on; nil at the end, and where `aws` has turned all pages itself.
  var next: String? { nextToken.flatMap { $0.isEmpty ? nil : $0 } }

  /// - Parameter fileSystem: the ARN of what was asked about.
  func points(of fileSystem: String) -> [RecoveryPoint] {
    (recoveryPoints ?? []).compactMap { $0.point(of: fileSystem) }
  }

  private struct Item: Decodable {
    let recoveryPointArn: String?
    let backupVaultName: String?
    let creationDate: Timestamp?
    let status: String?
    /// In the list of a resource it is called so, and in that of a vault otherwise.
    let backupSizeBytes: Int?
    let backupSizeInBytes: Int?
    let createdBy: Creator?
    let calculatedLifecycle: Deadline?

    struct Creator: Decodable {
      let backupPlanName: String?
      let backupPlanId: String?
    }

    struct Deadline: Decodable { let deleteAt: Timestamp? }

    /// nil without what it is known by.
    func point(of fileSystem: String) -> RecoveryPoint? {
      guard let recoveryPointArn, let creationDate else { return nil }
      // Only the list of a vault gives the size this name, and only there is silence about the rest an answer.
      let isFromVault = backupSizeInBytes != nil || createdBy != nil || calculatedLifecycle != nil
      let plan = createdBy?.backupPlanName ?? createdBy?.backupPlanId
      return RecoveryPoint(
        arn: recoveryPointArn, fileSystem: fileSystem, vault: backupVaultName ?? "", made: creationDate.seconds,
        bytes: backupSizeBytes ?? backupSizeInBytes,
        maker: plan.map { .plan($0) } ?? (isFromVault ? .person : .unknown),
        keeping: (calculatedLifecycle?.deleteAt?.seconds).map { .until($0) } ?? (isFromVault ? .forEver : .unknown),
        state: status ?? "")
    }
  }
}
