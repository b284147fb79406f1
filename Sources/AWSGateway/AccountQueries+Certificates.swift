package import Account

/// Certificates of the region.
extension AccountQueries {
  /// ACM lists only keys of 1024 and 2048 bits of RSA unless it is told otherwise (botocore 1.44.8, ListCertificates, Filters.keyTypes).
  private static let keyTypes =
    "keyTypes=RSA_1024,RSA_2048,RSA_3072,RSA_4096,EC_prime256v1,EC_secp384r1,EC_secp521r1"

  /// Every certificate, whatever its state. One process, and one more for each whose names the list does not tell.
  func certificates() async throws(AWSTrouble) -> [Certificate] {
    struct Answer: Decodable { let certificateSummaryList: [CertificateItem]? }
    let answer = try await cli.answer(Answer.self, to: ["acm", "list-certificates", "--includes", Self.keyTypes])
    var certificates: [Certificate] = []
    for item in answer.certificateSummaryList ?? [] {
      if item.tellsAllNames {
        certificates.append(item.certificate)
      } else if let whole = try await certificate(item.arn) {
        certificates.append(whole)
      }
    }
    return certificates
  }

  /// How many ACM issued or is to issue, of whatever state. One process.
  func issuedCertificates() async throws(AWSTrouble) -> Int {
    struct Answer: Decodable {
      let certificateSummaryList: [Item]?
      struct Item: Decodable { let type: String? }
    }
    let answer = try await cli.answer(Answer.self, to: ["acm", "list-certificates", "--includes", Self.keyTypes])
    return (answer.certificateSummaryList ?? []).count { $0.type != "IMPORTED" }
  }

  /// nil where there is none of that ARN. One process.
  package func certificate(_ arn: String) async throws(AWSTrouble) -> Certificate? {
    struct Answer: Decodable { let certificate: CertificateItem }
    do throws(AWSTrouble) {
      return try await cli.answer(
        Answer.self, to: ["acm", "describe-certificate", "--certificate-arn", arn]
      ).certificate.certificate
    } catch .notFound {
      return nil
    }
  }
}

/// A certificate as `list-certificates` and `describe-certificate` print it; the former in fewer words, and in older versions of
/// `aws` without names but the first.
struct CertificateItem: Decodable {
  private let certificateArn: String?
  private let domainName: String?
  private let subjectAlternativeNameSummaries: [String]?
  private let hasAdditionalSubjectAlternativeNames: Bool?
  private let subjectAlternativeNames: [String]?
  private let status: String?
  private let type: String?
  private let keyAlgorithm: String?
  private let extendedKeyUsages: [Usage]?
  private let notAfter: Timestamp?
  private let inUseBy: [String]?
  private let inUse: Bool?
  private let renewalSummary: Renewal?

  private struct Renewal: Decodable { let renewalStatus: String? }

  /// An entry of the list is a word, one of the description an object.
  private enum Usage: Decodable {
    case named(String)

    private struct Whole: Decodable { let name: String? }

    init(from decoder: any Decoder) throws {
      let word = try? decoder.singleValueContainer().decode(String.self)
      self = .named(try word ?? Whole(from: decoder).name ?? "")
    }

    var name: String {
      switch self {
      case .named(let name): name
      }
    }
  }

  var arn: String { certificateArn ?? "" }

  /// Whether nothing but the whole certificate tells more.
  var tellsAllNames: Bool { subjectAlternativeNameSummaries != nil && hasAdditionalSubjectAlternativeNames != true }

  var certificate: Certificate {
    let names = [domainName].compactMap { $0 } + (subjectAlternativeNames ?? subjectAlternativeNameSummaries ?? [])
    let usages = Set((extendedKeyUsages ?? []).map(\.name))
    return Certificate(
      arn: arn, names: names.map(\.bareName).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      status: status ?? "?", keyAlgorithm: keyAlgorithm?.replacing("-", with: "_"),
      origin: type == "IMPORTED" ? .imported : type == "PRIVATE" ? .privateCA : .amazon,
      renewal: renewalSummary?.renewalStatus,
      isForClientsOnly: usages.contains("TLS_WEB_CLIENT_AUTHENTICATION")
        && !usages.contains("TLS_WEB_SERVER_AUTHENTICATION"),
      expires: notAfter?.seconds, isInUse: inUse ?? inUseBy.map { !$0.isEmpty })
  }
}
