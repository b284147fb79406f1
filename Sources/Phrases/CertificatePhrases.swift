/// What is said of a certificate that is there already, and of a name whose DNS is elsewhere.
package enum CertificatePhrases {
  // MARK: The questions

  package static let certificateLabel = Phrase("Certificate", "証明書")

  package static let whyCertificate = Phrase(
    "A certificate of this region in AWS Certificate Manager (ACM). Left empty, the stack creates one, which takes a hosted "
      + "zone. Choose one if your company issues its own, or if your DNS is not in Route 53.",
    "このリージョンの AWS Certificate Manager（ACM）にある証明書です。空ならホストゾーンを使って新しく発行します。"
      + "社内で発行された証明書を使う場合や、DNS が Route 53 以外にある場合に指定します。")

  package static let explainCertificate = Phrase(
    "ARN of a certificate in ACM in the region of the stack. Without it the stack creates one.",
    "スタックと同じリージョンの ACM 証明書の ARN。省略すると新しく発行します。")

  package static let nameLabel = Phrase("Name elsewhere", "外部 DNS の名前")

  package static let whyName = Phrase(
    "Only if your DNS is not in Route 53 of this account: the full name of GitLab. It needs a certificate. You create the "
      + "DNS record yourself afterwards, and are told which.",
    "DNS がこのアカウントの Route 53 にない場合だけ、GitLab の完全な名前を入力します。証明書の指定が必要です。"
      + "DNS レコードはデプロイ後に自分で作成します（内容は最後に表示します）。")

  package static let explainName = Phrase(
    "Full name of GitLab where there is no hosted zone, such as gitlab.example.com. Needs domain.certificate.",
    "ホストゾーンがない場合の GitLab の完全な名前（例: gitlab.example.com）。domain.certificate が必要です。")

  // MARK: What stands against the answers

  package static let anARN = Phrase(
    "An ARN such as arn:aws:acm:ap-northeast-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef.",
    "arn:aws:acm:ap-northeast-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef のような ARN。")

  package static func isNoARN(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is not the ARN of a certificate in ACM.", "「\(text)」は ACM 証明書の ARN ではありません。")
  }

  package static func isOfAnotherRegion(_ region: String, wanted: String) -> Phrase {
    Phrase(
      "The certificate is in \(region); a load balancer in \(wanted) takes one of \(wanted) only.",
      "証明書は \(region) にあります。\(wanted) のロードバランサーには \(wanted) の証明書しか使えません。")
  }

  package static let aFullName = Phrase(
    "A full name such as gitlab.example.com.", "gitlab.example.com のような完全な名前。")

  package static func domainItselfTakesNoCNAME(_ name: String) -> Phrase {
    Phrase(
      "\(name) looks like a domain itself, where DNS allows no CNAME: yours must offer ALIAS or ANAME.",
      "\(name) はドメインそのもののようです。CNAME を置けないため、ALIAS か ANAME に対応した DNS が必要です。")
  }

  package static let certificateNeedsAName = Phrase(
    "A certificate is for a name, and none was given.", "証明書には名前が必要ですが、指定されていません。")
  package static let anARNForTheName = Phrase(
    "The ARN of a certificate in ACM for this name.", "この名前に対応する ACM 証明書の ARN。")
  package static let nameNeedsACertificate = Phrase(
    "Without a hosted zone no certificate can be created for this name: choose an existing one.",
    "ホストゾーンがないため、この名前の証明書を発行できません。既存の証明書を指定してください。")
  package static let zoneAndName = Phrase(
    "The name is given twice: by a hosted zone, and as one outside of Route 53.",
    "名前が、ホストゾーンと外部 DNS の両方で指定されています。")
  package static let zoneOrName = Phrase(
    "Give domain.zone, domain.host and domain.zoneId, or domain.name.",
    "domain.zone、domain.host、domain.zoneId の 3 つか、domain.name を指定します。")

  // MARK: What a certificate is like, in a few words

  package static let imported = Phrase("imported", "インポート")
  package static let inUse = Phrase("in use", "使用中")
  package static func servesBriefly(_ names: [String], _ facts: Phrase) -> Phrase {
    Phrase(
      "For \(names.joined(separator: ", ")): \(facts.english)", "対象: \(names.joined(separator: "、"))（\(facts.japanese)）"
    )
  }
  package static func until(_ date: String) -> Phrase { Phrase("until \(date)", "\(date) まで") }
  package static func isStatus(_ status: String) -> Phrase { Phrase("status \(status)", "状態: \(status)") }
  package static let isWeak = Phrase("RSA 1024: refused by browsers", "RSA 1024: ブラウザが拒否")
  package static func isNoKeyForABalancer(_ key: String) -> Phrase {
    Phrase("\(key): not for a balancer", "\(key): ELB 非対応")
  }
  package static let isPrivate = Phrase("private CA", "プライベート CA")
  package static let isForClients = Phrase("for clients only", "クライアント認証専用")
  package static func isForAnotherName(_ name: String) -> Phrase { Phrase("not for \(name)", "名前が不一致: \(name)") }

  // MARK: Checks

  package static func isUnseen(_ arn: String) -> Phrase {
    Phrase("The certificate \(arn) could not be seen.", "証明書 \(arn) を確認できませんでした。")
  }

  package static func isMissing(_ arn: String, region: String) -> Phrase {
    Phrase(
      "There is no certificate \(arn) in this account in \(region).", "このアカウントの \(region) に証明書 \(arn) はありません。")
  }

  package static func isNotIssued(_ arn: String, status: String) -> Phrase {
    Phrase(
      "The certificate \(arn) is \(status); a load balancer takes one that is ISSUED.",
      "証明書 \(arn) の状態は \(status) です。ロードバランサーに使えるのは ISSUED だけです。")
  }

  package static func hasAnotherName(_ names: [String], wanted: String) -> Phrase {
    Phrase(
      "The certificate is for \(names.joined(separator: ", ")): browsers would refuse it for \(wanted).",
      "証明書は \(names.joined(separator: "、")) 用のため、\(wanted) ではブラウザが拒否します。")
  }

  package static let weakIsRefused = Phrase(
    "The certificate has an RSA key of 1024 bits, which browsers refuse.", "証明書の鍵は RSA 1024 ビットで、ブラウザが拒否します。")
  package static func keyIsNotForABalancer(_ key: String) -> Phrase {
    Phrase(
      "The certificate has a key of the kind \(key), which an Application Load Balancer does not take.",
      "証明書の鍵の種類 \(key) は、Application Load Balancer では使えません。")
  }

  package static func keyIsNotKnown(_ key: String) -> Phrase {
    Phrase(
      "This version of gitlab-wizard does not know keys of the kind \(key): whether the load balancer takes it is not known.",
      "鍵の種類 \(key) は、このバージョンの gitlab-wizard にとって未知です。ロードバランサーで使えるかは不明です。")
  }

  package static let forClientsIsRefused = Phrase(
    "The certificate is for clients only, not for a server.", "証明書はクライアント認証専用で、サーバーには使えません。")

  package static func isNotRenewed(_ date: String) -> Phrase {
    Phrase(
      "AWS does not renew an imported certificate: import a new one before it expires on \(date).",
      "インポートした証明書は AWS が更新しません。\(date) の期限までに新しい証明書をインポートしてください。")
  }

  /// - Parameter status: what ACM says of the renewal, such as `FAILED`.
  package static func renewalIsStuck(_ status: String, until date: String) -> Phrase {
    Phrase(
      "AWS wants to renew the certificate and has not yet (\(status)): it expires on \(date). See its page in ACM.",
      "証明書の更新が完了していません（\(status)）。\(date) に期限が切れます。ACM の画面で確認してください。")
  }

  package static let isOfAPrivateCA = Phrase(
    "A private CA issued the certificate: browsers, git and runners refuse it unless they trust that CA.",
    "プライベート CA の証明書です。その CA を信頼していないブラウザ、git、Runner は接続を拒否します。")

  package static func serves(_ names: [String], until date: String) -> Phrase {
    Phrase(
      "The certificate is for \(names.joined(separator: ", ")), issued until \(date).",
      "証明書は \(names.joined(separator: "、")) 用で、\(date) まで有効です。")
  }

  package static let recordLabel = Phrase("DNS record", "DNS レコード")
  package static let createdByYou = Phrase("created by you, afterwards", "デプロイ後に自分で作成")
  package static let changedByYou = Phrase("changed by you, afterwards", "デプロイ後に自分で変更")
  package static let isThere = Phrase("there", "あり")

  package static func recordIsCreatedByYou(_ name: String) -> Phrase {
    Phrase(
      "You create the record of \(name) where its DNS is: the deployment ends by saying which. Without it nobody reaches "
        + "GitLab by this name.",
      "\(name) の DNS レコードは自分で作成します（内容はデプロイの最後に表示します）。作成するまで、この名前では接続できません。")
  }

  package static func recordIsChangedByYou(_ name: String) -> Phrase {
    Phrase(
      "You change that record where its DNS is: the deployment ends by saying to what. Until then nobody reaches this GitLab by "
        + "\(name).",
      "そのレコードは自分で変更します（内容はデプロイの最後に表示します）。変更するまで、\(name) ではこの GitLab に接続できません。")
  }

  package static func recordIsUnseen(_ name: String) -> Phrase {
    Phrase("What the public DNS has of \(name) could not be seen.", "公開 DNS での \(name) の内容を確認できませんでした。")
  }

  package static func nobodyFinds(_ name: String) -> Phrase {
    Phrase(
      "The public DNS knows no address of \(name): nobody finds GitLab by it. Which record it takes is told by status.",
      "公開 DNS に \(name) のアドレスがなく、この名前では接続できません。必要なレコードは status で確認できます。")
  }

  package static func leads(_ name: String, to addresses: [String]) -> Phrase {
    Phrase(
      "The public DNS leads from \(name) to \(addresses.joined(separator: ", ")). Whether that is the load balancer was not compared.",
      "公開 DNS で \(name) は \(addresses.joined(separator: "、")) を指しています（ロードバランサーかどうかは照合していません）。")
  }

  package static func leadsElsewhere(_ name: String, to addresses: [String]) -> Phrase {
    Phrase(
      "The public DNS has an address of \(name) already: \(addresses.joined(separator: ", ")).",
      "公開 DNS には \(name) のアドレスが既にあります（\(addresses.joined(separator: "、"))）。")
  }

  package static let takeOneThatFits = Phrase(
    "Choose another certificate, or leave domain.certificate empty where there is a hosted zone.",
    "別の証明書を選ぶか、ホストゾーンがあれば domain.certificate を空にしてください。")

  package static func foundCertificates(_ count: Int) -> Phrase {
    Phrase(
      "This region has \(count.of("certificate", "certificates")); ‘/’ lists them.",
      "このリージョンに証明書が \(count) 件あります。「/」で一覧を表示します。")
  }

  // MARK: Afterwards

  package static let recordIsNeeded = Phrase(
    "Your DNS needs this record. Where it is not there yet, nobody reaches GitLab by its name:",
    "お使いの DNS に次のレコードが必要です（未作成の間は、この名前では接続できません）:")

  package static let recordToCreate = Phrase("DNS record that leads to it:", "接続に必要な DNS レコード:")

  // MARK: What a change of it means

  package static let markOtherCertificate = Phrase("other certificate", "別の証明書")

  /// - Parameters: the ARNs; nil for one of the stack's own.
  package static func otherCertificate(from old: String?, to new: String?) -> Phrase {
    switch (old, new) {
    case (nil, let new?):
      Phrase(
        "GitLab will use the certificate \(new). The one that the stack created is deleted once the load balancer has "
          + "changed over.",
        "今後 GitLab には証明書 \(new) を使います。スタックが作成した証明書は、ロードバランサーの切り替え後に削除されます。")
    case (let old?, nil):
      Phrase(
        "The stack creates a certificate of its own. The certificate \(old) stays in the account.",
        "スタックが新しい証明書を作成します。証明書 \(old) はアカウントに残ります。")
    default:
      Phrase(
        "GitLab will use the certificate \(new ?? "?") instead of \(old ?? "?"), which stays in the account.",
        "GitLab の証明書を \(old ?? "?") から \(new ?? "?") に替えます。古い証明書はアカウントに残ります。")
    }
  }
}
