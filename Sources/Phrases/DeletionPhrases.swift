/// What is said before and after a stack is destroyed.
package enum DeletionPhrases {
  package static let stepDestroy = Phrase("Destroy", "削除")
  package static let helpDestroy = Phrase(
    "Delete a GitLab: shows what is deleted and what is kept, and asks for its name.",
    "GitLab を削除します。消えるものと残るものを示し、名前で確認します。")
  package static let helpConfirm = Phrase(
    "The name of the stack, to confirm without typing it.", "スタックの名前（スクリプト用）。名前の入力の代わりになります。")
  package static let helpRetain = Phrase(
    "Only after DELETE_FAILED: keep these resources, by logical ID, separated by commas. They may cost money.",
    "削除に失敗した後（DELETE_FAILED）だけ使えます。残すリソースの論理 ID（カンマ区切り）。料金がかかることがあります。")

  package static func noLogicalID(_ text: String) -> Phrase {
    Phrase(
      "‘\(text)’ is not a logical ID. --retain takes logical IDs of letters and digits, separated by commas.",
      "「\(text)」は論理 ID ではありません。--retain には、英数字の論理 ID をカンマ区切りで指定します。")
  }

  package static let keyDestroy = Phrase("DESTROY", "削除する")
  package static let goesHeading = Phrase("Will be deleted", "消えるもの")
  package static let staysHeading = Phrase("Will be kept", "残るもの")
  package static let beforeYouGo = Phrase("Before you do it", "削除の前に")

  package static func goesAndStays(goes: Int, stays: Int) -> Phrase {
    Phrase("\(goes) deleted  \(stays) kept", "削除 \(goes)  保持 \(stays)")
  }

  /// Before what stays and is no resource of the stack.
  package static let besides = Phrase("also", "ほか")
  package static func staysFor(_ month: String) -> Phrase {
    Phrase("about \(month) USD/month", "月約 \(month) USD")
  }

  package static let backupsStay = Phrase(
    "recovery points of AWS Backup; they cost until they expire",
    "AWS Backup の復旧ポイント（期限まで残り、料金がかかります）")
  package static let insightsStay = Phrase(
    "log group /aws/ecs/containerinsights/…/performance, which ECS made",
    "ECS が作ったロググループ /aws/ecs/containerinsights/…/performance")

  package static func deletionTakes(_ time: Phrase, slow: Bool) -> Phrase {
    let why =
      slow
      ? Phrase(
        " Most of it is AWS removing Lambda's network interfaces; you can close this window meanwhile.",
        "関数のネットワークインターフェイスの解放に 20〜45 分かかるためです。この画面で待つ必要はありません。")
      : Phrase("", "")
    return Phrase("It takes \(time.english).\(why.english)", "所要時間は \(time.japanese)です。\(why.japanese)")
  }

  package static let holdsNothing = Phrase(
    "Nothing of it is there any more but its name: nothing that costs, and nothing to back up. It goes in seconds.",
    "残っているのはスタックの名前だけです。料金のかかるものも、バックアップするものもありません。数秒で削除されます。")

  package static let protectionGoesFirst = Phrase(
    "The stack is protected from deletion: that is turned off first.", "削除保護が有効です。先に解除します。")
  package static let repositoriesGo = Phrase(
    "Deleted for good: all repositories, the database and the settings. This cannot be undone.",
    "リポジトリ、データベース、設定はすべて削除されます。元に戻せません。")

  /// - Parameter monthly: what keeping them costs, in whole dollars; nil where that is not known.
  package static func repositoriesStay(_ monthly: String?) -> Phrase {
    let cost = monthly.map { Phrase(" (about \($0) USD/month)", "（約 \($0) USD/月）") } ?? Phrase("", "")
    return Phrase(
      "Kept: repositories, database, settings and the root password\(cost.english).",
      "リポジトリ、データベース、設定、root パスワードは残ります\(cost.japanese)。")
  }

  package static func deletionTitle(_ stack: String) -> Phrase {
    Phrase("Delete stack \(stack)?", "スタック \(stack) を削除しますか？")
  }

  package static func destroyedFor(resources: Int) -> Phrase {
    Phrase("GitLab stops, and AWS deletes \(resources) resources.", "GitLab を停止し、AWS が \(resources) 個のリソースを削除します。")
  }

  /// - Parameter place: the stack and its region, as commands take them.
  package static func somethingRuns(_ stack: String, _ status: String, at place: String) -> Phrase {
    Phrase(
      "An operation is running on \(stack) (\(status)). Wait for its end: gitlab-wizard resume \(place)",
      "スタック \(stack) は処理中です（\(status)）。終了を待ってください: gitlab-wizard resume \(place)")
  }

  package static let leaveNothingDeleted = Phrase("Nothing was deleted.", "何も削除していません。")

  // MARK: After

  package static let stoppedAndUndone = Phrase(
    "Canceled: the stack was deleted.", "中止し、スタックを削除しました。")
  package static let nothingIsLeft = Phrase("Nothing of the stack is left.", "スタックのリソースは残っていません。")
  /// Over commands that can be copied whole: what they do is said before them.
  package static let leftHeading = Phrase(
    "Left; these commands delete it for good", "残っているもの（次のコマンドで完全に削除されます）")
  /// Before somebody deletes what was kept for its data.
  package static let leftCanBeSeen = Phrase(
    "To look at it first: EFS and Secrets Manager in the AWS console, under this id or name.",
    "先に確認する場合: AWS コンソールの EFS と Secrets Manager（この ID、名前）。")
  package static let destroyNeedsName = Phrase(
    "Cannot ask for confirmation here: add --confirm with the name of the stack. --yes is not enough for a deletion.",
    "確認の質問ができません。--confirm にスタック名を指定してください（削除では --yes だけでは不十分です）。")

  package static func destroyNameDiffers(_ given: String, _ stack: String) -> Phrase {
    Phrase(
      "--confirm says ‘\(given)’, but the stack is ‘\(stack)’. Nothing was deleted.",
      "--confirm の「\(given)」がスタック名「\(stack)」と一致しません。何も削除していません。")
  }

  package static func destroyAgain(_ stack: String) -> Phrase {
    Phrase(
      "Remove what blocks it (the reason is above), or keep it: add --retain with its name. Then:\n"
        + "gitlab-wizard destroy \(stack)",
      "上の原因を取り除くか、--retain にその名前を指定して残し、再実行してください:\ngitlab-wizard destroy \(stack)")
  }

  package static func retainNeedsFailedDeletion(_ stack: String, _ status: String) -> Phrase {
    Phrase(
      "--retain works only after a deletion that failed (DELETE_FAILED), but \(stack) is in "
        + "\(status). Nothing was done. Leave out --retain.",
      "一部のリソースを残せるのは、削除に失敗した後（DELETE_FAILED）だけです。スタック \(stack) は \(status) です。"
        + "何も実行していません。--retain を外してください。")
  }

  package static let nothingWasDeleted = Phrase("Canceled. Nothing was deleted.", "中止しました。何も削除していません。")
}
