/// How a load balancer finds one of its targets.
package struct TargetState: Hashable, Sendable {
  package let id: String
  /// `initial`, `healthy`, `unhealthy`, `draining`…, as AWS says it.
  package let state: String
  /// Such as `Target.ResponseCodeMismatch`.
  package let reason: String?
  /// Such as “Health checks failed with these codes: [502]”.
  package let description: String?

  package init(id: String, state: String, reason: String?, description: String?) {
    self.id = id
    self.state = state
    self.reason = reason
    self.description = description
  }
}
