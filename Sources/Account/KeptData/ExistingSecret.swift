/// A secret of the account, without what is in it.
package struct ExistingSecret: Hashable, Sendable {
  package let arn: String
  package let name: String
  /// Seconds since 1970 at which its deletion was asked for; nil where it was not.
  package let deleted: Double?
  /// The key of your own that it is encrypted with; nil for that of AWS, which needs no right.
  package let key: String?
  package let created: Double?
  package let origin: KeptOrigin

  package init(
    arn: String, name: String, deleted: Double? = nil, key: String? = nil, created: Double? = nil,
    origin: KeptOrigin = KeptOrigin()
  ) {
    self.arn = arn
    self.name = name
    self.deleted = deleted
    self.key = key == "alias/aws/secretsmanager" ? nil : key
    self.created = created
    self.origin = origin
  }
}
