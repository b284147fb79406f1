/// A kind of DNS record that we ask for.
package enum RecordType: Hashable, Sendable {
  /// The name servers that a name is delegated to.
  case nameServers
  /// Who may issue certificates (RFC 8659).
  case certificateAuthorities
  /// What the name is an alias of.
  case alias

  /// As IANA numbers it (https://www.iana.org/assignments/dns-parameters).
  var number: Int32 {
    switch self {
    case .nameServers: 2
    case .alias: 5
    case .certificateAuthorities: 257
    }
  }
}
