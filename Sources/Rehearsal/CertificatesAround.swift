/// The certificates that were in the account before us. Two can be used, one of them for a while only; of the others each has
/// something against it.
struct CertificatesAround {
  let region: String

  struct Certificate {
    let number: Int
    let names: [String]
    var status = "ISSUED"
    var key = "RSA_2048"
    var isImported = false
    var isInUse = false
    var end = 1_830_297_600.0
  }

  private static let all = [
    Certificate(number: 1, names: ["*.example.com", "example.com"], key: "EC_prime256v1", isInUse: true),
    Certificate(number: 2, names: ["gitlab.example.jp"], isImported: true, end: 1_798_761_600),
    Certificate(number: 3, names: ["gitlab.example.com"], status: "PENDING_VALIDATION"),
    Certificate(number: 4, names: ["www.example.com"], key: "RSA_1024", isImported: true),
  ]

  func arn(_ certificate: Certificate) -> String {
    "arn:aws:acm:\(region):\(Identifiers.account):certificate/00000000-0000-4000-8000-00000000000\(certificate.number)"
  }

  var list: JSON {
    .object([
      "CertificateSummaryList": .list(
        Self.all.map { certificate in
          .object([
            "CertificateArn": .string(arn(certificate)), "DomainName": .string(certificate.names[0]),
            "SubjectAlternativeNameSummaries": .list(certificate.names.map { .string($0) }),
            "HasAdditionalSubjectAlternativeNames": false, "Status": .string(certificate.status),
            "Type": .string(certificate.type), "KeyAlgorithm": .string(certificate.key),
            "InUse": .boolean(certificate.isInUse), "NotAfter": end(of: certificate),
          ])
        })
    ])
  }

  /// nil for one that was not there.
  func description(of arn: String) -> JSON? {
    Self.all.first { self.arn($0) == arn }.map { certificate in
      .object([
        "Certificate": .object([
          "CertificateArn": .string(arn), "DomainName": .string(certificate.names[0]),
          "SubjectAlternativeNames": .list(certificate.names.map { .string($0) }),
          "Status": .string(certificate.status), "Type": .string(certificate.type),
          // The description spells them in another way.
          "KeyAlgorithm": .string(certificate.key.replacing("_", with: "-")),
          "InUseBy": .list(certificate.isInUse ? [.string("arn:aws:elasticloadbalancing:\(region)")] : []),
          "NotAfter": end(of: certificate),
        ])
      ])
    }
  }

  private func end(of certificate: Certificate) -> JSON? {
    certificate.status == "ISSUED" ? .time(certificate.end) : nil
  }
}

extension CertificatesAround.Certificate {
  fileprivate var type: String { isImported ? "IMPORTED" : "AMAZON_ISSUED" }
}
