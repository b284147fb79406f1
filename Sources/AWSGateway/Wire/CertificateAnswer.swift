internal import Deployment

/// What `aws acm describe-certificate` prints.
struct CertificateAnswer: Decodable {
  private let certificate: Details

  private struct Details: Decodable {
    let domainName: String?
    let status: String?
    let failureReason: String?
    let domainValidationOptions: [Option]?

    struct Option: Decodable {
      let resourceRecord: Record?
    }
    struct Record: Decodable {
      let name: String
      let value: String
    }
  }

  var state: CertificateState {
    CertificateState(
      status: certificate.status ?? "", domain: certificate.domainName ?? "", failure: certificate.failureReason,
      record: (certificate.domainValidationOptions ?? []).lazy.compactMap(\.resourceRecord).first.map { record in
        CertificateState.DNSRecord(name: record.name, value: record.value)
      })
  }
}
