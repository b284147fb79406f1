internal import Phrases

/// The name of GitLab, and who may reach it.
enum AccessQuestions {
  static let domainZone = Question(
    .domainZone, on: .domain,
    label: Phrase("Hosted zone", "ホストゾーン"),
    why: Phrase(
      "A public Route 53 zone of this account gives GitLab a name and HTTPS. Without it, and without "
        + "a name elsewhere, it is plain HTTP on the load balancer's own name: passwords then travel unencrypted.",
      "このアカウントのパブリックな Route 53 ホストゾーンがあれば、独自の名前と HTTPS を使えます。"
        + "ここも「外部 DNS の名前」も空なら、ロードバランサーの名前で HTTP になり、パスワードは暗号化されずに流れます。"),
    explanation: Phrase(
      "Public Route 53 hosted zone such as example.com. zone, host and zoneId together give HTTPS, as domain.name does "
        + "with domain.certificate; else it is HTTP.",
      "Route 53 のパブリックホストゾーン（例: example.com）。zone、host、zoneId の 3 つ、または domain.name と domain.certificate で HTTPS、"
        + "どちらもなければ HTTP です。"),
    example: "example.com",
    kind: .pick(.hostedZones),
    effect: .address,
    stored: .parameter("ZoneName", in: .name) { $0.domain?.zone.description })

  static let domainHost = Question(
    .domainHost, on: .domain,
    label: Phrase("Host name", "ホスト名"),
    why: Phrase(
      "The part before the zone: gitlab in example.com becomes gitlab.example.com.",
      "ホストゾーン名より前の部分です。example.com で gitlab なら gitlab.example.com になります。"),
    explanation: Phrase(
      "Name inside the hosted zone: gitlab makes gitlab.example.com.", "ホストゾーン内の名前。gitlab なら gitlab.example.com になります。"),
    example: "gitlab",
    effect: .address,
    stored: .parameter("HostName", in: .name) { $0.domain?.host.description })

  static let domainZoneID = Question(
    .domainZoneID, on: .domain,
    label: Phrase("Hosted zone ID", "ホストゾーン ID"),
    why: Phrase(
      "The ID of that hosted zone. It is filled in when you pick the zone from the list.",
      "そのホストゾーンの ID です。一覧からホストゾーンを選ぶと自動で入ります。"),
    explanation: Phrase("ID of the hosted zone; it starts with Z.", "ホストゾーンの ID。Z で始まります。"),
    example: "Z0123456789ABC",
    effect: .record,
    stored: .parameter("HostedZoneId", in: .name) { $0.domain?.zoneID.description })

  static let domainName = Question(
    .domainName, on: .domain,
    label: CertificatePhrases.nameLabel,
    why: CertificatePhrases.whyName,
    explanation: CertificatePhrases.explainName,
    example: "gitlab.example.com",
    effect: .address,
    stored: .parameter("FullName", in: .name) { $0.https?.nameElsewhere?.description })

  static let domainCertificate = Question(
    .domainCertificate, on: .domain,
    label: CertificatePhrases.certificateLabel,
    why: CertificatePhrases.whyCertificate,
    explanation: CertificatePhrases.explainCertificate,
    example: "arn:aws:acm:ap-northeast-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef",
    kind: .pick(.certificates),
    effect: .certificate,
    stored: .parameter("CertificateArn", in: .name) { $0.https?.certificate?.description })

  static let accessAllowedCIDRs = Question(
    .accessAllowedCIDRs, on: .access,
    shape: .list,
    isRequired: true,
    label: Phrase("Who can connect", "接続を許可する範囲"),
    why: Phrase(
      "IP ranges that can reach GitLab, separated by commas: your office, your VPN, or your own address followed by /32. "
        + "Find yours at https://checkip.amazonaws.com in your browser, not in CloudShell, which has another address.",
      "GitLab に接続できる IP アドレス範囲です。複数はカンマで区切ります。社内や VPN、または自分のアドレスに /32 を付けたもの。"
        + "自分のアドレスは、ブラウザで https://checkip.amazonaws.com を開くと分かります（CloudShell のアドレスは別です）。"),
    explanation: Phrase(
      "IP ranges (IPv4) that can reach GitLab, such as 203.0.113.0/24. Nothing is deployed without them.",
      "GitLab への接続を許可する IP アドレス範囲（IPv4、例: 203.0.113.0/24）。これがないとデプロイできません。"),
    example: "203.0.113.0/24,198.51.100.7/32",
    kind: .pick(.allowedNetworks),
    effect: .access,
    stored: .parameters("AllowedCidr", in: .access) { $0.access.allowedCIDRs.map(\.description) })

  static let accessRootEmail = Question(
    .accessRootEmail, on: .access,
    default: .text("admin@example.com"),
    label: Phrase("Root email", "root のメール"),
    why: Phrase(
      "The address of GitLab's first administrator, root. Used once, when GitLab starts for the first time.",
      "最初の管理者 root のメールアドレスです。GitLab の初回起動時にだけ使われます。"),
    explanation: Phrase("Email address of the user root.", "root ユーザーのメールアドレス。"),
    example: "gitlab@example.org",
    effect: .firstStart,
    stored: .parameter("RootEmail", in: .gitlab) { $0.access.rootEmail.description })
}
