/// A backup of the file system before something that its data may not survive.
package enum BackupPhrases {
  package static func offered(isNeeded: Bool) -> Phrase {
    isNeeded
      ? Phrase(
        "All repositories will be deleted. Press b to back them up first (minutes to hours).",
        "すべてのリポジトリが削除されます。b で、先に AWS Backup でバックアップを作成します（数分〜数時間）。")
      : Phrase(
        "The file system is kept anyway. Press b to also back it up with AWS Backup.",
        "ファイルシステムはいずれにせよ残ります。b で AWS Backup のバックアップも作成できます。")
  }

  /// The same where nobody can read what the stack is made of.
  package static let offeredToUnread = Phrase(
    "All repositories may be deleted. Press b to back up the file system first (minutes to hours).",
    "すべてのリポジトリが削除される可能性があります。b で、先に AWS Backup でファイルシステムをバックアップします（数分〜数時間）。")

  package static let title = Phrase("Back up first", "先にバックアップ")

  package static func explained(gigabytes: Int) -> Phrase {
    Phrase(
      "AWS Backup copies the file system (about \(gigabytes) GB, by your answers). The backup is billed per GB per month "
        + "until you delete it.",
      "AWS Backup がファイルシステム（回答では約 \(gigabytes) GB）をバックアップします。バックアップは、削除するまで GB 単位で毎月課金されます。")
  }

  /// AWS copies file by file, not a moment: what is written meanwhile may be doubled, skewed or left out.
  package static let ofRunningGitLab = Phrase(
    "While GitLab runs, the files are copied minutes apart: repositories mostly survive that, but the database may not "
      + "start from it. A backup that can be relied on is made with GitLab stopped, or by GitLab itself (backup file).",
    "GitLab の動作中は、ファイルが数分の差をおいてコピーされます。リポジトリはほぼ復元できますが、データベースは起動しないことがあります。"
      + "確実なバックアップには、GitLab を停止して作成するか、GitLab 自身のバックアップ（backup file）を使います。")
  package static let question = Phrase("Start the backup? s / y / Esc", "バックアップを開始しますか？ s / y / Esc")

  // MARK: What is known of it

  package static let placeIsSought = Phrase(
    "Looking for a backup vault and its role…", "バックアップボールトとロールを確認しています…")
  package static let isSetUp = Phrase(
    "Creating what AWS Backup lacks here…", "AWS Backup に必要なものを作成しています…")
  package static let isAsked = Phrase(
    "Asking AWS Backup for a backup…", "AWS Backup にバックアップを依頼しています…")

  package static func waits(_ job: String) -> Phrase {
    Phrase(
      "Backup job \(job) is created; AWS Backup has not begun yet (within 60 min).",
      "バックアップジョブ \(job) を作成しました。AWS Backup の開始を待っています（60 分以内）。")
  }

  /// - Parameter bytes: what is copied; nil is not known.
  package static func goesOn(_ job: String, _ percent: Int?, bytes: Int? = nil) -> Phrase {
    let parts = [percent.map { "\($0)%" }, bytes.map { CopyPhrases.size($0).english }].compactMap(\.self)
    let share = parts.isEmpty ? nil : parts.joined(separator: ", ")
    return Phrase(
      "AWS Backup is copying the file system: \(share ?? "progress not known") (job \(job)).",
      "AWS Backup がファイルシステムをコピーしています: \(share ?? "進行状況は不明")（ジョブ \(job)）")
  }

  package static func notSeen(_ reason: Phrase) -> Phrase {
    Phrase("Last look failed: \(reason.english)", "直前の確認は失敗しました: \(reason.japanese)")
  }

  package static func isMade(_ point: String, vault: String?) -> Phrase {
    let place = vault.map { Phrase(" in the vault \($0)", "（ボールト \($0)）") } ?? Phrase("", "")
    return Phrase(
      "The backup is complete: \(point)\(place.english).", "バックアップが完了しました: \(point)\(place.japanese)")
  }

  package static func thereIsNoBackup(_ reason: Phrase) -> Phrase {
    Phrase("There is no backup: \(reason.english)", "バックアップはありません: \(reason.japanese)")
  }

  package static func isNotKnown(_ reason: Phrase) -> Phrase {
    Phrase(
      "Whether there is a backup is not known: \(reason.english)", "バックアップの有無は確認できません: \(reason.japanese)")
  }

  package static func jobEnded(_ reason: String) -> Phrase {
    Phrase("AWS Backup ended the job with \(reason)", "AWS Backup のジョブは \(reason) で終了しました")
  }

  package static func cannotBeSeen(_ job: String, _ reason: Phrase) -> Phrase {
    Phrase(
      "what became of the backup job \(job) cannot be seen. \(reason.english)",
      "バックアップジョブ \(job) の状態を確認できません。\(reason.japanese)")
  }

  package static let backupsAreSwitchedOff = Phrase(
    "AWS Backup is switched off for EFS in this region. To switch it on: aws backup update-region-settings "
      + "--resource-type-opt-in-preference EFS=true",
    "このリージョンでは、AWS Backup の EFS が無効です。有効にするには: aws backup update-region-settings "
      + "--resource-type-opt-in-preference EFS=true")
  package static let wasDeclined = Phrase(
    "the vault or the role that AWS Backup needs was not created, as you chose.",
    "AWS Backup に必要なボールトまたはロールを作成しませんでした（選択どおり）。")

  // MARK: Vault and role

  package static let placeTitle = Phrase("AWS Backup is not set up", "AWS Backup の準備が必要です")

  /// What is missing of the two, and what a yes would make.
  package static func needsPlace(vault: Bool, role: Bool) -> Phrase {
    let lacks =
      switch (vault, role) {
      case (true, true): Phrase("a backup vault and a role that it may use", "バックアップボールトとロール")
      case (true, false): Phrase("a backup vault", "バックアップボールト")
      default: Phrase("a role that it may use", "ロール")
      }
    return Phrase(
      "AWS Backup has no place for it here: \(lacks.english) must be created first, which takes your yes.",
      "AWS Backup の\(lacks.japanese)がありません。作成するには、承認が必要です。")
  }

  package static func vaultWouldBeMade(_ name: String) -> Phrase {
    Phrase("Creates the backup vault \(name); an empty one is free.", "バックアップボールト \(name) を作成します（空の間は無料）。")
  }

  package static func roleWouldBeMade(_ name: String) -> Phrase {
    Phrase(
      "Creates the IAM role \(name) for backup.amazonaws.com, with AWS's policies AWSBackupServiceRolePolicyForBackup and "
        + "AWSBackupServiceRolePolicyForRestores.",
      "IAM ロール \(name) を作成します（backup.amazonaws.com 用、ポリシーは AWSBackupServiceRolePolicyForBackup と "
        + "AWSBackupServiceRolePolicyForRestores）。")
  }

  package static let placeQuestion = Phrase("Create them and back up? y / Esc", "作成してバックアップしますか？ y / Esc")

  // MARK: Waiting for it

  package static let isPending = Phrase(
    "Wait for the backup that you asked for: nothing is done before it is over.",
    "依頼したバックアップの終了を待ってください。それまで何も実行しません。")
  package static let goesOnWithoutUs = Phrase(
    "Nothing of the stack was deleted or changed. AWS Backup continues with the backup.",
    "スタックは何も削除・変更していません。AWS Backup はバックアップを続けます。")
  package static let keyBackUpShort = Phrase("backup", "バックアップ")
  package static let keyBackUp = Phrase("back up first", "先にバックアップ")

  // MARK: Without one

  package static let deleteWithoutBackupTitle = Phrase("Delete WITHOUT a backup?", "バックアップなしで削除しますか？")
  package static let deletesWithoutBackup = Phrase(
    "You asked for a backup, and none was seen. Type the name once more only if you want to delete without it.",
    "バックアップを依頼しましたが、確認できません。バックアップなしで削除する場合だけ、もう一度名前を入力してください。")

  // MARK: In lines

  package static let helpBackupFirst = Phrase(
    "Back up the file system with AWS Backup first, and wait until the backup is complete. stopped: GitLab is stopped for "
      + "it, so that the backup is whole; running, or no value: it goes on running.",
    "先に AWS Backup でファイルシステムをバックアップし、完了を待ちます。stopped: 整合性のため GitLab を停止します。"
      + "running または値なし: 動作中のまま作成します。")
  package static let helpWithoutBackup = Phrase(
    "Go on without a backup; with --backup-first, go on even if the backup fails.",
    "バックアップなしで続行します。--backup-first と併用すると、バックアップに失敗しても続行します。")
  package static let helpSetUpBackup = Phrase(
    "Create the vault and the IAM role that AWS Backup needs, where they are missing.",
    "AWS Backup に必要なボールトと IAM ロールがなければ作成します。")
  package static let setUpBackupByFlag = Phrase(
    "Cannot ask for confirmation here: --set-up-backup creates them.", "確認の質問ができません。--set-up-backup を指定すると作成します。")
  /// - Parameter isNeeded: whether the data goes with the stack.
  package static func byFlag(isNeeded: Bool) -> Phrase {
    isNeeded
      ? Phrase("No backup is made first; --backup-first makes one.", "バックアップは作成しません（--backup-first で先に作成します）。")
      : Phrase(
        "The file system is kept anyway; --backup-first also backs it up.",
        "ファイルシステムはいずれにせよ残ります（--backup-first でバックアップも作成します）。")
  }

  package static let nothingWithoutBackup = Phrase(
    "Nothing of the stack was deleted or changed. To go on without a backup, add --without-backup.",
    "スタックは何も削除・変更していません。バックアップなしで続行するには --without-backup を追加してください。")

  // MARK: Before a change of the release

  package static let releaseBackupTitle = Phrase("Upgrade: back up first?", "アップグレード前のバックアップ")
  package static let releaseIsOneWay = Phrase(
    "An upgrade is one way: once GitLab has migrated its data, only a backup leads back to the older version.",
    "アップグレードは一方通行です。データが移行されると、古いバージョンに戻す手段はバックアップだけです。")
  package static let releaseBackupKeys = Phrase(
    "s  stop GitLab, back up, then decide (recommended)\nb  back up while GitLab runs, then decide\nw  go on without a backup",
    "s  GitLab を停止してバックアップする（推奨）\nb  動作中のままバックアップする\nw  バックアップなしで続行する")
  package static let keyWithoutBackup = Phrase("without a backup", "バックアップなし")
  package static let releaseBackupQuestion = Phrase(
    "s = stop GitLab and back up first (recommended), b = back up while it runs, w = go on without a backup, Enter = cancel:",
    "s = GitLab を停止して先にバックアップ（推奨）、b = 動作中のままバックアップ、w = バックアップなしで続行、Enter = 中止:")
  package static let releaseNeedsBackupChoice = Phrase(
    "This changes GitLab's version, which only a backup can reverse. Cannot ask for confirmation here: add --backup-first "
      + "stopped (whole; GitLab stops for it), --backup-first running, or --without-backup.",
    "GitLab のバージョンを変更します。元に戻せるのはバックアップだけです。確認の質問ができないため、--backup-first stopped"
      + "（GitLab を停止して確実に）、--backup-first running、--without-backup のいずれかを指定してください。")
  package static let releaseWithoutBackup = Phrase(
    "none was asked for before this change of GitLab's version, which has no way back without one.",
    "元に戻せない GitLab のバージョン変更の前に、バックアップは指定されませんでした。")
  package static let firstByFlag = Phrase(
    "--backup-first backs up the data before that.", "--backup-first を指定すると、先にデータをバックアップします。")
  package static let releaseWithoutBackupQuestion = Phrase(
    "Change GitLab's version WITHOUT a backup? y / n", "バックアップなしで GitLab のバージョンを変更しますか？ y / n")
  /// Alone; what follows is a reason behind a colon.
  package static let nothingToBackUp = Phrase(
    "The stack has no file system of its own, so that there is nothing to back up or to restore.",
    "このスタックには固有のファイルシステムがないため、バックアップや復元の対象がありません。")
  package static let noFileSystemToBackUp = Phrase(
    "the stack has no file system of its own.", "このスタックには固有のファイルシステムがありません。")
}
