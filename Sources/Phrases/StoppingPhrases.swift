/// What becomes of a failure, and what stopping means: in time and in money.
package enum StoppingPhrases {
  package static let onFailure = Phrase("If it fails", "失敗したとき")
  package static let onFailureUndo = Phrase("roll back", "ロールバックする")
  package static let onFailureKeep = Phrase("keep for diagnosis", "調査のため残す")
  package static let onFailureUndoMeaning = Phrase(
    "AWS deletes what it created. Normally nothing is left to pay for; if something is, it is named.",
    "作成済みのリソースを AWS が削除します。通常、料金のかかるものは残りません。残った場合は表示します。")
  package static let onFailureKeepMeaning = Phrase(
    "The created resources are kept; you pay for them until you delete them.", "作成済みのリソースを残します。削除するまで料金がかかります。")
  package static let keyOnFailure = Phrase("if it fails", "失敗したとき")
  package static let helpOnFailure = Phrase(
    "If it fails: undo rolls back, keep keeps the created resources for diagnosis; they cost money.",
    "失敗時の扱い。undo はロールバックし、keep は作成済みのリソースを調査のため残します（料金がかかります）。")
  package static let helpRole = Phrase(
    "IAM role for CloudFormation to use. AWS remembers it for later operations on this stack. Default: the role used before, or your own permissions.",
    "CloudFormation が使う IAM ロールの ARN。以後の操作にも使われます。省略すると、前回のロールまたは自分の権限で動作します。")

  package static func noRoleARN(_ text: String) -> Phrase {
    Phrase(
      "‘\(text)’ is no ARN of a role; it takes arn:aws:iam::123456789012:role/NAME.",
      "「\(text)」はロールの ARN ではありません。arn:aws:iam::123456789012:role/名前 の形で指定してください。")
  }

  /// AWS changes nothing by replacement while failures are kept.
  package static let keepIsNotPossible = Phrase(
    "This change replaces a resource, so a failure is always rolled back.",
    "置き換えを伴うため、失敗したときは必ずロールバックされます。")
  package static let onFailureNeedsUndo = Phrase(
    "AWS cannot keep the failure of a change that replaces something. Nothing was changed; use --on-failure undo.",
    "置き換えを伴う変更では、失敗したリソースを残せません。何も変更していません。--on-failure undo を指定してください。")

  // MARK: Ctrl-C while AWS is at work

  package static let stopTitle = Phrase("An operation is running", "操作の実行中です")
  package static let stopLeave = Phrase("leave it running", "画面だけ閉じる（処理は続行）")
  package static let stopLeaveRehearsal = Phrase("end the rehearsal", "リハーサルを終了する")
  package static let stopUndo = Phrase("cancel it and roll back", "中止してロールバックする")
  package static let stopUndoUpdate = Phrase("cancel it and restore the old settings", "中止して元の設定に戻す")
  package static let keyStopUndo = Phrase("cancel and roll back", "中止してロールバック")
  package static let keyWatch = Phrase("go on watching", "表示を続ける")

  package static func stopLeaveMeaning(left: String?, perDay: String?, command: String) -> Phrase {
    let time = left.map { Phrase("About \($0) left. ", "残り時間は約 \($0)です。") } ?? Phrase("", "")
    let money =
      perDay.map {
        Phrase(
          "You already pay for what exists; the whole stack costs about \($0) USD/day. ",
          "作成済みの分には既に料金がかかっています。全体では約 \($0) USD/日です。")
      } ?? Phrase("", "")
    return Phrase(
      "\(time.english)\(money.english)Come back with:\n\(command)",
      "\(time.japanese)\(money.japanese)戻るには:\n\(command)")
  }

  package static func stopUndoMeaning(minutes time: Int, leaves: Bool) -> Phrase {
    let end =
      leaves
      ? Phrase(
        "What your answers keep (file system, root password) is kept, empty; the last screen lists it.",
        "「残す」に設定したもの（ファイルシステム、root パスワード）は空のまま残ります。最後の画面に表示します。")
      : Phrase("Then nothing is left that costs.", "その後、料金のかかるものは残りません。")
    return Phrase(
      "AWS deletes the stack with all that was created so far, which takes up to \(time) minutes. \(end.english)",
      "AWS が作成途中のスタックを削除します（最長 \(time) 分）。\(end.japanese)")
  }

  package static let stopUndoUpdateMeaning = Phrase(
    "CloudFormation restores the previous settings, which takes about as long as the change has run. It then costs what it cost before.",
    "CloudFormation が変更前の設定に戻します。これまでと同程度の時間がかかります。料金は変更前と同じに戻ります。")

  /// Beside it while a release is under way.
  package static func stopUndoIsOneWay(_ old: String) -> Phrase {
    Phrase(
      "One way: once GitLab has migrated its data, \(old) does not start on it again. Stopping does not bring \(old) back; "
        + "only a backup of it does.",
      "元に戻せません: GitLab がデータを移行した後は、\(old) は起動できません。中止しても \(old) には戻らず、バックアップからの復元が必要です。")
  }
  package static let stopUndoMayBeOneWay = Phrase(
    "If this change brings another GitLab release, stopping does not bring the old one back once its data is migrated.",
    "GitLab のバージョンを変える操作の場合、データの移行後は、中止しても元のバージョンには戻りません。")
  package static let stopKeepIsNotPossible = Phrase(
    "Stopping it and keeping what is there is not possible: AWS can stop a creation only by deleting it. To keep what a "
      + "failure leaves, choose “keep for diagnosis” before the start.",
    "途中の状態を残して中止することはできません（作成の中止は削除になります）。失敗時に残したい場合は、開始前に「調査のため残す」を選びます。")
  package static let stopKeepUpdateIsNotPossible = Phrase(
    "Stopping it half-way and keeping that is not possible: AWS always takes a stopped update back.",
    "途中の状態を残して中止することはできません。AWS は中止した更新を必ず元に戻します。")
  package static let stopNothing = Phrase(
    "Cannot be canceled: AWS is already rolling back or deleting. It ends by itself.",
    "中止できません。AWS がロールバックまたは削除を実行中で、完了すると終わります。")
  package static let stopUnknown = Phrase(
    "Cannot be canceled now: AWS does not say how far it is, and it may be finished.",
    "AWS から現在の状態を取得できないため、ここからは中止できません。既に完了している可能性があります。")
  package static let stopSecondPress = Phrase(
    "Ctrl-C again exits at once; AWS continues.", "もう一度 Ctrl-C を押すとすぐに終了します（AWS の処理は続きます）。")

  /// The same of a rehearsal, which nothing outlives.
  package static let stopSecondPressInRehearsal = Phrase(
    "Ctrl-C again exits at once.", "もう一度 Ctrl-C を押すとすぐに終了します。")

  package static let stoppingAsked = Phrase(
    "AWS was asked to stop and roll back; it may take some minutes to react.", "AWS に中止とロールバックを依頼しました。反映まで数分かかることがあります。"
  )

  // MARK: Leaving with a change set on the screen

  package static let leaveDiscards = Phrase(
    "Nothing was created or changed. The change set is discarded, and your answers are kept.",
    "何も作成・変更されていません。変更セットは破棄し、回答は保存します。")
  package static let discarding = Phrase("Discarding the change set…", "変更セットを破棄しています…")
  package static let thatIsAll = Phrase(
    "The stack is already as you want it: there is nothing to change. Nothing was done.",
    "スタックは既に希望どおりの状態です。変更点はなく、何も実行していません。")
}
