/// What the commands say: their help, their talk on stderr.
package enum CommandPhrases {
  package static let helpProgram = Phrase(
    "Walks you through a self-hosted GitLab on AWS: choices, plan, monthly cost, deployment.",
    "AWS 上のセルフホスト GitLab を、選択・計画・料金・デプロイまで案内します。")
  // A line that begins with spaces is an example and stays as it is, so that it can be copied.
  package static let helpDiscussion = Phrase(
    """
    Without a command it opens the wizard. Nothing is created before you say yes.

    Try it without an account:
      gitlab-wizard --rehearse
    See a template:
      gitlab-wizard template --access.allowedCidrs 203.0.113.0/24
    What would it cost?
      gitlab-wizard cost --answers gitlab.yaml --region ap-northeast-1
    Deploy without questions:
      gitlab-wizard deploy --answers gitlab.yaml --yes
    Come back to a deployment:
      gitlab-wizard resume gitlab
    Look at it, change it, delete it:
      gitlab-wizard status gitlab
      gitlab-wizard change gitlab
      gitlab-wizard destroy gitlab
    What does an answer mean?
      gitlab-wizard explain network.egress

    Every answer is also a variable, such as GITLAB_WIZARD_NETWORK_EGRESS for network.egress. \
    GITLAB_WIZARD_AWS_TIMEOUT is how many seconds one call of aws may take (60), GITLAB_WIZARD_LANG the language (en, ja).
    """,
    """
    コマンドなしで起動するとウィザードが開きます。承認するまで何も作成しません。

    アカウントなしで試す:
      gitlab-wizard --rehearse
    テンプレートを見る:
      gitlab-wizard template --access.allowedCidrs 203.0.113.0/24
    料金を見積もる:
      gitlab-wizard cost --answers gitlab.yaml --region ap-northeast-1
    質問なしでデプロイする:
      gitlab-wizard deploy --answers gitlab.yaml --yes
    デプロイの表示に戻る:
      gitlab-wizard resume gitlab
    状態の確認、変更、削除:
      gitlab-wizard status gitlab
      gitlab-wizard change gitlab
      gitlab-wizard destroy gitlab
    回答の意味を調べる:
      gitlab-wizard explain network.egress

    回答は環境変数でも指定できます（network.egress なら GITLAB_WIZARD_NETWORK_EGRESS）。\
    GITLAB_WIZARD_AWS_TIMEOUT は aws の呼び出し 1 回の制限時間（秒、既定は 60）、GITLAB_WIZARD_LANG は言語（en、ja）です。
    """)
  package static let helpWizard = Phrase("Open the wizard (the default).", "ウィザードを開きます（既定）。")
  package static let helpTemplate = Phrase("Print the CloudFormation template.", "CloudFormation テンプレートを出力します。")
  package static let helpPlan = Phrase(
    "Show the resources, their monthly cost and the time, without deploying.", "作成内容、料金、所要時間を表示します（デプロイはしません）。")
  package static let helpCost = Phrase("Show the monthly cost line by line.", "月額料金の内訳を表示します。")
  package static let helpDeploy = Phrase(
    "Create or change the stack: show the change set, ask, deploy, follow it.", "変更セットを表示し、確認後にスタックを作成・変更して、進行状況を表示します。"
  )
  package static let helpResume = Phrase(
    "Follow a running operation, or show how the last one ended.", "実行中の操作の表示に戻るか、直近の操作の結果を表示します。")
  package static let helpAnswersCommand = Phrase("Print the answers as a commented file.", "回答をコメント付きのファイルとして出力します。")

  package static let helpAnswers = Phrase(
    "Read the answers from this YAML file, from standard input (-), or from the set of that name (answers --list).",
    "この YAML ファイル、標準入力（-）、またはその名前の回答セット（answers --list）から回答を読みます。")
  package static let helpRehearse = Phrase(
    "Use a simulated AWS account, in memory: nothing is created, nothing is billed.",
    "メモリ上の AWS アカウントを使います。何も作成されず、料金もかかりません。")
  package static let helpSpeed = Phrase(
    "How many times faster a rehearsal runs, from 0.1 to 10000. Default: 60.", "リハーサルを何倍速で進めるか（0.1〜10000）。既定値: 60。")
  package static let helpScenario = Phrase("What happens in a rehearsal. Default: happy.", "リハーサルで起こること。既定値: happy。")
  package static let helpPlain = Phrase("Plain lines instead of screens.", "画面を使わず、行で表示します。")
  package static let helpVerbose = Phrase(
    "In lines, tell each resource and each of its events, not only groups.", "行で表示するとき、グループごとではなく全リソースの全イベントを表示します。")
  package static let helpNoInput = Phrase(
    "Fail instead of asking; so does GITLAB_WIZARD_NO_INPUT=1.",
    "質問せず、回答がなければ失敗します（GITLAB_WIZARD_NO_INPUT=1 でも同じ）。")
  package static let helpColor = Phrase(
    "When to use colors on the screens; 16: no others than your terminal's own sixteen. Default: auto, unless config says "
      + "otherwise.",
    "画面で色を使うかどうか。16 はターミナルで設定した 16 色だけを使います。既定は auto（config の設定があればそれ）。")
  package static let helpLanguage = Phrase(
    "The language. Default: GITLAB_WIZARD_LANG, config, the locale, else English.",
    "表示言語。既定は GITLAB_WIZARD_LANG、config の設定、ロケールの順、なければ英語。")
  package static let helpProfile = Phrase(
    "The profile of the AWS CLI. Default: AWS_PROFILE.", "AWS CLI のプロファイル。既定は AWS_PROFILE。")
  package static let helpRegion = Phrase(
    "The AWS region; short for --stack.region. Default: AWS_REGION, or that of the AWS CLI.",
    "AWS リージョン（--stack.region の短縮形）。既定は AWS_REGION か AWS CLI の設定。")
  package static let helpTimeline = Phrase(
    "At the end, show what took how long (without screens).", "最後に所要時間の内訳を表示します（画面を使わない場合）。")
  package static func jsonIsAFormat(_ other: String) -> Phrase {
    Phrase("Either --json or --format \(other), not both.", "--json と --format \(other) は同時に指定できません。")
  }

  package static let helpJSON = Phrase("JSON instead of text.", "テキストの代わりに JSON で出力します。")
  package static let helpFormat = Phrase(
    "The form of the template. Default: yaml.", "テンプレートの形式。既定値: yaml。")
  package static let helpParameters = Phrase(
    "Write the parameters to this file as CloudFormation takes them.", "パラメータを CloudFormation の形式でこのファイルに書きます。")
  package static let helpYes = Phrase("Skip the confirmation prompt.", "確認を省略します。")
  package static let helpDetach = Phrase("Start it and exit, without waiting for its end.", "完了を待たずに終了します。")
  package static let helpStackName = Phrase(
    "The name of the stack. Default: gitlab, in a rehearsal gitlab-team.",
    "スタックの名前。既定は gitlab（リハーサルでは gitlab-team）。")

  package static let onlyWhileRehearsing = Phrase(
    "--speed and --scenario are for rehearsals: add --rehearse.", "--speed と --scenario はリハーサル用です。--rehearse を付けてください。")
  package static func variableTakesSeconds(_ name: String, _ value: String, upTo limit: Int) -> Phrase {
    Phrase(
      "\(name) is ‘\(value)’, but takes whole seconds from 1 to \(limit).",
      "\(name) の値が「\(value)」ですが、1 以上 \(limit) 以下の整数（秒）を指定します。")
  }
  package static let speedIsOutOfRange = Phrase(
    "--speed takes a number from 0.1 to 10000.", "--speed には 0.1 以上 10000 以下の数を指定します。")

  package static func unknownScenario(_ name: String, known: String) -> Phrase {
    Phrase("Unknown scenario ‘\(name)’. Use one of: \(known).", "シナリオ「\(name)」はありません。使えるのは \(known) です。")
  }

  // MARK: Terminal

  package static let needsATerminal = Phrase(
    "The wizard needs a terminal. In a script, use: gitlab-wizard deploy --answers FILE --yes",
    "ウィザードにはターミナルが必要です。スクリプトでは gitlab-wizard deploy --answers ファイル --yes を使います。")

  // MARK: Deploying in lines

  package static func rehearsalRemark(speed: String) -> Phrase {
    Phrase(
      "REHEARSAL: a simulated AWS account, \(speed) times as fast. Nothing is created, nothing is billed.",
      "リハーサル: メモリ上の AWS アカウント（\(speed) 倍速）。何も作成されず、料金もかかりません。")
  }

  package static let changeSetMade = Phrase("CloudFormation would do this:", "CloudFormation が行う変更:")
  package static let needsYes = Phrase(
    "Cannot ask for confirmation here: add --yes, or run it in a terminal without --no-input.",
    "確認の質問ができません。--yes を付けるか、--no-input を外してターミナルで実行してください。")
  package static let youSaidNo = Phrase(
    "Canceled. The change set was discarded; nothing was created.", "中止しました。変更セットを破棄し、何も作成していません。")
  /// The same of a change of a stack that stands.
  package static let youSaidNoToChange = Phrase(
    "Canceled. The change set was discarded; nothing was changed.", "中止しました。変更セットを破棄し、何も変更していません。")
  /// AWS has answered to an order; that it has begun is for its events to tell.
  package static let orderTaken = Phrase(
    "AWS has accepted the request. Ctrl-C exits, and stops nothing in AWS.",
    "AWS が依頼を受け付けました。Ctrl-C で終了しても、AWS の処理は止まりません。")

  package static let rehearsalIsGone = Phrase(
    "There is no rehearsal to come back to: its account exists in memory only, and only as long as the program runs. "
      + "Rehearse a deployment with: gitlab-wizard --rehearse",
    "再開できるリハーサルはありません。リハーサルのアカウントはメモリ上だけにあり、プログラムの終了とともに消えます。"
      + "デプロイのリハーサルは gitlab-wizard --rehearse で行えます。")
  package static let interruptedBefore = Phrase(
    "Interrupted before anything was created or deleted.", "作成も削除も始めないうちに中断しました。")
  package static let changeSetMayBeLeft = Phrase(
    "A change set that may be left costs nothing; the next deploy makes its own.",
    "変更セットが残っていても料金はかかりません。次の deploy は新しい変更セットを作ります。")
  package static let workWasNotSeen = Phrase(
    "Whether AWS works on the request was not seen: it may be running.",
    "AWS が依頼を実行しているかどうかは未確認です。処理を始めている可能性があります。")

  /// - Parameter stack: the stack and its region, as `resume` takes them.
  package static func mayHaveBegun(_ stack: String, program: Program = .installed) -> Phrase {
    Phrase(
      "Before you repeat it, look whether it has begun: \(program.command("resume", stack))",
      "再実行する前に、開始されたかどうかを確認してください: \(program.command("resume", stack))")
  }

  package static let watchingAgain = Phrase(
    "Connected to AWS again.", "AWS への問い合わせを再開しました。")
  package static let signInAndWaiting = Phrase(
    "AWS continues. Sign in again in another terminal; this then resumes by itself, and Ctrl-C exits.",
    "AWS の処理は続いています。別のターミナル（タブ）で再度サインインすると自動で再開します。Ctrl-C で終了できます。")

  package static func stillRunning(_ stack: String) -> Phrase {
    Phrase(
      "AWS continues. Come back with: gitlab-wizard resume \(stack)",
      "AWS の処理は続いています。戻るには: gitlab-wizard resume \(stack)"
    )
  }

  /// Whoever watched an operation is not let look any more.
  package static let notSeenAnyMore = Phrase(
    "AWS no longer lets us look at it, so how it ends is not known here.",
    "AWS が状態の確認を受け付けないため、ここからは結果を確認できません。")

  /// - Parameter stack: the stack and its region, as `status` takes them.
  package static func nothingKnownYet(_ stack: String, program: Program = .installed) -> Phrase {
    Phrase(
      "AWS had not said anything about the stack yet, so nothing is known of it. Look with: \(program.command("status", stack))",
      "AWS からまだ応答がなく、スタックの状態は不明です。確認するには: \(program.command("status", stack))")
  }

  /// AWS took an order, and the stack is as it was before.
  package static func takenButUnmoved(_ status: String) -> Phrase {
    Phrase(
      "AWS accepted the request, but nothing has happened to the stack since: it is still \(status).",
      "AWS は依頼を受け付けましたが、スタックに変化がありません（\(status) のままです）。")
  }

  /// AWS took an order, and does or did what somebody else ordered.
  package static func takenButAnother(_ status: String) -> Phrase {
    Phrase(
      "AWS accepted the request, but what happens to the stack was requested by somebody else (\(status)).",
      "AWS は依頼を受け付けましたが、スタックでは別の人の操作が行われています（\(status)）。")
  }

  /// - Parameter deploy: the command that makes it.
  package static func onlyAChangeSet(_ stack: String, deploy: String) -> Phrase {
    Phrase(
      "Stack \(stack) is empty: its change set was never executed. Nothing was created, nothing is billed. "
        + "Deploy it with its answers: \(deploy)",
      "スタック \(stack) には、承認待ちの変更セットがあるだけです。何も作成されておらず、料金もかかりません。"
        + "回答を指定してデプロイするには: \(deploy)")
  }

  package static func noSuchStack(_ stack: String, region: String) -> Phrase {
    Phrase(
      "Stack \(stack) does not exist in \(region). Check the name, or choose another region with --region.",
      "\(region) にスタック \(stack) はありません。名前とリージョンを確認してください（--region で変更）。")
  }

  /// For whoever comes back: a deletion that was left may have come to its end meanwhile.
  package static func nothingToResume(_ stack: String, region: String) -> Phrase {
    Phrase(
      "Stack \(stack) does not exist in \(region). If you left its deletion, that is complete; else check the name and --region.",
      "\(region) にスタック \(stack) はありません。削除の完了を待たずに終了していた場合、削除は完了しています。そうでなければ、名前とリージョン（--region）を確認してください。")
  }

  package static let noRegion = Phrase(
    "No region is set. Give --region, or set AWS_REGION.", "リージョンが未設定です。--region を付けるか、AWS_REGION を設定してください。")
}
