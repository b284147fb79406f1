/// How far back the events of a stack are read, which AWS gives newest first and never forgets.
package enum EventMark: Hashable, Sendable {
  /// Back to an event that is known already.
  case event(id: String)
  /// Back to where the operation began whose events carry this client request token.
  case order(token: String)
  /// Back to where the newest operation began: for whoever comes to a stack without knowing anything of it.
  case lastOperation
}
