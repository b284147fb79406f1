internal import GitLabStack
internal import Phrases

/// Failures of names, networks and the domain.
enum NameFailures {
  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "balancer-subnets",
      [
        .making("At least two subnets in two different Availability Zones"),
        .making("multiple subnets in the same Availability Zone"),
      ],
      says: Phrase(
        "A load balancer needs public subnets in two different Availability Zones, one in each.",
        "ロードバランサーには、異なる 2 つのアベイラビリティーゾーンのパブリックサブネットが 1 つずつ必要です。"),
      remedy: Phrase(
        "Choose public subnets in two Availability Zones.", "2 つの AZ のパブリックサブネットを選んでください。"),
      step: .edit(.networkPublicSubnets))

    KnownFailure(
      "no-internet-gateway",
      [
        .making("no Internet gateway attached"), .making("Gateway.NotAttached"), .making("has no internet gateway"),
      ],
      says: Phrase(
        "The VPC has no internet gateway attached.", "VPC にインターネットゲートウェイがアタッチされていません。"),
      remedy: Phrase(
        "Attach one to the existing VPC or choose another VPC; for a new VPC just try again.",
        "既存の VPC ならアタッチするか別の VPC を選び、新しい VPC ならそのまま再実行してください。"),
      step: .edit(.networkVPC))

    KnownFailure(
      "target-group-loose",
      [.making(["AWS::ECS::Service"], "does not have an associated load balancer")],
      says: Phrase(
        "The load balancer's listener was not ready when ECS looked for it.", "ECS が確認した時点で、リスナーの準備ができていませんでした。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "listener-refused",
      [.making(["AWS::ElasticLoadBalancingV2::Listener"], "Validation exception")],
      says: Phrase(
        "AWS refused the load balancer's listener without a reason; most often a permission for listeners is missing.",
        "ロードバランサーのリスナーが理由なしに拒否されました。多くはリスナーの権限不足です。"),
      remedy: Phrase(
        "Ask for elasticloadbalancing:CreateListener and DescribeListeners, then try again.",
        "elasticloadbalancing:CreateListener と DescribeListeners の権限を依頼してから、再実行してください。"),
      step: .retry)

    KnownFailure(
      "place-missing",
      [
        .making("InvalidSubnetID.NotFound"), .making("InvalidVpcID.NotFound"),
        .making("The subnet ID", "does not exist"),
        .making("The vpc ID", "does not exist"), .making("InvalidSubnet", "does not exist"),
        .task("InvalidSubnetID.NotFound"),
      ],
      says: Phrase(
        "A VPC or subnet of the answers does not exist in this region.", "回答にある VPC かサブネットが、このリージョンに存在しません。"),
      remedy: Phrase("Choose it from the list under Network.", "ネットワーク画面の一覧から選んでください。"),
      step: .edit(.networkVPC))

    KnownFailure(
      "certificate-caa",
      [
        .words("CAA_ERROR"), .of(["AWS::CertificateManager::Certificate"], "CAA"),
      ],
      says: Phrase(
        "A CAA record of the domain does not allow Amazon to issue a certificate.",
        "ドメインの CAA レコードが、Amazon による証明書の発行を許可していません。"),
      remedy: Phrase(
        "Add a CAA record that allows amazon.com for this name, or remove the one that forbids it. Then try again.",
        "この名前に amazon.com を許可する CAA レコードを追加するか、禁止しているものを消してから、再実行してください。"),
      step: .edit(.domainZone))

    KnownFailure(
      "certificate-refused",
      [
        .words("DOMAIN_NOT_ALLOWED"), .words("ADDITIONAL_VERIFICATION_REQUIRED"), .words("DOMAIN_VALIDATION_DENIED"),
        .words("INVALID_PUBLIC_DOMAIN"),
      ],
      says: Phrase("ACM refused to issue a certificate for this domain.", "ACM がこのドメインの証明書の発行を拒否しました。"),
      remedy: Phrase(
        "Choose another domain, or ask AWS Support why: AWS's message names the reason.",
        "別のドメインを選ぶか、AWS サポートに問い合わせてください。理由は AWS のメッセージにあります。"),
      step: .edit(.domainZone))

    KnownFailure(
      "certificate-stuck",
      [
        .of(["AWS::CertificateManager::Certificate"], "did not stabilize"),
        .of(["AWS::CertificateManager::Certificate"], "timed out"), .words("VALIDATION_TIMED_OUT"),
        .of(["AWS::CertificateManager::Certificate"], "Exceeded attempts to wait"),
        .of(["AWS::CertificateManager::Certificate"], "NotStabilized"),
      ],
      says: Phrase(
        "The certificate was not issued: Amazon did not find its record in the DNS.",
        "証明書が発行されませんでした。検証用レコードが DNS で見つかりませんでした。"),
      remedy: Phrase(
        "Check that the registrar names the name servers of this very hosted zone, and that a CAA record allows amazon.com.",
        "レジストラのネームサーバー設定がこのホストゾーンのものか、CAA レコードが amazon.com を許可しているかを確認してください。"),
      step: .edit(.domainZone))

    KnownFailure(
      "record-taken",
      [
        .making("create resource record set", "already exists"), .making("conflicting RRSet"),
        .making("RRSet", "conflicts with other records"),
      ],
      says: Phrase(
        "The hosted zone has a record of this host name already.", "同じホスト名のレコードが、ホストゾーンに既に存在します。"),
      remedy: Phrase(
        "Choose another host name, or delete that record if nothing uses it.",
        "別のホスト名を選ぶか、使われていなければそのレコードを削除してください。"),
      step: .edit(.domainHost))

    KnownFailure(
      "zone-missing",
      [.words("No hosted zone found with ID"), .words("NoSuchHostedZone")],
      says: Phrase(
        "This account has no hosted zone with the ID of the answers.", "回答の ID のホストゾーンが、このアカウントにありません。"),
      remedy: Phrase(
        "Choose the hosted zone from the list: its ID begins with Z.", "一覧からホストゾーンを選んでください。ID は Z で始まります。"),
      step: .edit(.domainZone))

    KnownFailure(
      "zone-mismatch",
      [.words("RRSet", "is not permitted in zone")],
      says: Phrase(
        "The host name does not end in the name of the chosen hosted zone: the zone ID is of another domain.",
        "ホスト名が、選択したホストゾーンのドメインに属していません。ホストゾーン ID が別のドメインのものです。"),
      remedy: Phrase(
        "Choose the hosted zone of the domain from the list.", "そのドメインのホストゾーンを一覧から選んでください。"),
      step: .edit(.domainZone))

    KnownFailure(
      "record-refused",
      [.of(["AWS::Route53::"], "InvalidChangeBatch"), .of(["AWS::Route53::"], "Invalid Resource Record")], rank: .broad,
      says: Phrase("Route 53 refused the DNS record.", "Route 53 が DNS レコードを受け付けませんでした。"),
      remedy: Phrase(
        "AWS's message says why: check host name and hosted zone.", "理由は AWS のメッセージにあります。ホスト名とホストゾーンを確認してください。"),
      step: .edit(.domainHost))

    KnownFailure(
      "secret-scheduled",
      [.making("scheduled for deletion")],
      says: Phrase(
        "A secret of this name was deleted recently and still blocks the name.",
        "同じ名前のシークレットが削除待ちのため、その名前を使えません。"),
      remedy: Phrase(
        "Choose another stack name, or wait until the old secret is gone.",
        "別のスタック名を選ぶか、古いシークレットが完全に削除されるまで待ってください。"),
      step: .edit(.stackName))

    KnownFailure(
      "network-conflict",
      [
        .making("conflicts with another subnet"), .making("InvalidSubnet."), .making("InvalidVpc.Range"),
        .making("VpcRange", "is invalid"), .making(["AWS::EC2::VPC", "AWS::EC2::Subnet"], "The CIDR", "is invalid"),
      ],
      says: Phrase(
        "The network range does not fit, or another network has it already.", "ネットワークの範囲が無効か、別のネットワークと重複しています。"),
      remedy: Phrase("Choose another range under Network.", "ネットワーク画面で別の範囲を選んでください。"),
      step: .edit(.networkCIDR))
  }
}
