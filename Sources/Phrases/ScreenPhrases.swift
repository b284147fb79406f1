/// What every screen says: its name, its frame, its keys.
package enum ScreenPhrases {
  // MARK: Steps

  package static let stepStart = Phrase("Start", "開始")
  package static let stepNetwork = Phrase("Network", "ネットワーク")
  package static let stepDomain = Phrase("Domain", "ドメイン")
  package static let stepAccess = Phrase("Access", "接続元")
  package static let stepImage = Phrase("Image", "イメージ")
  package static let stepPlan = Phrase("Plan", "計画")
  package static let stepDeploy = Phrase("Deploy", "デプロイ")
  package static let stepDone = Phrase("Done", "完了")
  package static let cost = Phrase("Cost", "料金")

  // MARK: Header

  package static let rehearsal = Phrase("REHEARSAL", "リハーサル")
  package static let isNew = Phrase("new", "新規")
  package static let accountShort = Phrase("acct", "アカウント")

  package static func tooSmall(columns: Int, rows: Int) -> Phrase {
    Phrase(
      "This window has \(columns) columns and \(rows) rows. The wizard needs 60x20: make it larger, or use a smaller font. "
        + "Nothing is lost. Ctrl-C twice quits; with --plain it asks in lines instead.",
      "現在の画面は \(columns) 列 × \(rows) 行です。60×20 以上に広げるか、文字を小さくしてください。入力内容は失われません。"
        + "Ctrl-C を 2 回で終了します。--plain を付けて起動すると、画面の代わりに行で質問します。")
  }

  // MARK: Keys

  package static let keyAccept = Phrase("accept", "決定")
  package static let keyGoOn = Phrase("continue", "続ける")
  package static let keyPick = Phrase("list", "一覧から選ぶ")
  package static let keyChoose = Phrase("choose", "選択")
  package static let keyMove = Phrase("move", "移動")
  package static let keySteps = Phrase("step", "前後の画面")
  package static let keyBack = Phrase("back", "戻る")
  package static let keyHelp = Phrase("help", "ヘルプ")
  package static let keyQuit = Phrase("quit", "終了")
  package static let keyType = Phrase("number", "数値を入力")
  package static let keyDeploy = Phrase("DEPLOY", "デプロイ")
  package static let keyOpen = Phrase("open", "開く")
  package static let keyCost = Phrase("cost", "料金")
  package static let keyEdit = Phrase("edit", "修正")
  package static let keyExecute = Phrase("yes, create it", "はい、作成する")
  package static let keyDiscard = Phrase("no, discard", "いいえ、破棄する")
  package static let keyScroll = Phrase("scroll", "スクロール")
  package static let keyLeave = Phrase("leave it running", "画面を閉じる")
  package static let keyTryNow = Phrase("try now", "すぐに再試行")
  package static let keyTimeline = Phrase("times", "所要時間")
  package static let keyCalls = Phrase("aws calls", "aws 実行履歴")
  package static let keyPage = Phrase("page", "ページ移動")
  package static let keyChecks = Phrase("checks", "チェック一覧")
  package static let keyAskAgain = Phrase("check again", "再チェック")
  package static let keyErrors = Phrase("errors only", "エラーのみ")
  package static let keyClose = Phrase("close", "閉じる")
  package static let keyTick = Phrase("select", "選択")
  package static let keyFilter = Phrase("filter", "絞り込み")
  package static let keyYes = Phrase("yes", "はい")
  package static let keyNo = Phrase("no", "いいえ")
  package static let keyRehearse = Phrase("rehearse", "リハーサルする")
  package static let keyGoOnWithout = Phrase("go on without", "アカウントなしで続ける")
  package static let keyRedraw = Phrase("redraw", "画面を再描画")
  /// What the other language is called in itself.
  package static let keyLanguage = Phrase("日本語", "English")
  package static let onlyEnglishHere = Phrase(
    "This terminal shows ASCII characters only: there is no Japanese here.",
    "このターミナルは ASCII 文字しか表示できないため、日本語にはできません。")
  package static let keySuspend = Phrase("back to the shell; fg returns", "シェルに戻る（fg で復帰）")
  package static let keyShowPassword = Phrase("show password", "パスワードを表示")
  package static let keyHidePassword = Phrase("hide password", "パスワードを隠す")

  // MARK: Account

  package static let askingAccount = Phrase("Asking your AWS account…", "AWS アカウントに問い合わせています…")
  package static let noRegionYet = Phrase(
    "No region is set. Pick one with ‘/’, or set AWS_REGION.", "リージョンが未設定です。「/」で選ぶか、AWS_REGION を設定してください。")
  package static let typeItInstead = Phrase("You can type the ID.", "ID は手で入力できます。")

  package static func signedIn(account: String, as role: String) -> Phrase {
    Phrase(
      "Signed in to account \(account) as \(role). Nothing is written to AWS before you say yes.",
      "アカウント \(account) に \(role) としてサインイン中です。承認するまで、AWS には何も書き込みません。")
  }

  package static func stackExists(_ name: String, _ status: String) -> Phrase {
    Phrase(
      "A stack named \(name) exists (\(status)). Deploying would change it; use another name for a second GitLab.",
      "スタック \(name) は既に存在します（\(status)）。デプロイするとこのスタックを変更します。別の名前なら新しい GitLab になります。")
  }

  package static func stackIsRunning(_ name: String, _ status: String) -> Phrase {
    Phrase(
      "An operation is running on \(name) (\(status)). Press Enter to watch it.",
      "スタック \(name) は処理中です（\(status)）。Enter で進行状況の表示に戻ります。")
  }

  package static func foundVPCs(_ count: Int) -> Phrase {
    Phrase(
      "The account has \(count.of("VPC", "VPCs")) here; ‘/’ lists them.",
      "このリージョンに VPC が \(count) 個あります。「/」で一覧を表示します。")
  }

  package static func foundZones(_ count: Int) -> Phrase {
    Phrase(
      "The account has \(count.of("hosted zone", "hosted zones")); ‘/’ lists them.",
      "ホストゾーンが \(count) 個あります。「/」で一覧を表示します。")
  }

  package static func foundSubnets(_ count: Int) -> Phrase {
    Phrase(
      "The VPC has \(count.of("subnet", "subnets")); ‘/’ lists them.",
      "この VPC にサブネットが \(count) 個あります。「/」で一覧を表示します。")
  }

  package static let aNewVPC = Phrase("make a new one", "新しく作成する")
  /// Of a release in the list.
  package static let firstOfItsLine = Phrase("first of its line, not mended yet", "最初の版（修正版は未公開）")
  package static let theDefaultVPC = Phrase("default VPC", "デフォルト VPC")
  package static let vpcDoesNotServe = Phrase("its subnets cannot take GitLab", "GitLab に使えるサブネットなし")
  package static let pickItAgain = Phrase("Pick it again to take it.", "それでもよければ、もう一度選んでください。")

  package static func recordCount(_ count: Int) -> Phrase {
    Phrase("\(count.of("record", "records"))", "レコード \(count) 件")
  }

  package static let isANamesake = Phrase("same name", "同名あり")

  package static func guardFirst(_ version: String) -> Phrase {
    Phrase("first a change that keeps \(version)", "先に \(version) のまま変更が必要")
  }
  package static func onlyAfter(_ version: String) -> Phrase { Phrase("only after \(version)", "先に \(version) が必要") }
  package static func olderThan(_ version: String) -> Phrase { Phrase("older than \(version)", "\(version) より古い") }
  package static let thisStackIsChanged = Phrase(
    "This stack is being changed. For another: gitlab-wizard change NAME",
    "変更対象のスタックです。別のスタックは: gitlab-wizard change 名前")
  package static let aPrivateZone = Phrase("private zone: cannot be used", "プライベートのため使用不可")
  package static let everyone = Phrase("everyone", "全員")
  package static let nothingToPick = Phrase("Nothing to pick from yet; you can type it.", "まだ候補がありません。直接入力できます。")
  package static let nothingMatches = Phrase("Nothing matches. Esc clears the filter.", "一致するものがありません。Esc で絞り込みを解除します。")

  // MARK: Rehearsal and leaving

  package static let rehearsalTitle = Phrase("No AWS credentials found", "AWS の認証情報が見つかりません")
  package static let rehearsalOffer = Phrase(
    "You can rehearse all of it in a simulated AWS account: nothing is created, nothing is billed, and "
      + "every screen says so. Or go on answering without an account; prices and the plan work all the same.",
    "メモリ上だけの AWS アカウントで、全体をリハーサルできます。何も作成されず、料金もかからず、画面に常にその旨が表示されます。"
      + "アカウントなしで回答を続けることもできます（計画と料金は計算されます）。")
  package static let leaveAnswersKept = Phrase(
    "Your answers are kept; the wizard opens with them again.", "回答は保存されており、次に開いたときに引き継がれます。")

  package static func leaveRunning(_ command: String) -> Phrase {
    Phrase(
      "AWS continues without this window. Come back with:\n\(command)", "この画面を閉じても AWS は処理を続けます。戻るには:\n\(command)")
  }
  /// While something is rehearsed.
  package static let rehearsalEndsHere = Phrase(
    "A rehearsal: nothing of it is in AWS, and it ends with this program.",
    "リハーサルです。実際の AWS では何も行われず、このプログラムの終了とともに消えます。")

  package static let leaveQuestion = Phrase("Quit? y / Esc", "終了しますか？ y / Esc")
}
