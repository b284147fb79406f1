/// What costs money, what is left out of the sum, and why there may be no sum.
package enum PricePhrases {
  // MARK: Lines of an estimate

  package static func taskCPU(_ cpus: String, isARM: Bool) -> Phrase {
    isARM
      ? Phrase("Fargate task: \(cpus) vCPU (ARM)", "Fargate タスク: \(cpus) vCPU（ARM）")
      : Phrase("Fargate task: \(cpus) vCPU", "Fargate タスク: \(cpus) vCPU")
  }

  package static func taskMemory(_ gibibytes: String) -> Phrase {
    Phrase("Fargate task: \(gibibytes) GiB of memory", "Fargate タスク: メモリ \(gibibytes) GiB")
  }

  package static let taskStorage = Phrase("Fargate task: disk above 20 GB", "Fargate タスク: 20 GB を超えるディスク")
  package static let taskAddress = Phrase("Fargate task: public IPv4 address", "Fargate タスク: パブリック IPv4 アドレス")
  package static let balancerHours = Phrase("Load balancer: hours", "ロードバランサー: 稼働時間")
  package static let balancerUnits = Phrase("Load balancer: capacity units", "ロードバランサー: キャパシティーユニット（LCU）")
  package static let balancerAddresses = Phrase(
    "Load balancer: public IPv4 addresses", "ロードバランサー: パブリック IPv4 アドレス")
  package static let dataOut = Phrase("Data out to the internet", "インターネットへのデータ転送")
  package static let natGatewayHours = Phrase("NAT gateway: hours", "NAT ゲートウェイ: 稼働時間")
  package static let natGatewayTraffic = Phrase("NAT gateway: traffic", "NAT ゲートウェイ: 処理データ量")
  package static let natGatewayPulls = Phrase("NAT gateway: image pulls", "NAT ゲートウェイ: イメージ取得")
  package static let elasticAddress = Phrase("NAT: public IPv4 address", "NAT: パブリック IPv4 アドレス")
  package static let betweenZones = Phrase("NAT: traffic between AZs", "NAT: AZ 間の転送")
  package static let pullsBetweenZones = Phrase("NAT: image pulls between AZs", "NAT: イメージ取得の AZ 間転送")

  package static func instanceHours(_ type: String) -> Phrase {
    Phrase("NAT instance \(type): hours", "NAT インスタンス \(type): 稼働時間")
  }

  package static let instanceVolume = Phrase("NAT instance: disk", "NAT インスタンス: ディスク")
  package static let instanceAddress = Phrase("NAT instance: public IPv4 address", "NAT インスタンス: パブリック IPv4 アドレス")
  package static let fileSystemSpace = Phrase("EFS: storage", "EFS: 保存容量")
  package static let fileSystemReads = Phrase("EFS: data read", "EFS: 読み取り量")
  package static let fileSystemWrites = Phrase("EFS: data written", "EFS: 書き込み量")
  package static let fileSystemBackup = Phrase("EFS: backup", "EFS: バックアップ")
  package static let secret = Phrase("Secret with the root password", "root パスワードのシークレット")
  package static let logIngestion = Phrase("Logs: ingested", "ログ: 取り込み")
  package static let logStorage = Phrase("Logs: stored", "ログ: 保存")
  package static let alarm = Phrase("Alarm", "アラーム")
  /// - Parameter function: its logical id, which tells it from the other one that prepares the file system.
  package static func functionRun(_ function: String) -> Phrase {
    Phrase("EFS: \(function), one run", "EFS: \(function) を 1 回実行")
  }

  package static func containerInsights(metrics: Int) -> Phrase {
    Phrase("Container Insights: about \(metrics) metrics", "Container Insights: 約 \(metrics) 個のメトリクス")
  }

  // MARK: Units

  /// A unit of the price list as people read it: in Japanese as AWS's own pages of prices have it (named from memory).
  package static func unit(_ unit: String) -> Phrase {
    switch unit {
    case "hour": Phrase(unit, "時間")
    case "vCPU-hour": Phrase(unit, "vCPU 時間")
    case "GB-hour": Phrase(unit, "GB 時間")
    case "LCU-hour": Phrase(unit, "LCU 時間")
    case "address-hour": Phrase(unit, "アドレス時間")
    case "GB-month": Phrase(unit, "GB-月")
    case "GB-second": Phrase(unit, "GB-秒")
    case "secret-month": Phrase(unit, "シークレット-月")
    case "metric-month": Phrase(unit, "メトリクス-月")
    case "alarm-month": Phrase(unit, "アラーム-月")
    default: Phrase(verbatim: unit)
    }
  }

  // MARK: Left out

  package static let taxes = Phrase("tax", "税")
  package static let freeTier = Phrase("free tier", "無料利用枠")
  package static let supportPlan = Phrase("support", "サポート")
  package static let savingsPlans = Phrase("savings plans", "Savings Plans")
  package static let networkOfYourOwn = Phrase(
    "outbound traffic of your VPC", "既存の VPC から外へ出る通信")
  package static let burstCredits = Phrase(
    "surplus CPU credits of the NAT instance", "NAT インスタンスの余剰クレジット")
  package static let logsOfContainerInsights = Phrase(
    "logs of Container Insights", "Container Insights のログ")
  package static let hostedZone = Phrase("your hosted zone", "既存のホストゾーン")
  package static let infrequentAccess = Phrase(
    "files that EFS moves to cheaper storage", "EFS が低頻度アクセスに移したファイルの割引")

  // MARK: No estimate

  package static let anotherRegionHasPrices = Phrase(
    "Another region can be named with --region.", "ほかのリージョンは --region で指定できます。")

  package static func noPrices(region: String) -> Phrase {
    Phrase(
      "There are no prices for \(region) in this build, so there is no estimate. The AWS Pricing Calculator has them.",
      "このビルドには \(region) の料金がないため、見積もりはありません。AWS Pricing Calculator で確認できます。")
  }

  package static func noPricesInPartition(_ region: String) -> Phrase {
    Phrase(
      "\(region) is billed apart from the other AWS regions, at prices this build does not have. Ask AWS there for them.",
      "\(region) の料金はほかの AWS リージョンとは別体系で、このビルドにはありません。そのリージョンの AWS に確認してください。")
  }

  // MARK: Faults of a price list

  package static func priceListIsUnreadable(line: Int) -> Phrase {
    Phrase("Line \(line) of the price list cannot be read.", "料金表の \(line) 行目を読み取れません。")
  }

  package static func unitIsMissing(sku: String) -> Phrase {
    Phrase("\(sku) has no unit in the price list.", "料金表の \(sku) に単位がありません。")
  }

  package static func priceIsMissing(sku: String, region: String) -> Phrase {
    Phrase("\(sku) has no price in \(region).", "\(sku)（\(region)）に料金がありません。")
  }

  package static func priceIsNotANumber(_ text: String, sku: String, region: String) -> Phrase {
    Phrase(
      "The price ‘\(text)’ of \(sku) in \(region) is not a plain decimal number.",
      "\(sku)（\(region)）の料金「\(text)」が 10 進数ではありません。")
  }

  package static func priceIsNegative(_ text: String, sku: String, region: String) -> Phrase {
    Phrase("The price \(text) of \(sku) in \(region) is below zero.", "\(sku)（\(region)）の料金 \(text) が負の数です。")
  }

  package static func pricedTwice(sku: String, region: String) -> Phrase {
    Phrase("\(sku) has two prices in \(region).", "\(sku)（\(region)）に料金が 2 つあります。")
  }

  // How sure a price is, by its mark.
  package static let isListed = Phrase("AWS's own list", "AWS の価格表")
  package static let isAgreed = Phrase("several sources agree", "複数の資料が一致")
  package static let isOfOneSource = Phrase("one source", "資料 1 件")
  package static let isNotVerified = Phrase("not verified", "未検証")

  package static func unknownConfidence(_ text: String, sku: String, region: String) -> Phrase {
    Phrase(
      "The confidence ‘\(text)’ of \(sku) in \(region) is none of =, A, B and C.",
      "\(sku)（\(region)）の信頼度「\(text)」が =、A、B、C のどれでもありません。")
  }

  package static func unknownPriceSource(_ id: String, sku: String, region: String) -> Phrase {
    Phrase(
      "The source ‘\(id)’ of \(sku) in \(region) is not in the table of sources.",
      "\(sku)（\(region)）の出典「\(id)」が出典の表にありません。")
  }
}
