/// What a change of a stack means to people: in a few words for a row.
package enum ImpactPhrases {
  package static let impactGrave = Phrase("STOP", "重大")
  package static let impactWarning = Phrase("WARN", "注意")
  package static let impactHarmless = Phrase("ok", "可")

  package static let markLosesRepositories = Phrase("ALL REPOSITORIES LOST", "全リポジトリ消失")
  package static let markLosesPassword = Phrase("INITIAL PASSWORD LOST", "初期パスワード消失")
  package static let markDataGoesWithStack = Phrase("DATA GOES WITH STACK", "データも一緒に削除")
  package static let markEndsBackups = Phrase("NO MORE BACKUPS", "バックアップ停止")
  package static let markOneWay = Phrase("ONE WAY", "元に戻せない")
  package static let markOtherProcessor = Phrase("OTHER CPU ARCHITECTURE", "CPU アーキテクチャ変更")
  package static let markShutsOut = Phrase("shuts people out", "接続できなくなる範囲")
  package static let markOpensWide = Phrase("opens to everybody", "全世界に公開")
  package static let markLetsIn = Phrase("lets more people in", "新たに接続できる範囲")
  package static let markNewAddress = Phrase("new URL", "URL 変更")
  package static let markMovesRecord = Phrase("other hosted zone", "ホストゾーン変更")
  package static let markAway = Phrase("GitLab restarts", "GitLab 再起動")
  package static let markMovesNetwork = Phrase("moves to another network", "ネットワーク移動")
  package static let markInterruptsAccess = Phrase("access is interrupted", "接続が中断")
  package static let markNewOutboundAddress = Phrase("new outbound address", "送信元 IP アドレス変更")
  package static let markInterruptsOutbound = Phrase("internet interrupted", "外向き通信が中断")
  package static let markLosesLogs = Phrase("log lines are lost", "ログ消失")
  package static let markNotKnown = Phrase("effect not known", "影響は不明")
  package static let markThroughput = Phrase("EFS throughput", "EFS スループット")
  package static let markEmailOfFirstStart = Phrase("email of the first start", "初回起動のメール")
  package static let markDataStays = Phrase("data stays on delete", "削除後もデータを残す")
  package static let markBeginsBackups = Phrase("daily backups", "毎日のバックアップ")
  package static let markMetrics = Phrase("more metrics", "メトリクス追加")
  package static let markNoMetrics = Phrase("fewer metrics", "メトリクス削減")
  package static let markTags = Phrase("tags", "タグ")
  package static let markUnnoticed = Phrase("not noticed", "影響なし")
}

/// The same in sentences.
extension ImpactPhrases {
  package static let filesAreDeleted = Phrase(
    "AWS deletes the file system: all repositories, the database and the settings are lost for good. GitLab starts empty.",
    "ファイルシステムが削除され、リポジトリ、データベース、設定はすべて失われます。元に戻せません。GitLab は空の状態で起動します。")
  package static let filesAreLeft = Phrase(
    "GitLab loses its file system and starts empty: no repositories, no database, no settings. The old file system stays "
      + "in the account, unattached, and goes on costing.",
    "GitLab からファイルシステムが失われ、リポジトリ、データベース、設定のない空の状態で起動します。"
      + "古いファイルシステムは切り離されたままアカウントに残り、料金がかかり続けます。")
  package static let filesMayGo = Phrase(
    "AWS replaces or removes the file system, or may do so: all repositories, the database and the settings can be lost. "
      + "Whether the old one is kept is not known: look at the change set.",
    "ファイルシステムが置き換え・削除されます（または、その可能性があります）。リポジトリ、データベース、設定がすべて失われることがあります。"
      + "古いものが残るかどうかは不明です。変更セットを確認してください。")
  package static let passwordIsDeleted = Phrase(
    "AWS deletes the secret with root's initial password. GitLab keeps the password that it has: note it down first.",
    "root の初期パスワードを保管したシークレットが削除されます。GitLab のパスワードは変わりません。先に控えてください。")
  package static let passwordIsLeft = Phrase(
    "The stack lets go of the secret with root's initial password. A new one is no password of GitLab: it keeps the one that it has.",
    "root の初期パスワードのシークレットがスタックから外れます。新しいシークレットができても GitLab には反映されず、現在のパスワードのままです。")
  package static let passwordMayGo = Phrase(
    "AWS replaces or removes the secret with root's initial password, or may do so. GitLab keeps the password that it has: note it down first.",
    "root の初期パスワードのシークレットが置き換え・削除されます（または、その可能性があります）。GitLab のパスワードは変わりません。先に控えてください。")
  package static let dataGoesWithStack = Phrase(
    "From now on deleting the stack deletes all repositories, the database, the settings and the root password with it.",
    "今後スタックを削除すると、全リポジトリ、データベース、設定、root パスワードも一緒に削除されます。")
  package static let dataStays = Phrase(
    "From now on the file system and the root password stay in the account when the stack is deleted, and go on costing.",
    "今後スタックを削除しても、ファイルシステムと root パスワードはアカウントに残り、料金がかかり続けます。")
  package static let backupsEnd = Phrase(
    "AWS makes no more daily backups: lost or damaged data cannot be restored. Copies that exist stay until they expire.",
    "毎日のバックアップが作成されなくなり、データが失われても復元できません。既存のコピーは期限まで残ります。")
  package static let backupsBegin = Phrase(
    "AWS begins to copy the file system daily. The first copy is made in the next backup window.",
    "ファイルシステムのバックアップを毎日作成します。最初のコピーは次のバックアップ時間帯に作成されます。")

  /// GitLab migrates its data at the first start of a release: docs.gitlab.com, “Downgrade”.
  package static func oneWay(_ old: String?, to new: String?) -> Phrase {
    let (before, after) = (old ?? "?", new ?? "?")
    return Phrase(
      "One way: GitLab \(after) migrates the data, and \(before) does not start on it again. A rollback by AWS does not bring "
        + "\(before) back; the way back is a backup of \(before). Make one first.",
      "元に戻せません: GitLab \(after) がデータを移行すると、\(before) は起動できなくなります。AWS がロールバックしても \(before) には戻りません。"
        + "戻すには \(before) のバックアップが必要です。先に作成してください。")
  }

  /// `char` is signed on one and not on the other, and PostgreSQL's indexes of text depend on it.
  package static func otherProcessor(_ old: String, to new: String) -> Phrase {
    Phrase(
      "\(old) to \(new): PostgreSQL's indexes of non-ASCII text do not fit another CPU architecture, and searches miss rows.",
      "\(old) から \(new) へ: PostgreSQL の非 ASCII 文字列のインデックスは CPU アーキテクチャに依存し、検索結果が欠けます。")
  }

  package static func shutsOut(_ ranges: String) -> Phrase {
    Phrase("Can no longer connect: \(ranges).", "\(ranges) から接続できなくなります。")
  }

  package static func shutsOutAllBut(_ ranges: String) -> Phrase {
    Phrase("Can no longer connect: everybody outside \(ranges).", "\(ranges) 以外からは接続できなくなります。")
  }

  package static let opensWide = Phrase(
    "Everybody on the internet can connect (0.0.0.0/0) and try passwords.",
    "インターネット上の誰でも接続でき（0.0.0.0/0）、パスワードを試せるようになります。")

  package static func letsIn(_ ranges: String) -> Phrase {
    Phrase("Can now connect too: \(ranges).", "\(ranges) からも接続できるようになります。")
  }

  package static func newAddress(_ old: String?, to new: String?) -> Phrase {
    let before = old.map { Phrase(verbatim: $0) } ?? Phrase("not known", "不明")
    let after =
      new.map { Phrase(verbatim: $0) }
      ?? Phrase("http:// and the load balancer's own name", "http:// とロードバランサー自身の名前")
    return Phrase(
      "The URL changes from \(before.english) to \(after.english). The remote of every clone, webhooks and runners must follow.",
      "URL が \(before.japanese) から \(after.japanese) に変わります。すべてのクローンのリモート URL、Webhook、Runner の変更が必要です。")
  }

  package static func movesRecord(_ old: String, to new: String) -> Phrase {
    Phrase(
      "The name moves from hosted zone \(old) to \(new). If the domain is not delegated to \(new), nobody finds GitLab.",
      "名前がホストゾーン \(old) から \(new) に移ります。ドメインが \(new) に委任されていなければ、GitLab に接続できません。")
  }

  /// The old task stops first: pull, migrations and start take 6 to 15 minutes.
  package static let awayForMinutes = Phrase(
    "GitLab stops and starts again: nobody can use it for about 6 to 15 minutes.",
    "GitLab を停止して起動し直します。6〜15 分ほど、誰も使えません。")
  package static let movesNetwork = Phrase(
    "Parts of the network are replaced: nobody can use GitLab until it runs in the new ones.",
    "ネットワークの一部を置き換えます。新しいネットワークで起動するまで、GitLab は使えません。")
  package static let interruptsAccess = Phrase(
    "What leads to GitLab is replaced or moved: open connections break, and for some minutes nobody may reach it.",
    "GitLab への経路を置き換えます。接続中の通信は切れ、数分間は接続できないことがあります。")
  package static let newOutboundAddress = Phrase(
    "For some minutes GitLab cannot reach the internet (email, mirrors). Then it has another outbound address: allowlists "
      + "of others must follow.",
    "数分間、GitLab からインターネットへ接続できません（メール、ミラーなど）。その後は送信元 IP アドレスが変わるため、"
      + "相手側の許可リストの変更が必要です。")
  package static let interruptsOutbound = Phrase(
    "What leads to the internet is replaced: for some minutes GitLab cannot reach it (email, mirrors).",
    "インターネットへの経路を置き換えます。数分間、GitLab からインターネットへ接続できません（メール、ミラーなど）。")
  package static let losesLogs = Phrase(
    "Log lines that CloudWatch has kept are deleted with their log group, or may be.",
    "CloudWatch に保存されたログが、ロググループと一緒に削除されます（または、その可能性があります）。")

  package static func impactNotKnown(_ subject: String) -> Phrase {
    Phrase(
      "Not known what this means to users: \(subject). Look at the change set in the AWS console.",
      "利用者への影響は不明です: \(subject)。AWS コンソールで変更セットを確認してください。")
  }

  /// docs.aws.amazon.com/efs, “Managing throughput”: no downtime; `TooManyRequests` of `UpdateFileSystem`, and
  /// repost.aws/knowledge-center/efs-max-throughput-mode-changes: one change of the mode in 24 hours. To roll back is a second.
  package static func throughputChanges(_ old: String, to new: String) -> Phrase {
    Phrase(
      "EFS throughput goes from \(old) to \(new) while GitLab runs. AWS takes one such change in 24 hours: a second one "
        + "fails, and so may the rollback of this one.",
      "GitLab の稼働中に EFS のスループットを \(old) から \(new) に変更します。変更できるのは 24 時間に 1 回だけです。"
        + "2 回目の変更は失敗し、今回の変更のロールバックも失敗することがあります。")
  }

  package static let emailOfFirstStart = Phrase(
    "GitLab reads this address at its first start only: the account root keeps the one that it has.",
    "GitLab がこのアドレスを使うのは初回起動のときだけです。root アカウントのアドレスは変わりません。")
  package static let metricsBegin = Phrase(
    "CloudWatch collects Container Insights metrics, which are billed. GitLab keeps running.",
    "CloudWatch が Container Insights のメトリクスを収集します（有料）。GitLab は稼働を続けます。")
  package static let metricsEnd = Phrase(
    "CloudWatch collects no more Container Insights metrics. GitLab keeps running.",
    "CloudWatch は Container Insights のメトリクスを収集しなくなります。GitLab は稼働を続けます。")
  package static let tagsChange = Phrase(
    "Tags change. Permissions and bills that depend on them follow; GitLab itself does not read them.",
    "タグを変更します。タグに基づく権限や請求に影響しますが、GitLab はタグを使いません。")
}
