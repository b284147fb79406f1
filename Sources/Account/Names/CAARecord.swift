/// A record that says who may issue certificates for a name (RFC 8659).
struct CAARecord {
  /// In lower case: `issue`, `issuewild`.
  let tag: String
  /// The domain of who may, in lower case; empty for nobody.
  let issuer: String

  /// - Parameter text: as a zone file has it, with or without quotation marks: `0 issue amazon.com; validationmethods=dns-01`.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3 else { return nil }
    tag = parts[1].lowercased()
    let value = parts[2].filter { $0 != "\"" }.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
    issuer = value.filter { !$0.isWhitespace }.lowercased()
  }

  /// Whom Amazon issues as: https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html
  static let amazon = ["amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com"]
}
