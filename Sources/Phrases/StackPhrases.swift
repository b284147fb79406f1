/// What is said of a stack that is there already: what stands, what would become of it, what is in the way.
package enum StackPhrases {
  package static func standsAndIsOurs(_ name: String, _ status: String, answers: Int) -> Phrase {
    Phrase(
      "Stack \(name) exists (\(status)). Its \(answers) answers are loaded; deploying changes this stack.",
      "スタック \(name) は既に存在します（\(status)）。回答しない項目には、このスタックの回答（\(answers) 件）を使います。デプロイするとこのスタックを変更します。")
  }

  package static func isNotOurs(_ name: String) -> Phrase {
    Phrase(
      "A stack named \(name) exists, but gitlab-wizard did not create it and will not change it. Use another name.",
      "スタック \(name) は既に存在しますが、gitlab-wizard が作成したものではないため、変更しません。別の名前にしてください。")
  }

  package static func networkStays(_ keys: String) -> Phrase {
    Phrase(
      "\(keys) cannot be changed after deployment. To use another network, deploy a second stack and restore a backup there.",
      "作成済みの GitLab は別のネットワークに移せません。\(keys) は作成時のままにしてください。または別の名前で新しく作成し、バックアップでデータを移してください。")
  }

  /// PostgreSQL compares text by the signedness of `char`, which is another on arm64.
  package static func architectureStays(_ old: String, new: String) -> Phrase {
    Phrase(
      "image.architecture cannot go from \(old) to \(new) on existing data: PostgreSQL's text indexes depend on the CPU "
        + "architecture, and searches would miss rows. Keep \(old), or create another stack and restore a gitlab-backup in it.",
      "image.architecture は、既存のデータのまま \(old) から \(new) に変更できません。PostgreSQL の文字列インデックスは CPU アーキテクチャに依存し、"
        + "検索結果が欠けます。\(old) のままにするか、新しいスタックを作成して gitlab-backup のバックアップを復元してください。")
  }

  package static func emptyStackIsLeft(_ name: String) -> Phrase {
    Phrase(
      "An earlier deployment left the empty stack \(name) (REVIEW_IN_PROGRESS): it costs nothing, and the next deployment uses it.",
      "空のスタック \(name)（REVIEW_IN_PROGRESS）が残っています。料金はかからず、次のデプロイで使われます。")
  }

  package static func pressEnterForMore(_ words: Phrase) -> Phrase {
    words.followed(by: Phrase("Enter shows why, and what to do.", "Enter で原因と対処を表示します。"))
  }

  package static func pressDForMore(_ words: Phrase) -> Phrase {
    words.followed(by: Phrase("d shows what to do.", "d で対処を表示します。"))
  }

  package static func wouldChange(_ answers: String) -> Phrase {
    Phrase("Changes the stack: \(answers)", "スタックの変更: \(answers)")
  }

  package static func changesNothing(_ stack: String) -> Phrase {
    Phrase("The answers are those of the stack \(stack): nothing would change.", "回答はスタック \(stack) と同じです。変更はありません。")
  }

  package static func answersAreThose(of stack: String) -> Phrase {
    Phrase("The answers are those of the stack \(stack).", "回答はスタック \(stack) と同じです。")
  }

  package static let versionBuildsOtherwise = Phrase(
    "But this version of gitlab-wizard builds some of it in another way: what that changes, a restart of GitLab perhaps, the change set says.",
    "ただし、このバージョンの gitlab-wizard ではテンプレートの一部が異なります。何が変わるか（GitLab の再起動など）は変更セットで分かります。")

  // MARK: Versions

  package static func versionGoesBack(_ old: String, to new: String) -> Phrase {
    Phrase(
      "GitLab \(new) does not start on the data of \(old). The only way back is a backup made with the older version.",
      "GitLab \(new) は \(old) のデータでは起動しません。戻すには、古いバージョンで作成したバックアップが必要です。")
  }

  package static func versionIsTooFar(_ old: String, to new: String, stop: String) -> Phrase {
    Phrase(
      "GitLab \(new) refuses to start on the data of \(old). Upgrade to \(stop) first, and on from there.",
      "GitLab \(new) は \(old) のデータでは起動しません。先に \(stop) へアップグレードしてください。")
  }

  /// - Parameter tag: the release to keep, as `image.tag` takes it.
  package static func guardComesFirst(_ old: String, _ new: String, keep tag: String) -> Phrase {
    Phrase(
      "An older gitlab-wizard made this stack, without the guard that keeps GitLab \(old) from starting on data of \(new): "
        + "if the upgrade failed, AWS would start it there. Change the stack once with image.tag \(tag), which brings the "
        + "guard; then upgrade.",
      "このスタックは古い gitlab-wizard で作成され、\(new) のデータで GitLab \(old) が起動するのを防ぐ仕組みがありません。"
        + "アップグレードに失敗すると、AWS がその状態で起動してしまいます。先に image.tag を \(tag) のまま一度変更を適用して"
        + "仕組みを追加し、その後でアップグレードしてください。")
  }

  package static let guardComesByCommand = Phrase(
    "The first step, which keeps GitLab's version:", "最初の手順（GitLab のバージョンは変わりません）:")

  package static func versionGoesUp(_ old: String, to new: String) -> Phrase {
    Phrase(
      "\(old) to \(new): one way; only a backup leads back. Make one first.",
      "\(old) → \(new): 元に戻すにはバックアップが必要です。先に作成を。")
  }

  /// AWS cannot keep a failed change of the task, and the old image does not take the data back.
  package static func undoneOntoNewData(_ old: String) -> Phrase {
    Phrase(
      "If it fails after the migration, \(old) cannot start: GitLab stays down until a backup is restored.",
      "移行後に失敗すると \(old) は起動できず、バックアップを復元するまで GitLab を使えません。")
  }

  // MARK: Stacks that failed

  package static func condition(spent stack: String) -> Phrase {
    Phrase(
      "The creation of \(stack) failed and was rolled back (ROLLBACK_COMPLETE). The empty stack costs nothing, and must be deleted before you deploy under this name again.",
      "\(stack) の作成は失敗し、ロールバックされました（ROLLBACK_COMPLETE）。空のスタックに料金はかかりませんが、同じ名前で再デプロイするには先に削除が必要です。")
  }

  package static func condition(keptAfterCreation stack: String) -> Phrase {
    Phrase(
      "The creation of \(stack) failed, and what was made was kept (CREATE_FAILED). It costs until you repair it by deploying again, or delete it.",
      "\(stack) の作成は失敗し、作成済みのリソースが残っています（CREATE_FAILED）。再デプロイで修復するか削除するまで、料金がかかります。")
  }

  package static func condition(halfUndone stack: String) -> Phrase {
    Phrase(
      "The creation of \(stack) failed, and not everything could be rolled back (ROLLBACK_FAILED). What is left costs.",
      "\(stack) の作成は失敗し、ロールバックも完了していません（ROLLBACK_FAILED）。残ったリソースには料金がかかります。")
  }

  package static func condition(keptAfterUpdate stack: String) -> Phrase {
    Phrase(
      "A change of \(stack) failed and was kept as it was then (UPDATE_FAILED). Repair it by another change, or roll it back.",
      "\(stack) の変更は失敗し、その時点の状態で残っています（UPDATE_FAILED）。別の変更で修復するか、ロールバックしてください。")
  }

  package static func condition(betweenVersions stack: String) -> Phrase {
    Phrase(
      "A change of \(stack) failed, and so did its rollback (UPDATE_ROLLBACK_FAILED). No change is possible until the rollback is finished.",
      "\(stack) の変更は失敗し、ロールバックも失敗しました（UPDATE_ROLLBACK_FAILED）。ロールバックを完了するまで変更できません。")
  }

  package static func condition(halfDeleted stack: String) -> Phrase {
    Phrase(
      "Not all of \(stack) could be deleted (DELETE_FAILED). What is left costs.",
      "\(stack) の一部を削除できませんでした（DELETE_FAILED）。残ったリソースには料金がかかります。")
  }

  /// How to get out of it by command.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  package static func mendWith(_ place: String) -> Phrase {
    Phrase(
      "To look at the cause:\ngitlab-wizard resume \(place)\nTo delete it:\ngitlab-wizard destroy \(place)",
      "原因を見るには:\ngitlab-wizard resume \(place)\n削除するには:\ngitlab-wizard destroy \(place)")
  }

  /// Each before its command.
  package static let toLookAtCause = Phrase("To look at the cause:", "原因を見るコマンド:")
  package static let toDelete = Phrase("To delete it:", "削除するコマンド:")

  package static let remedyTitle = Phrase("What can be done", "対処方法")
  package static let remedyLook = Phrase("look at the cause: every event of it", "原因を見る（すべてのイベント）")
  package static let remedyDeleteAndRetry = Phrase(
    "delete what is left, then deploy the same answers again", "残りを削除し、同じ回答で再デプロイする")
  package static let remedyDeleteAgain = Phrase(
    "delete again, after you removed what blocked it", "妨げているものを取り除いたうえで、もう一度削除する")
  package static let remedyRetry = Phrase(
    "retry: AWS creates what is missing, with the same answers", "再試行する（AWS が同じ回答で不足分を作成）")
  package static let remedyRollBackCreation = Phrase(
    "roll back: AWS deletes what was created; nothing is deployed again", "ロールバックする（作成済みのものを削除し、再デプロイしない）")
  package static let remedyRollBack = Phrase(
    "roll the change back to the last working state (if there never was one, AWS deletes the stack)",
    "変更をロールバックし、直前の正常な状態に戻す（正常な状態が一度もなければ、AWS はスタックを削除します）")
  package static let remedyContinue = Phrase(
    "continue the rollback, once the cause is fixed", "原因を取り除いたうえで、ロールバックを続行する")

  package static func remedyRetaining(_ names: String) -> Phrase {
    Phrase("delete the stack but keep: \(names)", "スタックを削除し、次を残す: \(names)")
  }

  package static func remedySkipping(_ names: String) -> Phrase {
    Phrase(
      "continue the rollback without these, which stay as they are: \(names)", "次をスキップしてロールバックを続行する: \(names)")
  }

  /// The old version refuses to start on data that a newer one has touched, so that its service never comes back.
  package static func remedySkippingService(_ names: String) -> Phrase {
    Phrase(
      "finish the rollback without \(names), then deploy the newer version again: an older GitLab does not start on newer data",
      "\(names) を除いてロールバックを完了し、新しいバージョンを再デプロイする（新しいデータでは古い GitLab は起動しません）")
  }

  /// What a rollback that passed over something leaves behind.
  package static func skippedStays(_ names: String) -> Phrase {
    Phrase(
      "The rollback is finished, but \(names) was skipped and is not as the stack says. Deploy the newer version again now.",
      "ロールバックは完了しましたが、\(names) はスキップされ、スタックの内容と一致しません。新しいバージョンを再デプロイしてください。")
  }

  package static func failedStackIsUnchanged(_ stack: String, _ status: String) -> Phrase {
    Phrase(
      "The answers are those of \(stack), which failed (\(status)) and is not finished: there is nothing to change, but it must be repaired.",
      "回答は \(stack) と同じですが、このスタックは失敗したまま（\(status)）です。変更点はありませんが、修復が必要です。")
  }

  package static let retryHasNothingToDo = Phrase(
    "AWS found nothing to retry, and the stack is as failed as before. Roll it back, or delete what is left.",
    "AWS は再試行の対象なしと応答し、スタックは失敗したままです。ロールバックするか、残りを削除してください。")

  /// AWS's rule at the time of writing; whether it still holds, AWS's answer tells.
  package static func replacesWhileKept(_ names: String) -> Phrase {
    Phrase(
      "AWS (as known to this version) refuses to replace \(names) while a failure is kept.",
      "失敗が残っている間、AWS は \(names) を置き換えません（このバージョンの知る限り）。")
  }

  package static let failureIsKeptAgain = Phrase(
    "A failed stack can be changed only with failures kept: if this fails, it is kept too.",
    "失敗したスタックの変更では、失敗しても自動ではロールバックされません（リソースは残ります）。")

  package static func networkNeedsNewStack(_ keys: String) -> Phrase {
    Phrase(
      "\(keys) cannot change in a stack whose creation failed. It never worked, so delete what is left and create it again.",
      "作成に失敗したスタックでは \(keys) を変更できません。一度も動作していないため、残りを削除して作り直せます。")
  }

  // MARK: Keys of the ways out

  package static let keyRetryNow = Phrase("retry", "再試行")
  package static let keyRemedy = Phrase("what to do", "対処")
  package static let keyLook = Phrase("look at the cause", "原因を見る")
  package static let keyRetry = Phrase("delete and retry", "削除して再実行")
  package static let keyDeleteAgain = Phrase("delete again", "もう一度削除")
  package static let keyRetain = Phrase("delete, keep these", "残して削除")
  package static let keyRollBack = Phrase("roll back", "ロールバック")
  package static let keyContinue = Phrase("continue", "続行")
  package static let keySkip = Phrase("skip and continue", "スキップして続行")
  package static let retryNow = Phrase(
    "What was left is deleted. The answers are the same: check them and deploy again.",
    "残りを削除しました。回答は同じです。もう一度確認してください。")
}
