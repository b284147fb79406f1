internal import Phrases

/// How much the stack is expected to be used: it moves the estimate, and nothing in AWS.
enum UsageQuestions {
  static let usageStorageGB = Question(
    .usageStorageGB, on: .cost,
    default: .text("\(Usage.smallTeam.storageGB)"),
    label: Phrase("EFS storage, GB", "ファイルシステムの容量 GB"),
    explanation: Phrase(
      "For the estimate: GB kept on the file system. 20 is a team of five: a few GB of code each, and the database.",
      "見積もり用。ファイルシステムに保存する GB。標準の 20 は 5 人のチーム（コード数 GB ずつとデータベース）。"),
    example: "50",
    stored: .estimate(
      Question.ExpectedUse(
        \.storageGB, title: Phrase("EFS space", "EFS 容量"),
        titleWithBackups: Phrase("EFS space and backup", "EFS 容量・バックアップ"), unit: Phrase(verbatim: "GB"),
        reason: Phrase(
          "Default 20: a team of five, a few GB of code each, and the database.", "標準 20: 5 人のチームで、コードが数 GB ずつとデータベース。")
      ))
  )

  static let usageReadGB = Question(
    .usageReadGB, on: .cost,
    default: .text("\(Usage.smallTeam.readGB)"),
    label: Phrase("EFS reads, GB/month", "EFS 読み取り GB/月"),
    explanation: Phrase(
      "For the estimate: GB/month read from an elastic file system. 60 covers pages and clones of five people, and starts.",
      "見積もり用。elastic のファイルシステムから月に読む GB。標準の 60 は 5 人分の画面表示とクローン、起動時の読み込み。"),
    example: "150",
    stored: .estimate(
      Question.ExpectedUse(
        \.readGB, title: Phrase("EFS read", "EFS 読み取り"), unit: Phrase(verbatim: "GB"),
        reason: Phrase(
          "A guess, 60 for five people: it depends on clones, CI and GitLab's starts.",
          "5 人での推測値 60: クローン、CI、GitLab の起動の回数で変わります。"))))

  static let usageWriteGB = Question(
    .usageWriteGB, on: .cost,
    default: .text("\(Usage.smallTeam.writeGB)"),
    label: Phrase("EFS writes, GB/month", "EFS 書き込み GB/月"),
    explanation: Phrase(
      "For the estimate: GB/month written to an elastic file system. 20 covers pushes, the database and logs.",
      "見積もり用。elastic のファイルシステムに月に書く GB。標準の 20 はプッシュ、データベース、ログ。"),
    example: "40",
    stored: .estimate(
      Question.ExpectedUse(
        \.writeGB, title: Phrase("EFS written", "EFS 書き込み"), unit: Phrase(verbatim: "GB"),
        reason: Phrase(
          "A guess, 20 for five people: it depends on pushes, CI and GitLab's logs.",
          "5 人での推測値 20: プッシュ、CI、GitLab 自身のログの量で変わります。"))))

  static let usageNATGB = Question(
    .usageNATGB, on: .cost,
    default: .text("\(Usage.smallTeam.natGB)"),
    label: Phrase("Through the NAT, GB/month", "NAT 経由の通信 GB/月"),
    explanation: Phrase(
      "For the estimate: GB/month through the NAT, not counting image pulls. 10 covers mirrors, webhooks and calls to AWS.",
      "見積もり用。月に NAT を通る GB（イメージの取得を除く）。標準の 10 はミラー、Webhook、AWS への呼び出し。"),
    example: "30",
    stored: .estimate(
      Question.ExpectedUse(
        \.natGB, title: Phrase("Through the NAT", "NAT 経由の通信"), unit: Phrase(verbatim: "GB"),
        reason: Phrase(
          "A guess, 10, nearly all coming in: it depends on mirrors and webhooks.",
          "推測値 10（ほぼ受信）: ミラーと Webhook の量で変わります。"))))

  static let usageImagePulls = Question(
    .usageImagePulls, on: .cost,
    default: .text("\(Usage.smallTeam.imagePulls)"),
    label: Phrase("Image pulls per month", "イメージ取得 回/月"),
    explanation: Phrase(
      "For the estimate: image pulls per month, one for each start of the task. 2 is one upgrade and one restart.",
      "見積もり用。月のイメージ取得回数。タスクの起動ごとに 1 回。標準の 2 はアップグレード 1 回と再起動 1 回。"),
    example: "4",
    stored: .estimate(
      Question.ExpectedUse(
        \.imagePulls, title: Phrase("Image pulls, 1.6 GB", "イメージ取得 1.6 GB"), unit: Phrase("x", "回"),
        reason: Phrase(
          "Default 2: one upgrade and one restart a month; each start pulls the image.",
          "標準 2: 月にアップグレード 1 回と再起動 1 回。起動のたびにイメージを取得します。"))))

  static let usageDataOutGB = Question(
    .usageDataOutGB, on: .cost,
    default: .text("\(Usage.smallTeam.dataOutGB)"),
    label: Phrase("To the internet, GB/month", "インターネットへの送信 GB/月"),
    explanation: Phrase(
      "For the estimate: GB/month from the load balancer to the internet. 20 covers pages and clones of five people.",
      "見積もり用。月にロードバランサーからインターネットへ送る GB。標準の 20 は 5 人分の画面表示とクローン。"),
    example: "100",
    stored: .estimate(
      Question.ExpectedUse(
        \.dataOutGB, title: Phrase("Out to the internet", "インターネットへ送信"), unit: Phrase(verbatim: "GB"),
        reason: Phrase(
          "A guess, 20 for five people: it depends on clones. 100 GB may be free.",
          "5 人での推測値 20: クローンの量で変わります。100 GB まで無料の場合も。"))))

  static let usageLoadBalancerUnits = Question(
    .usageLoadBalancerUnits, on: .cost,
    default: .text("\(Usage.smallTeam.loadBalancerUnits)"),
    label: Phrase("Load balancer units (LCU)", "ロードバランサーの平均 LCU"),
    explanation: Phrase(
      "For the estimate: load balancer capacity units (LCU) on average. 1 is 25 new connections a second or 1 GB an hour.",
      "見積もり用。ロードバランサーのキャパシティーユニット（LCU）の平均。1 は毎秒 25 件の新規接続、または毎時 1 GB。"),
    example: "2",
    stored: .estimate(
      Question.ExpectedUse(
        \.loadBalancerUnits, title: Phrase("Load balancer units", "ロードバランサー LCU"), unit: Phrase("", ""),
        reason: Phrase(
          "Default 1, which is enough for 25 new connections a second or 1 GB an hour.",
          "標準 1: 毎秒 25 件の新規接続、または毎時 1 GB まで足ります。"))))

  static let usageLogGB = Question(
    .usageLogGB, on: .cost,
    default: .text("\(Usage.smallTeam.logGB)"),
    label: Phrase("Logs, GB/month", "ログ GB/月"),
    explanation: Phrase(
      "For the estimate: GB of logs per month. 1 is some 30 MB a day.", "見積もり用。月のログの GB。標準の 1 は 1 日 30 MB ほど。"),
    example: "5",
    stored: .estimate(
      Question.ExpectedUse(
        \.logGB, title: Phrase("Logs", "ログ"), unit: Phrase(verbatim: "GB"),
        reason: Phrase(
          "A guess, 1, some 30 MB a day: it depends on traffic. 5 GB may be free.",
          "推測値 1（1 日 30 MB ほど）: アクセスの量で変わります。5 GB まで無料の場合も。"))))
}
