/// How a deployment is going and how it ended.
extension Phrase {
  // MARK: States, of four letters at most in English

  package static let stateWait = Phrase("wait", "待ち")
  package static let stateBusy = Phrase("busy", "実行中")
  package static let stateOK = Phrase("ok", "完了")
  package static let stateFail = Phrase("fail", "失敗")
  package static let stateUndo = Phrase("undo", "取消中")
  package static let stateKept = Phrase("kept", "保持")

  // MARK: Outcomes

  package static let creationSucceeded = Phrase(
    "Everything in the stack has been created.", "スタックのリソースをすべて作成しました。")
  package static let updateSucceeded = Phrase("The stack has been updated.", "スタックを更新しました。")
  package static let creationFailedAndUndone = Phrase(
    "The creation failed, and what had been made was deleted again.",
    "作成に失敗し、途中まで作成したリソースを削除しました。")
  package static let updateFailedAndUndone = Phrase(
    "The update failed, and the stack is as it was before.", "更新に失敗し、スタックを更新前の状態に戻しました。")
  package static let failedAndKept = Phrase(
    "It failed, and what had been made until then still stands and still costs.",
    "失敗しました。それまでに作成したリソースは残っており、料金がかかり続けます。")
  package static let undoFailed = Phrase(
    "It failed, and not everything could be undone; what is left still costs.",
    "失敗し、取り消しも完了しませんでした。残ったリソースには料金がかかり続けます。")
  package static let stackDeleted = Phrase("The stack has been deleted.", "スタックを削除しました。")
  package static let deletionFailed = Phrase(
    "Not everything could be deleted; what is left still costs.",
    "すべてのリソースを削除することはできませんでした。残ったリソースには料金がかかり続けます。")

  package static func failedFirst(_ logicalID: String, type: String, reason: String) -> Phrase {
    Phrase("\(logicalID) (\(type)) failed first: \(reason)", "最初に失敗したのは \(logicalID)（\(type)）です。\(reason)")
  }
}
