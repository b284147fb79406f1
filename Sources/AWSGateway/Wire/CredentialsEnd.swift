internal import FoundationEssentials

/// What `aws configure export-credentials` prints, as far as it is no secret.
struct CredentialsEnd: Decodable {
  private let expiration: String?

  /// Seconds since 1970; nil for credentials that have no end, and for one that cannot be read.
  var end: Double? { expiration.flatMap { try? Date($0, strategy: .iso8601) }?.timeIntervalSince1970 }
}
