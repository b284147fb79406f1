internal import Phrases

extension Choices {
  /// The name of GitLab and the certificate for it.
  package enum HTTPS: Hashable, Sendable {
    /// The record is made with the stack; nil: so is the certificate.
    case hosted(Domain, certificate: CertificateARN?)
    /// The DNS is elsewhere, so that nobody here could prove that the name is theirs: the certificate is there already.
    case elsewhere(DomainName, certificate: CertificateARN)

    package var fullName: String {
      switch self {
      case .hosted(let domain, _): domain.fullName
      case .elsewhere(let name, _): name.description
      }
    }

    /// nil where one is made.
    package var certificate: CertificateARN? {
      switch self {
      case .hosted(_, let certificate): certificate
      case .elsewhere(_, let certificate): certificate
      }
    }

    /// The name whose record somebody has to make; nil where the stack makes it.
    package var nameElsewhere: DomainName? {
      switch self {
      case .hosted: nil
      case .elsewhere(let name, _): name
      }
    }
  }

  /// The name in a hosted zone; nil over HTTP, and where the DNS is elsewhere.
  package var domain: Domain? {
    switch https {
    case .hosted(let domain, _): domain
    case .elsewhere, nil: nil
    }
  }
}

extension Answers {
  /// Whether GitLab gets a name of its own, and so HTTPS.
  package var wantsHTTPS: Bool { self[.domainZone] != nil || self[.domainName] != nil }
}

extension AnswersReading {
  /// nil where no name was answered. A zone takes a host and an id, a name elsewhere a certificate, and a certificate a name.
  mutating func https() -> Choices.HTTPS? {
    let inZone = [AnswerKey.domainZone, .domainHost, .domainZoneID].contains { answers[$0] != nil }
    let certificate = certificate()
    guard answers[.domainName] != nil else {
      if inZone { return domain().map { .hosted($0, certificate: certificate) } }
      if answers[.domainCertificate] != nil {
        object(
          to: .domainCertificate, CertificatePhrases.certificateNeedsAName, accepted: CertificatePhrases.zoneOrName)
      }
      return nil
    }
    if inZone {
      object(to: .domainName, CertificatePhrases.zoneAndName, accepted: CertificatePhrases.zoneOrName)
    }
    if answers[.domainCertificate] == nil {
      object(
        to: .domainCertificate, CertificatePhrases.nameNeedsACertificate, accepted: CertificatePhrases.anARNForTheName)
    }
    let name = text(.domainName) { (text) throws(Refusal) in try DomainName(elsewhere: text) }
    guard let name, let certificate else { return nil }
    return .elsewhere(name, certificate: certificate)
  }

  private mutating func certificate() -> CertificateARN? {
    guard answers[.domainCertificate] != nil else { return nil }
    let region = answers.text(.stackRegion)
    return text(.domainCertificate) { (text) throws(Refusal) in
      let arn = try CertificateARN(text)
      if let region, (try? Region(region)) != nil, arn.region != region {
        throw Refusal(
          CertificatePhrases.isOfAnotherRegion(arn.region, wanted: region), accepted: CertificatePhrases.anARN)
      }
      return arn
    }
  }
}

extension DomainName {
  fileprivate init(elsewhere text: String) throws(Refusal) {
    let name = try DomainName(domain: text, accepted: CertificatePhrases.aFullName)
    guard name.labels.count > 1 else {
      throw Refusal(RefusalPhrases.zoneNeedsADot(text), accepted: CertificatePhrases.aFullName)
    }
    self = name
  }

  /// Under which domains are given out in many countries, as `com.au` and `co.uk`.
  private static let secondLevels: Set<Substring> = ["ac", "co", "com", "edu", "gov", "net", "org"]
  /// Those of Japan besides: https://jprs.jp/about/jp-dom/spec/
  private static let secondLevelsOfJapan: Set<Substring> = ["ad", "ed", "go", "gr", "lg", "ne", "or"]

  /// Whether it is a domain itself, as far as its form tells. Such a name has other records already, beside which there is no
  /// CNAME (RFC 1034, 3.6.2).
  package var looksLikeDomainItself: Bool {
    guard labels.count != 2, let last = labels.last else { return true }
    guard labels.count == 3, last.count == 2 else { return false }
    return Self.secondLevels.contains(labels[1]) || last == "jp" && Self.secondLevelsOfJapan.contains(labels[1])
  }
}
