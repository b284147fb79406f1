/// The repair of a stack that failed: what is said before, and what came of it.
package enum RepairPhrases {
  package static let helpRepair = Phrase(
    "Repair a stack that failed: retry (AWS creates what is missing; also tries changed answers), roll-back (also continues a "
      + "rollback that failed), skip (finish a failed rollback without what blocks it, then deploy), delete (what is left, then "
      + "deploy again). Of a stack that exists: nat-instance (make the NAT instance again, where it is gone).",
    "失敗したスタックを修復します。retry（不足分を作成。回答の変更も試行）、roll-back（ロールバック。失敗したロールバックの続行も）、"
      + "skip（妨げているものを除いてロールバックを完了し、デプロイ）、delete（残りを削除して作り直す）。"
      + "稼働中のスタックには nat-instance（失われた NAT インスタンスを作り直す）。")

  /// - Parameter place: the stack and its region, as commands take them.
  /// - Parameter ways: the values that `--repair` takes for it, of which each makes a command on a line of its own.
  package static func repairWith(_ place: String, ways: [String]) -> Phrase {
    let commands = ways.map { "gitlab-wizard change \(place) --repair \($0)" }.joined(separator: "\n")
    return Phrase(
      "To repair it (deploy takes --repair too):\n\(commands)\nTo delete it:\ngitlab-wizard destroy \(place)",
      "修復するには（--repair は deploy でも指定できます）:\n\(commands)\n削除するには:\ngitlab-wizard destroy \(place)")
  }

  package static func cannotBeRepairedSo(_ way: String, _ stack: String, _ status: String) -> Phrase {
    Phrase(
      "--repair \(way) is no way out for \(stack), which is in \(status). Nothing was done.",
      "スタック \(stack)（\(status)）に --repair \(way) は使えません。何も実行していません。")
  }

  package static func repairQuestion(_ way: Phrase) -> Phrase {
    Phrase("Repair the stack: \(way.english)? y / n", "スタックを修復しますか: \(way.japanese)？ y / n")
  }

  package static let rollbackMayDelete = Phrase(
    "If this stack never stood, AWS has nothing to go back to: it deletes the stack instead.",
    "一度も完成していないスタックには戻る状態がないため、AWS はロールバックの代わりにスタックを削除します。")

  package static func repairIsNotLeft(_ way: String) -> Phrase {
    Phrase(
      "--detach does not go with --repair \(way): the deployment goes on after it. Leave out --detach.",
      "--repair \(way) の後にデプロイが続くため、--detach は併用できません。--detach を外してください。")
  }

  package static func repairMakesNoBackup(_ way: String) -> Phrase {
    Phrase(
      "--repair \(way) makes no backup, so --backup-first does not go with it. Nothing was done. Back up the file system in the "
        + "AWS Backup console first, or delete the stack with gitlab-wizard destroy --backup-first.",
      "--repair \(way) はバックアップを作成しないため、--backup-first は併用できません。何も実行していません。先に AWS Backup "
        + "のコンソールでファイルシステムをバックアップするか、gitlab-wizard destroy --backup-first でスタックを削除してください。")
  }

  package static let repairedByRollback = Phrase(
    "The stack was rolled back, as you asked.", "指定どおり、スタックをロールバックしました。")

  // MARK: Before it

  package static let remedySkippingWhatFailed = Phrase(
    "finish the rollback without what failed in it, then deploy the newer version again",
    "失敗したものを除いてロールバックを完了し、新しいバージョンを再デプロイする")

  package static let nothingToRepair = Phrase(
    "There is nothing to repair: leave out --repair.", "修復するものはありません。--repair を外してください。")
  package static let statusWaysOut = Phrase("Ways out", "修復の方法")

  /// What a rollback of the creation takes, though the answers keep it.
  package static func rollbackTakesKept(_ names: String) -> Phrase {
    Phrase(
      "Your answers keep \(names), but a rollback of the creation deletes what that creation made (RetainExceptOnCreate). "
        + "To keep it, delete the stack instead of rolling it back. Whatever AWS leaves all the same is named at the end.",
      "回答では \(names) を残すことになっていますが、作成のロールバックでは、その作成で作られたものも削除されます（RetainExceptOnCreate）。"
        + "残す場合は、ロールバックではなくスタックの削除を選んでください。それでも残ったものは最後に表示します。")
  }

  /// What a stack that is made anew does not take over.
  package static let newStackStartsEmpty = Phrase(
    "The new stack gets a file system and a root password of its own. What stays of the old one is not taken over, and costs "
      + "until you delete it.",
    "新しいスタックには、新しいファイルシステムと root パスワードが作られます。古いスタックから残ったものは引き継がれず、削除するまで料金がかかります。")

  package static let repairNeedsName = Phrase(
    "Cannot ask for confirmation here: add --confirm with the name of the stack. --yes is not enough for this repair. Nothing was done.",
    "確認の質問ができません。--confirm にスタック名を指定してください（この修復では --yes だけでは不十分です）。何も実行していません。")
  package static let skipNeedsName = Phrase(
    "What is skipped stays as it is, and the newer version that follows is one way: add --confirm with the name of the stack, and "
      + "--backup-first for a backup before it. --yes is not enough. Nothing was done.",
    "スキップしたものは現状のまま残り、続く新しいバージョンへの変更は元に戻せません。--confirm にスタック名を指定し、先にバックアップする場合は "
      + "--backup-first を付けてください（--yes だけでは不十分です）。何も実行していません。")

  /// What a skip means, before the yes.
  package static func skipMeans(_ names: String) -> Phrase {
    Phrase(
      "Skipped: \(names). CloudFormation marks it as rolled back, but leaves it as it is. Then deploy the newer version again; "
        + "until then GitLab may not run.",
      "スキップするもの: \(names)。CloudFormation はロールバック済みとみなしますが、実際の状態は変わりません。その後、新しいバージョンを再デプロイしてください。"
        + "それまで GitLab は動作しないことがあります。")
  }

  /// What a rollback means where there is a state to go back to, before the yes.
  package static let rollBackMeans = Phrase(
    "CloudFormation restores the settings before the change that failed. The file system and the root password stay.",
    "CloudFormation が、失敗した変更の前の設定に戻します。ファイルシステムと root パスワードは残ります。")
  package static let repairYesQuestion = Phrase("Do it? y / Esc", "実行しますか？ y / Esc")

  package static func rollbackTitle(_ stack: String) -> Phrase {
    Phrase("Roll back \(stack)?", "\(stack) をロールバックしますか？")
  }

  /// Other answers than those of the stack, where it only goes back.
  package static func rollbackTakesNoAnswers(_ keys: String) -> Phrase {
    Phrase(
      "A rollback takes no answers: \(keys) is not applied. Change it afterwards.",
      "ロールバックでは回答を適用しません: \(keys) は適用されません。完了後に変更してください。")
  }

  // MARK: After it

  package static let youSaidNoToRepair = Phrase(
    "Canceled. The repair was not begun.", "中止しました。修復は開始していません。")
  package static let youSaidNoAfterRepair = Phrase(
    "What was to follow the repair was canceled.", "修復の後の操作は中止しました。")

  /// - Parameter status: AWS's word for where the repair led.
  package static func onlyRepaired(_ status: String) -> Phrase {
    Phrase(
      "The repair is done (\(status)); what was to follow it was not begun.",
      "修復は完了しました（\(status)）。その後の操作は開始していません。")
  }

  package static func mayNotRunBefore(_ place: String) -> Phrase {
    Phrase(
      "GitLab may not run before the stack is changed: gitlab-wizard change \(place)",
      "スタックを変更するまで、GitLab が動作しない可能性があります: gitlab-wizard change \(place)")
  }

  /// Over what an earlier stack of the same name left, after the new one was made.
  package static let leftByOldStack = Phrase(
    "Of the stack that was deleted before:", "先に削除したスタックについて:")

  /// The same on the screen of the new one.
  package static func leftByOldStack(_ names: String) -> Phrase {
    Phrase("Left by the old stack, and costs: \(names)", "古いスタックから残り、料金がかかるもの: \(names)")
  }

  package static let keyGoForward = Phrase("go on to the newer version", "新しいバージョンに進む")
  package static let goForward = Phrase(
    "c leads on to the plan: see there that the version is the newer one, then d deploys it.",
    "c で計画画面に進みます。バージョンが新しいものであることを確認し、d でデプロイしてください。")
}
