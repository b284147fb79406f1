internal import Phrases

/// What keeps people's work, and what leads to it.
package enum StorageResource: String, CaseIterable, Sendable {
  case fileSystem = "AWS::EFS::FileSystem"
  case mountTarget = "AWS::EFS::MountTarget"
  case accessPoint = "AWS::EFS::AccessPoint"
  case secret = "AWS::SecretsManager::Secret"

  var facts: ResourceFacts {
    switch self {
    case .fileSystem:
      ResourceFacts(
        Phrase("file system", "ファイルシステム"), .estimate(5...15, 3...10),
        data: .init(
          title: Phrase("file system with all repositories, database and settings", "リポジトリ、データベース、設定のファイルシステム"),
          deletion: ("efs delete-file-system", "--file-system-id")),
        end: .files, isAddedBeside: true, shows: [.removal, .backups, .throughput],
        identity: .id("fs-", arn: "elasticfilesystem:file-system/"),
        replacedBy: .of(["Encrypted", "KmsKeyId", "PerformanceMode", "AvailabilityZoneName"]), takesTags: true)
    case .mountTarget:
      ResourceFacts(
        Phrase("mount target of the file system", "ファイルシステムのマウントターゲット"),
        .init(80...95, 20...60, "public deploy log 31459190237 (three in parallel)"),
        slowToMake: Phrase("It waits for a network interface in its subnet.", "サブネットのネットワークインターフェイス待ちです。"),
        end: .gitlab, isAddedBeside: true, shows: [.movesNetwork], identity: .id("fsmt-"),
        replacedBy: .of(["FileSystemId", "SubnetId", "IpAddress"]))
    case .accessPoint:
      ResourceFacts(
        Phrase("access point of the file system", "ファイルシステムのアクセスポイント"), .estimate(4...10, 3...10),
        end: .notKnown, isAddedBeside: true, isAtWorkOnce: true,
        identity: .id("fsap-", arn: "elasticfilesystem:access-point/"), takesTags: true)
    case .secret:
      ResourceFacts(
        Phrase("secret", "シークレット"), .estimate(2...8, 1...5),
        data: .init(
          title: Phrase("secret with the initial root password", "root の初期パスワードのシークレット"),
          deletion: ("secretsmanager delete-secret", "--secret-id")),
        end: .password, isAddedBeside: true, shows: [.removal], identity: .arn("secretsmanager:secret:"),
        takesTags: true)
    }
  }
}
