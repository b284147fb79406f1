internal import Account

/// What `aws efs describe-file-systems` prints.
struct FileSystemItems: Decodable {
  private let fileSystems: [Item]?

  struct Item: Decodable {
    private let fileSystemId: String?
    private let name: String?
    private let lifeCycleState: String?
    private let sizeInBytes: Size?
    private let encrypted: Bool?
    private let creationTime: Timestamp?
    private let availabilityZoneName: String?
    private let fileSystemProtection: Protection?
    private let numberOfMountTargets: Int?
    private let tags: [TagItem]?

    private struct Size: Decodable {
      let value: Int?
      let timestamp: Timestamp?
    }
    private struct Protection: Decodable { let replicationOverwriteProtection: String? }

    func system(targets: [ExistingFileSystem.MountTarget]?) -> ExistingFileSystem {
      ExistingFileSystem(
        id: fileSystemId ?? "", name: name, state: lifeCycleState ?? "?", bytes: sizeInBytes?.value,
        metered: sizeInBytes?.timestamp?.seconds,
        isEncrypted: encrypted ?? false, created: creationTime?.seconds, zone: availabilityZoneName,
        isReplica: fileSystemProtection?.replicationOverwriteProtection == "REPLICATING",
        origin: KeptOrigin(tags: (tags ?? []).byKey), targetCount: targets?.count ?? numberOfMountTargets ?? 0,
        targets: targets)
    }
  }

  var all: [Item] { fileSystems ?? [] }
}

/// What `aws efs describe-mount-targets` prints. One that goes is in the way until it is gone.
struct MountTargetItems: Decodable {
  private let mountTargets: [Item]?

  private struct Item: Decodable {
    let vpcId: String?
    let availabilityZoneName: String?
    let lifeCycleState: String?
  }

  var all: [ExistingFileSystem.MountTarget] {
    (mountTargets ?? []).filter { $0.lifeCycleState != "deleted" }.map {
      .init(vpc: $0.vpcId ?? "?", zone: $0.availabilityZoneName ?? "?")
    }
  }
}

/// A secret as `aws secretsmanager describe-secret` and `list-secrets` print it.
struct SecretItem: Decodable {
  private let aRN: String?
  private let name: String?
  private let deletedDate: Timestamp?
  private let kmsKeyId: String?
  private let createdDate: Timestamp?
  private let tags: [TagItem]?

  var secret: ExistingSecret {
    ExistingSecret(
      arn: aRN ?? "", name: name ?? "", deleted: deletedDate?.seconds, key: kmsKeyId, created: createdDate?.seconds,
      origin: KeptOrigin(tags: (tags ?? []).byKey))
  }
}

struct TagItem: Decodable {
  let key: String?
  let value: String?
}

extension [TagItem] {
  var byKey: [String: String] {
    Dictionary(map { ($0.key ?? "", $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
  }
}
