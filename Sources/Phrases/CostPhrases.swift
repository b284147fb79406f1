/// What `cost` says around the lines of an estimate.
package enum CostPhrases {
  // MARK: Headings

  package static func costTitle(region: String) -> Phrase {
    Phrase("USD/month (730 hours), list price, \(region)", "月額（730 時間、USD、定価）、\(region)")
  }

  package static func pricesBuiltIn(_ date: String) -> Phrase {
    Phrase("Prices of \(date) or later, built in.", "料金は \(date) 以降に調べたもの（同梱）です。")
  }

  package static func pricesAsked(on date: String, builtIn: String) -> Phrase {
    Phrase(
      "Prices marked = are what AWS answered on \(date); the others are of \(builtIn) or later, built in.",
      "= の料金は \(date) に AWS へ問い合わせたもの、ほかは \(builtIn) 以降に調べた同梱の料金です。")
  }

  package static let item = Phrase("Item", "項目")
  package static let quantity = Phrase("Quantity", "数量")
  package static let lightUse = Phrase("light", "少ない利用")
  package static let yourUse = Phrase("yours", "今回")
  package static let heavyUse = Phrase("heavy", "多い利用")
  package static let sureness = Phrase("Sure", "確度")
  package static let fixedHeading = Phrase("FIXED: billed every hour it exists", "固定: 存在する間かかる料金")
  package static let byUseHeading = Phrase("USAGE: depends on your use (~)", "従量: 使った分だけかかる料金（~）")
  package static let insteadHeading = Phrase("ALTERNATIVES, with your usage", "別の構成の場合（この利用量）")
  package static let sumFixed = Phrase("fixed", "固定")
  package static let sumByUse = Phrase("usage", "従量")
  package static let sumTotal = Phrase("TOTAL", "合計")
  package static let difference = Phrase("difference", "差額")

  // MARK: Alternatives

  package static let stoppedAtNight = Phrase("Stopped 20:00 to 08:00", "20:00〜08:00 に停止")

  package static func title(ofThroughput isElastic: Bool) -> Phrase {
    isElastic
      ? Phrase("EFS throughput: elastic", "EFS スループット: エラスティック")
      : Phrase("EFS throughput: bursting", "EFS スループット: バースト")
  }

  private static let howBreakEvenIsFound = Phrase(
    "(Both plans priced with 0 and with 1 GB through the NAT.)",
    "（両構成を NAT 通信量 0 GB と 1 GB で見積もった結果。料金は通信量に比例します。）")

  package static func neverBreaksEven(saving: String, perGB: String) -> Phrase {
    Phrase(
      "A NAT instance always costs less than a gateway: \(saving) USD/month less without traffic, and \(perGB) USD less again "
        + "with each GB. Its limit is speed: 32 Mbit/s in the long run, about 10,500 GB/month. "
        + howBreakEvenIsFound.english,
      "NAT インスタンスの方が常に安くなります（通信がなくても月 \(saving) USD、1 GB ごとにさらに \(perGB) USD）。"
        + "ただし速度に上限があります（持続 32 Mbit/s、月約 10,500 GB）。" + howBreakEvenIsFound.japanese)
  }

  package static func breaksEvenAbove(gigabytes: String) -> Phrase {
    Phrase(
      "A NAT instance costs more than a gateway above \(gigabytes) GB/month. " + howBreakEvenIsFound.english,
      "NAT インスタンスは月 \(gigabytes) GB を超えるとゲートウェイより高くなります。" + howBreakEvenIsFound.japanese)
  }

  package static func breaksEvenBelow(gigabytes: String) -> Phrase {
    Phrase(
      "A NAT instance costs less than a gateway only above \(gigabytes) GB/month. " + howBreakEvenIsFound.english,
      "NAT インスタンスは月 \(gigabytes) GB を超えて初めてゲートウェイより安くなります。" + howBreakEvenIsFound.japanese)
  }

  package static let instanceNeverPays = Phrase(
    "A NAT instance never costs less than a gateway here. " + howBreakEvenIsFound.english,
    "ここでは NAT インスタンスがゲートウェイより安くなることはありません。" + howBreakEvenIsFound.japanese)

  // MARK: Notes

  package static func perDayAndHour(day: String, hour: String) -> Phrase {
    Phrase("A day is about \(day) USD, the first hour about \(hour) USD.", "1 日約 \(day) USD、最初の 1 時間は約 \(hour) USD です。")
  }

  package static let nightsByAnswers = Phrase(
    "Stopped at night: answer schedule.stop 20:00 and schedule.start 08:00.",
    "夜間に停止するには、schedule.stop に 20:00、schedule.start に 08:00 を指定します。")

  package static func notAnswered(_ keys: [String]) -> Phrase {
    Phrase(
      "NOT ANSWERED YET, and wanted before anything is built: \(keys.joined(separator: ", ")). The price does not go by it.",
      "未回答（作成前に必要）: \(keys.joined(separator: "、"))。料金には影響しません。")
  }

  package static let subnetsAssumed = Phrase(
    "Counted with two public and two private subnets.", "パブリックとプライベートのサブネットは 2 つずつとして計算しています。")

  /// - Parameter answers: such as `network.egress=nat-gateway`.
  package static func defaultsAssumed(_ answers: [String]) -> Phrase {
    Phrase(
      "Taken by default: \(answers.joined(separator: ", ")).", "既定値を使用: \(answers.joined(separator: "、"))。")
  }

  package static func leftOut(_ items: [Phrase]) -> Phrase {
    Phrase(
      "NOT COUNTED: \(items.map(\.english).joined(separator: ", ")).",
      "料金に含まないもの: \(items.map(\.japanese).joined(separator: "、"))。")
  }

  package static let useIsGuessed = Phrase(
    "The use is a guess until you set usage.*: file system traffic depends on clones and CI, logs on visits.",
    "使用量は usage.* で設定するまで推測値です。ファイルシステムの読み書きはクローンと CI、ログはアクセスの量で変わります。")

  package static let freeAllowances = Phrase(
    "An account's free tier can take off, each month, the first 100 GB out to the internet, 5 GB of logs, 10 metrics and "
      + "400,000 GB-seconds of Lambda.",
    "アカウントの無料利用枠により、毎月、インターネットへの最初の 100 GB、ログ 5 GB、メトリクス 10 個、Lambda 40 万 GB 秒までが"
      + "無料になる場合があります。")

  package static func unknownPrices(of types: String) -> Phrase {
    Phrase("NOT PRICED, so the sums are too low: \(types).", "料金が不明で合計に含まれないもの: \(types)。")
  }

  /// - Parameter marks: those of how sure a price is, each with what it means.
  package static func legend(ofMarks marks: [Phrase]) -> Phrase {
    Phrase(
      "~ moves with use. Last column, how sure the price is: \(marks.listed.english).",
      "~ は利用量で変わります。右端は料金の確度: \(marks.listed.japanese)。")
  }

  package static let helpCostFormat = Phrase(
    "The form of the estimate. Default: text.", "見積もりの形式。既定値: text。")

  // MARK: Asking AWS

  package static let helpRefresh = Phrase(
    "Ask AWS for the prices of today and keep them. Needs pricing:GetProducts.",
    "AWS に現在の料金を問い合わせ、保存します（pricing:GetProducts 権限が必要）。")

  package static func priceAnswered(_ price: String) -> Phrase {
    Phrase("\(price), as AWS says", "\(price)（AWS の回答）")
  }

  package static func priceKept(_ price: String, because reason: Phrase) -> Phrase {
    Phrase("\(price), built in: \(reason.english)", "\(price)（同梱）: \(reason.japanese)")
  }

  package static let awsHasNoPrice = Phrase("AWS lists no price for it.", "AWS の回答に料金がありません。")
  package static let awsHasSeveralPrices = Phrase(
    "AWS lists several that it could be.", "AWS の回答に候補が複数あります。")
  package static let awsPriceIsUnreadable = Phrase("What AWS answered cannot be read.", "AWS の回答を読み取れません。")
  package static let awsPriceIsDenied = Phrase("no right to GetProducts", "GetProducts の権限なし")
  package static let awsDidNotAnswer = Phrase("AWS gave no answer.", "AWS から回答がありません。")
  package static let awsIsNotAsked = Phrase("There is no sure way to ask for it.", "確実な問い合わせ方法がありません。")

  package static func pricesRefreshed(_ answered: Int, of all: Int, region: String) -> Phrase {
    Phrase(
      "AWS answered \(answered) of \(all) prices for \(region); the others stay as built in.",
      "\(region) の料金 \(all) 件のうち \(answered) 件を AWS の回答に更新しました。残りは同梱のままです。")
  }
}
