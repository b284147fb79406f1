/// The words that the screens use, and what each means.
package enum GlossaryPhrases {
  package static let stack = Phrase("stack", "スタック")
  package static let stackMeans = Phrase(
    "everything of one GitLab at AWS, as CloudFormation keeps it together",
    "1 つの GitLab を構成する AWS リソース一式。CloudFormation が管理します")
  package static let template = Phrase("template", "テンプレート")
  package static let templateMeans = Phrase(
    "the file that tells CloudFormation what the stack is made of", "スタックの構成を CloudFormation に指示するファイル")
  package static let changeSet = Phrase("change set", "変更セット")
  package static let changeSetMeans = Phrase(
    "CloudFormation's exact list of what it would do; it does nothing until it is executed",
    "CloudFormation が行う操作の正確な一覧。実行するまで何も起きません")
  package static let task = Phrase("task", "タスク")
  package static let taskMeans = Phrase(
    "the running container of GitLab, on ECS Fargate", "ECS Fargate で動作中の GitLab コンテナ")
  package static let target = Phrase("target", "ターゲット")
  package static let targetMeans = Phrase(
    "the task as the load balancer sees it: healthy or not", "ロードバランサーから見たタスク（正常か異常か）")
  package static let loadBalancer = Phrase("load balancer", "ロードバランサー")
  package static let loadBalancerMeans = Phrase(
    "what browsers connect to (ALB); it passes on only what the IP ranges allow",
    "ブラウザの接続先（ALB）。許可した IP アドレス範囲からの通信だけを通します")
  package static let fileSystem = Phrase("file system", "ファイルシステム")
  package static let fileSystemMeans = Phrase(
    "EFS: repositories, database and settings of GitLab", "EFS。GitLab のリポジトリ、データベース、設定があります")
  package static let outbound = Phrase("outbound internet", "外向き通信")
  package static let outboundMeans = Phrase(
    "how GitLab reaches the internet, for its image and for email", "GitLab からインターネットへの経路（イメージの取得やメール送信に必要）")
  package static let zone = Phrase("Availability Zone", "アベイラビリティーゾーン")
  package static let zoneMeans = Phrase(
    "data centers of a region that fail apart from the others; AZ for short", "リージョン内で互いに独立した区画（AZ）")
  package static let ipRange = Phrase("IP range", "IP アドレス範囲")
  package static let ipRangeMeans = Phrase(
    "addresses in CIDR form: 203.0.113.0/24 is 256 of them, /32 is one",
    "CIDR 形式のアドレス範囲。203.0.113.0/24 は 256 個、/32 は 1 個です")
  package static let hostedZone = Phrase("hosted zone", "ホストゾーン")
  package static let hostedZoneMeans = Phrase(
    "a domain at Route 53, where GitLab's name is entered", "Route 53 で管理するドメイン。GitLab の名前を登録します")
  package static let certificate = Phrase("certificate", "証明書")
  package static let certificateMeans = Phrase(
    "what HTTPS needs; AWS issues it once the domain proves to be yours", "HTTPS に必要です。ドメインの所有を確認できると AWS が発行します")
  package static let quota = Phrase("quota", "クォータ")
  package static let quotaMeans = Phrase(
    "how much of something AWS lets an account have", "AWS がアカウントごとに定める上限")
  package static let usage = Phrase("usage", "使用量")
  package static let usageMeans = Phrase(
    "the part of the bill that grows with traffic and data", "通信やデータの量で変わる料金の部分")
  package static let rehearsal = Phrase("rehearsal", "リハーサル")
  package static let rehearsalMeans = Phrase(
    "all of it in a simulated AWS account: nothing is created or billed", "模擬の AWS アカウントで全体を試します。何も作成されず、料金もかかりません")
  package static let rollBack = Phrase("roll back", "ロールバック")
  package static let rollBackMeans = Phrase(
    "what AWS does after a failure: it deletes what it made, or restores the old settings",
    "失敗したとき、作成したものを AWS が削除し、または以前の設定に戻すこと")
  package static let kept = Phrase("kept", "保持")
  package static let keptMeans = Phrase(
    "not deleted with the stack, on purpose; it may cost", "スタックを削除しても意図して残すもの（料金がかかることがあります）")
  package static let protection = Phrase("termination protection", "削除保護")
  package static let protectionMeans = Phrase(
    "AWS refuses to delete the stack until it is turned off", "無効にするまで、AWS がスタックの削除を拒否します")
  package static let drift = Phrase("drift", "ドリフト")
  package static let driftMeans = Phrase(
    "what somebody changed past CloudFormation", "CloudFormation を通さずに変更されたもの")
  package static let recoveryPoint = Phrase("recovery point", "復旧ポイント")
  package static let recoveryPointMeans = Phrase(
    "a copy of the whole file system at AWS Backup, at one moment", "AWS Backup にある、ある時点のファイルシステム全体のコピー")
  package static let archive = Phrase("GitLab's own backup", "GitLab のバックアップ")
  package static let archiveMeans = Phrase(
    "a file that gitlab-backup writes, on the same file system", "gitlab-backup が作るファイル。同じファイルシステムにあります")
  package static let requiredStop = Phrase("required stop", "必須の経由バージョン")
  package static let requiredStopMeans = Phrase(
    "a release that GitLab does not let you jump over", "飛ばしてアップグレードすることができないバージョン")
  package static let migration = Phrase("background migration", "バックグラウンド移行")
  package static let migrationMeans = Phrase(
    "work on the database that goes on after an upgrade; the next one waits for it",
    "アップグレード後も続くデータベースの処理。次のアップグレードはその完了を待ちます")
}
