internal import GitLabStack
internal import Phrases

/// Failures of the file system.
enum StorageFailures {
  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "directory-missing",
      [.words("EFS utils", "No such file or directory"), .words("mount.nfs", "No such file or directory")],
      says: Phrase(
        "GitLab's directories are not on the file system: the EFS initializer did not create them.",
        "ファイルシステムに GitLab のディレクトリがありません。EFS の準備で作成されていません。"),
      remedy: RemedyPhrases.defect, step: .retry)

    KnownFailure(
      "mount-denied",
      [.words("access denied by server"), .task("EFS", "mount", "AccessDenied")],
      says: Phrase(
        "The file system refused the task: its role or the file system's policy does not allow it.",
        "ファイルシステムへの接続が拒否されました。ロールかファイルシステムポリシーが許可していません。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "file-system-name",
      [.task("Failed to resolve", ".efs."), .making("Failed to resolve", ".efs.")],
      says: Phrase(
        "The task could not look up the file system: DNS support or DNS host names are probably off in the VPC.",
        "ファイルシステムの名前を解決できませんでした。VPC の DNS サポートか DNS ホスト名が無効と思われます。"),
      remedy: Phrase(
        "Turn both on (console > VPC > Edit VPC settings), then try again. Where both are on already, just try again.",
        "両方を有効にしてから（コンソール > VPC >「VPC の設定を編集」）再実行してください。既に有効なら、そのまま再実行してください。"),
      step: .edit(.networkVPC))

    KnownFailure(
      "mount",
      [
        .task("failed to invoke EFS utils"), .task("mount.nfs4:"), .words("EFSMountConnectivityException"),
        .words("EFSMountTimeoutException"), .words("EFSMountFailureException"), .words("EFSIOException"),
      ],
      says: Phrase("The file system could not be mounted.", "ファイルシステムをマウントできませんでした。"),
      remedy: Phrase(
        "It happens right after a file system is created. Try again; if it fails again, check that port 2049 is open "
          + "between the private subnets.",
        "ファイルシステムの作成直後に起こることがあります。再実行してください。また失敗するなら、"
          + "プライベートサブネット間でポート 2049 が通るか確認してください。"),
      step: .retry)

    KnownFailure(
      "mount-target-taken",
      [
        .making(["AWS::EFS::MountTarget"], "mount target already exists"),
        .making(["AWS::EFS::MountTarget"], "MountTargetConflict"),
      ],
      says: Phrase(
        "Two of the private subnets are in one Availability Zone; a file system takes one subnet per zone.",
        "プライベートサブネットのうち 2 つが同じアベイラビリティーゾーンにあります。EFS は 1 つの AZ に 1 サブネットだけです。"),
      remedy: Phrase(
        "Choose private subnets in different Availability Zones.", "異なるアベイラビリティーゾーンのプライベートサブネットを選んでください。"),
      step: .edit(.networkPrivateSubnets))

    KnownFailure(
      "throughput-later",
      [
        .making(["AWS::EFS::FileSystem"], "throughput mode changes or provisioned throughput"),
        .making(["AWS::EFS::FileSystem"], "TooManyRequests"),
      ],
      says: { symptom in
        let moment = symptom.moment
        return Phrase(
          "AWS changes the EFS throughput mode only once in 24 hours\(moment.map { ": again from \($0) on" } ?? "").",
          "EFS のスループットモードの変更は 24 時間に 1 回までです\(moment.map { "（次は \($0) 以降）" } ?? "")。")
      },
      remedy: { symptom in
        let moment = symptom.moment
        return Phrase(
          "Keep the present mode, or change it \(moment.map { "after \($0)" } ?? "a day after the last change").",
          "現在のモードのままにするか、\(moment.map { "\($0) 以降" } ?? "前回の変更から 1 日後")に変更してください。")
      }, step: .edit(.storageThroughput))
  }
}
