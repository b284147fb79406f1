/// What keeps us from seeing how an operation goes, told apart by what helps. The operation goes on all the same.
package enum Obstacle: Hashable, Sendable {
  /// AWS is throttling requests.
  case throttling
  case network
  /// Somebody has to sign in again.
  case credentials
  case other
}
