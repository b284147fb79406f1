/// A way out for a stack that failed.
package enum Remedy: Hashable, Sendable, CaseIterable {
  /// Delete what is left, then deploy the same answers again.
  case deleteAndRetry
  case deleteAgain
  /// Delete the stack and leave standing what would not go.
  case deleteRetaining
  /// Take back an update whose failure was kept.
  case rollBack
  case continueRollback
  /// The same, passing over the resources that could not be taken back.
  case continueRollbackSkipping
}
