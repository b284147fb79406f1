import Account
import GitLabStack
import Phrases

/// What is looked at of a certificate that is there already, and of a name whose DNS is elsewhere.
enum CertificateStates {
  static let all = [certificate, record]

  private static let arn = Scene.certificates[1].arn
  private static let name = "gitlab.example.com"
  private static let answers: [AnswerKey: String] = [.domainName: name, .domainCertificate: arn]
  private static let elsewhere = CheckScene(answers)
  private static let question = AccountQuestion.certificate(arn: arn)

  private static func certificate(
    _ names: [String] = [name], _ status: String = "ISSUED", key: String = "RSA_2048",
    origin: Certificate.Origin = .amazon, renewal: String? = nil, isForClientsOnly: Bool = false
  ) -> CheckScene {
    elsewhere.seeing(
      question,
      .certificate(
        Certificate(
          arn: arn, names: names, status: status, keyAlgorithm: key, origin: origin, renewal: renewal,
          isForClientsOnly: isForClientsOnly, expires: 1_798_761_600, isInUse: false)))
  }

  private static let other = Phrase(
    "Answer domain.certificate with", "domain.certificate を")

  private static let certificate = StatesOfCheck(
    "domain.certificate", Phrase("Certificate", "証明書"), in: elsewhere, asking: question,
    unseen: Phrase("The certificate arn:aws:acm:ap-northeast-1", "証明書 arn:aws:acm:ap-northeast-1"),
    [
      .init(
        .ok, elsewhere, Phrase("until 2027-01-01, RSA_2048", "2027-01-01 まで、RSA_2048"),
        Phrase("is for *.example.com, issued until 2027-01-01.", "証明書は *.example.com 用で、2027-01-01 まで有効です。")),
      .init(
        .warn, certificate(origin: .imported), Phrase("imported, until 2027-01-01", "インポート、2027-01-01 まで"),
        Phrase("import a new one before it expires on 2027-01-01", "2027-01-01 の期限までに新しい証明書")),
      .init(
        .warn, certificate(origin: .privateCA), Phrase("private CA", "プライベート CA"),
        Phrase("A private CA issued the certificate", "プライベート CA の証明書です")),
      .init(
        .warn, certificate(renewal: "FAILED"), Phrase("until 2027-01-01", "2027-01-01 まで"),
        Phrase("has not yet (FAILED)", "更新が完了していません（FAILED）")),
      .init(
        .warn, certificate(key: "ML_DSA_65"), Phrase("until 2027-01-01", "2027-01-01 まで"),
        Phrase("does not know keys of the kind ML_DSA_65", "鍵の種類 ML_DSA_65 は")),
      .init(
        .fail, certificate(["www.example.com"]), Phrase("not for gitlab.example.com", "名前が不一致: gitlab"),
        Phrase("is for www.example.com: browsers would refuse it", "www.example.com 用のため"), fix: other),
      .init(
        .fail, certificate([name], "EXPIRED"), Phrase("status EXPIRED", "状態: EXPIRED"),
        Phrase("is EXPIRED; a load balancer takes one that is ISSUED", "の状態は EXPIRED です"), fix: other),
      .init(
        .fail, certificate(key: "RSA_1024"), Phrase("RSA 1024: refused by browsers", "RSA 1024: ブラウザが拒否"),
        Phrase("RSA key of 1024 bits, which browsers refuse", "RSA 1024 ビットで、ブラウザが拒否します"), fix: other),
      .init(
        .fail, certificate(key: "ED25519"), Phrase("ED25519: not for a balancer", "ED25519: ELB 非対応"),
        Phrase("which an Application Load Balancer does not take", "Application Load Balancer では使えません"), fix: other),
      .init(
        .fail, certificate(isForClientsOnly: true), Phrase("for clients only", "クライアント認証専用"),
        Phrase("for clients only, not for a server", "クライアント認証専用で、サーバーには使えません"), fix: other),
      .init(
        .fail, elsewhere.seeing(question, .certificate(nil)), Phrase("not there", "存在しません"),
        Phrase("There is no certificate arn:aws:acm:", "このアカウントの ap-northeast-1 に証明書 arn:aws:acm:"), fix: other),
      .init(
        .fail,
        CheckScene([.domainName: name, .domainCertificate: arn.replacing("ap-northeast-1", with: "us-east-1")]),
        Phrase("us-east-1", "us-east-1"), Phrase("The certificate is in us-east-1", "証明書は us-east-1 にあります"),
        fix: other),
    ])

  private static let addresses = AccountQuestion.publicRecords(name: name, .addresses)
  private static let standing = CheckScene(answers, over: Scene.live("CREATE_COMPLETE", template: template))

  /// What a stack of this very name was made from.
  private static let template: StackTemplate? = {
    var given = Answers()
    given[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    for (key, value) in answers { given[key] = AnswerValue(line: value, for: key) }
    return (try? Choices(given)).flatMap { try? StackTemplate($0) }
  }()

  private static func leading(to addresses: [String], _ scene: CheckScene) -> CheckScene {
    scene.seeing(Self.addresses, .publicRecords(.records(addresses)))
  }

  private static let record = StatesOfCheck(
    "domain.elsewhere", Phrase("DNS record", "DNS レコード"), in: standing, asking: addresses,
    unseen: Phrase(
      "What the public DNS has of gitlab.example.com could not be seen.",
      "公開 DNS での gitlab.example.com の内容を確認できませんでした。"),
    [
      .init(
        .ok, leading(to: ["52.1.2.9"], standing), Phrase("there", "あり"),
        Phrase("Whether that is the load balancer was not compared.", "ロードバランサーかどうかは照合していません")),
      .init(
        .warn, leading(to: [], standing), Phrase("not there", "存在しません"),
        Phrase("knows no address of gitlab.example.com", "gitlab.example.com のアドレスがなく")),
      .init(
        .warn, elsewhere, Phrase("created by you, afterwards", "デプロイ後に自分で作成"),
        Phrase("You create the record of gitlab.example.com", "gitlab.example.com の DNS レコードは自分で作成します")),
      .init(
        .warn, leading(to: ["52.1.3.7"], elsewhere), Phrase("changed by you, afterwards", "デプロイ後に自分で変更"),
        Phrase("already: 52.1.3.7. You change that record", "（52.1.3.7）。そのレコードは自分で変更します")),
    ])
}
