/// What the screens of the deployment say while it runs and after.
package enum ProgressPhrases {
  package static let nothingIsDeployed = Phrase(
    "Nothing is being deployed yet. Press d on the Plan screen.", "まだデプロイしていません。計画画面で d を押してください。")
  package static func askingStack(_ stack: String) -> Phrase {
    Phrase("Asking AWS what the stack \(stack) is doing…", "スタック \(stack) の状態を AWS に問い合わせています…")
  }
  package static let preparingChangeSet = Phrase(
    "CloudFormation is working out the change set. Nothing is created yet…",
    "CloudFormation が変更セットを作成しています。まだ何も作成されていません…")
  package static let changeSetDiscarded = Phrase(
    "The change set was discarded; nothing was created.", "変更セットを破棄しました。何も作成されていません。")
  /// The same of a change of a stack that stands.
  package static let changeDiscarded = Phrase(
    "The change set was discarded; nothing was changed.", "変更セットを破棄しました。何も変更されていません。")
  package static let changeSetHeading = Phrase("CloudFormation would do this", "CloudFormation が行う変更")

  /// Where it is narrow.
  package static let changeSetShort = Phrase("Change set", "変更セット")

  package static func changeSetExplained(stack: String, region: String) -> Phrase {
    Phrase(
      "If you say yes, AWS creates stack \(stack) in \(region), and billing starts.",
      "承認すると、AWS が \(region) にスタック \(stack) を作成し、課金が始まります。")
  }

  /// The same in a rehearsal.
  package static func changeSetRehearsed(stack: String, region: String) -> Phrase {
    Phrase(
      "If you say yes, creating stack \(stack) in \(region) is rehearsed; nothing is billed.",
      "承認すると、\(region) でのスタック \(stack) の作成をリハーサルします（課金なし）。")
  }

  package static let escDiscards = Phrase("Esc discards the change set.", "Esc で変更セットを破棄します。")
  package static let changeSetQuestion = Phrase("Create it? y / n", "作成しますか？ y / n")

  // MARK: Progress

  package static let gone = Phrase("elapsed", "経過")
  package static func elapsed(_ clock: String) -> Phrase { Phrase("\(clock) elapsed", "\(clock) 経過") }
  package static let phases = Phrase("Phases", "段階")
  package static let events = Phrase("Events (UTC)", "イベント (UTC)")

  /// What keeps an operation longer than usual, by logical ids.
  package static func waiting(longerThanUsualFor names: String) -> Phrase {
    Phrase("longer than usual: waiting for \(names)", "通常より時間がかかっています（\(names) 待ち）")
  }

  package static let longerThanUsual = Phrase("longer than usual", "通常より時間がかかっています")

  package static func waiting(for names: String) -> Phrase { Phrase("waiting for \(names)", "\(names) 待ち") }

  /// How long it usually still takes, in whole minutes.
  package static func timeLeft(_ seconds: ClosedRange<Double>) -> Phrase {
    let low = Int(seconds.lowerBound / 60)
    let high = Int((seconds.upperBound / 60).rounded(.up))
    return Phrase("\(low) to \(high) min left", "残り \(low)〜\(high) 分")
  }

  package static func notSeenFor(_ time: String) -> Phrase { Phrase("not seen for \(time)", "\(time) 前から未確認") }

  package static func stateCounts(done: Int, busy: Int, waiting: Int, failed: Int) -> Phrase {
    Phrase(
      "\(done) done  \(busy) busy  \(waiting) wait  \(failed) failed",
      "完了 \(done)  実行中 \(busy)  待ち \(waiting)  失敗 \(failed)")
  }

  /// How far a deletion is, or a creation that is taken back. What is kept and what failed is only named where there is any.
  package static func deletionCounts(gone: Int, going: Int, left: Int, kept: Int, failed: Int) -> Phrase {
    let keptToo = kept == 0 ? Phrase("", "") : Phrase("  \(kept) kept", "  保持 \(kept)")
    return Phrase(
      "\(gone) gone  \(going) deleting  \(left) left\(keptToo.english)  \(failed) failed",
      "削除済み \(gone)  削除中 \(going)  残り \(left)\(keptToo.japanese)  失敗 \(failed)")
  }

  /// The same in few words.
  package static func briefStateCounts(done: Int, of total: Int, failed: Int) -> Phrase {
    Phrase("\(done)/\(total) done  \(failed) failed", "完了 \(done)/\(total)  失敗 \(failed)")
  }

  package static func failedCount(_ failed: Int) -> Phrase { Phrase("\(failed) failed", "失敗 \(failed)") }

  package static func briefDeletionCounts(gone: Int, of total: Int, failed: Int) -> Phrase {
    Phrase("\(gone)/\(total) gone  \(failed) failed", "削除済み \(gone)/\(total)  失敗 \(failed)")
  }

  package static func percentOfUsualTime(_ percent: Int) -> Phrase {
    Phrase("\(percent)% of usual time", "通常時間の \(percent)%")
  }

  package static func failureCount(_ count: Int) -> Phrase { Phrase("e errors only (\(count))", "e エラーのみ (\(count))") }

  package static func askedAgain(within seconds: Int) -> Phrase {
    Phrase(
      "AWS continues. It is asked again within \(seconds) s; r asks now.",
      "AWS の処理は続いています。\(seconds) 秒以内に再度問い合わせます（r で今すぐ）。")
  }

  package static let signInElsewhere = Phrase(
    "AWS continues. Sign in again in another terminal: this resumes by itself (r: now).",
    "AWS の処理は続行中。別のターミナルでサインインすると再開します（r で即時）。")
  package static let awsGoesOn = Phrase(
    "AWS continues; it is asked again.", "AWS の処理は続いています。再度問い合わせます。")
  /// - Parameter command: what leads back.
  package static func safeToClose(_ command: String) -> Phrase {
    Phrase(
      "You can close this window; AWS continues. Come back with:\n\(command)",
      "この画面を閉じても AWS は処理を続けます。戻るには:\n\(command)")
  }

  /// Where nobody knows of how many.
  package static func reached(_ count: Int) -> Phrase { Phrase("\(count) done", "完了 \(count)") }

  // MARK: Done

  package static let openInBrowser = Phrase("Open GitLab in your browser:", "ブラウザで GitLab を開きます:")
  package static let signInAsRoot = Phrase("Sign in as root with the initial password:", "root と初期パスワードでサインインします:")
  package static let passwordIsHidden = Phrase("(hidden; p shows it)", "（非表示。p で表示）")
  package static let readingPassword = Phrase("Reading it from Secrets Manager…", "Secrets Manager から読み出しています…")
  package static let nextChangePassword = Phrase(
    "Sign in and change the password of root.", "サインインして root のパスワードを変更します。")
  package static let nextTwoFactor = Phrase(
    "Turn on two-factor authentication for root.", "root の 2 要素認証を有効にします。")
  package static let nextCloseSignUps = Phrase(
    "Admin > Settings > General > Sign-up restrictions: turn sign-ups off.",
    "新規登録を無効化（Admin > Settings > General > Sign-up restrictions）")
  package static let nextMail = Phrase(
    "Set up outgoing email (SMTP) in gitlab.rb, from a shell.", "gitlab.rb で送信メール（SMTP）を設定します（シェルから）。")
  package static let nextRunner = Phrase(
    "Register a runner for CI, on another machine.", "CI 用の Runner を別のマシンで登録します。")
  package static let nextBackup = Phrase("Make a first backup.", "最初のバックアップを作成します。")
  package static let nextClone = Phrase(
    "Clone over HTTP or HTTPS: SSH does not pass the load balancer.", "クローンは HTTP(S) で行います。SSH はロードバランサーを通りません。")
}
