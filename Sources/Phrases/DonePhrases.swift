/// What is said once GitLab stands.
package enum DonePhrases {
  package static let keyStop = Phrase("cancel or exit", "中止・閉じる")
  package static let partOfTheStack = Phrase("A part of the stack.", "スタックの一部です。")

  package static func ifItFails(_ policy: Phrase) -> Phrase {
    Phrase("If it fails: \(policy.english)", "失敗したとき: \(policy.japanese)")
  }

  package static let factRole = Phrase("Service role", "サービスロール")
  package static let firstHour = Phrase("The first hour", "最初の 1 時間")
  package static let lookingAfterIt = Phrase("Manage GitLab", "運用")

  package static let testHeading = Phrase("Test from inside", "内部からのテスト")
  package static let keyTest = Phrase("test", "テスト")
  package static let keyCopy = Phrase("copy", "コピー")
  package static let copyTitle = Phrase("Copy to the terminal's clipboard", "ターミナルのクリップボードにコピー")
  package static let copyQuestion = Phrase("Which? 1-9 / Esc", "どれをコピーしますか？ 1-9 / Esc")
  package static let isNotCopied = Phrase("There is no terminal that could take it.", "コピー先のターミナルがありません。")

  package static let keyProtect = Phrase("protect from deletion", "削除保護")
  /// Before the order, with what is wished now.
  package static let keyProtectionIsWished = Phrase("protection: on", "保護: 有効")
  package static let keyProtectionIsNotWished = Phrase("protection: off", "保護: 無効")
  package static let protectionTitle = Phrase("Protect from deletion", "削除保護")
  package static let protectionExplained = Phrase(
    "While it is on, AWS refuses to delete the stack. Anyone with the permission can turn it off. It is free. "
      + "gitlab-wizard destroy turns it off after you type the stack name.",
    "有効な間、AWS はスタックの削除を拒否します。権限があれば誰でも解除できます。料金はかかりません。"
      + "gitlab-wizard destroy では、スタック名の入力後に解除します。")
  package static let protectionQuestion = Phrase("Turn it on? y / Esc", "有効にしますか？ y / Esc")
  /// - Parameter isWished: whether it is to be turned on.
  package static func protectionOrder(isWished: Bool) -> Phrase {
    Phrase(
      "Protect from deletion once it stands: \(isWished ? "yes" : "no")",
      "完成後に削除保護を有効にする: \(isWished ? "はい" : "いいえ")")
  }
  package static let helpNoProtection = Phrase(
    "Do not turn on protection from deletion once GitLab stands.", "GitLab の完成後に削除保護を有効にしません。")
  package static let protectionComes = Phrase(
    "Once it stands, protection from deletion is turned on (--no-protection: not).",
    "完成後に削除保護を有効にします（--no-protection を指定すると有効にしません）。")
  /// The same for a command that has no such option.
  package static let protectionAlwaysComes = Phrase(
    "Once it stands, protection from deletion is turned on.", "完成後に削除保護を有効にします。")
  /// Where whoever ordered it leaves before the stack stands.
  package static let protectionIsDue = Phrase(
    "Protection from deletion is not on yet. Once the stack stands, this turns it on:",
    "削除保護はまだ有効ではありません。スタックの完成後、次のコマンドで有効にできます:")
  package static let protectionFailed = Phrase(
    "GitLab stands, but protection from deletion could not be turned on.", "GitLab は完成しましたが、削除保護を有効にできませんでした。")
  package static let protectionByHand = Phrase("This turns it on:", "次のコマンドで有効にできます:")
  package static let isUnprotected = Phrase("Not protected from deletion.", "削除保護は無効です。")
  package static let protecting = Phrase("Turning on termination protection…", "削除保護を有効にしています…")
  package static let isProtectedNow = Phrase("Protected from deletion.", "削除保護は有効です。")
  package static let isNotProtected = Phrase("Not protected from deletion: P turns that on.", "削除保護は無効です。P で有効にします。")

  package static let receiptShort = Phrase("Receipt", "控え")
  package static let noReceipt = Phrase("So there is no receipt.", "そのため、控えはありません。")
  package static func receiptIsAt(_ path: String) -> Phrase { Phrase("Receipt: \(path)", "控え: \(path)") }

  /// Before the command that tells how it is.
  package static let comeBack = Phrase("Later (also: resume, change, destroy):", "今後（resume、change、destroy も同様）:")

  package static let failureNext = Phrase(
    "Your answers are kept. n shows what can be done.", "回答は保存されています。n で対処を表示します。")
  package static let failureMend = Phrase(
    "Your answers are kept. Fix the cause, then deploy again.", "回答は保存されています。原因を取り除いてから再デプロイしてください。")

  // MARK: The receipt

  package static let receiptStackID = Phrase("Stack id", "スタック ID")
  package static let receiptBegan = Phrase("Began", "開始")
  package static let receiptMade = Phrase("What was made or changed, and how long it took:", "作成・変更したものと所要時間:")
  package static let receiptAnswers = Phrase("The answers that it was made from:", "作成に使った回答:")
  package static let receiptEnded = Phrase("Finished", "完了")
  package static let receiptTook = Phrase("Took", "所要時間")
  package static let receiptImage = Phrase("GitLab version", "GitLab のバージョン")
  package static let receiptConsole = Phrase("AWS console", "AWS コンソール")
  package static let receiptMadeBy = Phrase("Created by", "作成")
  package static let receiptCommands = Phrase("To check, change or delete it:", "確認・変更・削除:")
  package static let receiptNoSecret = Phrase(
    "The root password is in Secrets Manager, not here.", "root のパスワードは Secrets Manager にあり、ここにはありません。")

  package static func aboutAMonth(_ month: String) -> Phrase {
    Phrase("about \(month) USD/month", "月約 \(month) USD")
  }

  // MARK: Status

  package static let helpChange = Phrase(
    "Change an existing GitLab, starting from its present answers.", "既存の GitLab を変更します。現在の回答で開きます。")
  package static let statusStack = Phrase("Stack", "スタック")
  package static let statusLast = Phrase("Last operation", "直近の操作")
  package static let statusCreation = Phrase("creation", "作成")
  package static let statusUpdate = Phrase("update", "更新")
  package static let statusDeletion = Phrase("deletion", "削除")
  package static let statusURL = Phrase("URL", "URL")
  package static let statusHealth = Phrase("Health", "稼働状態")
  package static let statusProtection = Phrase("Protection", "削除保護")
  package static let statusCost = Phrase("Cost", "料金")
  package static let statusBackup = Phrase("Backup", "バックアップ")
  package static let on = Phrase("on", "有効")
  package static let off = Phrase("off", "無効")
}
