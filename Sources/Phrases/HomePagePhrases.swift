/// What is said on the screens of the home.
package enum HomePagePhrases {
  package static let title = Phrase("Home", "ホーム")
  package static let help = Phrase(
    "Every GitLab of this region as AWS shows it now, and what former ones have left. Looking changes nothing; whether they are well "
      + "is asked again every 30 seconds. Needs you: the gravest first; a row about the GitLab that is chosen ends with the key that "
      + "helps.",
    "このリージョンの GitLab の現在の状態と、削除後に残されたものです。表示だけでは何も変わりません。稼働状態は 30 秒ごとに確認します。"
      + "「対応が必要」は重要な順に並び、選択中の GitLab の行末に対処のキーを示します。")

  package static func standsIn(_ region: String) -> Phrase {
    Phrase("In \(region). Other regions not asked: A asks them", "\(region) にあるもの（ほかのリージョンは未確認、A で確認）")
  }
  package static func standsInAndElsewhere(_ region: String) -> Phrase {
    Phrase("In \(region). A shows the other regions", "\(region) にあるもの（ほかのリージョンは A で表示）")
  }
  package static let gitLabs = Phrase("GitLabs", "GitLab")
  package static func rows(_ gitLabs: Int, kept: Int) -> Phrase {
    Phrase(
      gitLabs.of("stack", "stacks") + (kept > 0 ? ", \(kept.of("kept file system", "kept file systems"))" : ""),
      "スタック \(gitLabs) 件" + (kept > 0 ? "、保持 \(kept) 件" : ""))
  }
  package static let usdAMonth = Phrase("USD/month", "USD/月")
  package static func atLeast(_ total: String) -> Phrase { Phrase("at least \(total)", "判明分 \(total)") }

  package static func asked(_ time: String, again seconds: Double) -> Phrase {
    let rest = Stopwatch.text(seconds)
    return Phrase("\(time) UTC, again in \(rest)", "\(time) UTC、\(rest) 後に更新")
  }

  package static let now = Phrase("Now", "現在の状態")
  package static let state = Phrase("State", "状態")
  package static let keeps = Phrase("Keeps", "データと保護")
  package static let cost = Phrase("USD/month (730 h)", "月額 USD（730 時間）")
  package static let running = Phrase("Running", "稼働時")
  package static let whileStopped = Phrase("While stopped", "停止中")
  package static let costsNothing = Phrase("nothing: nothing of it is left", "なし（何も残っていません）")
  package static let password = Phrase("root password", "root パスワード")
  package static let noPassword = Phrase(
    "No secret with the password of root is known for it.", "root のパスワードのシークレットが分かりません。")
  package static let protected = Phrase("on: AWS refuses to delete the stack", "有効: AWS がスタックの削除を拒否します")
  package static let notProtected = Phrase("off", "無効")

  /// - Parameter basis: where the use is from.
  package static func sum(_ total: String, fixed: String, usage: String, _ basis: Phrase) -> Phrase {
    Phrase(
      "~\(total) = \(fixed) fixed + ~\(usage) usage, \(basis.english)",
      "~\(total) = 固定 \(fixed) + 使用量 ~\(usage)（\(basis.japanese)）")
  }
  package static let guessed = Phrase("guessed for a small team", "小規模チームの見積もり")
  package static let measured = Phrase("as measured where counted", "データのある項目は実測")

  package static func copyHoldsIt(_ name: String) -> Phrase {
    Phrase(
      "\(name) is stopped for a copy that was asked for here, and starts again by itself.",
      "\(name) はここで依頼したコピーのために停止しており、自動的に起動します。")
  }

  package static func stack(_ number: Int, of all: Int) -> Phrase {
    Phrase("stack \(number) of \(all)", "\(number)/\(all)")
  }

  /// How many rows of the list have what was typed in their names.
  package static func shown(_ rows: Int, of all: Int) -> Phrase {
    Phrase("\(rows) of \(all) by name", "名前で絞り込み: \(all) 件中 \(rows) 件")
  }

  // MARK: Keys

  package static let keyAllRows = Phrase("all rows", "すべて表示")

  package static let keyOpen = Phrase("open", "開く")
  package static let keyLog = Phrase("log", "ログ")
  package static let keyShell = Phrase("shell", "シェル")
  package static let keyPassword = Phrase("password", "パスワード")
  package static let keyBackups = Phrase("backups", "バックアップ")
  package static let keyUpgrade = Phrase("upgrade", "アップグレード")
  package static let keyChange = Phrase("change", "変更")
  package static let keyStop = Phrase("stop", "停止")
  package static let keyStart = Phrase("start", "起動")
  package static let keyNew = Phrase("new GitLab", "新規作成")
  package static let keyAskAgain = Phrase("ask again", "再取得")
  package static let keyDestroy = Phrase("DESTROY", "削除")
  package static let keyEvents = Phrase("last operation", "直近の操作")
  package static let keyNext = Phrase("next", "次")
  package static let keyList = Phrase("list", "一覧")
}
