/// What is said once GitLab stands.
package enum DonePhrases {
  package static let keyStop = Phrase("stop or leave", "中止・離れる")
  package static let partOfTheStack = Phrase("A part of the stack.", "スタックの一部です。")

  package static func ifItFails(_ policy: Phrase) -> Phrase {
    Phrase("If it fails: \(policy.english)", "失敗したとき: \(policy.japanese)")
  }

  package static let factRole = Phrase("Service role", "サービスロール")
  package static let firstHour = Phrase("The first hour", "最初の 1 時間")
  package static let lookingAfterIt = Phrase("Looking after it", "これから")

  package static let keyProtect = Phrase("protect from deletion", "削除保護")
  package static let protectionTitle = Phrase("Protect from deletion", "削除保護")
  package static let protectionExplained = Phrase(
    "While it is on, AWS refuses to delete the stack. Anyone with the permission can turn it off. It is free. "
      + "gitlab-wizard destroy turns it off after you type the stack name.",
    "有効な間、AWS はスタックの削除を拒否します。権限があれば誰でも解除できます。料金はかかりません。"
      + "gitlab-wizard destroy では、スタック名の入力後に解除します。")
  package static let protectionQuestion = Phrase("Turn it on? y / Esc", "有効にしますか？ y / Esc")
  package static let protecting = Phrase("Turning on termination protection…", "削除保護を有効にしています…")
  package static let isProtectedNow = Phrase("Protected from deletion.", "削除保護は有効です。")
  package static let isNotProtected = Phrase("Not protected from deletion: P turns that on.", "削除保護は無効です。P で有効にします。")

  package static let receiptShort = Phrase("Receipt", "控え")
  package static let noReceipt = Phrase("So there is no receipt.", "そのため、控えはありません。")
  package static func receiptIsAt(_ path: String) -> Phrase { Phrase("Receipt: \(path)", "控え: \(path)") }

  /// - Parameter command: the first of them, whole.
  package static func comeBack(_ command: String) -> Phrase {
    Phrase("Later (also: resume, change, destroy):\n\(command)", "今後（resume、change、destroy も同様）:\n\(command)")
  }

  package static let failureNext = Phrase(
    "Your answers are kept. n shows what can be done.", "回答は保存されています。n で対処を表示します。")
  package static let failureMend = Phrase(
    "Your answers are kept. Fix the cause, then deploy again.", "回答は保存されています。原因を取り除いてから再デプロイしてください。")

  // MARK: The receipt

  package static let receiptStackID = Phrase("Stack id", "スタック ID")
  package static let receiptEnded = Phrase("Finished", "完了")
  package static let receiptTook = Phrase("Took", "所要時間")
  package static let receiptImage = Phrase("GitLab version", "GitLab のバージョン")
  package static let receiptMadeBy = Phrase("Made by", "作成")
  package static let receiptCommands = Phrase("How to come back, change and remove it:", "確認・変更・削除:")
  package static let receiptNoSecret = Phrase(
    "The root password is in Secrets Manager, not here.", "root のパスワードは Secrets Manager にあり、ここにはありません。")

  package static func aboutAMonth(_ month: String) -> Phrase {
    Phrase("about \(month) USD a month", "月およそ \(month) USD")
  }

  // MARK: Status

  package static let helpChange = Phrase(
    "Change an existing GitLab, starting from its present answers.", "既存の GitLab を変更します。現在の回答で開きます。")
  package static let helpStatus = Phrase("Show the state of a GitLab.", "GitLab の状態を表示します。")
  package static let statusStack = Phrase("Stack", "スタック")
  package static let statusLast = Phrase("Last operation", "直近の操作")
  package static let statusCreation = Phrase("creation", "作成")
  package static let statusUpdate = Phrase("update", "更新")
  package static let statusDeletion = Phrase("deletion", "削除")
  package static let statusURL = Phrase("URL", "URL")
  package static let statusVersion = Phrase("Version", "バージョン")
  package static let statusHealth = Phrase("Health", "稼働状態")
  package static let statusProtection = Phrase("Protection", "削除保護")
  package static let statusCost = Phrase("Cost", "料金")
  package static let statusBackup = Phrase("Backup", "バックアップ")
  package static let on = Phrase("on", "有効")
  package static let off = Phrase("off", "無効")
  package static let healthUnknown = Phrase("not known", "不明")
  package static let healthNoTarget = Phrase("no task is registered", "登録されたタスクなし")
  package static func versionIsNewest(asOf date: String) -> Phrase {
    Phrase("the newest in our list of \(date)", "\(date) 時点の一覧では最新版")
  }

  package static func versionIsBehind(newest: String, asOf date: String, stops: [String]) -> Phrase {
    let way = stops.isEmpty ? "" : stops.joined(separator: ", ")
    return Phrase(
      "newest in our list of \(date) is \(newest)" + (way.isEmpty ? "" : ", by way of \(way)"),
      "\(date) 時点の一覧の最新版は \(newest)" + (way.isEmpty ? "" : "、\(way) を経由"))
  }

  package static func backupCommand(_ cluster: String) -> Phrase {
    Phrase(
      "Before an upgrade: a shell in the task, then gitlab-backup create and gitlab-ctl backup-etc (cluster \(cluster))",
      "アップグレード前: タスクのシェルで gitlab-backup create と gitlab-ctl backup-etc を実行（クラスター \(cluster)）")
  }
}
