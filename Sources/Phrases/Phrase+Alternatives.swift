/// The few answers that a question has, and what each means.
extension Phrase {
  package static let natGateway = Phrase("NAT gateway", "NAT ゲートウェイ")
  package static let natGatewayMeans = Phrase(
    "Run by AWS, nothing to maintain. Billed by the hour and by the GB.", "AWS が運用し、保守は不要です。時間と通信量で課金されます。")
  package static let natInstance = Phrase("NAT instance", "NAT インスタンス")
  package static let natInstanceMeans = Phrase(
    "Cheap, but one t4g.nano in one zone: if it fails, GitLab loses its way out until it is replaced.",
    "安価ですが、1 ゾーンの t4g.nano 1 台です。止まると、置き換えるまで GitLab は外へ出られません。")
  package static let publicSubnets = Phrase("public subnets", "パブリックサブネット")
  package static let publicSubnetsMean = Phrase(
    "No NAT at all. Cheapest: GitLab has a public address of its own, which still admits only the load balancer.",
    "NAT を使わず、最も安価です。GitLab 自身がパブリックアドレスを持ちますが、接続はロードバランサーからのみ許可します。")

  package static let x86Means = Phrase("The usual one. Every GitLab release runs on it.", "標準です。すべての GitLab リリースが動きます。")
  package static let armMeans = Phrase(
    "The task costs about 20 % less. Needs GitLab 18.1.0 or newer.",
    "タスクの料金が約 2 割安くなります。GitLab 18.1.0 以降が必要です。")

  package static func vCPUs(_ count: Int) -> Phrase { Phrase("\(count) vCPU", "\(count) vCPU") }

  package static func vCPUsMean(_ count: Int) -> Phrase {
    switch count {
    case 1: Phrase("For a look around; the first start may take over 15 minutes.", "試用向けです。初回起動に 15 分以上かかることがあります。")
    case 2: Phrase("A small team.", "少人数のチーム向けです。")
    case 4: Phrase("A team with pipelines and many merge requests.", "パイプラインやマージリクエストが多いチーム向けです。")
    default: Phrase("What GitLab recommends for up to 1,000 users.", "GitLab が 1,000 ユーザーまでに推奨する構成です。")
    }
  }

  package static func gibibytes(_ count: Int) -> Phrase { Phrase("\(count) GiB", "\(count) GiB") }

  package static func memoryMeans(_ mebibytes: Int) -> Phrase {
    switch mebibytes {
    case ..<8192:
      Phrase("Below what GitLab asks for: may be stopped for lack of memory.", "GitLab の要件を下回り、メモリ不足で停止することがあります。")
    case 8192: Phrase("What GitLab asks for at least.", "GitLab が求める最小値です。")
    default: Phrase("Room for more users.", "利用者が増えても余裕があります。")
    }
  }

  package static let elastic = Phrase("elastic", "エラスティック")
  package static let elasticMeans = Phrase(
    "Always fast. Every GB read or written is billed.", "常に高速です。読み書きした GB ごとに課金されます。")
  package static let bursting = Phrase("bursting", "バースト")
  package static let burstingMeans = Phrase(
    "No charge for traffic, but a small file system is slow once its credits are used up.",
    "読み書きは無料ですが、容量が小さいうちはクレジットを使い切ると遅くなります。")

  package static let yes = Phrase("yes", "はい")
  package static let no = Phrase("no", "いいえ")
  package static let backupsMean = Phrase(
    "Daily copies, kept 35 days; restored by hand in AWS Backup. 1 GB costs about one sixth of 1 GB of EFS.",
    "毎日コピーし、35 日間残します。復元は AWS Backup で手作業です。1 GB の料金は EFS の約 6 分の 1 です。")
  package static let noBackupsMean = Phrase(
    "Nothing to go back to if data is damaged or deleted.", "データが破損・削除されても、復元できません。")
  package static let keep = Phrase("keep", "残す")
  package static let keepMeans = Phrase(
    "File system and password stay, and go on costing, until you delete them yourself.",
    "ファイルシステムとパスワードは残り、自分で削除するまで料金がかかります。")
  package static let delete = Phrase("delete", "削除する")
  package static let deleteMeans = Phrase(
    "All repositories go with the stack. For trials only.", "スタックと一緒に全リポジトリが消えます。試用だけにしてください。")
  package static let insightsMean = Phrase(
    "Shows why GitLab is slow. Each metric is billed.", "GitLab が遅い原因を調べやすくなります。メトリクスごとに課金されます。")
  package static let noInsightsMean = Phrase("Only the basic CPU and memory graphs.", "基本的な CPU とメモリのグラフだけになります。")
}
