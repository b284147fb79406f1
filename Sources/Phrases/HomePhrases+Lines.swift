/// What is said of one GitLab, line by line.
extension HomePhrases {
  package static let lineTask = Phrase("Task", "タスク")
  package static let lineSignIn = Phrase("Sign-in page", "サインイン画面")
  package static let lineCertificate = Phrase("Certificate", "証明書")
  package static let lineRelease = Phrase("Release", "バージョン")
  package static let lineDisk = Phrase("Disk", "ディスク")
  package static let lineCopy = Phrase("Last copy", "最新コピー")
  package static let lineMeasured = Phrase("Measured", "実測")

  /// - Parameter days: of which there is anything.
  package static func percents(days: Int, cpu: Int?, memory: Int?, peak: Int?) -> Phrase {
    func said(_ value: Int?) -> Phrase { value.map { Phrase(verbatim: "\($0)%") } ?? noData }
    return Phrase(
      "\(days.of("day", "days")): CPU \(said(cpu).english), memory \(said(memory).english), at its peak \(said(peak).english)",
      "\(days) 日間: CPU \(said(cpu).japanese)、メモリ \(said(memory).japanese)、最大 \(said(peak).japanese)")
  }
  package static let noData = Phrase("no data", "データなし")
  package static func guessAndMeasure(_ title: Phrase, _ guess: Int, _ measured: Int?) -> Phrase {
    let counted = measured.map { Phrase(verbatim: "\($0)") } ?? noData
    return Phrase(
      "\(title.english): guess \(guess), measured \(counted.english)",
      "\(title.japanese): 見積もり \(guess)、実測 \(counted.japanese)")
  }
  package static func measuredTotal(_ guess: String, _ measured: String) -> Phrase {
    Phrase("USD/month: guess ~\(guess), measured ~\(measured)", "月額 USD: 見積もり ~\(guess)、実測 ~\(measured)")
  }

  /// - Parameter time: of day, when it was seen; what came later could not be.
  package static func seenBefore(_ words: Phrase, at time: String, _ reason: Phrase) -> Phrase {
    Phrase(
      "UNKNOWN now: \(reason.english) At \(time) UTC: \(words.english)",
      "現在は確認不可: \(reason.japanese)\(time) UTC の時点: \(words.japanese)")
  }

  package static func unseen(_ reason: Phrase) -> Phrase {
    Phrase("UNKNOWN: \(reason.firstLine.english)", "確認不可: \(reason.firstLine.japanese)")
  }

  /// - Parameter part: what of it.
  package static func unseen(_ part: Phrase, of name: String, _ reason: Phrase) -> Phrase {
    unseen(
      Phrase("\(name), \(part.english): \(reason.english)", "\(name)、\(part.japanese): \(reason.japanese)"))
  }

  package static func taskRuns(since moment: String?, isExecOn: Bool?) -> Phrase {
    let since = moment.map { Phrase(" since \($0)", "（\($0) から）") } ?? Phrase("", "")
    let exec =
      isExecOn.map { $0 ? Phrase(", ECS Exec on", "、ECS Exec 有効") : Phrase(", ECS Exec off", "、ECS Exec 無効") }
      ?? Phrase("", "")
    return Phrase("running\(since.english)\(exec.english)", "実行中\(since.japanese)\(exec.japanese)")
  }
  package static func taskIs(_ status: String) -> Phrase { Phrase("on its way (\(status))", "準備中（\(status)）") }
  package static let stoppedByHand = Phrase("none: GitLab was stopped", "なし: GitLab は停止されています")
  package static let stoppedPerhapsBySchedule = Phrase(
    "none: GitLab was stopped, by its schedule or by somebody", "なし: スケジュールまたは手動で停止されています")
  package static func noTask(of desired: Int) -> Phrase {
    Phrase("none stands, \(desired) wanted", "なし（必要数 \(desired)）")
  }

  package static func targets(_ healthy: Int, of all: Int) -> Phrase {
    Phrase(
      "healthy at the load balancer: \(healthy) of \(all.of("target", "targets"))",
      "ロードバランサーで正常: ターゲット \(healthy)/\(all)")
  }
  package static let noTarget = Phrase("no target at the load balancer", "ロードバランサーにターゲットがありません")

  package static func certificate(until day: String, days: Int, isRenewed: Bool) -> Phrase {
    Phrase(
      "until \(day), \(days.of("day", "days"))" + (isRenewed ? ", renewed by AWS" : ", not renewed by AWS"),
      "\(day) まで（残り \(days) 日）" + (isRenewed ? "、AWS が自動更新" : "、自動更新なし"))
  }
  package static let plainHTTP = Phrase("none: plain HTTP", "なし（HTTP）")

  package static func behind(_ steps: [String], asOf date: String) -> Phrase {
    steps.isEmpty
      ? Phrase("where upgrade leads to, by our list of \(date)", "\(date) 時点の一覧で、upgrade の行き先と同じです")
      : Phrase(
        "\(steps.count.of("step", "steps")) behind: \(steps.joined(separator: " > ")) (list of \(date))",
        "\(steps.count) 段階遅れ: \(steps.joined(separator: " > "))（\(date) 時点の一覧）")
  }

  package static func metered(_ size: Phrase, at moment: String?) -> Phrase {
    moment.map { Phrase("\(size.english), as metered \($0)", "\(size.japanese)（計測 \($0)）") } ?? size
  }

  package static let isProved = Phrase(", a restore was proved", "、復元確認済み")
  package static let isNotProved = Phrase(", no proof of a restore", "、復元未確認")
  package static func newestAreNotProved(_ copies: Int) -> Phrase {
    Phrase(", no proof of a restore on the newest \(copies)", "、最新の \(copies) 件は復元未確認")
  }
  package static let proofIsUnknown = Phrase(", whether a restore was proved is UNKNOWN", "、復元確認の有無は確認不可")

  /// - Parameter proof: what is known of a restore, with its comma; nil where nobody looked.
  package static func copy(_ age: Phrase, by maker: Phrase?, proof: Phrase?) -> Phrase {
    let who = maker.map { Phrase(", by \($0.english)", "、\($0.japanese)") } ?? Phrase("", "")
    let tried = proof ?? Phrase("", "")
    return Phrase("\(age.english)\(who.english)\(tried.english)", "\(age.japanese)\(who.japanese)\(tried.japanese)")
  }
  package static func byPlan(_ plan: String) -> Phrase { Phrase("the plan \(plan)", "プラン \(plan)") }
  package static let byPerson = Phrase("somebody's order", "手動")
}
