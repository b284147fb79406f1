/// A kind of DNS record that we ask the public DNS for.
package enum RecordType: Hashable, Sendable {
  /// The name servers that a name is delegated to.
  case nameServers
  /// Who may issue certificates (RFC 8659).
  case certificateAuthorities
  /// IPv4 addresses; those of the name that an alias leads to.
  case addresses
}
