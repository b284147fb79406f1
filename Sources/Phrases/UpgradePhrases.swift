/// Words of an upgrade by way of the required stops.
package enum UpgradePhrases {
  // MARK: The path

  package static func unknownGoal(_ version: String, asOf: String) -> Phrase {
    Phrase(
      "GitLab \(version) is not in our list of releases (\(asOf)), so the way to it is not known either.",
      "GitLab \(version) はバージョン一覧（\(asOf) 現在）にないため、アップグレードパスも分かりません。")
  }

  package static func brokenGoal(_ version: String, fixedIn: String) -> Phrase {
    Phrase(
      "GitLab \(version) never becomes healthy behind this load balancer; \(fixedIn) does.",
      "GitLab \(version) はこのロードバランサーの背後では正常になりません。\(fixedIn) なら正常になります。")
  }

  package static func unknownStop(_ line: String, from version: String, asOf: String) -> Phrase {
    Phrase(
      "From \(version) the way leads through \(line), whose last release is not in our list (\(asOf)). "
        + "Look it up, go there with change --image.tag \(line).N-ce.0, then upgrade from there.",
      "\(version) からは \(line) を経由する必要がありますが、その最終リリースが一覧（\(asOf) 現在）にありません。"
        + "調べて change --image.tag \(line).N-ce.0 でそこへ進んでから、アップグレードしてください。")
  }

  package static let required = Phrase("required", "必須の経由バージョン")
  package static func postgreSQL(_ major: Int) -> Phrase { Phrase(verbatim: "PostgreSQL \(major)") }
  package static func leadsOn(_ version: String) -> Phrase {
    Phrase("next major needs \(version)", "次のメジャーに \(version) 以降が必要")
  }
  package static let goal = Phrase("your goal", "目標")

  // MARK: The page, and the lines

  package static let title = Phrase("Upgrade", "アップグレード")
  package static let help = Phrase(
    "Upgrade GitLab step by step, by way of the required stops.",
    "必須の経由バージョンを通って、GitLab を段階的にアップグレードします。")
  package static let helpTo = Phrase(
    "The release to go to; the newest mended one that this build knows if none is named.",
    "目標のバージョン。省略時は、修正済みの既知の最新リリースです。")
  package static let helpPlan = Phrase(
    "Show the path and what stops the next step; change nothing.", "パスと、次の段階を妨げるものを表示します。何も変更しません。")
  package static let helpWait = Phrase(
    "Wait between the steps until background migrations are finished, then go on.",
    "段階の間でバックグラウンド移行の完了を待ち、次に進みます。")
  package static func isNoRelease(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is no release such as 19.3.0.", "「\(text)」は 19.3.0 のようなバージョンではありません。")
  }
  package static let planOrWait = Phrase(
    "--plan changes nothing, so there is nothing to wait for or to confirm.",
    "--plan は何も変更しないため、--wait や --confirm とは併用できません。")

  /// - Parameter steps: how many.
  package static func heading(_ stack: String, _ from: String, _ to: String, steps: Int, asOf: String) -> Phrase {
    Phrase(
      "\(stack): \(from) to \(to), \(steps.of("step", "steps")). Our list of releases is of \(asOf).",
      "\(stack): \(from) から \(to) まで \(steps) 段階（バージョン一覧は \(asOf) 現在）")
  }

  /// - Parameter isNamed: whether somebody asked for this very release.
  package static func isThere(_ stack: String, _ version: String, isNamed: Bool, asOf: String) -> Phrase {
    isNamed
      ? Phrase(
        "\(stack): GitLab \(version) is installed already. Nothing to do.",
        "\(stack): GitLab \(version) は導入済みです。必要な操作はありません。")
      : Phrase(
        "\(stack): our list of releases of \(asOf) has nothing newer for GitLab \(version). Nothing to do.",
        "\(stack): バージョン一覧（\(asOf) 現在）に、GitLab \(version) より新しい推奨バージョンはありません。必要な操作はありません。")
  }

  /// - Parameter minutes: such as `6 to 15 min`.
  package static func away(_ minutes: Phrase) -> Phrase {
    Phrase(
      "Away: \(minutes.english) usually in each step, and while the backup before it is made.",
      "停止時間: 各段階で通常 \(minutes.japanese)、加えて直前のバックアップの間")
  }

  package static let back = Phrase(
    "Back: only by a restore of a backup that was made before; GitLab has no downgrade.",
    "戻すには、事前のバックアップからの復元のみです（GitLab にダウングレードはありません）。")
  package static func newestCopy(_ time: String) -> Phrase {
    Phrase("The newest is of \(time).", "最新のバックアップは \(time) です。")
  }
  package static let noCopyYet = Phrase("There is none yet.", "バックアップはまだありません。")
  package static func copyUnseen(_ reason: Phrase) -> Phrase {
    Phrase(
      "Whether there is one is not known: \(reason.english)", "バックアップがあるかどうか確認できません: \(reason.japanese)")
  }
  package static func stops(_ step: Int, _ release: String) -> Phrase {
    Phrase("What stops step \(step), \(release):", "\(step) 段階目（\(release)）に進めない理由:")
  }
  package static func nothingStops(_ step: Int, _ release: String) -> Phrase {
    Phrase("GitLab itself is ready for step \(step), \(release).", "GitLab 側は \(step) 段階目（\(release)）に進める状態です。")
  }
  package static let wait = Phrase("wait", "待ち")

  package static func whatStops(_ release: String) -> Phrase {
    Phrase("What stops \(release)", "\(release) に進めない理由")
  }
  package static let nothing = Phrase(
    "Nothing. U begins it, and GitLab is tested from inside after it.", "ありません。U で開始し、完了後に内部からテストします。")
  package static let next = Phrase("next", "次")
  package static let here = Phrase("where you are", "現在")
  package static func stepsAndList(_ steps: Int, asOf: String) -> Phrase {
    Phrase("\(steps.of("step", "steps")), list of \(asOf)", "\(steps) 段階、一覧は \(asOf) 現在")
  }
  package static let isSafeToClose = Phrase(
    "Safe to close: nothing runs at AWS now. Come back with:", "閉じても安全です（AWS での処理はありません）。再開するコマンド:")
  package static let keyBegin = Phrase("BEGIN STEP", "次の段階を開始")
  package static let keyWait = Phrase("wait here", "ここで待つ")
  package static let keyWaitNoMore = Phrase("stop waiting", "待機をやめる")
  package static let keyGoal = Phrase("another goal", "目標を変更")
  /// - Parameter time: for how long already, as a stopwatch has it.
  package static func waits(_ time: String) -> Phrase {
    Phrase(
      "Has waited \(time); asks each minute and begins nothing.",
      "進めるようになるまで待機中 \(time)（1 分ごとに再確認。自動では開始しません）")
  }
  package static func waitIsOver(_ time: String) -> Phrase {
    Phrase(
      "After \(time) nothing that passes by itself stops the step any more.",
      "\(time) 待機し、時間がたてば解消する理由はなくなりました。")
  }
  package static let waitEnds = Phrase(
    "Waits no longer, for this does not pass by itself.", "自動的には解消しないため、待機を終了しました。")
  package static func waitEndsBlind(_ looks: Int) -> Phrase {
    Phrase(
      "Waits no longer: \(looks) looks in a row saw nothing. r asks again.",
      "\(looks) 回続けて確認できなかったため、待機を終了しました。r で再確認します。")
  }
  package static let keyAskAgain = Phrase("ask again", "再確認")
  package static let keyUpgrade = Phrase("upgrade", "アップグレード")
  package static let helpPage = Phrase(
    "The way to a newer GitLab, one required stop after another, and what stops the next step. U begins it by the ordinary "
      + "change: what it means is shown first, a backup is offered, and the stack's name is asked. Between steps nothing runs "
      + "at AWS; background migrations go on inside, and the next step waits for them. After each step GitLab is tested from "
      + "inside: a project is pushed, cloned and removed again. W waits here for what passes by itself, and v goes through the "
      + "releases that can be the goal.",
    "新しい GitLab への経路（必須の経由バージョン）と、次の段階に進めない理由です。U を押すと通常の変更として開始します（影響の確認、"
      + "バックアップの提案、スタック名の入力があります）。段階の間は AWS での処理はなく、内部のバックグラウンド移行の完了を待って次に進みます。"
      + "各段階の完了後に、内部から GitLab をテストします（プロジェクトのプッシュ・クローン・削除）。"
      + "時間がたてば解消するものは、W でこの画面のまま待てます。v は目標にできるバージョンを順に選びます。")

  // MARK: The run

  package static let isAsked = Phrase(
    "Asking the load balancer, and GitLab itself inside its container…", "ロードバランサーと、コンテナ内の GitLab に確認しています…")
  package static func stepBegins(_ number: Int, of count: Int, _ release: String) -> Phrase {
    Phrase("STEP \(number)/\(count)  \(release)", "段階 \(number)/\(count)  \(release)")
  }
  package static func stepIsDone(_ release: String) -> Phrase {
    Phrase("GitLab is \(release) now.", "GitLab は \(release) になりました。")
  }
  package static func stepsAreLeft(_ count: Int) -> Phrase {
    Phrase(
      "\(count.of("step is", "steps are")) left, after its background migrations. CloudFormation has nothing to do meanwhile; go on with:",
      "残り \(count) 段階です。バックグラウンド移行の完了後に進めます。その間 CloudFormation での処理はありません。続けるコマンド:")
  }
  package static func goalIsReached(_ release: String) -> Phrase {
    Phrase(
      "That was the goal. Its background migrations may still be running; GitLab can be used meanwhile.",
      "目標の \(release) に到達しました。バックグラウンド移行が続いている場合も、GitLab は使えます。")
  }
  /// - Parameter done: the release that a step of this run has brought; nil where there was none.
  package static func notBegun(_ step: String, after done: String?) -> Phrase {
    done.map {
      Phrase(
        "GitLab is \($0) now; the step to \(step) was not begun.", "GitLab は \($0) になりました。\(step) への段階は開始していません。")
    } ?? Phrase("The step was not begun, and nothing was changed.", "この段階は開始していません。何も変更していません。")
  }
  package static let comeBack = Phrase("Come back with:", "もう一度実行するコマンド:")
  package static func waitingFor(_ time: String, _ words: Phrase) -> Phrase {
    Phrase("Waiting for \(time): \(words.english)", "待機中 \(time): \(words.japanese)")
  }
  package static let needsName = Phrase(
    "An upgrade is one way: it takes the name of the stack (--confirm NAME), and there is nobody to be asked.",
    "アップグレードは元に戻せないため、スタック名の確認（--confirm スタック名）が必要ですが、対話できないため確認できません。")
  package static let testAgain = Phrase("T tests it again.", "T でもう一度テストします。")
  package static let testFirst = Phrase("Test it again before the next step:", "次の段階の前に、もう一度テストするコマンド:")
  package static func between(_ done: String) -> Phrase {
    Phrase(
      "GitLab is \(done) now, and no further step was begun. Go on with:",
      "GitLab は \(done) になりました。次の段階は開始していません。続けるコマンド:")
  }
  package static func atTheGoal(_ done: String) -> Phrase {
    Phrase(
      "GitLab is \(done) now, which was the goal; its test did not come to an end. Test it with:",
      "目標の GitLab \(done) になりましたが、テストは終わっていません。テストするコマンド:")
  }
  package static let noTargetGroup = Phrase(
    "no target group of the stack was found.", "スタックのターゲットグループが見つかりません。")
  package static let isUntested = Phrase(
    "The step itself is done; its test from inside could not be made.",
    "この段階は完了しましたが、内部からのテストを実行できませんでした。")
  package static let testFailed = Phrase(
    "The step itself is done, but GitLab did not pass its test: look into that before the next.",
    "この段階は完了しましたが、テストに合格しませんでした。次に進む前に確認してください。")
  package static func isBusy(_ stack: String, _ status: String, at place: String) -> Phrase {
    Phrase(
      "CloudFormation is running an operation on the stack \(stack) (\(status)). Watch it to its end: gitlab-wizard resume \(place)",
      "スタック \(stack) は CloudFormation が処理中です（\(status)）。終了まで見守るコマンド: gitlab-wizard resume \(place)")
  }
  package static func releaseIsNotKnown(_ stack: String) -> Phrase {
    Phrase(
      "Which release of GitLab the stack \(stack) has is not known.", "スタック \(stack) の GitLab のバージョンが分かりません。")
  }
}
