/// What the screens of the plan and of its cost say.
package enum PlanPhrases {
  package static let planAndCost = Phrase("Plan and cost", "計画と料金")
  package static let resources = Phrase("resources", "リソース")
  package static let usdPerMonth = Phrase("USD/month", "USD/月")
  package static let noPricesHere = Phrase("no prices for this region", "料金データなし")
  package static let noPricesShort = Phrase("no prices", "料金データなし")
  package static let noRegionShort = Phrase("no region", "リージョン未定")
  package static func minutes(_ seconds: ClosedRange<Double>) -> Phrase {
    PlanPhrases.minutes(from: Int(seconds.lowerBound / 60), to: Int((seconds.upperBound / 60).rounded(.up)))
  }

  package static func minutes(from low: Int, to high: Int) -> Phrase {
    Phrase("\(low) to \(high) min", "\(low)〜\(high) 分")
  }

  package static func openQuestions(_ count: Int) -> Phrase {
    Phrase("\(count) still open (!)", "未回答 \(count) 件 (!)")
  }

  package static func newNetwork(_ range: String, _ egress: Phrase) -> Phrase {
    Phrase("new \(range), \(egress.english)", "\(range) \(egress.japanese)")
  }

  package static let keptOnDelete = Phrase("KEPT on delete", "削除後も残す")
  package static let goneOnDelete = Phrase("DELETED with stack", "削除時に消去")
  package static let plainHTTP = Phrase("http:// only, no domain", "HTTP のみ（ドメインなし）")
  package static let makesFolders = Phrase("makes the EFS directories, once", "EFS のディレクトリ作成（初回）")
  package static let randomPassword = Phrase("random, in Secrets Manager", "ランダム、Secrets Manager に保管")
  package static let markData = Phrase("DATA", "データ")
  package static let markSecret = Phrase("SECRET", "機密")

  // MARK: Plan

  package static let checks = Phrase("Checks", "事前チェック")
  package static let willChange = Phrase("Will be created", "作成されるもの")
  package static let nothingToWarnAbout = Phrase("Nothing to warn about.", "注意点はありません。")

  package static func checkCounts(warnings: Int, failures: Int, unseen: Int) -> Phrase {
    let known = Phrase("\(warnings) warn  \(failures) fail", "注意 \(warnings)  不可 \(failures)")
    guard unseen > 0 else { return known }
    return Phrase("\(unseen) unknown  \(known.english)", "確認不可 \(unseen)  \(known.japanese)")
  }

  /// - Parameter kinds: how many of what is not shown.
  package static func moreChecks(_ kinds: [(count: Int, word: Phrase)]) -> Phrase {
    Phrase(
      kinds.map { "\($0.count) \($0.word.english)" }.joined(separator: ", ") + " more: v shows them all.",
      "ほか " + kinds.map { "\($0.word.japanese) \($0.count)" }.joined(separator: "、") + "（v ですべて表示）")
  }

  package static let checksAreNotIn = Phrase(
    "Not all checks are in yet: a yes waits for them.", "まだ終わっていないチェックがあります。y の場合は完了を待ちます。")

  package static func resourcesToAdd(_ count: Int) -> Phrase { Phrase("\(count) to add", "追加 \(count)") }

  package static func resourcesInPlan(_ count: Int) -> Phrase {
    Phrase("\(count) in the plan; the change set says what changes", "計画 \(count)、変更点は変更セットで表示")
  }

  package static let columnWhat = Phrase("What", "内容")
  package static let columnCount = Phrase("No.", "数")
  package static let columnChoice = Phrase("Choice", "選択")
  package static let columnCost = Phrase("USD/mo", "USD/月")
  package static let columnMinutes = Phrase("Min", "分")
  package static let waitsFor = Phrase("Waits for", "先に必要:")
  package static let staysWhenDeleted = Phrase(
    "Holds data; stays when the stack is deleted.", "データを保持します。スタックを削除しても残ります。")
  package static let goesWhenDeleted = Phrase(
    "Holds data; GOES when the stack is deleted.", "データを保持します。スタックと一緒に削除されます。")
  package static let opens = Phrase("Inbound", "開放ポート:")
  package static let rights = Phrase("Permissions", "権限:")
  package static func andMore(_ count: Int) -> Phrase { Phrase("and \(count) more", "ほか \(count) 件") }
  package static func inAll(_ count: Int) -> Phrase { Phrase("\(count) in all", "計 \(count) 件") }
  package static let time = Phrase("TIME", "時間")

  package static func totalLine(total: String, fixed: String, usage: String) -> Phrase {
    Phrase(
      "TOTAL  about \(total) USD/month = \(fixed) fixed + ~\(usage) usage",
      "合計  月約 \(total) USD = 固定 \(fixed) + 従量 ~\(usage)")
  }

  package static func iamLine(roles: Int) -> Phrase {
    Phrase("IAM  creates \(roles) roles and policies (CAPABILITY_IAM)", "IAM  ロールとポリシーを \(roles) 個作成 (CAPABILITY_IAM)")
  }

  package static func answerIsOpen(_ key: String, _ reason: Phrase) -> Phrase {
    Phrase("\(key): \(reason.english) Press e to go there.", "\(key): \(reason.japanese)e キーで移動します。")
  }

  package static func firstAnswer(_ key: String) -> Phrase {
    Phrase("First answer \(key); e goes there.", "先に \(key) に回答してください。e で移動します。")
  }

  package static func somethingIsRunning(_ stack: String) -> Phrase {
    Phrase(
      "An operation is running on \(stack); go to Start and press Enter to watch it.",
      "\(stack) は処理中です。開始画面で Enter を押すと進行状況を表示します。")
  }

  // MARK: Confirmation

  package static let confirmTitle = Phrase("Create a change set?", "変更セットの作成")
  package static let factAccount = Phrase("Account", "アカウント")
  package static let factResources = Phrase("Resources", "リソース数")
  package static let factCost = Phrase("Cost", "料金")
  package static let factRights = Phrase("Permissions", "権限")
  package static let signedInAs = Phrase("as", "実行者")
  package static let willBeChanged = Phrase("will be changed", "変更されます")

  package static func aboutPerMonth(_ month: String, perDay: String) -> Phrase {
    Phrase("about \(month) USD/month, \(perDay) USD/day", "月約 \(month) USD、1 日 \(perDay) USD")
  }

  package static let confirmExplained = Phrase(
    "CloudFormation now makes a change set: the exact list of what it would create. It costs nothing, and nothing is created "
      + "until you say yes to that list.",
    "まず CloudFormation が変更セット（作成内容の正確な一覧）を作ります。料金はかからず、その一覧を承認するまで何も作成されません。")
  package static let confirmQuestion = Phrase("Create the change set? y / Esc", "変更セットを作成しますか？ y / Esc")
}

extension PlanPhrases {
  package static let checkNote = Phrase("INFO", "情報")
}
