/// What the panes say that look inside a deployment.
package enum InsidePhrases {
  package static func startUpHeading(step: Int, attempt: Int) -> Phrase {
    attempt > 1
      ? Phrase("GitLab start-up, try \(attempt), step \(step) of 6", "GitLab の起動（\(attempt) 回目、\(step)/6）")
      : Phrase("GitLab start-up, step \(step) of 6", "GitLab の起動（\(step)/6）")
  }

  /// The same where it is narrow.
  package static func startUpInShort(step: Int, attempt: Int) -> Phrase {
    attempt > 1
      ? Phrase("Start-up, try \(attempt), step \(step) of 6", "起動（\(attempt) 回目、\(step)/6）")
      : Phrase("Start-up, step \(step) of 6", "起動（\(step)/6）")
  }

  package static func startUpStep(_ number: Int, _ label: Phrase) -> Phrase {
    Phrase("GitLab start-up \(number)/6: \(label.english)", "GitLab の起動 \(number)/6: \(label.japanese)")
  }

  /// A step of GitLab's start whose end was not seen, or that failed; the label names it.
  package static func startUpStep(_ number: Int, unseen label: Phrase) -> Phrase {
    Phrase(
      "GitLab start-up \(number)/6, not seen: \(label.english)", "GitLab の起動 \(number)/6（未確認）: \(label.japanese)")
  }
  package static func startUpStep(_ number: Int, failed label: Phrase) -> Phrase {
    Phrase("GitLab start-up \(number)/6, failed: \(label.english)", "GitLab の起動 \(number)/6（失敗）: \(label.japanese)")
  }

  package static let thisRun = Phrase("this run", "今回")
  package static let usually = Phrase("usual", "通常")

  package static let stepPlaced = Phrase("task placed on Fargate", "Fargate にタスクを配置")
  package static func stepPulled(from registry: String) -> Phrase {
    Phrase("image pulled from \(registry)", "\(registry) からイメージを取得")
  }
  package static let stepMounted = Phrase("EFS mounted, container started", "EFS をマウントしてコンテナを起動")
  package static let stepSetUp = Phrase("GitLab configures itself", "GitLab が初期設定を実行")
  package static let stepAnswers = Phrase("sign-in page answers", "サインイン画面が応答")
  package static func stepHealthy(_ good: Int, of needed: Int) -> Phrase {
    Phrase("load balancer health check, \(good) of \(needed)", "ロードバランサーが正常と判定 \(good)/\(needed)")
  }

  package static let stepHealthyUnseen = Phrase("load balancer health check", "ロードバランサーが正常と判定")

  package static func stopsUnlessHealthy(in clock: String) -> Phrase {
    Phrase("must pass within \(clock)", "期限まで \(clock)")
  }
  package static let stopsAnyMoment = Phrase("AWS stops it any moment", "まもなく AWS が停止")

  package static func taskStopped(_ number: Int, _ reason: String) -> Phrase {
    Phrase("Task \(number) stopped: \(reason)", "タスク \(number) が停止: \(reason)")
  }
  /// The service of ECS in its own words: tasks that it wants, those that run, those on their way, and those of this deployment that
  /// stopped before they were healthy.
  package static func taskCounts(desired: Int, running: Int, pending: Int, failed: Int) -> Phrase {
    Phrase(
      "ECS: \(desired) desired, \(running) running, \(pending) pending, \(failed) failed",
      "ECS のタスク: 必要 \(desired)、実行中 \(running)、保留中 \(pending)、失敗 \(failed)")
  }
  package static func cannotLook(_ reason: Phrase) -> Phrase {
    Phrase("Not shown: \(reason.english)", "表示できません: \(reason.japanese)")
  }
  package static func balancerHears(_ words: String) -> Phrase {
    Phrase("The load balancer so far: \(words)", "ロードバランサーの判定: \(words)")
  }

  package static let gitLabLog = Phrase("GitLab log (UTC)", "GitLab のログ (UTC)")
  package static let wholeLog = Phrase("l whole log", "l 全体を表示")
  package static let noLogYet = Phrase("GitLab has written nothing yet.", "GitLab はまだ何も出力していません。")

  // MARK: Certificate

  package static func certificateHeading(_ domain: String) -> Phrase {
    domain.isEmpty ? Phrase("Certificate", "証明書") : Phrase("Certificate for \(domain)", "\(domain) の証明書")
  }
  package static func recordIsThere(_ name: String) -> Phrase {
    Phrase("the hosted zone has the record \(name)", "検証レコード \(name) がホストゾーンにある")
  }
  package static func recordIsComing(_ name: String) -> Phrase {
    Phrase("the record goes into the hosted zone \(name)", "検証レコード \(name) をホストゾーンに登録")
  }
  package static func certificateIsAwaited(_ status: String) -> Phrase {
    Phrase("Amazon finds it in the DNS and issues it (\(status))", "Amazon が DNS で確認して発行 (\(status))")
  }
  package static func delegationHint(_ servers: String) -> Phrase {
    Phrase(
      "It usually takes minutes. If the domain is not delegated to this zone, it never will: the registrar must name \(servers)",
      "通常は数分で終わりますが、ドメインがこのホストゾーンに委任されていない場合は発行されません。レジストラのネームサーバーを次に変更してください: \(servers)")
  }

  // MARK: Network interfaces

  package static let interfacesHeading = Phrase(
    "Waiting for AWS to delete Lambda's network interfaces", "Lambda のネットワークインターフェイス解放待ち")
  package static func interfacesLeft(_ count: Int) -> Phrase {
    Phrase(
      "\(count) left. Usually 20 to 45 minutes; nothing can speed it up. You can close this window.",
      "残り \(count) 個。通常 20〜45 分かかり、早める方法はありません。この画面を閉じても AWS は処理を続けます。")
  }
  package static let interfacesWaiting = Phrase(
    "Usually 20 to 45 minutes; nothing can speed it up. You can close this window.",
    "通常 20〜45 分かかり、早める方法はありません。この画面を閉じても AWS は処理を続けます。")

  // MARK: Failure

  package static let failureHeading = Phrase("What went wrong", "失敗の原因")
  package static let awsSays = Phrase("AWS says", "AWS のメッセージ")
  package static let failedFirstShort = Phrase("First", "最初の失敗")
  package static func followersLine(_ count: Int) -> Phrase {
    Phrase("\(count) more failed only because of it; f lists them", "これが原因で失敗したもの \(count) 件（f で一覧）")
  }
  package static let followersHeading = Phrase("Failed because of it", "これが原因で失敗したもの")
  package static let evidenceShort = Phrase("Report", "失敗の記録")
  package static let evidenceHeading = Phrase("Failure report", "失敗の記録")
  package static let collectingEvidence = Phrase(
    "looking inside before AWS takes it away…", "AWS が片付ける前に内部を確認しています…")
  package static func evidenceNotSaved(_ reason: String) -> Phrase {
    Phrase("not saved: \(reason)", "保存できませんでした: \(reason)")
  }
  package static let noHomeToKeepIt = Phrase(
    "there is no home directory to keep it in (HOME is not set)", "保存先のホームディレクトリがありません（HOME が未設定です）")
  package static let keyEditAnswer = Phrase("edit the answer", "回答を修正")
  package static let keyTryAgain = Phrase("try again", "再実行")
  package static let keyLog = Phrase("log", "ログ")
  package static let keyEvidence = Phrase("report", "失敗の記録")
  package static let keyFollowers = Phrase("what followed", "連鎖した失敗")

}
