internal import FoundationEssentials

/// What `aws configure export-credentials` prints, as far as it is no secret.
struct ExportedCredentials: Decodable {
  /// It is always there: what lacks it are no credentials.
  private let version: Int
  private let expiration: String?
  private let sessionToken: Hidden?

  /// That it is there, and nothing of it.
  private struct Hidden: Decodable { init(from decoder: any Decoder) {} }

  /// Seconds since 1970.
  var end: Double? { expiration.flatMap { try? Date($0, strategy: .iso8601) }?.timeIntervalSince1970 }

  /// Whether they last: those of a session do not, even where their end is not told.
  var haveNoEnd: Bool { expiration == nil && sessionToken == nil }
}
