internal import GitLabStack
package import Phrases

/// A certificate of ACM, as far as it matters to a load balancer.
package struct Certificate: Hashable, Sendable {
  package let arn: String
  /// In lower case; one may be a wildcard such as `*.example.com`.
  package let names: [String]
  /// Such as `ISSUED`.
  package let status: String
  /// Such as `RSA_2048`; nil where AWS did not say.
  package let keyAlgorithm: String?
  package let origin: Origin
  /// What ACM says of a renewal that it has begun, such as `PENDING_VALIDATION`; nil where it says nothing.
  package let renewal: String?
  /// Whether it is for clients only (`CertificateKeyUsage` without a server's: ACM's `CLIENT_AUTH_ONLY`).
  package let isForClientsOnly: Bool
  /// Seconds since 1970; nil for one that was never issued.
  package let expires: Double?
  /// nil where AWS did not say.
  package let isInUse: Bool?

  package init(
    arn: String, names: [String], status: String, keyAlgorithm: String?, origin: Origin = .amazon,
    renewal: String? = nil, isForClientsOnly: Bool = false, expires: Double?, isInUse: Bool?
  ) {
    self.arn = arn
    self.names = names
    self.status = status
    self.keyAlgorithm = keyAlgorithm
    self.origin = origin
    self.renewal = renewal
    self.isForClientsOnly = isForClientsOnly
    self.expires = expires
    self.isInUse = isInUse
  }

  /// Whether browsers take it for that name. A wildcard stands for exactly one label, and not for the name behind it (RFC 6125, 6.4.3).
  package func covers(_ name: String) -> Bool {
    let parent = name.drop { $0 != "." }
    return names.contains { $0 == name || (!parent.isEmpty && $0 == "*\(parent)") }
  }

  /// Who issued it.
  package enum Origin: Hashable, Sendable {
    /// Amazon, which every browser trusts and which renews it.
    case amazon
    /// Somebody else, so that AWS does not renew it.
    case imported
    /// A CA that nobody trusts who was not told to.
    case privateCA
  }

  /// Algorithms of keys as ACM names them. An Application Load Balancer takes all that ACM has, and no ED25519:
  /// https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html and
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html
  enum Key {
    case strong, weak, unfit, unknown
  }

  package var isIssued: Bool { status == "ISSUED" }

  var key: Key {
    switch keyAlgorithm?.lowercased() {
    case "rsa_2048", "rsa_3072", "rsa_4096", "ec_prime256v1", "ec_secp384r1", "ec_secp521r1", nil: .strong
    case "rsa_1024": .weak
    case "ed25519": .unfit
    case .some: .unknown
    }
  }

  /// What ACM calls a renewal that does not come by itself; nil where nothing is known of one.
  /// https://docs.aws.amazon.com/acm/latest/userguide/check-certificate-renewal-status.html
  package var stuckRenewal: String? { renewal.flatMap { ["PENDING_VALIDATION", "FAILED"].contains($0) ? $0 : nil } }

  /// The day, in UTC; a question mark where AWS did not say.
  var date: String { expires.map { UTC.day($0) } ?? "?" }

  /// Why a load balancer cannot take it for that name, in a few words; nil if it can. Without a name it is not judged by one.
  package func misfit(for name: String?) -> Phrase? {
    if !isIssued { return CertificatePhrases.isStatus(status) }
    switch key {
    case .weak: return CertificatePhrases.isWeak
    case .unfit: return CertificatePhrases.isNoKeyForABalancer(keyAlgorithm ?? "?")
    case .strong, .unknown: break
    }
    if isForClientsOnly { return CertificatePhrases.isForClients }
    guard let name, !covers(name) else { return nil }
    return CertificatePhrases.isForAnotherName(name)
  }

  /// Which names it is for, and its facts.
  package var inPlainWords: Phrase {
    CertificatePhrases.servesBriefly(names, facts)
  }

  /// Until when, whose, of what kind, and whether it is used already.
  package var facts: Phrase {
    ZonePhrases.list(
      [
        expires == nil ? nil : CertificatePhrases.until(date), keyAlgorithm.map { Phrase(verbatim: $0) },
        origin.words, isInUse == true ? CertificatePhrases.inUse : nil,
      ].compactMap { $0 })
  }
}

extension Certificate.Origin {
  fileprivate var words: Phrase? {
    switch self {
    case .amazon: nil
    case .imported: CertificatePhrases.imported
    case .privateCA: CertificatePhrases.isPrivate
    }
  }
}
