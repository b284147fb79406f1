/// What a change set means to those who use GitLab.
extension Phrase {
  package static let markLosesRepositories = Phrase("ALL REPOSITORIES LOST", "全リポジトリ消失")
  package static let markChangesAddress = Phrase("new address", "アドレス変更")
  package static let markMovesNetwork = Phrase("moves to another network", "ネットワーク移動")
  package static let markCutsOutbound = Phrase("way out is cut for minutes", "外向き通信が一時停止")
  package static let markRestartsGitLab = Phrase("GitLab restarts", "GitLab 再起動")
  package static let markRenewsRootPassword = Phrase("new secret", "シークレット更新")

  package static let losesRepositories = Phrase(
    "This replaces the file system: all repositories, the database and the settings would be lost to GitLab, which would start "
      + "empty. The old file system stays in the account, unattached, and goes on costing.",
    "ファイルシステムを置き換えます。リポジトリ、データベース、設定はすべて GitLab から失われ、空の状態で起動します。"
      + "古いファイルシステムは切り離されたままアカウントに残り、料金がかかり続けます。")
  package static let changesAddress = Phrase(
    "This replaces the load balancer: without a domain of your own GitLab gets another address, and the remote URL of every clone must be changed.",
    "ロードバランサーを置き換えます。独自ドメインがない場合は GitLab のアドレスが変わり、既存クローンのリモート URL の変更が必要です。")
  package static let movesNetwork = Phrase(
    "This makes network parts anew: GitLab is away until it runs in them.",
    "ネットワークの一部を作り直します。新しい場所で起動するまで、GitLab は使えません。")
  package static let cutsOutbound = Phrase(
    "This makes the way out anew: for some minutes GitLab cannot reach the internet (mail, mirrors).",
    "外への経路を作り直します。数分間、GitLab からインターネットへ接続できません（メール、ミラーなど）。")
  package static let restartsGitLab = Phrase(
    "GitLab stops and starts again: it is away for about 5 to 10 minutes.", "GitLab を再起動します。5〜10 分ほど使えません。")
  package static let renewsRootPassword = Phrase(
    "This makes a new initial password, which GitLab does not take over: the password that it has stays.",
    "初期パスワードを作り直しますが、GitLab には反映されません。現在のパスワードはそのままです。")
  package static let nothingIsNoticed = Phrase("Nobody who uses GitLab notices it.", "GitLab の利用者への影響はありません。")

  package static func changeCounts(add: Int, modify: Int, replace: Int, remove: Int) -> Phrase {
    Phrase(
      "\(add) add  \(modify) change  \(replace) replace  \(remove) remove",
      "追加 \(add)  変更 \(modify)  置換 \(replace)  削除 \(remove)")
  }

  package static func becauseOf(_ answers: String) -> Phrase { Phrase("Because of \(answers)", "理由: \(answers)") }

  package static func changeExplained(stack: String, region: String) -> Phrase {
    Phrase(
      "With your yes, AWS changes the stack \(stack) in \(region). Esc discards the change set, and nothing happens.",
      "承認すると、AWS が \(region) のスタック \(stack) を変更します。Esc で変更セットを破棄します（何も変わりません）。")
  }

  package static let changeQuestion = Phrase("Change it? y / n", "変更しますか？ y / n")
  package static let changeNeedsName = Phrase(
    "Data would be lost. y asks for the name of the stack / n", "データが失われます。y でスタック名を入力 / n")
  package static let keyChange = Phrase("yes, change it", "はい、変更する")
  package static let otherResources = Phrase("Other", "その他")

  // MARK: A typed name

  package static let typedNameTitle = Phrase("This cannot be taken back", "取り消せない操作です")

  package static func typedNameQuestion(_ stack: String) -> Phrase {
    Phrase("Type the name of the stack, \(stack), and press Enter:", "スタック名 \(stack) を入力して Enter を押してください:")
  }

  package static let changeStarted = Phrase(
    "AWS is changing the stack. Ctrl-C leaves; AWS goes on.", "AWS がスタックの変更を始めました。Ctrl-C で離れても、変更は続きます。")
  package static let lossNeedsName = Phrase(
    "Nobody can be asked here: add --confirm with the name of the stack. --yes is not enough where data would be lost.",
    "確認の質問ができません。--confirm にスタック名を指定してください（データが失われる変更では --yes だけでは不十分です）。")
  package static let typedNameIsAnother = Phrase("That is not the name of the stack.", "スタック名と一致しません。")
  package static let keyConfirmName = Phrase("confirm", "確定")
}
