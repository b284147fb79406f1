/// How far a service has come to rest.
package struct ServiceRest: Hashable, Sendable {
  /// How many tasks it is to have.
  package let desired: Int
  package let rest: Rest

  package enum Rest: Hashable, Sendable {
    /// A task runs, starts or stops.
    case busy
    /// ECS counts no task; whether one is still stopping could not be seen.
    case quiet
    /// No task of it does anything any more.
    case still
  }

  package init(desired: Int, rest: Rest) {
    self.desired = desired
    self.rest = rest
  }
}
