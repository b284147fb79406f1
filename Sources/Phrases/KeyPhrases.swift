/// What each key does, in a few words more than the line of keys has room for.
package enum KeyPhrases {
  // MARK: Moving

  package static let accept = Phrase("take the answer, go on", "回答を決定して次へ")
  package static let goOn = Phrase("go on to what comes next", "次に進む")
  package static let pick = Phrase("pick the answer from a list", "一覧から回答を選ぶ")
  package static let choose = Phrase("change the choice", "選択肢を切り替える")
  package static let move = Phrase("move from row to row", "行を移動する")
  package static let scroll = Phrase("scroll", "スクロールする")
  package static let page = Phrase("scroll by a page", "1 ページずつスクロールする")
  package static let steps = Phrase("the screen before, the one after", "前の画面、次の画面へ")
  package static let jump = Phrase("go straight to that step", "その番号のステップに移る")
  package static let ends = Phrase("to the first row, to the last", "先頭の行、末尾の行へ")
  package static let back = Phrase("back to where you came from", "元の画面に戻る")
  package static let toPlan = Phrase("back to the plan", "計画に戻る")
  package static let undo = Phrase("undo the last change of an answer", "最後に変えた回答を元に戻す")
  package static let quit = Phrase("quit, after a question", "確認のうえ終了する")
  package static let help = Phrase("this help", "このヘルプ")
  package static let filter = Phrase("only the rows with a text in them", "入力した文字を含む行だけを表示する")
  package static let keep = Phrase("keep these rows", "この絞り込みのまま確定する")
  package static let allRows = Phrase("all rows again", "すべての行を再び表示する")
  package static let open = Phrase("open what is selected", "選択した行を開く")
  package static let no = Phrase("no: it is not done", "いいえ（実行しない）")
  package static let tick = Phrase("select it, or not", "選択、選択解除")

  // MARK: Everywhere

  package static let calls = Phrase("every aws call that was made", "実行した aws コマンドの一覧")
  package static let mouse = Phrase("use the mouse here, or leave it to the terminal", "マウスを使う、またはターミナルに任せる")
  package static let redraw = Phrase("draw the screen anew", "画面を描き直す")
  package static let suspend = Phrase("to the shell; fg comes back", "シェルに移る（fg で戻る）")
  package static let language = Phrase("show everything in Japanese", "すべて英語で表示する")
  package static let stop = Phrase("cancel it or exit, after a question", "確認のうえ、中止または終了する")

  // MARK: Questions

  package static let quick = Phrase("ask only what has no good default", "適切な既定値のない質問だけにする")
  package static let full = Phrase("go through every question again", "すべての質問に順に進む")
  package static let type = Phrase("type the number", "数値を入力する")
  package static let moreOrLess = Phrase("the next round number, up or down", "きりのよい数に増減する")

  // MARK: The plan, and pages of it

  package static let deploy = Phrase(
    "ask for a change set; nothing is created before your yes", "変更セットを作る（承認するまで何も作成しない）")
  package static let reviewChanges = Phrase(
    "ask for a change set; nothing changes before your yes", "変更セットを作る（承認するまで何も変更しない）")
  package static let cost = Phrase("the month's cost, beside other ways to build it", "月額を、ほかの構成と並べて見る")
  package static let edit = Phrase("answer the question behind it again", "元になった質問に答え直す")
  package static let checks = Phrase("every check, with what mends it", "すべてのチェックとその対処")
  package static let reach = Phrase("who can reach what, as a picture", "だれが何に接続できるかの図")
  package static let save = Phrase("save plan in a file, to deploy it as it is", "計画をファイルに保存する（そのままデプロイできる）")
  package static let write = Phrase("write the answers to a file", "回答をファイルに書き出す")
  package static let columns = Phrase("the next columns", "次の列を表示する")
  package static let refresh = Phrase("ask AWS for its prices", "AWS に料金を問い合わせる")
  package static let export = Phrase("write the costs to files", "料金をファイルに書き出す")
  package static let fix = Phrase("take the fix of that number", "その番号の対処を選ぶ")
  package static let needsMe = Phrase("only what needs you", "対応が必要なものだけを表示する")
  package static let allChecks = Phrase("all of them again", "すべて表示する")
  package static let askThis = Phrase("ask about it again", "再確認する")
  package static let askAll = Phrase("ask all of them again", "すべて再確認する")
  package static let detail = Phrase("all there is to it", "詳しい内容")
  package static let policy = Phrase("write the IAM policy to ask for", "依頼用の IAM ポリシーを書き出す")
  package static let variants = Phrase("draw another way to build it", "別の構成を描く")
  package static let tryAddress = Phrase("ask what an address can reach", "あるアドレスから接続できるか試す")
  package static let networks = Phrase("change who can connect", "接続を許可する範囲を変える")
  package static let rules = Phrase("the rules behind the note", "注記の元になったルール")
  package static let rights = Phrase("what the roles are allowed to do", "ロールの権限")
  package static let list = Phrase("the list", "一覧にする")
  package static let picture = Phrase("the picture", "図にする")
  package static let note = Phrase("the note before, the one after", "前の注記、次の注記")

  // MARK: The review

  package static let create = Phrase("create it; billing starts", "作成する（課金が始まる）")
  package static let change = Phrase("change it", "変更する")
  package static let discard = Phrase("discard the change set", "変更セットを破棄する")
  package static let discardAndEdit = Phrase("discard it, and answer again", "破棄して、回答し直す")
  package static let leaveToOthers = Phrase("leave it for somebody else's yes", "変更セットを残し、ほかの人に任せる")
  package static let backUpFirst = Phrase("back up before it begins", "始める前にバックアップする")

  // MARK: While AWS is at work, and after

  package static let leave = Phrase("close the screens", "画面を閉じる")
  package static let tryNow = Phrase("ask AWS again at once", "すぐに問い合わせ直す")
  package static let timeline = Phrase("what took how long", "それぞれの所要時間")
  package static let errors = Phrase("only what failed", "失敗だけを表示する")
  package static let log = Phrase("what GitLab writes, as it comes", "GitLab のログ")
  package static let evidence = Phrase("the report of the failure", "失敗の記録")
  package static let followers = Phrase("what failed because of it", "それが原因で失敗したもの")
  package static let remedy = Phrase("what can be done about it", "対処方法")
  package static let editAnswer = Phrase("change the answer that failed", "原因の回答を変える")
  package static let tryAgain = Phrase("try again, after your yes", "確認のうえ再実行する")
  package static let goForward = Phrase("on to the newer version", "新しいバージョンへ進む")
  package static let showPassword = Phrase("password of root, until p again", "root のパスワードを表示（p で隠す）")
  package static let hidePassword = Phrase("hide the password", "パスワードを隠す")
  package static let shell = Phrase("a shell in the container", "コンテナ内のシェル")
  package static let protectOnceItStands = Phrase(
    "protect it from deletion once it stands, or not", "完成後の削除保護を有効・無効にする")
  package static let protect = Phrase("have AWS refuse to delete it", "AWS に削除を拒否させる（削除保護）")
  package static let backups = Phrase("backups and restores", "バックアップと復元")
  package static let upgrade = Phrase("upgrade, stop by stop", "必須の経由バージョンを通るアップグレード")
  package static let firstHour = Phrase("look which of these are done", "完了したものを確認する")
  package static let test = Phrase("test sign-in, push and more", "サインインやプッシュなどを試す")
  package static let copy = Phrase("copy to the clipboard", "クリップボードにコピーする")

  // MARK: Home

  package static let password = Phrase("password of root, briefly", "root のパスワードを少しの間表示")
  package static let changeAnswer = Phrase("change an answer", "回答を変更する")
  package static let stopGitLab = Phrase("stop it; its data stays", "停止する（データは残る）")
  package static let startGitLab = Phrase("start it again", "起動する")
  package static let new = Phrase("another GitLab", "別の GitLab を作る")
  package static let askAWS = Phrase("ask AWS again", "AWS に問い合わせ直す")
  package static let destroy = Phrase("DESTROY, asks for its name", "削除する（スタック名を尋ねる）")
  package static let events = Phrase("its last operation", "直近の操作")
  package static let next = Phrase("the next GitLab", "次の GitLab")
  package static let everyRegion = Phrase("look in every other region", "ほかのリージョンも確認する")
  package static let drift = Phrase("what was changed past the stack", "スタックの外で変更されたもの")
  package static let billed = Phrase("what AWS billed, for 0.01 USD", "AWS の請求額（0.01 USD かかる）")
  package static let measure = Phrase("measure its use, ~0.0001 USD", "使用量を実測する（約 0.0001 USD）")
  package static let take = Phrase("price it by the measured use", "実測した使用量で料金を計算する")
  package static let takeBack = Phrase("price it by the guess again", "推測した使用量に戻す")
  package static let console = Phrase("its pages in the AWS console", "AWS コンソールのページ")
  package static let natInstance = Phrase("make the NAT instance again", "NAT インスタンスを作り直す")

  // MARK: Backups and upgrade

  package static let backUpNow = Phrase("copy the whole file system", "ファイルシステム全体をコピーする")
  package static let backUpInside = Phrase("run gitlab-backup inside", "コンテナで gitlab-backup を実行する")
  package static let prove = Phrase("command that tries a backup out", "復元を試すコマンド")
  package static let restore = Phrase("command that restores it", "復元するコマンド")
  package static let read = Phrase("all that is said about it", "全文を読む")
  package static let beginStep = Phrase("begin the next step, after a yes", "確認のうえ次の段階を始める")
  package static let waitHere = Phrase("wait until the step may begin", "次の段階に進めるまで待つ")
  package static let waitNoMore = Phrase("wait no more", "待つのをやめる")
  package static let goal = Phrase("go to another release", "別のバージョンを目標にする")
}
