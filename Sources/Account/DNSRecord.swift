/// A record of a hosted zone.
package struct DNSRecord: Hashable, Sendable {
  /// In lower case, without the final dot.
  package let name: String
  /// Such as `A`.
  package let type: String
  /// What an alias or the first value leads to; nil where AWS did not say.
  package let target: String?
  /// Tells apart several of one name and type, as weighted ones are; nil for a simple record.
  package let setIdentifier: String?

  package init(name: String, type: String, target: String?, setIdentifier: String? = nil) {
    self.name = name
    self.type = type
    self.target = target
    self.setIdentifier = setIdentifier
  }
}
