/// A backup that is made now.
extension CopyPhrases {
  // MARK: The whole file system

  /// - Parameter size: what is on it.
  package static func copies(_ place: String, _ size: Phrase) -> Phrase {
    Phrase(
      "AWS Backup copies the whole file system of \(place) (\(size.english)).",
      "AWS Backup が \(place) のファイルシステム全体（\(size.japanese)）をバックアップします。")
  }
  package static let sizeIsNotKnown = Phrase("size not known", "サイズ不明")

  /// - Parameter monthly: of all of it, in USD; nil is not known.
  package static func costs(_ monthly: String?, isFirst: Bool) -> Phrase {
    guard let monthly else { return Phrase("What it costs is not known here.", "料金は計算できません。") }
    return isFirst
      ? Phrase(
        "It costs about \(monthly) USD/month as long as it is kept: a GB of backup, every day.",
        "保持する間、約 \(monthly) USD/月かかります（GB 単位、日割り）。")
      : Phrase(
        "It adds what changed since the last one; all of it would cost about \(monthly) USD/month.",
        "前回からの変更分が加わります。全体では約 \(monthly) USD/月に相当します。")
  }
  package static let keptForEver = Phrase(
    "It is kept until you delete it (--keep 90d sets an end).", "削除するまで残ります（--keep 90d で期限を設定できます）。")
  package static func keptFor(_ days: Int) -> Phrase {
    Phrase("AWS deletes it after \(days.of("day", "days")).", "\(days) 日後に AWS が削除します。")
  }
  package static func stopsFor(_ shortest: Int, _ longest: Int) -> Phrase {
    Phrase(
      "GitLab is stopped for it and started again: nobody can use it for about \(shortest / 60) to \(longest / 60) min.",
      "そのために GitLab を停止し、終了後に起動します。約 \(shortest / 60)〜\(longest / 60) 分間使えません。")
  }
  package static func mayBeStopped(_ shortest: Int, _ longest: Int) -> Phrase {
    Phrase(
      "Stopped for it, GitLab is away for about \(shortest / 60) to \(longest / 60) min.",
      "停止する場合、約 \(shortest / 60)〜\(longest / 60) 分間使えません。")
  }
  package static let asAfterPowerCut = Phrase(
    "PostgreSQL in it starts at best as after a power cut.", "その中の PostgreSQL は、良くて停電直後の状態から起動します。")
  package static let wayQuestion = Phrase(
    "s = stop GitLab, back up, start it (recommended), b = back up while it runs, Enter = cancel:",
    "s = GitLab を停止してバックアップし起動（推奨）、b = 動作中のまま、Enter = 中止:")
  package static let nowQuestion = Phrase("Back up now? (yes/no)", "今すぐバックアップしますか？（はい y / いいえ n）")
  /// Why only a copy of a GitLab that runs is made.
  package static let wouldNotStartAgain = Phrase(
    "GitLab is not stopped for a backup: it would not start again. It can be backed up while it runs.",
    "停止すると再び起動できないため、バックアップのための停止は行いません。動作中のままバックアップできます。")
  package static let saidNo = Phrase("Canceled. Nothing was sent to AWS.", "中止しました。AWS には何も依頼していません。")
  package static let orderedNothing = Phrase(
    "AWS Backup makes one already; it is followed, and no other is ordered.",
    "AWS Backup はすでにバックアップを作成中です。新しく依頼せず、その経過を表示します。")
  package static let comesBack = Phrase("This comes back to it:", "続きを確認するコマンド:")
  package static let leftGoesOn = Phrase(
    "AWS Backup continues with the copy.", "AWS Backup はバックアップを続けます。")
  package static let nothingBegun = Phrase("No backup was begun.", "バックアップは開始していません。")

  // MARK: GitLab's own

  package static func makesFile(_ place: String) -> Phrase {
    Phrase(
      "Runs gitlab-backup create and gitlab-ctl backup-etc in the container of \(place), while GitLab runs. It holds the database, "
        + "repositories, uploads, artifacts and packages; not queued jobs. Only the same version can read it.",
      "\(place) のコンテナ内で、動作中に gitlab-backup create と gitlab-ctl backup-etc を実行します。"
        + "データベース、リポジトリ、アップロード、アーティファクト、パッケージを含みます（ジョブのキューは含みません）。同じバージョンでのみ復元できます。")
  }
  package static let fileTakes = Phrase(
    "While it is made it takes up to twice its size on the file system, which AWS bills as storage and traffic of EFS. Old "
      + "ones stay until you delete them.",
    "作成中は、ファイルシステムを最大でサイズの 2 倍使用します（EFS の容量と転送の料金がかかります）。古いものは削除するまで残ります。")
  package static let fileQuestion = Phrase("Run gitlab-backup now? (yes/no)", "gitlab-backup を実行しますか？（はい y / いいえ n）")
  package static let fileSaidNo = Phrase("Canceled. Nothing was run.", "中止しました。何も実行していません。")
  package static let fileIsAsked = Phrase(
    "Beginning gitlab-backup in the container…", "コンテナ内で gitlab-backup を開始しています…")
  package static let fileHasBegun = Phrase(
    "gitlab-backup has begun. It runs by itself, also if you leave.", "gitlab-backup を開始しました。この画面を閉じても続きます。")
  package static func fileRunsAlready(since time: String) -> Phrase {
    Phrase("One that was begun at \(time) runs already; it is followed.", "\(time) に開始したものが実行中です。その経過を表示します。")
  }
  package static let fileMayRun = Phrase(
    "gitlab-backup was begun, or may be; how far it is could not be seen.", "gitlab-backup は開始済みの可能性がありますが、進行を確認できません。")
  package static func fileRuns(words: String, copiesFirst: Bool) -> Phrase {
    let way =
      copiesFirst
      ? Phrase(" (again with STRATEGY=copy: files had changed)", "（ファイルが変更されたため STRATEGY=copy で再実行）") : Phrase("", "")
    return words.isEmpty
      ? Phrase("gitlab-backup runs\(way.english).", "gitlab-backup を実行中です\(way.japanese)。")
      : Phrase("gitlab-backup runs\(way.english): \(words)", "gitlab-backup を実行中です\(way.japanese): \(words)")
  }
  /// - Parameter time: when it was written last, for it may have been begun before.
  package static func fileIsMade(_ path: String, _ size: Phrase, _ time: String) -> Phrase {
    Phrase(
      "The backup is made: \(path) (\(size.english), \(time)).",
      "バックアップを作成しました: \(path)（\(size.japanese)、\(time)）。")
  }
  package static func keysAreMade(_ path: String) -> Phrase {
    Phrase("Settings and keys are in \(path).", "設定と鍵は \(path) にあります。")
  }
  package static func keysAreMissing(_ reason: String) -> Phrase {
    Phrase(
      "Settings and keys were NOT packed: \(reason)", "設定と鍵は保存できませんでした: \(reason)")
  }
  package static let fileLiesThere = Phrase(
    "Both lie on GitLab's own file system and go with it; the next backup of the whole file system has them:",
    "どちらも GitLab と同じファイルシステムにあり、障害時には同時に失われます。ファイルシステム全体のバックアップに含めるには:")
  package static func fileFailed(_ words: String) -> Phrase {
    words.isEmpty
      ? Phrase("gitlab-backup failed and did not say why.", "gitlab-backup は失敗しました（理由は不明）。")
      : Phrase("gitlab-backup failed: \(words)", "gitlab-backup は失敗しました: \(words)")
  }
  package static let fileLog = Phrase("What it said is in the container:", "ログはコンテナ内にあります:")
  package static let anotherFileRuns = Phrase(
    "GitLab makes or restores a backup already, which was not begun here. It does one at a time: wait for its end.",
    "GitLab はすでに別のバックアップまたは復元を実行中です（同時に 1 つだけ）。終了を待ってください。")
  package static let fileIsGone = Phrase(
    "gitlab-backup no longer runs and has not ended: GitLab's task was replaced meanwhile, or somebody stopped it. There is no "
      + "archive of it.",
    "gitlab-backup は終了せずに停止しました。タスクが置き換えられたか、停止されました。アーカイブはありません。")
  package static let fileIsNotKnown = Phrase(
    "What became of gitlab-backup is not known; it may still run inside.", "gitlab-backup の結果は不明です。内部でまだ実行中の可能性があります。")
  package static let fileGoesOn = Phrase(
    "Interrupted. gitlab-backup continues in the container.", "中断しました。gitlab-backup はコンテナ内で続行します。")
}
