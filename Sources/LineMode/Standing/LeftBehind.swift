internal import Deployment
internal import Operations

/// What a stack leaves that goes.
struct LeftBehind: Sendable {
  /// What is left of a stack that is being deleted, as far as its events tell when they have ended.
  typealias Parting = @Sendable (DeploymentProgress) -> WhatIsLeft

  private var parting: Parting?
  /// Of a stack that is gone; nil while none is.
  private(set) var seen: WhatIsLeft?

  /// The operation that is ordered next takes the stack away.
  mutating func await(_ parting: @escaping Parting) { self.parting = parting }

  /// Returns whether the stack went with this operation.
  mutating func take(_ outcome: Outcome, after progress: DeploymentProgress) -> Bool {
    guard let parting, outcome.isGone else { return false }
    self.parting = nil
    seen = parting(progress)
    return true
  }
}
