/// What the DNS said of a name.
package enum DNSAnswer: Hashable, Sendable {
  /// The data of each record of the type as a zone file has it, such as `ns-1.awsdns-00.org` or `0 issue amazon.com`; none where the
  /// name has no such record.
  case records([String])
  /// There is no such name.
  case noSuchName
  /// No server answered, or none could.
  case noAnswer
}
