/// The file for whoever helps.
package enum SupportPhrases {
  package static let help = Phrase(
    "Write one file for whoever helps: without secrets, names disguised.",
    "サポート用のファイルを書き出します（秘密情報なし、名前は置換）。")
  package static let helpOutput = Phrase(
    "Where to write it; nothing that is there is overwritten.", "書き出す先。既存のファイルは上書きしません。")
  package static let helpYes = Phrase("Write it without asking.", "確認せずに書き出します。")

  // MARK: Parts

  package static let surroundings = Phrase("versions and surroundings", "バージョンと環境")
  package static let stack = Phrase("the stack", "スタック")
  package static let operation = Phrase("its last operation", "直近の操作")
  package static let answers = Phrase("the answers, without secrets", "回答（秘密情報を除く）")
  package static let template = Phrase("the template", "テンプレート")
  package static let resources = Phrase("the resources", "リソース")
  package static let events = Phrase("the events of that operation", "その操作のイベント")
  package static let health = Phrase("health: load balancer, service, tasks", "稼働状態（ロードバランサー、サービス、タスク）")
  package static let calls = Phrase("the aws calls of this program", "このプログラムの aws 呼び出し")
  package static let evidence = Phrase("the newest failure report", "最新の失敗の記録")

  package static func size(lines: Int, bytes: Int) -> Phrase {
    let size =
      bytes < 1024 ? Phrase("\(bytes) bytes", "\(bytes) バイト") : Phrase("\(bytes / 1024) KiB", "\(bytes / 1024) KiB")
    return Phrase(
      "\(lines.of("line", "lines")), \(size.english)", "\(lines) 行、\(size.japanese)")
  }

  package static func isMissing(_ why: Phrase) -> Phrase { Phrase("not in it: \(why.english)", "なし: \(why.japanese)") }

  // MARK: Why one is missing

  package static let noStack = Phrase("nothing of a stack was seen", "スタックの情報がありません")
  package static let noOperation = Phrase("AWS has no events of it", "イベントがありません")
  package static let noService = Phrase("it has no load balancer and no service", "ロードバランサーもサービスもありません")
  package static let noCalls = Phrase("no call was recorded here", "記録がありません")
  package static let noEvidence = Phrase("there is none here", "ありません")
  package static let noAnswers = Phrase("none are kept here", "保存されていません")
  package static let noHome = Phrase("there is no home to keep anything in (HOME)", "保存先がありません（HOME が未設定）")

  // MARK: What is disguised

  package static let whatIsDisguised = Phrase(
    "Accounts, people, public addresses and names of hosts have other names here, the same for the same thing all through. "
      + "Passwords, tokens and keys were taken out. What is nobody's stays as it is: ranges for documentation or private use, "
      + "and the account 000000000000 of a rehearsal.",
    "アカウント、人、公開アドレス、ホスト名は別の名前に置き換えています（同じものは同じ名前）。パスワード、トークン、鍵は取り除いています。"
      + "ドキュメント用やプライベート用のアドレス範囲、リハーサルのアカウント 000000000000 は誰のものでもないため、そのままです。")
  package static func accounts(_ count: Int) -> Phrase {
    Phrase(count.of("account", "accounts"), "アカウント \(count)")
  }
  package static func people(_ count: Int) -> Phrase { Phrase(count.of("person", "people"), "人 \(count)") }
  package static func addresses(_ count: Int) -> Phrase {
    Phrase(count.of("public address", "public addresses"), "公開アドレス \(count)")
  }
  package static func hosts(_ count: Int) -> Phrase { Phrase(count.of("host", "hosts"), "ホスト名 \(count)") }
  package static func secrets(_ count: Int) -> Phrase {
    Phrase("\(count.of("secret", "secrets")) taken out", "取り除いた秘密情報 \(count)")
  }
  package static func disguised(_ names: [Phrase]) -> Phrase {
    Phrase(
      "Disguised: \(names.map(\.english).joined(separator: ", "))",
      "置き換え: \(names.map(\.japanese).joined(separator: "、"))")
  }

  // MARK: Writing it

  package static func willHold(_ path: String) -> Phrase {
    Phrase("\(path) will hold:", "\(path) に書き出す内容:")
  }
  package static let question = Phrase(
    "It stays on this machine: nothing is sent. Read it before you hand it on. Write it? (yes/no)",
    "ファイルはこのマシンに保存され、送信されません。渡す前に内容を確認してください。書き出しますか？（はい y / いいえ n）")
  package static let youSaidNo = Phrase("Nothing was written.", "何も書き出していません。")
  package static func isThere(_ path: String) -> Phrase {
    Phrase(
      "\(path) is there already, and nothing is overwritten. Name another file with -o.",
      "\(path) は既に存在します。上書きはしません。-o で別のファイルを指定してください。")
  }
  package static func isWritten(_ path: String) -> Phrase {
    Phrase(
      "Written to \(path), readable by you alone. Names of your own, such as tags and groups, may still be in it: read it first.",
      "\(path) に書き出しました（自分だけが読めます）。タグやグループなど、独自の名前が残っていることがあります。渡す前に確認してください。")
  }
  package static let otherPlace = Phrase("Name a file in another folder with -o.", "-o で別のフォルダのファイルを指定してください。")
}
