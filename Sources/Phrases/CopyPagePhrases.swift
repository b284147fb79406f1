/// The page of a GitLab's backups.
package enum CopyPagePhrases {
  package static let title = Phrase("Backups", "バックアップ")
  package static let help = Phrase(
    "What you would lose if it all broke now, when you would be back, and every backup there is: recovery points of AWS Backup, which "
      + "hold the whole file system, and GitLab's own files, which lie on it. Only a point that is whole counts. N copies the "
      + "whole file system now, f runs gitlab-backup in the container; both go on if you leave. h and O show the commands that try "
      + "one out, or restore it. Enter shows all that is known of the chosen one.",
    "いま全損した場合に失われる作業、復旧までの時間、すべてのバックアップを表示します。AWS Backup の復旧ポイントはファイルシステム全体を、"
      + "gitlab-backup のファイルは同じファイルシステム上のデータを含みます。完全なものだけを数えます。"
      + "N でファイルシステム全体を、f でコンテナ内の gitlab-backup を実行します。どちらも、画面を閉じても続行します。"
      + "h と O は、復元テストと復元のコマンドを表示します。Enter は、選択したものの詳細をすべて表示します。")
  package static let keyBackups = Phrase("backups", "バックアップ")
  package static let keyNow = Phrase("make one now", "今すぐ作成")
  package static let keyFile = Phrase(verbatim: "gitlab-backup")
  package static let keyProve = Phrase("try out", "復元テスト")
  package static let keyRestore = Phrase("restore", "復元")
  package static let keyRead = Phrase("read all", "詳細")
  package static let proveBy = Phrase(
    "Try it out, in a GitLab that goes again. Typed in a shell:", "一時的な GitLab で復元を試します。シェルで実行するコマンド:")
  package static let restoreBy = Phrase(
    "Restore it into a new GitLab. Typed in a shell:", "新しい GitLab に復元します。シェルで実行するコマンド:")
  package static let choosePoint = Phrase(
    "Choose a recovery point that is whole first.", "先に、完全な復旧ポイントを選択してください。")
  package static let isLookedFor = Phrase("Looking…", "確認しています…")
  package static let isCopying = Phrase(
    "A backup is being made already; wait for its end.", "バックアップを作成中です。終了を待ってください。")
  /// What the others hold is only what changed between them.
  package static func monthly(_ dollars: String) -> Phrase {
    Phrase("newest: about \(dollars) USD/month", "最新分は約 \(dollars) USD/月")
  }
  package static func inShort(_ words: Phrase) -> Phrase {
    Phrase("gitlab-backup: \(words.english)", "gitlab-backup: \(words.japanese)")
  }
  package static func newest(_ count: Int, _ age: Phrase, _ keys: Phrase) -> Phrase {
    Phrase(
      "\(count.of("file", "files")), newest \(age.english), \(keys.english)",
      "\(count) 個、最新は \(age.japanese)前、\(keys.japanese)")
  }

  // MARK: Where there is little room

  package static func lossInShort(_ length: Phrase) -> Phrase {
    Phrase("\(length.english) of work", "直近 \(length.japanese)の作業")
  }
  package static func measuredInShort(_ length: Phrase) -> Phrase {
    Phrase("\(length.english), as measured", "\(length.japanese)（実測）")
  }
  package static func estimatedInShort(_ shortest: Int, _ longest: Int) -> Phrase {
    Phrase("\(shortest / 60) to \(longest / 60) min, by estimate", "\(shortest / 60)〜\(longest / 60) 分（推定）")
  }

  // MARK: The one that keys are about

  package static let underWay = Phrase("The new one", "今回のバックアップ")
  package static let holds = Phrase("Holds", "内容")
  package static let beware = Phrase("Beware", "注意")
  package static let restore = Phrase("Restore", "復元")
  package static let vault = Phrase("Vault", "ボールト")
  package static let file = Phrase("File", "ファイル")
  package static let nothing = Phrase("There is no backup yet.", "バックアップはまだありません。")
  package static let holdsAll = Phrase(
    "repositories, database, uploads, settings, keys, as they lay then", "その時点のリポジトリ、データベース、アップロード、設定と鍵")
  package static let holdsData = Phrase(
    "database, repositories, uploads, artifacts, packages; no job queue", "データベース、リポジトリ、アップロード、アーティファクト、パッケージなど")
  package static let copiedWhileRunning = Phrase(
    "copied while GitLab ran: PostgreSQL starts at best as after a power cut", "動作中のコピー: PostgreSQL は良くて停電直後の状態で起動します")
  package static let mayBeCopiedWhileRunning = Phrase(
    "unless GitLab was stopped for it, PostgreSQL starts as after a power cut",
    "GitLab を停止せずに作成した場合、PostgreSQL は停電直後の状態で起動します")
  package static func isNotWhole(_ state: String) -> Phrase {
    Phrase("it is \(state): nothing can be restored from it", "状態は \(state) です。これからは復元できません")
  }
  package static func restoresBeside(_ release: String?) -> Phrase {
    let version = release.map { " \($0)" } ?? ""
    return Phrase(
      "into a NEW GitLab\(version) beside this one, which is not touched",
      "新しい GitLab\(version) に復元します（現在の GitLab は変更しません）")
  }
  package static func restoresInto(_ release: String) -> Phrase {
    Phrase("into a GitLab \(release), as this one is", "GitLab \(release) に復元できます（現在と同じバージョン）")
  }
  package static func needs(_ release: String, present: String) -> Phrase {
    Phrase(
      "only into a GitLab \(release); this one is \(present)", "GitLab \(release) にだけ復元できます（現在は \(present)）")
  }
  package static let releaseIsNotKnown = Phrase(
    "only into the version that made it, which is not known", "作成したバージョンにだけ復元できます（バージョンは不明）")
  /// - Parameter minutes: nil where nobody saw how long it took.
  /// - Parameter isCompared: whether the counts were compared with those of the present GitLab.
  package static func proved(_ minutes: Int?, projects: Int?, users: Int?, isCompared: Bool) -> Phrase {
    let notCompared: Phrase? = isCompared ? nil : Phrase("not compared with this one", "現在の GitLab とは未比較")
    let english = [
      minutes.map { "\($0) min" }, projects.map { $0.of("project", "projects") }, users.map { $0.of("user", "users") },
      notCompared?.english,
    ]
    let japanese = [
      minutes.map { "\($0) 分" }, projects.map { "プロジェクト \($0)" }, users.map { "ユーザー \($0)" }, notCompared?.japanese,
    ]
    return Phrase(
      english.compactMap(\.self).joined(separator: ", "), japanese.compactMap(\.self).joined(separator: "、"))
  }

  // MARK: Questions

  /// Nobody has asked EFS how much it is now.
  package static func sizeOfNewest(_ size: Phrase) -> Phrase {
    Phrase("\(size.english), by the newest backup", "最新のバックアップでは \(size.japanese)")
  }
  package static let nowTitle = Phrase("Back up now", "今すぐバックアップ")
  package static let keptForEver = Phrase("It is kept until you delete it.", "削除するまで残ります。")
  package static let insideTitle = Phrase("Run gitlab-backup", "gitlab-backup の実行")
  package static let insideQuestion = Phrase("Run gitlab-backup now? y / Esc", "gitlab-backup を実行しますか？ y / Esc")
}
