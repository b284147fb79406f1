/// The questions of the wizard: a short label, and why the answer matters.
extension Phrase {
  // MARK: Start

  package static let labelStackName = Phrase("Stack name", "スタック名")
  package static let whyStackName = Phrase(
    "The name of the CloudFormation stack. Everything is made in it, and deleted with it except what you choose to keep. Another name makes another GitLab.",
    "CloudFormation スタックの名前です。すべてのリソースはこのスタックで作成され、残すと指定したものを除いてスタックと一緒に削除されます。別の名前にすると別の GitLab になります。")
  package static let labelRegion = Phrase("Region", "リージョン")
  package static let whyRegion = Phrase(
    "Where GitLab runs and its data lies. Prices differ by region. It cannot be moved afterwards.",
    "GitLab を動かし、データを置く場所です。料金はリージョンで異なります。後から移動はできません。")
  package static let labelTags = Phrase("Tags", "タグ")
  package static let whyTags = Phrase(
    "Optional, as Owner=me, Project=gitlab. CloudFormation puts them on every resource, which helps with the bill.",
    "任意です。Owner=me, Project=gitlab のように書きます。全リソースに付き、請求の内訳を追いやすくなります。")

  // MARK: Network

  package static let labelVPC = Phrase("VPC", "VPC")
  package static let whyVPC = Phrase(
    "A new VPC is the safe choice: nothing that you have is touched. An existing one needs public and private subnets "
      + "in two zones. The choice is final: the file system cannot move to another VPC.",
    "新規 VPC なら既存の環境に影響しません。既存 VPC には、2 つのゾーンにパブリックとプライベートのサブネットが必要です。"
      + "ファイルシステムは別の VPC に移せないため、後から変更できません。")
  package static let labelCIDR = Phrase("VPC range", "VPC の範囲")
  package static let whyCIDR = Phrase(
    "Private addresses of the new VPC, from /16 to /24. It matters only if this VPC is to be connected to other "
      + "networks; then it must not overlap theirs.",
    "新規 VPC のプライベートアドレスです（/16〜/24）。ほかのネットワークと接続する予定があれば、重ならない範囲にします。")
  package static let labelEgress = Phrase("Way out", "外向き通信")
  package static let whyEgress = Phrase(
    "How GitLab reaches the internet, for its image, mail and mirrors. This is the biggest choice of price.",
    "GitLab がインターネットへ出る経路です（イメージ取得、メール、ミラー）。料金への影響が最も大きい選択です。")
  package static let labelPublicSubnets = Phrase("Public subnets", "パブリックサブネット")
  package static let whyPublicSubnets = Phrase(
    "For the load balancer: two or more, in different zones, with a route to an internet gateway.",
    "ロードバランサー用です。インターネットゲートウェイへの経路があるものを、異なるゾーンから 2 つ以上選びます。")
  package static let labelPrivateSubnets = Phrase("Private subnets", "プライベートサブネット")
  package static let whyPrivateSubnets = Phrase(
    "For GitLab and its file system: two or more, one in each zone, with a way out through a NAT.",
    "GitLab とファイルシステム用です。NAT 経由で外へ出られるものを、ゾーンごとに 1 つ、2 つ以上選びます。")

  // MARK: Domain

  package static let labelZone = Phrase("Hosted zone", "ホストゾーン")
  package static let whyZone = Phrase(
    "A public Route 53 zone of this account gives GitLab a name and HTTPS. Leave all three empty for plain HTTP on "
      + "the load balancer's own name: passwords then travel unencrypted.",
    "このアカウントのパブリックな Route 53 ホストゾーンがあれば、独自の名前と HTTPS を使えます。"
      + "3 つとも空なら、ロードバランサーの名前で HTTP になり、パスワードは暗号化されずに流れます。")
  package static let labelHost = Phrase("Host name", "ホスト名")
  package static let whyHost = Phrase(
    "The part before the zone: gitlab in example.com becomes gitlab.example.com.",
    "ゾーン名より前の部分です。example.com で gitlab なら gitlab.example.com になります。")
  package static let labelZoneID = Phrase("Zone id", "ゾーン ID")
  package static let whyZoneID = Phrase(
    "The id of that zone. It is filled in when you pick the zone from the list.",
    "ゾーンの ID です。一覧からゾーンを選ぶと自動で入ります。")

  // MARK: Access

  package static let labelAllowedCIDRs = Phrase("Who may connect", "接続を許可する範囲")
  package static let whyAllowedCIDRs = Phrase(
    "Networks from which people reach GitLab, separated by commas: your office or VPN, or your own address as "
      + "203.0.113.7/32. In CloudShell, look up your address in the browser: CloudShell's own address is another.",
    "GitLab に接続できるネットワークです。複数はカンマで区切ります。社内や VPN、または 203.0.113.7/32 のような自分のアドレス。"
      + "CloudShell のアドレスは手元の PC と異なるため、自分のアドレスはブラウザーで確認してください。")
  package static let labelRootEmail = Phrase("Root e-mail", "root のメール")
  package static let whyRootEmail = Phrase(
    "The address of GitLab's first administrator, root. Used once, when GitLab starts for the first time.",
    "最初の管理者 root のメールアドレスです。GitLab の初回起動時にだけ使われます。")

  // MARK: Image

  package static let labelTag = Phrase("GitLab version", "GitLab のバージョン")
  /// - Parameter date: when the list of releases was made.
  package static func whyTag(asOf date: String) -> Phrase {
    Phrase(
      "A pinned release of GitLab CE: a restart must not upgrade. The list is of \(date); GitLab has new fixes twice a month.",
      "固定した GitLab CE のリリースです（再起動で勝手に更新されないように）。"
        + "一覧は \(date) 時点のもので、修正版は月に 2 回出ます。")
  }

  package static let labelArchitecture = Phrase("Processor", "プロセッサー")
  package static let whyArchitecture = Phrase(
    "The processor that the container runs on.", "コンテナを動かすプロセッサーの種類です。")
  package static let labelCPU = Phrase("CPU", "CPU")
  package static let whyCPU = Phrase(
    "2 vCPU serve a small team. More makes the first start and upgrades faster.",
    "少人数なら 2 vCPU で足ります。増やすと初回起動やアップグレードが速くなります。")
  package static let labelMemory = Phrase("Memory", "メモリ")
  package static let whyMemory = Phrase(
    "GitLab asks for 8 GiB at least. With less it may be stopped while it starts.",
    "GitLab は 8 GiB 以上を求めています。少ないと起動中に停止されることがあります。")
  package static let labelThroughput = Phrase("File system", "ファイルシステム")
  package static let whyThroughput = Phrase(
    "How fast the EFS file system is and how it is billed. GitLab itself advises against EFS for busy servers.",
    "EFS の速さと課金方式です。なお GitLab は、負荷の高い用途での EFS の利用を推奨していません。")
  package static let labelBackups = Phrase("Daily backup", "毎日のバックアップ")
  package static let whyBackups = Phrase(
    "AWS Backup copies the file system every day and keeps each copy for 35 days.",
    "AWS Backup がファイルシステムを毎日複製し、35 日間保持します。")
  package static let labelOnDelete = Phrase("When deleted", "スタック削除時")
  package static let whyOnDelete = Phrase(
    "What becomes of the repositories and the root password when somebody deletes the stack.",
    "スタックを削除したとき、リポジトリと root パスワードをどうするかです。")
  package static let labelInsights = Phrase("Container Insights", "Container Insights")
  package static let whyInsights = Phrase(
    "CPU, memory and network of the task as CloudWatch metrics.",
    "タスクの CPU、メモリ、ネットワークを CloudWatch メトリクスとして記録します。")

  // MARK: Use

  package static let labelStorageGB = Phrase("Space on the file system, GB", "ファイルシステムの容量 GB")
  package static let labelReadGB = Phrase("Read from it, GB a month", "読み取り GB/月")
  package static let labelWriteGB = Phrase("Written to it, GB a month", "書き込み GB/月")
  package static let labelNATGB = Phrase("Through the NAT, GB a month", "NAT 経由の通信 GB/月")
  package static let labelImagePulls = Phrase("Image pulls a month", "イメージ取得 回/月")
  package static let labelDataOutGB = Phrase("To the internet, GB a month", "インターネットへの送信 GB/月")
  package static let labelLoadBalancerUnits = Phrase("Load balancer units (LCU)", "ロードバランサーの平均 LCU")
  package static let labelLogGB = Phrase("Logs, GB a month", "ログ GB/月")
}

extension Phrase {
  /// Where a region is; nil for one that has no name here.
  package static func place(ofRegion name: String) -> Phrase? { places[name] }

  private static let places: [String: Phrase] = [
    "ap-northeast-1": Phrase("Tokyo", "東京"), "ap-northeast-2": Phrase("Seoul", "ソウル"),
    "ap-northeast-3": Phrase("Osaka", "大阪"), "ap-south-1": Phrase("Mumbai", "ムンバイ"),
    "ap-southeast-1": Phrase("Singapore", "シンガポール"), "ap-southeast-2": Phrase("Sydney", "シドニー"),
    "ca-central-1": Phrase("Canada (Central)", "カナダ (中部)"), "eu-central-1": Phrase("Frankfurt", "フランクフルト"),
    "eu-north-1": Phrase("Stockholm", "ストックホルム"), "eu-west-1": Phrase("Ireland", "アイルランド"),
    "eu-west-2": Phrase("London", "ロンドン"), "eu-west-3": Phrase("Paris", "パリ"),
    "sa-east-1": Phrase("São Paulo", "サンパウロ"), "us-east-1": Phrase("N. Virginia", "バージニア北部"),
    "us-east-2": Phrase("Ohio", "オハイオ"), "us-west-1": Phrase("N. California", "北カリフォルニア"),
    "us-west-2": Phrase("Oregon", "オレゴン"),
  ]
}
