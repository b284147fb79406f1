/// How a deployment is going and how it ended.
package enum OutcomePhrases {
  // MARK: States, of four letters at most in English

  package static let stateWait = Phrase("wait", "待ち")
  package static let stateBusy = Phrase("busy", "実行中")
  package static let stateOK = Phrase("ok", "完了")
  package static let stateFail = Phrase("fail", "失敗")
  /// While a change is taken back.
  package static let stateUndo = Phrase("undo", "戻し中")
  package static let stateUndone = Phrase("undone", "戻し済")
  /// While a stack is deleted, or a creation is taken back.
  package static let stateDelete = Phrase("delete", "削除中")
  package static let stateGone = Phrase("gone", "削除済")
  package static let stateKept = Phrase("kept", "保持")

  /// What nobody could look at. Six letters, as this word stands in the pane of the start alone.
  package static let stateUnseen = Phrase("unseen", "未確認")

  // MARK: Outcomes

  package static let creationSucceeded = Phrase(
    "Everything in the stack has been created.", "スタックのリソースをすべて作成しました。")
  package static let updateSucceeded = Phrase("The stack has been updated.", "スタックを更新しました。")
  package static let creationFailedAndUndone = Phrase(
    "The deployment failed and was rolled back: everything it created was deleted.",
    "作成に失敗し、途中まで作成したリソースを削除しました。")
  package static let updateFailedAndUndone = Phrase(
    "The change failed and was rolled back: the stack has its previous settings.", "変更に失敗し、ロールバックしました。スタックは変更前の設定です。")
  package static let creationFailedAndKept = Phrase(
    "The creation failed. What had been created until then still exists, and still costs.",
    "作成に失敗しました。それまでに作成したリソースは残っており、料金がかかり続けます。")
  package static let updateFailedAndKept = Phrase(
    "The change failed and was not rolled back: the stack is partly as it was, partly as it was to be, and still costs.",
    "変更に失敗し、ロールバックもしていません。スタックは変更前と変更後が混ざった状態で、料金がかかり続けます。")
  package static let creationUndoFailed = Phrase(
    "The creation failed, and not everything could be deleted; what is left still costs.",
    "作成に失敗し、作成済みのリソースの削除も完了しませんでした。残ったリソースには料金がかかり続けます。")
  package static let updateUndoFailed = Phrase(
    "The change failed, and AWS could not roll it back: the stack is partly old, partly new, and still costs.",
    "変更に失敗し、ロールバックも完了しませんでした。スタックは変更前と変更後が混ざった状態で、料金がかかり続けます。")
  package static let stoppedAndTakenBack = Phrase(
    "The change was stopped, and CloudFormation restored the previous settings.", "変更を中止し、CloudFormation が変更前の設定に戻しました。"
  )
  package static let deletedMeanwhile = Phrase(
    "The stack has been deleted meanwhile; this was not asked for here.",
    "処理の途中でスタックが削除されました。ここから依頼した削除ではありません。")
  /// - Parameter place: the stack and its region, as commands take them.
  package static func outputsAreUnseen(_ place: String) -> Phrase {
    Phrase(
      "The stack could not be read once more, so its outputs are not known here: gitlab-wizard status \(place)",
      "完了後のスタックを読み取れず、出力（URL など）は不明です: gitlab-wizard status \(place)")
  }

  package static let stackDeleted = Phrase("The stack has been deleted.", "スタックを削除しました。")
  package static let deletionFailed = Phrase(
    "Not everything could be deleted; what is left still costs.",
    "すべてのリソースを削除することはできませんでした。残ったリソースには料金がかかり続けます。")

  package static func failedFirst(_ logicalID: String, type: String, reason: String) -> Phrase {
    Phrase("\(logicalID) (\(type)) failed first: \(reason)", "最初に失敗したのは \(logicalID)（\(type)）です。\(reason)")
  }
}
