/// GitLab stopped, or started again, because somebody wants it so.
package enum RunPhrases {
  package static let helpStop = Phrase(
    "Stop GitLab to save cost: its data stay, and start brings it back.",
    "GitLab を停止して料金を抑えます。データは残り、start で再開できます。")
  package static let helpStart = Phrase(
    "Start a GitLab that was stopped, and watch until it answers.", "停止した GitLab を起動し、応答するまで見守ります。")

  // MARK: Before the yes

  package static func stops(_ place: String) -> Phrase {
    Phrase(
      "Stops GitLab: \(place). Nobody can use it until it is started again; who is just pushing or running a job is cut off. "
        + "Nothing is deleted: repositories, database and settings stay.",
      "GitLab を停止します: \(place)。再び起動するまで使えず、実行中の push やジョブは中断されます。"
        + "リポジトリ、データベース、設定は残り、何も削除しません。")
  }

  package static func starts(_ place: String) -> Phrase {
    Phrase(
      "Starts GitLab: \(place). It can be used in about 6 to 15 minutes.",
      "GitLab を起動します: \(place)。使えるようになるまで約 6〜15 分かかります。")
  }

  /// - Parameters:
  ///   - hour: what a stopped hour saves, and `month` a stopped month, in USD.
  ///   - rest: what a stopped month costs, for `things`.
  package static func saves(hour: String, month: String, rest: String, things: [Phrase]) -> Phrase {
    let english = things.map(\.english).joined(separator: ", ")
    let japanese = things.map(\.japanese).joined(separator: "、")
    return Phrase(
      "Saves about \(hour) USD/hour (\(month) USD/month): the Fargate task. Still costs about \(rest) USD/month: \(english).",
      "節約できるのは Fargate タスクの約 \(hour) USD/時間（\(month) USD/月）です。引き続き約 \(rest) USD/月かかります: \(japanese)。")
  }

  package static func costsAgain(hour: String, month: String, whole: String) -> Phrase {
    Phrase(
      "Costs about \(hour) USD/hour (\(month) USD/month) more: the Fargate task. Together about \(whole) USD/month.",
      "Fargate タスクの料金が約 \(hour) USD/時間（\(month) USD/月）加わり、合計は約 \(whole) USD/月になります。")
  }

  package static let costIsNotKnown = Phrase(
    "What that saves or costs is not known here.", "料金への影響は計算できません。")

  package static let stopQuestion = Phrase("Stop GitLab? (yes/no)", "GitLab を停止しますか？（はい y / いいえ n）")
  package static let startQuestion = Phrase("Start GitLab? (yes/no)", "GitLab を起動しますか？（はい y / いいえ n）")
  /// The same where one key answers.
  package static let stopByKey = Phrase("Stop GitLab? y / Esc", "GitLab を停止しますか？ y / Esc")
  package static let startByKey = Phrase("Start GitLab? y / Esc", "GitLab を起動しますか？ y / Esc")
  package static let saidNo = Phrase("Canceled. Nothing was sent to AWS.", "中止しました。AWS には何も依頼していません。")

  // MARK: Why not

  package static func somethingRuns(_ stack: String, _ status: String, at place: String) -> Phrase {
    Phrase(
      "CloudFormation is running an operation on the stack \(stack) (\(status)) and sets the number of tasks itself. Wait for its end: "
        + "gitlab-wizard resume \(place)",
      "スタック \(stack) は CloudFormation が処理中です（\(status)）。処理中はタスク数も変更されるため、終了を待ってください: "
        + "gitlab-wizard resume \(place)")
  }

  package static func hasNoService(_ stack: String, _ status: String) -> Phrase {
    Phrase(
      "The stack \(stack) (\(status)) has no ECS service: there is no GitLab to stop or start.",
      "スタック \(stack)（\(status)）に ECS サービスがないため、停止・起動できる GitLab がありません。")
  }

  // MARK: The way out of the network

  /// Why a stop is not refused though the start after it would fail.
  package static let stopsAllTheSame = Phrase(
    "A stop works all the same and loses nothing: mend this now, or while GitLab is stopped.",
    "それでも停止はでき、失われるデータはありません。今のうちか、停止中に直してください。")

  package static func natInstance(_ id: String, is state: String) -> Phrase {
    Phrase(
      "The NAT instance \(id) is \(state): without it the image cannot be pulled, and GitLab's next start fails.",
      "NAT インスタンス \(id) の状態は \(state) です。動いていないとイメージを取得できず、GitLab の次の起動は失敗します。")
  }

  package static func natInstanceIsGone(_ id: String) -> Phrase {
    Phrase(
      "The NAT instance \(id) is gone: without it the image cannot be pulled, and GitLab's next start fails.",
      "NAT インスタンス \(id) がありません。イメージを取得できず、GitLab の次の起動は失敗します。")
  }

  package static func natInstanceIsUnseen(_ reason: Phrase) -> Phrase {
    Phrase(
      "Whether the NAT instance runs is not known; without it GitLab's next start fails: \(reason.english)",
      "NAT インスタンスが動いているかどうかは不明です。動いていなければ GitLab の次の起動は失敗します。理由: \(reason.japanese)")
  }

  /// Before the command that does it.
  package static let startsNATInstance = Phrase("This starts it:", "起動するコマンド:")
  package static let makesNATInstanceAgain = Phrase("This makes it again:", "作り直すコマンド:")

  // MARK: On the way

  package static let stopTaken = Phrase(
    "AWS has accepted the request: GitLab is being stopped, about 1 to 3 minutes. Ctrl-C exits; AWS continues.",
    "AWS が依頼を受け付け、GitLab を停止しています（約 1〜3 分）。Ctrl-C で終了しても停止は続きます。")
  package static let startTaken = Phrase(
    "AWS has accepted the request: GitLab is being started. Ctrl-C exits; AWS continues.",
    "AWS が依頼を受け付け、GitLab を起動しています。Ctrl-C で終了しても起動は続きます。")
  package static let isStoppedAlready = Phrase(
    "GitLab has been ordered to stop already; nothing is sent. Looking whether it has…",
    "GitLab には停止の指示がすでに出ています。何も送信せず、状態を確認しています…")
  package static let isStartedAlready = Phrase(
    "GitLab has been ordered to run already; nothing is sent. Looking whether it does…",
    "GitLab には起動の指示がすでに出ています。何も送信せず、状態を確認しています…")

  package static func stopping(for time: String) -> Phrase {
    Phrase("Stopping for \(time)", "停止中 \(time)")
  }

  package static func starting(for time: String) -> Phrase {
    Phrase("Starting for \(time)", "起動中 \(time)")
  }

  package static let startIsUnseen = Phrase(
    "what the stack is made of cannot be read, so where to look is not known",
    "スタックの構成を読めないため、確認先が不明です")

  // MARK: The end

  package static let isStopped = Phrase("GitLab is stopped: none of its tasks runs.", "GitLab は停止しました（実行中のタスクはありません）。")
  package static let wasStopped = Phrase(
    "GitLab is stopped already: none of its tasks runs. Nothing was sent to AWS.",
    "GitLab はすでに停止しています（実行中のタスクはありません）。AWS には何も依頼していません。")
  package static let isCountedOut = Phrase(
    "ECS counts no task of GitLab any more. The tasks themselves could not be seen; within 2 minutes Fargate ends each.",
    "ECS が数える GitLab のタスクはなくなりました。タスク自体は確認できませんが、Fargate は 2 分以内に終了させます。")
  package static let isRunning = Phrase(
    "GitLab runs: the load balancer finds it healthy.", "GitLab が起動しました（ロードバランサーが正常と判定）。")
  package static let wasRunning = Phrase(
    "GitLab runs already: the load balancer finds it healthy. Nothing was sent to AWS.",
    "GitLab はすでに起動しています（ロードバランサーが正常と判定）。AWS には何も依頼していません。")
  package static func overruled(_ tasks: Int) -> Phrase {
    Phrase(
      "Somebody or something else has set the desired count to \(tasks) meanwhile, a schedule perhaps.",
      "その間に、ほかの操作またはスケジュールによって、希望タスク数が \(tasks) に変更されました。")
  }
  package static func failing(_ reason: String?) -> Phrase {
    let (english, japanese) = reason.map { ("The last reason: \($0)", "最後の理由: \($0)") } ?? ("", "")
    return Phrase(
      "GitLab does not start: its tasks stop, and ECS goes on trying. \(english)",
      "GitLab を起動できません。タスクが停止を繰り返し、ECS は再試行を続けています。\(japanese)")
  }
  package static func blind(_ reason: Phrase) -> Phrase {
    Phrase(
      "AWS has accepted the request; what came of it could not be seen: \(reason.english)",
      "AWS は依頼を受け付けましたが、結果を確認できませんでした: \(reason.japanese)")
  }
  package static func unseen(_ reason: Phrase) -> Phrase {
    Phrase(
      "Nothing was ordered; how GitLab is could not be seen: \(reason.english)",
      "何も依頼していません。GitLab の状態を確認できませんでした: \(reason.japanese)")
  }

  package static let stopIsLate = Phrase(
    "GitLab was not seen to stop within 15 minutes.",
    "15 分以内の停止を確認できませんでした。")
  package static let startIsLate = Phrase(
    "GitLab was not seen to be healthy within an hour.",
    "1 時間以内に正常と判定されませんでした。")
  package static let isInDoubt = Phrase(
    "Whether AWS has accepted the request is not known. To send it again does no harm.",
    "AWS が依頼を受け付けたかどうかは不明です。もう一度実行しても問題ありません。")

  /// Before the command that tells how it is.
  package static let howItIs = Phrase("How it is:", "状態の確認:")
  package static let startsItAgain = Phrase("This starts it:", "起動するコマンド:")
  package static let stopsItAgain = Phrase("This stops it:", "停止するコマンド:")
  package static let stopGoesOn = Phrase("AWS continues to stop GitLab.", "GitLab の停止は AWS 側で続きます。")
  package static let startGoesOn = Phrase("AWS continues to start GitLab.", "GitLab の起動は AWS 側で続きます。")
}
