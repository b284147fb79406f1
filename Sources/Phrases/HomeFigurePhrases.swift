/// What is said of figures of a GitLab that were asked for besides: what CloudWatch counted and what it comes to.
package enum HomeFigurePhrases {
  // MARK: How its space grows

  package static let lineGrowth = Phrase("Growth", "増加")
  package static let growthIsUnknown = Phrase(
    "not known: CloudWatch has nothing on its space", "不明（CloudWatch に容量のデータがありません）")

  /// - Parameter least: days that it takes.
  package static func growthIsTooYoung(_ days: Int, of least: Int) -> Phrase {
    Phrase(
      "not known yet: counted for \(days.of("day", "days")) of the \(least) that it takes",
      "まだ不明（\(days) 日分のデータ。\(least) 日分が必要です）")
  }

  /// - Parameter line: a character for each week.
  /// - Parameter change: in GiB with its sign; nil for next to nothing.
  /// - Parameter monthly: in dollars with its sign; nil where no price is known.
  package static func growth(_ line: String, weeks: Int, _ change: String?, _ monthly: String?) -> Phrase {
    let spoken = weeks.of("week", "weeks")
    guard let change else {
      return Phrase(
        "\(line) \(spoken), less than 0.1 GiB a week", "\(line) \(weeks) 週間、増減は週 0.1 GiB 未満")
    }
    let cost = monthly.map { Phrase(" = \($0) USD/mo each week", "（週ごとに月額 \($0) USD）") } ?? Phrase("", "")
    return Phrase(
      "\(line) \(spoken), \(change) GiB a week\(cost.english)", "\(line) \(weeks) 週間、週 \(change) GiB\(cost.japanese)")
  }

  // MARK: What this month has cost

  package static let lineSoFar = Phrase("This month", "今月")

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// - Parameter month: its number.
  /// - Parameter basis: by what, and what it takes for granted.
  package static func soFar(_ month: Int, _ amount: String, _ basis: Phrase) -> Phrase {
    Phrase(
      "\(months[month - 1]) so far ~\(amount), \(basis.english)", "\(month) 月の現在まで ~\(amount)（\(basis.japanese)）")
  }
  package static func soFarIsUnknown(_ month: Int, _ reason: Phrase) -> Phrase {
    Phrase(
      "\(months[month - 1]) so far: not known, \(reason.english)", "\(month) 月の現在まで: 不明（\(reason.japanese)）")
  }
  package static let byGuess = Phrase("by the estimate", "見積もりに基づく概算")
  package static let byMeasure = Phrase(
    "by the estimate with measured use where counted", "データのある項目に実測を反映した見積もりに基づく概算")
  package static let ifItRan = Phrase(", if it ran all the time", "、停止がなかった場合")
  package static func ifItRan(before day: String) -> Phrase {
    Phrase(", if it ran before \(day) too", "、\(day) より前も稼働していた場合")
  }
  package static let isStopped = Phrase("as it is stopped now", "現在停止中のため")
  package static let hasSchedule = Phrase("as its schedule stops it at times", "スケジュールで停止する時間があるため")
  package static func wasChanged(_ day: String) -> Phrase {
    Phrase("as it was changed on \(day)", "\(day) に変更されたため")
  }
  package static let couldNotBeSeen = Phrase("as not all of it could be seen", "確認できない情報があるため")

  /// Stands before the flags that say what was measured.
  package static let asAnswers = Phrase("for the estimate of change:", "change の見積もりに使う指定:")

  // MARK: What AWS has billed

  package static let lineBilled = Phrase("Billed", "請求")
  package static let helpBilled = Phrase(
    "Also what AWS billed this month under its tag (0.01 USD, asked first).",
    "スタックのタグで集計した今月の請求額も表示します（0.01 USD、事前に確認）。")
  package static let helpYes = Phrase("Skip the confirmation before Cost Explorer.", "Cost Explorer への問い合わせの確認を省略します。")
  package static let billedTakesAName = Phrase(
    "--billed takes the name of a stack: each question to Cost Explorer costs 0.01 USD.",
    "--billed にはスタック名が必要です。Cost Explorer は 1 回の問い合わせに 0.01 USD かかります。")
  package static func billTitle(_ stack: String) -> Phrase { Phrase("Billed: \(stack)", "請求: \(stack)") }
  package static let billExplained = Phrase(
    "Cost Explorer tells what AWS has recorded this month for what carries the tag of this stack, up to a day late and without "
      + "credits. The Fargate task usually does not carry it. AWS charges 0.01 USD for the question. Our own estimate costs nothing.",
    "Cost Explorer で、このスタックのタグが付いたリソースの今月の料金（クレジット適用前、最大 1 日遅れ）を調べます。"
      + "通常、Fargate タスクにはこのタグが付きません。1 回の問い合わせに 0.01 USD かかります。gitlab-wizard の見積もりは無料です。")
  package static let billQuestion = Phrase("Ask it for 0.01 USD? y / Esc", "0.01 USD で問い合わせますか？ y / Esc")
  package static let billQuestionInLines = Phrase("Ask it for 0.01 USD? [y/N]", "0.01 USD で問い合わせますか？ [y/N]")
  package static let billNotAsked = Phrase(
    "Cost Explorer was not asked.", "Cost Explorer には問い合わせていません。")
  package static func billed(_ amount: String, since day: String) -> Phrase {
    Phrase(
      "\(amount) since \(day), without credits, for what carries its tag; the Fargate task usually does not. Up to a day late (Cost "
        + "Explorer).",
      "\(day) から \(amount)（スタックのタグが付いたリソースのみ。通常、Fargate タスクは含まれません。クレジット適用前、最大 1 日遅れ、"
        + "Cost Explorer）")
  }
  package static let billIsTooEarly = Phrase(
    "not known: too early in the month. Cost Explorer is up to a day late; ask again from the 3rd on (UTC).",
    "不明（月初のため、まだ集計されていません。Cost Explorer は最大 1 日遅れます。UTC で 3 日以降に確認してください）。")
  package static func nothingBilled(_ day: String) -> Phrase {
    Phrase(
      "not known: Cost Explorer has nothing since \(day) under the tag of this stack. In Billing, aws:cloudformation:stack-name has to "
        + "be activated as a cost allocation tag; that takes up to 24 hours, and does not count what was before.",
      "不明（\(day) 以降、このスタックのタグのデータがありません）。請求の管理画面で aws:cloudformation:stack-name を"
        + "コスト配分タグとして有効化する必要があります。反映まで最大 24 時間かかり、それ以前の分は含まれません。")
  }
  package static let billTakes = Phrase(
    "It takes ce:GetCostAndUsage, and that the root user lets IAM see billing.",
    "ce:GetCostAndUsage の権限と、root ユーザーによる「請求情報への IAM アクセス」の有効化が必要です。")

  // MARK: What was changed past CloudFormation

  package static let lineDrift = Phrase("Drift", "ドリフト")
  package static let helpDrift = Phrase(
    "Also what was changed past CloudFormation, which takes some minutes.",
    "CloudFormation を介さない変更（ドリフト）も調べます（数分かかります）。")
  package static func compared(at time: String) -> Phrase { Phrase("Compared \(time).", "比較日時: \(time)。") }
  package static func drifted(_ resources: Int) -> Phrase {
    Phrase(
      "changed past CloudFormation: \(resources.of("resource", "resources"))",
      "CloudFormation を介さずに変更されたリソース: \(resources) 個")
  }

  // MARK: Keys

  package static let keyBilled = Phrase("billed", "請求額")
  package static let keyDrift = Phrase("drift", "ドリフト")

  package static let keyTake = Phrase("use measured", "実測を反映")
  package static let keyTakeBack = Phrase("use guess", "推測値に戻す")
  package static let isTaken = Phrase(
    "The estimate now uses the measured figures, for a change too; t takes the guess again.",
    "見積もりに実測値を反映しました（変更の料金にも使います）。t で元に戻します。")
  package static let isTakenBack = Phrase("The estimate uses the guess again.", "見積もりを元に戻しました。")
  package static let keyMeasure = Phrase("measure, ~0.0001 USD", "実測（約 0.0001 USD）")
  package static let isMeasured = Phrase(
    "CloudWatch is asked what was used; AWS charges about 0.0001 USD for it.",
    "CloudWatch に実際の使用量を問い合わせています（約 0.0001 USD）。")
}
