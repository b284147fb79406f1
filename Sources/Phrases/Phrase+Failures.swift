/// What known failures mean: the cause in a sentence.
extension Phrase {
  /// - Parameter detail: the action that is missing, where that is known.
  package static func failure(_ name: String, naming detail: String) -> Phrase {
    if name == "denied", !detail.isEmpty {
      return Phrase("Your credentials do not allow this: \(detail).", "現在の認証情報には \(detail) の権限がありません。")
    }
    return failures[name] ?? Phrase(verbatim: name)
  }

  package static func failureWithoutName(_ logicalID: String, type: String) -> Phrase {
    Phrase("AWS could not make \(logicalID) (\(type)).", "AWS が \(logicalID)（\(type)）を作成できませんでした。")
  }

  package static let failureNames = failures.keys

  private static let failures: [String: Phrase] = [
    "address-quota": Phrase(
      "All Elastic IP addresses that this account may have in this region are in use.",
      "このリージョンで使える Elastic IP アドレスの上限に達しています。"),
    "vpc-quota": Phrase(
      "This region has as many VPCs as the account may have.", "このリージョンの VPC 数が上限に達しています。"),
    "gateway-quota": Phrase(
      "This region has as many gateways or endpoints as the account may have.",
      "このリージョンのゲートウェイまたはエンドポイントの数が上限に達しています。"),
    "interface-quota": Phrase(
      "This region has as many network interfaces as the account may have.",
      "このリージョンのネットワークインターフェイス数が上限に達しています。"),
    "processor-quota": Phrase(
      "The account may not run that many vCPUs on Fargate at once.", "Fargate で同時に使える vCPU 数の上限を超えます。"),
    "other-quota": Phrase("A limit of this account has been reached.", "このアカウントの上限に達しました。"),
    "subnet-is-full": Phrase("A subnet has no free addresses left.", "サブネットに空きアドレスがありません。"),
    "no-capacity": Phrase(
      "AWS has no capacity left in this zone at the moment.", "現在、このゾーンでは AWS 側の容量が不足しています。"),
    "not-offered-in-zone": Phrase(
      "AWS does not offer this instance type in the chosen zone.", "このインスタンスタイプは選択したゾーンでは提供されていません。"),
    "image-not-found": Phrase(
      "The registry does not have this version of GitLab's image.", "指定したバージョンの GitLab イメージがレジストリにありません。"),
    "image-rate-limit": Phrase(
      "Docker Hub refused the pull: too many pulls from this address lately.",
      "Docker Hub の取得回数制限により、イメージを取得できませんでした。"),
    "image-no-route": Phrase(
      "The task could not reach the registry: its subnet has no way out to the internet.",
      "タスクからレジストリに到達できませんでした。サブネットからインターネットへの経路がありません。"),
    "image-architecture": Phrase(
      "The image does not exist for the chosen processor architecture.", "選択した CPU アーキテクチャ用のイメージがありません。"),
    "image-pull": Phrase("The container image could not be pulled.", "コンテナイメージを取得できませんでした。"),
    "secret-unreachable": Phrase(
      "The task could not fetch its password from Secrets Manager.",
      "タスクが Secrets Manager からパスワードを取得できませんでした。"),
    "secret-denied": Phrase(
      "The task's role is not allowed to read its password from Secrets Manager.",
      "タスクのロールに、Secrets Manager からパスワードを読み取る権限がありません。"),
    "log-unreachable": Phrase(
      "The task could not write to its log in CloudWatch.", "タスクが CloudWatch にログを書き込めませんでした。"),
    "task-network": Phrase(
      "AWS did not give the task a network interface in time.", "タスクのネットワークインターフェイスが時間内に用意されませんでした。"),
    "directory-missing": Phrase(
      "GitLab's directories are not on the file system: the start-up job did not make them.",
      "ファイルシステムに GitLab のディレクトリがありません。初期化処理で作成されていません。"),
    "mount-denied": Phrase(
      "The file system refused the task: its role or the file system's policy does not fit.",
      "ファイルシステムへの接続が拒否されました。ロールかファイルシステムポリシーが合っていません。"),
    "mount": Phrase("The file system could not be mounted.", "ファイルシステムをマウントできませんでした。"),
    "upgrade-path": Phrase(
      "GitLab refuses to skip a version: it must be upgraded by way of a required stop.",
      "必須のアップグレードストップを飛ばしたため、GitLab がアップグレードを拒否しました。"),
    "out-of-memory": Phrase(
      "The container used more memory than it has, and was killed.", "コンテナのメモリが不足し、強制終了されました。"),
    "reconfigure": Phrase(
      "GitLab could not set itself up: ‘gitlab-ctl reconfigure’ failed.",
      "GitLab の初期設定（gitlab-ctl reconfigure）に失敗しました。"),
    "never-healthy": Phrase(
      "The load balancer never got a good answer from GitLab's sign-in page in time.",
      "GitLab のサインイン画面が、時間内にロードバランサーへ正常に応答しませんでした。"),
    "container-exited": Phrase("GitLab's container ended by itself.", "GitLab のコンテナが終了してしまいました。"),
    "certificate-refused": Phrase(
      "Amazon refused to issue a certificate for this domain.", "このドメインの証明書の発行が拒否されました。"),
    "certificate-stuck": Phrase(
      "The certificate was never issued: Amazon did not find its record in the DNS.",
      "証明書が発行されませんでした。検証用レコードが DNS で見つかりませんでした。"),
    "record-taken": Phrase(
      "The zone has a record of this host name already.", "同じホスト名のレコードが、ゾーンに既に存在します。"),
    "secret-scheduled": Phrase(
      "A secret of this name was deleted lately and still blocks the name.",
      "同じ名前のシークレットが削除待ちのため、その名前を使えません。"),
    "network-conflict": Phrase(
      "The network range does not fit, or another network has it already.",
      "ネットワークの範囲が不正か、別のネットワークと重複しています。"),
    "name-taken": Phrase("Something of this name exists already.", "同じ名前のリソースが既に存在します。"),
    "denied-by-organization": Phrase(
      "A policy of your organization forbids this.", "組織のポリシー（SCP など）で禁止されています。"),
    "denied-by-boundary": Phrase(
      "A permissions boundary forbids this.", "アクセス許可の境界により、この操作は許可されていません。"),
    "parameter-denied": Phrase(
      "Your credentials do not allow looking up the image of the NAT instance (ssm:GetParameters).",
      "NAT インスタンスのイメージを調べる権限（ssm:GetParameters）がありません。"),
    "denied": Phrase("Your credentials do not allow this.", "現在の認証情報には、この操作の権限がありません。"),
    "invalid-credentials": Phrase(
      "AWS did not accept the credentials, or they expired on the way.",
      "認証情報が無効か、途中で期限切れになりました。"),
    "linked-role": Phrase(
      "A service-linked role that AWS needs is missing in this account.",
      "AWS サービスが使うサービスリンクロールが、このアカウントにありません。"),
    "custom-resource": Phrase(
      "The start-up job never answered CloudFormation.", "初期化処理から CloudFormation への応答がありませんでした。"),
    "nat-instance-silent": Phrase(
      "The NAT instance did not report that it forwards.", "NAT インスタンスから起動完了の通知がありませんでした。"),
    "rollback-complete": Phrase(
      "This stack failed and was undone: it can only be deleted.", "このスタックは作成に失敗して取り消されており、削除しかできません。"),
    "review-in-progress": Phrase(
      "This stack waits for a change set and holds nothing yet.", "このスタックは変更セットの承認待ちで、まだ空です。"),
    "operation-running": Phrase(
      "Another operation is running on this stack.", "このスタックでは別の操作が実行中です。"),
    "update-rollback-failed": Phrase(
      "An earlier update could not be undone; the stack is stuck half-way.",
      "以前の更新の取り消しに失敗し、スタックが途中の状態で止まっています。"),
    "delete-failed": Phrase(
      "An earlier deletion of this stack got stuck.", "以前のスタック削除が途中で失敗しています。"),
    "hook": Phrase(
      "A check that your organization has set up refused a resource.", "組織が設定したチェック（フック）で拒否されました。"),
    "template-refused": Phrase(
      "CloudFormation refused the template.", "CloudFormation がテンプレートを受け付けませんでした。"),
    "parameter-refused": Phrase(
      "CloudFormation refused one of the values.", "CloudFormation が値の一つを受け付けませんでした。"),
    "throttled": Phrase("AWS had too many requests of this account.", "このアカウントからのリクエストが多すぎました。"),
    "aws-trouble": Phrase("AWS had trouble of its own.", "AWS 側で障害が発生しました。"),
    "circuit-breaker": Phrase(
      "ECS gave up: one task after the other failed to start.", "タスクの起動失敗が続いたため、ECS がデプロイを打ち切りました。"),
    "not-stable": Phrase(
      "AWS made the resource, but it never got into working order.", "リソースは作成されましたが、正常な状態になりませんでした。"),
  ]
}
