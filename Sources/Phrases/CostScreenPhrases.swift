/// What the screen of the cost says.
package enum CostScreenPhrases {
  // MARK: Its frame

  package static let heading = Phrase("USD/month (730 h), list price", "USD/月（730 時間）、定価")
  package static let headingInShort = Phrase("USD/month", "USD/月、定価")
  package static let yourPlan = Phrase("YOUR PLAN", "現在の計画")
  package static let fixed = Phrase("FIXED", "固定")
  package static let fixedMeans = Phrase("for as long as it exists", "使わなくてもかかる分")
  package static let byUse = Phrase("BY USE", "従量")
  package static let byUseMeans = Phrase("type your own numbers", "数値を変えられます")
  package static let total = Phrase("TOTAL", "合計")
  package static let notCounted = Phrase("NOT COUNTED", "含まないもの:")

  /// Where the names of the columns are; there are other pages of them.
  package static func columnPage(_ page: Int, of pages: Int) -> Phrase {
    Phrase("Tab: columns \(page) of \(pages)", "Tab: 比較 \(page)/\(pages)")
  }

  package static func pricesOf(_ date: String) -> Phrase { Phrase("prices of \(date)", "\(date) の料金") }

  package static func pricesOfBuild(_ date: String) -> Phrase {
    Phrase("prices of \(date), built in", "\(date) の料金（同梱）")
  }

  /// - Parameter builtIn: how many prices of the plan are not AWS's all the same.
  package static func pricesOfAWS(_ date: String, builtIn: Int) -> Phrase {
    builtIn == 0
      ? Phrase("prices of AWS \(date)", "\(date) の AWS の回答")
      : Phrase("prices of AWS \(date), \(builtIn) built in", "\(date) の AWS の回答、同梱 \(builtIn) 件")
  }

  package static func perDay(_ day: String, firstHour: String, nightsOff: String) -> Phrase {
    Phrase(
      "\(day) USD/day  first hour \(firstHour) USD  stopped 12 h a night ~\(nightsOff) USD/month",
      "1 日 \(day) USD、最初の 1 時間 \(firstHour) USD、毎晩 12 時間停止なら月 ~\(nightsOff) USD")
  }

  package static func notPriced(_ types: String) -> Phrase {
    Phrase("NOT PRICED, missing in the sums: \(types)", "料金不明（合計に含まず）: \(types)")
  }

  // MARK: Columns

  /// The name of a column, by that of the alternative.
  package static func column(_ name: String) -> Phrase {
    switch name {
    case "light": Phrase("Light use", "少ない利用")
    case "heavy": Phrase("Heavy use", "多い利用")
    case "nat-gateway": Phrase("NAT gateway", "NAT GW")
    case "nat-instance": Phrase("NAT instance", "NAT EC2")
    case "public-subnets": Phrase("No NAT", "NAT なし")
    case "elastic": Phrase("EFS elastic", "エラスティック")
    case "bursting": Phrase("EFS bursting", "EFS バースト")
    case "stopped-12h": Phrase("Nights off", "夜間停止")
    default: Phrase(verbatim: name)
    }
  }

  // MARK: Rows

  package static func ofTask(_ cpus: String, _ gibibytes: Int) -> Phrase {
    Phrase("Fargate task, \(cpus) vCPU, \(gibibytes) GiB", "Fargate タスク \(cpus) vCPU・\(gibibytes) GiB")
  }

  package static func ofFrontDoor(addresses: String) -> Phrase {
    addresses == "0"
      ? Phrase("Load balancer", "ロードバランサー")
      : Phrase("Load balancer, \(addresses) IPv4 addresses", "ロードバランサー、IPv4 \(addresses) 個")
  }

  package static func ofEgress(_ egress: Phrase?) -> Phrase {
    guard let egress else { return Phrase("Outbound: your VPC's own", "外向き通信: 既存の VPC") }
    return Phrase("Outbound: \(egress.english), IPv4", "外向き: \(egress.japanese)、IPv4")
  }

  package static func ofInsights(metrics: String) -> Phrase {
    metrics == "0"
      ? Phrase(verbatim: "Container Insights")
      : Phrase("Container Insights, \(metrics) metrics", "Container Insights、約 \(metrics) 個")
  }

  package static let ofRest = Phrase("Secret, EFS initializer", "シークレット、EFS の準備")
  package static let ofRestAndAlarms = Phrase("Secret, alarms, EFS initializer", "シークレット、アラームなど")

  // MARK: Below the rows

  package static let aboutTask = Phrase(
    "One task, day and night. An arm64 task costs about a fifth less.", "1 タスクが常時稼働します。arm64 なら約 2 割安くなります。")
  package static let aboutFrontDoor = Phrase(
    "By the hour, and every public IPv4 address as well: one in each zone.",
    "時間単位の課金です。パブリック IPv4 アドレス（AZ ごとに 1 個）にもかかります。")
  package static let aboutInsights = Phrase(
    "By the metric, of which 10 may be free. Their number is an estimate.",
    "メトリクスごとの課金で、10 個は無料利用枠の場合もあります。個数は概算です。")
  package static let aboutRest = Phrase(
    "The password in Secrets Manager, and a function that runs for seconds.",
    "Secrets Manager のパスワードと、数秒だけ動く関数です。")
  package static let aboutEgress = Phrase(
    "GitLab has a public address of its own, and no NAT.", "NAT を使わず、GitLab 自身がパブリックアドレスを持ちます。")
  package static let notInThisPlan = Phrase("Not in this plan; in another column it is.", "現在の計画にはなく、比較先の計画にあります。")

  package static func instanceSaves(_ saving: String, perGB: String) -> Phrase {
    Phrase(
      "A NAT instance is always cheaper: \(saving) USD/month, and \(perGB) USD more per GB.",
      "NAT インスタンスの方が常に安価（月 \(saving) USD、1 GB ごとにさらに \(perGB) USD）。")
  }

  package static func instanceSavesBelow(_ gigabytes: String) -> Phrase {
    Phrase(
      "A NAT instance is cheaper up to \(gigabytes) GB/month, a gateway above.",
      "月 \(gigabytes) GB までは NAT インスタンス、超えるとゲートウェイが安くなります。")
  }

  package static func instanceSavesAbove(_ gigabytes: String) -> Phrase {
    Phrase(
      "A NAT gateway is cheaper up to \(gigabytes) GB/month, an instance above.",
      "月 \(gigabytes) GB までは NAT ゲートウェイ、超えるとインスタンスが安くなります。")
  }

  package static let instanceSavesNothing = Phrase(
    "A NAT instance never costs less than a gateway here.", "ここでは NAT インスタンスの方が安くなることはありません。")

  /// The mark of how sure a price is, and what it means.
  package static func mark(_ mark: String, meaning words: Phrase) -> Phrase {
    Phrase("\(mark), \(words.english)", "\(mark) \(words.japanese)")
  }

  // MARK: Asking AWS

  package static let askingForPrices = Phrase("Asking AWS for prices…", "AWS に料金を問い合わせています…")
  package static let rehearsalAsksNoPrices = Phrase(
    "A rehearsal asks nobody for prices: they stay as they are.", "リハーサルでは料金を問い合わせません。現在の料金のままです。")
  package static let pricesTitle = Phrase("What AWS answered", "AWS の回答")

  package static func noNamesForRegion(_ region: String) -> Phrase {
    Phrase(
      "This build cannot ask AWS for the prices of \(region).", "このビルドでは \(region) の料金を問い合わせできません。")
  }

  package static let pricesCountNow = Phrase("They are used until you quit.", "終了するまではこの料金を使います。")
  package static let pricesAreKept = Phrase("unchanged", "同梱のまま")
  package static let pricesAreNew = Phrase("from AWS", "更新")

  package static func pricesWere(_ price: String) -> Phrase { Phrase("(was \(price))", "（以前は \(price)）") }

  // MARK: Export

  package static func exported(_ names: [String], to folder: String) -> Phrase {
    Phrase(
      "Written: \(names.joined(separator: " and ")), in \(folder)",
      "\(folder) に書き出しました: \(names.joined(separator: "、"))")
  }

  package static let nothingToExport = Phrase(
    "There is no estimate to export.", "書き出す見積もりがありません。")

  // MARK: Keys

  package static let keyColumns = Phrase("columns", "比較")
  package static let keyRefresh = Phrase("refresh", "料金を更新")
  package static let keyExport = Phrase("export", "書き出し")
  package static let keyMoreOrLess = Phrase("more, less", "増減")

  package static let otherRegionHasPrices = Phrase(
    "The list of regions at the start has those with prices. The deployment works all the same.",
    "料金があるリージョンは、最初の画面の一覧で選べます。デプロイはこのままでも可能です。")
  package static let noPricesWithoutRegion = Phrase(
    "There is no estimate, because no region is chosen. Choose one on the Start screen, or with --region.",
    "リージョンが未選択のため、見積もりはありません。開始画面か --region で選んでください。")
}
