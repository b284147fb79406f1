/// How a restore ended.
extension RestorePhrases {
  package static func comeBack(_ command: String) -> Phrase {
    Phrase("To go on from where it is: \(command)", "続きから再開するコマンド: \(command)")
  }

  package static let awsGoesOn = Phrase(
    "AWS continues with what was requested; what follows it does not.", "依頼済みの処理は AWS で続きます。その後の手順は進みません。")
  package static let proofIsLeft = Phrase(
    "The restored GitLab stands and costs; its proof is not finished, and nothing is removed.",
    "復元した GitLab は稼働中で、料金がかかります。検証は完了しておらず、何も削除していません。")
  package static let isInDoubt = Phrase(
    "Whether AWS has accepted the request is not known.", "AWS が依頼を受け付けたかどうか不明です。")

  package static func jobFailed(_ reason: String) -> Phrase {
    Phrase(
      "AWS Backup could not restore the files: \(reason)", "AWS Backup がファイルを復元できませんでした: \(reason)")
  }

  package static func isBlind(_ reason: Phrase) -> Phrase {
    Phrase("How far AWS is cannot be seen any more: \(reason.english)", "進行状況を確認できなくなりました: \(reason.japanese)")
  }

  package static func deploymentFailed(_ stack: String) -> Phrase {
    Phrase(
      "The files are restored, but the stack \(stack) could not be made of them.",
      "ファイルは復元しましたが、スタック \(stack) を作成できませんでした。")
  }

  package static func fileSystemIsLeft(_ id: String, monthly: String?) -> Phrase {
    let cost = monthly.map { (", about \($0) USD/month", "、約 \($0) USD/月") } ?? ("", "")
    return Phrase(
      "The restored file system \(id) is left\(cost.0): it need not be restored again. This removes it instead:",
      "復元したファイルシステム \(id) が残っています\(cost.1)。再開時に復元し直す必要はありません。不要なら次で削除します:")
  }

  package static func failedStackIsLeft(_ stack: String) -> Phrase {
    Phrase(
      "What there is of the stack \(stack) goes first: it is in the way of the next try, and of the removal of its files.",
      "スタック \(stack) の残りを先に削除してください。残したままでは、再試行もファイルの削除もできません:")
  }

  package static func stackIsLeft(_ stack: String) -> Phrase {
    Phrase("The stack \(stack) is left. This removes it:", "スタック \(stack) が残っています。削除するコマンド:")
  }

  package static func isRestored(_ stack: String) -> Phrase {
    Phrase(
      "The backup is restored: the stack \(stack) stands beside the old one.",
      "バックアップを復元しました。スタック \(stack) が元の GitLab と並んで動いています。")
  }

  package static let lookFirst = Phrase(
    "Look whether all is there that you need. Then the name is moved, the old GitLab first, which gets another one: no name can be in "
      + "two stacks.",
    "必要なものが揃っているか確認してください。その後でドメイン名を移します。同じ名前は 2 つのスタックで使えないため、先に元の GitLab を別の名前に変えます。")
  package static let lookThenMoveRecord = Phrase(
    "Look whether all is there that you need. Then the new GitLab takes the name, and you point its record in your DNS to it:",
    "必要なものが揃っているか確認してください。その後で新しい GitLab にドメイン名を設定し、DNS のレコードを向け直します:")
  package static let noNameToMove = Phrase(
    "Look whether all is there that you need, then tell people the new address.", "必要なものが揃っているか確認し、利用者に新しいアドレスを伝えてください。"
  )

  package static func oldGoesLast(_ stack: String) -> Phrase {
    Phrase(
      "Both cost until one is deleted. Delete \(stack) once nobody needs it any more; what of it stays is told then:",
      "どちらかを削除するまで両方の料金がかかります。\(stack) が不要になったら削除してください（残るものはその時に表示します）:")
  }

  package static func newGoesInstead(_ stack: String) -> Phrase {
    Phrase("If \(stack) is not wanted after all:", "\(stack) が不要な場合:")
  }

  // MARK: The proof

  /// - Parameter minutes: nil where nobody saw how long it took.
  package static func isProved(_ made: String, minutes: Int?) -> Phrase {
    let time = minutes.map { (", \($0) minutes after the order", "依頼の \($0) 分後に") } ?? ("", "")
    return Phrase(
      "Proved: the backup of \(made) became a GitLab that works\(time.0).",
      "確認できました: \(made) のバックアップから、動作する GitLab を\(time.1)復元できました。")
  }

  package static func holds(_ contents: Phrase) -> Phrase {
    Phrase("It held \(contents.english).", "復元した内容: \(contents.japanese)。")
  }

  package static let agrees = Phrase(
    "Projects, users and the last push agree with what the present one had when the backup began; what is newer is not in it.",
    "バックアップ開始時点のプロジェクトとユーザーの件数、最後の push は一致しています。それ以降の作業は含まれません。")
  package static let isAlone = Phrase(
    "Whether that is all is not known: the present one could not be looked into.", "今の GitLab を確認できなかったため、全部かどうかは不明です。")
  package static let isEmpty = Phrase(
    "Not proved: the restored GitLab has no users, or no projects though the present one had some.",
    "確認できませんでした: 復元した GitLab にユーザーがいないか、元にはあったプロジェクトが 1 件もありません。")
  package static let isNotProved = Phrase(
    "Not proved: what came back differs from what the backup must hold.", "確認できませんでした: 復元した内容が、バックアップにあるはずの内容と異なります。")
  package static let doesNotWork = Phrase(
    "Not proved: the restored GitLab runs, but the test of it failed.", "確認できませんでした: 復元した GitLab は起動しましたが、動作テストに失敗しました。"
  )
  package static func isOpen(_ reason: Phrase) -> Phrase {
    Phrase(
      "Neither proved nor disproved, so that nothing was removed: \(reason.english)",
      "結果を判定できなかったため、削除していません: \(reason.japanese)")
  }

  package static func differs(projects: Int, least: Int, most: Int) -> Phrase {
    Phrase(
      "Projects: \(projects) came back. The present one has \(least) from before the backup, \(most) now.",
      "プロジェクト: 復元したのは \(projects) 件。今の GitLab にはバックアップ前からのものが \(least) 件、現在 \(most) 件あります。")
  }

  package static func differs(users: Int, least: Int, most: Int) -> Phrase {
    Phrase(
      "Users: \(users) came back. The present one has \(least) from before the backup, \(most) now.",
      "ユーザー: 復元したのは \(users) 人。今の GitLab にはバックアップ前からのユーザーが \(least) 人、現在 \(most) 人います。")
  }

  package static func differs(lastPush: String?, least: String) -> Phrase {
    Phrase(
      "Last push: \(lastPush ?? "none came back"). The present one knows one of \(least), before the backup.",
      "最後の push: \(lastPush ?? "なし")。今の GitLab にはバックアップ前の \(least) の push があります。")
  }

  package static let holdsMore = Phrase(
    "No projects, users or pushes of the time before the backup are missing by their numbers. It holds more than the present one has "
      + "now: that can be what was deleted since.",
    "件数と最後の push を見る限り、バックアップ前のものは揃っています。今の GitLab より多い分は、その後に削除されたものかもしれません。")

  package static let isNoted = Phrase(
    "That is noted on the recovery point, where backup list shows it.", "結果を復旧ポイントに記録しました。backup list で確認できます。")
  package static func isNotNoted(_ reason: Phrase) -> Phrase {
    Phrase(
      "It could not be noted on the recovery point: \(reason.english)", "復旧ポイントに記録できませんでした: \(reason.japanese)")
  }

  package static let nothingIsLeft = Phrase(
    "The second GitLab and its file system are deleted: nothing is left of it.",
    "2 つ目の GitLab とファイルシステムを削除しました。残っているものはありません。")
  package static let onlyRemoves = Phrase(
    "An earlier run had come to its end and was removing what it made: a yes removes the rest.",
    "以前の実行は判定まで終わり、削除の途中でした。続ける場合は残りを削除します。")
  package static let removedBefore = Phrase(
    "An earlier run had come to its end and was removing what it made; the rest is removed now.",
    "以前の実行は判定まで終わり、削除の途中でした。残りを削除しました。")
}
