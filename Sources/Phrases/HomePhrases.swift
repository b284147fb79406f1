/// What is said of the GitLabs of a region, and of what needs somebody.
package enum HomePhrases {
  package static let helpStatus = Phrase(
    "Show the state of a GitLab, or of all of a region.", "GitLab の状態を表示します（名前なしで一覧）。")
  package static let helpMeasured = Phrase(
    "Also what CloudWatch counted in 30 days, beside the guess (AWS charges about 0.0001 USD).",
    "CloudWatch の 30 日間の実測値も表示します（約 0.0001 USD）。")
  package static let helpStackName = Phrase(
    "Stack name; without one every GitLab of the region is listed.", "スタック名。省略するとリージョンの GitLab を一覧にします。")

  // MARK: What needs somebody

  package static let needsYou = Phrase("Needs you", "対応が必要")
  package static let nothingNeedsYou = Phrase("nothing needs you", "対応は不要です")

  package static let nothingSeenNeedsYou = Phrase(
    "nothing of what could be seen needs you; the rest is UNKNOWN", "確認できた範囲では対応は不要です（確認不可の項目があります）")

  /// - Parameter all: of how many.
  package static func need(_ number: Int, of all: Int, _ severity: Phrase, _ words: Phrase) -> Phrase {
    Phrase(
      "NEEDS YOU \(number)/\(all)  \(severity.english)  \(words.english)",
      "対応が必要 \(number)/\(all)  \(severity.japanese)  \(words.japanese)")
  }

  package static let fail = Phrase("FAIL", "異常")
  package static let warn = Phrase("WARN", "注意")

  package static func unhealthy(_ healthy: Int, of all: Int, _ reason: String?) -> Phrase {
    let why = reason.map { Phrase(": \($0)", "（\($0)）") } ?? Phrase("", "")
    return Phrase(
      "GitLab is not well: \(healthy) of \(all) targets of the load balancer healthy\(why.english)",
      "GitLab が正常に動いていません。ロードバランサーの正常なターゲット: \(healthy)/\(all)\(why.japanese)")
  }

  package static let failed = Phrase("the last operation failed", "直近の操作が失敗しました")

  package static func undone(_ day: String?, _ cause: String?) -> Phrase {
    let (when, why) = facts(day, cause)
    return Phrase(
      "its creation failed and was rolled back\(when.english); it holds its name\(why.english)",
      "作成に失敗し、ロールバックされました\(when.japanese)。スタック名は使用中のままです\(why.japanese)")
  }

  package static func changeUndone(_ day: String?, _ cause: String?) -> Phrase {
    let (when, why) = facts(day, cause)
    return Phrase(
      "the last change failed and was rolled back\(when.english): GitLab is as it was before it\(why.english)",
      "直近の変更に失敗し、ロールバックされました\(when.japanese)。GitLab は変更前の状態です\(why.japanese)")
  }

  private static func facts(_ day: String?, _ cause: String?) -> (Phrase, Phrase) {
    (
      day.map { Phrase(" on \($0)", "（\($0)）") } ?? Phrase("", ""),
      cause.map { Phrase(": \($0)", "。原因: \($0)") } ?? Phrase("", "")
    )
  }

  package static func natInstance(_ id: String, is state: String) -> Phrase {
    Phrase(
      "the NAT instance \(id) is \(state): GitLab has no internet access, and its next start fails",
      "NAT インスタンス \(id) の状態は \(state) です。GitLab から外部に接続できず、次の起動は失敗します")
  }

  package static func natInstanceIsGone(_ id: String) -> Phrase {
    Phrase(
      "the NAT instance \(id) is gone: GitLab has no internet access, and its next start fails",
      "NAT インスタンス \(id) がありません。GitLab から外部に接続できず、次の起動は失敗します")
  }

  package static func certificateEnds(_ day: String, in days: Int) -> Phrase {
    days < 0
      ? Phrase("the certificate ended on \(day): browsers refuse it", "証明書は \(day) に期限切れです。ブラウザが接続を拒否します")
      : Phrase("the certificate ends on \(day), in \(days) days", "証明書の期限は \(day)（残り \(days) 日）です")
  }

  package static func renewalIsStuck(_ word: String, _ day: String) -> Phrase {
    Phrase(
      "AWS cannot renew the certificate (\(word)), which ends on \(day): it does not find the DNS record",
      "証明書を更新できません（\(word)、期限 \(day)）。検証用の DNS レコードが見つかっていません")
  }

  package static func noFixes(_ version: String, next: String?) -> Phrase {
    let way = next.map { Phrase("; next is \($0)", "。次は \($0)") } ?? Phrase("", "")
    return Phrase(
      "\(version) lacks security fixes\(way.english)", "\(version) には最新のセキュリティ修正がありません\(way.japanese)")
  }

  package static let noCopy = Phrase("there is no copy of its data", "データのコピーがありません")
  package static func oldCopy(_ days: Int) -> Phrase {
    Phrase("the newest copy of its data is \(days) days old", "データの最新のコピーは \(days) 日前のものです")
  }
  package static func neverProved(_ copies: Int) -> Phrase {
    Phrase(
      "no restore is proved on the newest \(copies.of("copy", "copies")): nobody knows whether they work",
      "最新のコピー \(copies) 件に復元を確認した記録がありません。戻せる保証がありません")
  }
  package static let unprotected = Phrase(
    "not protected: one command deletes the stack", "削除保護が無効です。1 つのコマンドで削除できてしまいます")
  package static func memoryIsShort(_ percent: Int) -> Phrase {
    Phrase(
      "memory at \(percent)% at its peak: at 100% AWS kills the task",
      "メモリ使用率が最大 \(percent)% です。100% でタスクが強制終了します")
  }
  package static func keptFileSystem(_ id: String, _ size: String?) -> Phrase {
    let much = size ?? "?"
    return Phrase(
      "its stack is gone, its \(much) stay in \(id) and cost", "スタックは削除済みです。\(id) に \(much) が残り、料金がかかります")
  }

  // MARK: In a word

  package static let ok = Phrase("ok", "正常")
  package static let atRisk = Phrase("at risk", "要対応")
  package static let starting = Phrase("starting", "起動中")
  package static let stopped = Phrase("stopped", "停止中")
  package static let unhealthyState = Phrase("unwell", "異常")
  package static let busy = Phrase("busy", "処理中")
  package static let undoneState = Phrase("undone", "戻し済")
  package static let failedState = Phrase("failed", "失敗")
  package static let unknown = Phrase("UNKNOWN", "確認不可")
  package static let kept = Phrase("kept", "保持")
  package static let asking = Phrase("asking…", "確認中…")

  // MARK: The list

  package static func standsIn(_ region: String, gitLabs: Int, kept: Int, account: String?) -> Phrase {
    let whose = account.map { Phrase(", account \($0)", "、アカウント \($0)") } ?? Phrase("", "")
    return Phrase(
      "\(gitLabs.of("GitLab", "GitLabs")) in \(region)\(whose.english)"
        + (kept > 0 ? ", \(kept.of("kept file system", "kept file systems"))." : "."),
      "\(region)\(whose.japanese): GitLab \(gitLabs) 件" + (kept > 0 ? "、保持されたファイルシステム \(kept) 件。" : "。"))
  }
  package static let otherRegions = Phrase("Other regions were not asked.", "ほかのリージョンは未確認です。")
  package static let nothingStands = Phrase(
    "gitlab-wizard makes one: gitlab-wizard deploy, or the wizard without a command.",
    "作成するには gitlab-wizard deploy、または引数なしの gitlab-wizard を実行してください。")

  package static func keptAreUnknown(_ reason: Phrase) -> Phrase {
    Phrase("Whether file systems are left is UNKNOWN: \(reason.english)", "残されたファイルシステムの有無は確認不可: \(reason.japanese)")
  }

  package static let columnName = Phrase("Name", "名前")
  package static let columnState = Phrase("State", "状態")
  package static let columnRelease = Phrase("Release", "リリース")
  package static let columnBehind = Phrase("Behind", "遅れ")
  package static let columnDisk = Phrase("Disk", "ディスク")
  package static let columnCopy = Phrase("Last copy", "最新コピー")
  package static let columnMonthly = Phrase("USD/mo", "USD/月")
  package static let columnNeeds = Phrase("(!)", "(!)")
  package static let together = Phrase("together", "合計")
  package static let atLeast = Phrase("at least", "判明分の合計")
  package static func costsUnknown(_ rows: Int) -> Phrase {
    Phrase(
      "What \(rows.of("row costs", "rows cost")) is UNKNOWN, and not in the sum.",
      "\(rows) 件の料金は確認不可で、合計に含まれていません。")
  }

  package static func steps(_ count: Int) -> Phrase {
    Phrase(count.of("step", "steps"), "\(count) 段階")
  }

  package static func ago(_ seconds: Double) -> Phrase {
    let minutes = Int(max(0, seconds) / 60)
    switch minutes {
    case ..<120: return Phrase("\(minutes) min ago", "\(minutes) 分前")
    case ..<(48 * 60): return Phrase("\(minutes / 60) h ago", "\(minutes / 60) 時間前")
    default: return Phrase("\(minutes / 1440) days ago", "\(minutes / 1440) 日前")
    }
  }

  package static let noCopyYet = Phrase("none", "なし")
  package static let stackIsGone = Phrase("stack is gone", "スタックなし")
}
