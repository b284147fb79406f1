/// The copies of a GitLab's data: the list of them, and a new one.
package enum CopyPhrases {
  package static let help = Phrase(
    "List the backups of a GitLab, make one now, or one by gitlab-backup.",
    "バックアップの一覧、今すぐのバックアップ、gitlab-backup の実行。")
  package static let helpAction = Phrase(
    "list (or nothing): what there is. now: the whole file system, by AWS Backup. file: gitlab-backup create in the container.",
    "list（省略時）: 一覧。now: AWS Backup によるファイルシステム全体。file: コンテナ内の gitlab-backup create。")
  package static let helpStop = Phrase(
    "For now: stop GitLab, back up, start it again, so that the backup is whole.",
    "now 用: GitLab を停止してバックアップし、再び起動します（整合性を確保）。")
  package static let helpNoStop = Phrase(
    "For now: back up while GitLab runs.", "now 用: GitLab を動作中のままバックアップします。")
  package static let stopOrNot = Phrase(
    "--stop and --no-stop exclude each other.", "--stop と --no-stop は同時に指定できません。")
  package static let helpKeep = Phrase(
    "For now: how long AWS keeps it, in days. Without it: until you delete it.",
    "now 用: 保持する日数。省略すると、削除するまで残ります。")
  package static let helpAll = Phrase(
    "For list: show all, and look whether each was tried out.", "list 用: すべてを表示し、それぞれの復元テストを確認します。")
  package static func noSuchAction(_ word: String) -> Phrase {
    Phrase(
      "‘\(word)’ is none of list, now, file. Such as: gitlab-wizard backup gitlab now",
      "「\(word)」は list、now、file のいずれでもありません。例: gitlab-wizard backup gitlab now")
  }
  package static func isNoKeeping(_ text: String) -> Phrase {
    Phrase(
      "‘\(text)’ is no time to keep a backup: write days, such as 90d, from 1d to 36500d.",
      "「\(text)」は保持期間ではありません。90d のように日数で指定してください（1d〜36500d）。")
  }
  package static func onlyFor(_ option: String, _ action: String) -> Phrase {
    Phrase("\(option) belongs to `backup \(action)`.", "\(option) は `backup \(action)` のオプションです。")
  }

  // MARK: Sizes and times

  package static func size(_ bytes: Int?) -> Phrase {
    guard let bytes else { return Phrase("?", "?") }
    let units = ["B", "KiB", "MiB", "GiB", "TiB"]
    var (value, unit) = (bytes * 10, 0)
    while value >= 10_240, unit < units.count - 1 { (value, unit) = ((value + 512) / 1024, unit + 1) }
    let digits = unit == 0 || value >= 100 ? "\((value + 5) / 10)" : "\(value / 10).\(value % 10)"
    return Phrase(verbatim: "\(digits) \(units[unit])")
  }

  /// Such as `4 h 28 min`.
  package static func length(_ seconds: Double) -> Phrase {
    let minutes = max(0, Int(seconds)) / 60
    if minutes < 60 { return Phrase("\(minutes) min", "\(minutes) 分") }
    let (hours, rest) = (minutes / 60, minutes % 60)
    guard hours < 48 else { return Phrase("\(hours / 24) d \(hours % 24) h", "\(hours / 24) 日 \(hours % 24) 時間") }
    return Phrase("\(hours) h \(rest) min", "\(hours) 時間 \(rest) 分")
  }

  /// The same in one unit, for a column.
  package static func age(_ seconds: Double) -> Phrase {
    let minutes = max(0, Int(seconds)) / 60
    if minutes < 60 { return Phrase("\(minutes) min", "\(minutes) 分") }
    return minutes < 48 * 60
      ? Phrase("\(minutes / 60) h", "\(minutes / 60) 時間") : Phrase("\(minutes / 1440) d", "\(minutes / 1440) 日")
  }

  // MARK: If it all broke now

  package static let ifItBroke = Phrase("If it all broke now", "いま全損した場合")
  package static let youWouldLose = Phrase("You would lose", "失われる作業（RPO）")
  package static let youWouldBeBack = Phrase("You would be back in", "復旧までの時間（RTO）")
  package static let everything = Phrase(
    "everything: there is no whole backup", "すべて（完全なバックアップがありません）")
  package static func lossSince(_ length: Phrase, _ time: String) -> Phrase {
    Phrase(
      "\(length.english) of work: all since \(time)", "直近 \(length.japanese)の作業（\(time) 以降）")
  }
  package static func isNotKnown(_ reason: Phrase) -> Phrase {
    Phrase("not known: \(reason.english)", "不明: \(reason.japanese)")
  }
  package static let neverBack = Phrase("never, from a backup", "バックアップからは復旧できません")
  package static func backIsNotKnown(_ trials: Phrase) -> Phrase {
    Phrase("not known; \(trials.english)", "不明（\(trials.japanese)）")
  }
  package static func backMeasured(_ length: Phrase) -> Phrase {
    Phrase("\(length.english), as measured when a restore was tried out", "\(length.japanese)（復元テストの実測）")
  }
  package static func backEstimated(_ shortest: Int, _ longest: Int, _ trials: Phrase) -> Phrase {
    Phrase(
      "\(shortest / 60) to \(longest / 60) min, by estimate; \(trials.english)",
      "\(shortest / 60)〜\(longest / 60) 分（推定。\(trials.japanese)）")
  }
  package static let neverTried = Phrase("never tried out", "復元テスト未実施")
  /// Of older ones nobody has looked it up.
  package static func newestNeverTried(_ count: Int) -> Phrase {
    Phrase("newest \(count) never tried out", "新しい \(count) 個は復元テスト未実施")
  }
  package static let triedIsNotKnown = Phrase("unknown whether tried out", "復元テストの有無は不明")

  // MARK: The whole file system

  package static let wholeFileSystem = Phrase("Whole file system, AWS Backup", "ファイルシステム全体（AWS Backup）")
  package static func points(_ count: Int) -> Phrase {
    Phrase(count.of("recovery point", "recovery points"), "復旧ポイント \(count) 個")
  }
  package static func monthly(_ dollars: String) -> Phrase {
    Phrase(
      "about \(dollars) USD/month, plus what changed between them",
      "約 \(dollars) USD/月（他に変更分）")
  }
  package static let made = Phrase("Made (UTC)", "作成（UTC）")
  package static let ageLabel = Phrase("Age", "経過")
  package static let sizeLabel = Phrase("Size", "サイズ")
  package static let byLabel = Phrase("By", "作成者")
  package static let keptLabel = Phrase("Kept until", "保持期限")
  package static let triedLabel = Phrase("Tried out", "復元テスト")
  package static let byPlan = Phrase("plan", "プラン")
  package static let byPerson = Phrase("person", "手動")
  package static let unknown = Phrase("?", "不明")
  package static let forEver = Phrase("for ever", "無期限")
  package static let never = Phrase("never", "未実施")
  package static let notLookedAt = Phrase("not looked", "未確認")
  package static func more(_ count: Int, oldest: String) -> Phrase {
    Phrase("\(count) more, the oldest of \(oldest); --all shows them", "ほか \(count) 個（最古 \(oldest)）。--all で表示")
  }
  package static let noPoints = Phrase(
    "AWS Backup keeps no recovery point of this file system.", "このファイルシステムの復旧ポイントはありません。")
  package static let ofRunning = Phrase(
    "Copied while GitLab ran, PostgreSQL in it starts at best as after a power cut. One that can be relied on:",
    "GitLab の動作中にコピーしたものでは、PostgreSQL は良くて停電直後の状態から起動します。確実なバックアップ:")
  package static let restoreIt = Phrase("Restore one into a new GitLab beside this one:", "新しい GitLab に復元するには:")
  package static let proveIt = Phrase("Try out whether one can be restored:", "復元できるか試すには:")

  // MARK: GitLab's own

  package static let files = Phrase("gitlab-backup files, on the same file system", "gitlab-backup（同じファイルシステム上）")
  package static func count(ofFiles count: Int, _ size: Phrase) -> Phrase {
    Phrase("\(count.of("file", "files")), \(size.english)", "\(count) 個、\(size.japanese)")
  }
  package static let withKeys = Phrase("with keys", "鍵あり")
  package static let withoutKeys = Phrase("WITHOUT keys", "鍵なし（要注意）")
  package static let fits = Phrase("fits", "復元可")
  package static let fitsNot = Phrase("does not fit", "復元不可")
  package static func fitsNotMeans(_ release: String) -> Phrase {
    Phrase(
      "does not fit: only the version that made it can read it; this is \(release).",
      "復元不可: 作成したバージョンでのみ復元できます（現在は \(release)）。")
  }
  package static let noFiles = Phrase("There is none.", "ありません。")
  package static let filesNotListed = Phrase(
    "the backup directories in the container could not be listed.", "コンテナ内のバックアップ用ディレクトリの一覧を取得できませんでした。")
  package static func filesNotKnown(_ reason: Phrase) -> Phrase {
    Phrase("Not known: \(reason.english)", "不明: \(reason.japanese)")
  }
  package static let keysMean = Phrase(
    "WITHOUT keys: no archive of /etc/gitlab was made with it; without gitlab-secrets.json two-factor sign-in, CI variables "
      + "and runners are lost.",
    "鍵なし: /etc/gitlab のアーカイブがありません。gitlab-secrets.json がないと、2 要素認証、CI 変数、ランナーが失われます。")
  package static let sameFileSystem = Phrase(
    "They lie on GitLab's own file system, and go with it.", "GitLab と同じファイルシステムにあり、障害時には同時に失われます。")
}
