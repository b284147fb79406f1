/// A way out for a stack that failed.
package enum Remedy: Hashable, Sendable, CaseIterable {
  /// Have AWS make what is missing, from the same template and answers.
  case retry
  /// Delete what is left, then deploy the same answers again.
  case deleteAndRetry
  case deleteAgain
  /// Delete the stack and leave standing what would not go.
  case deleteRetaining
  /// Take back what a failure left that was kept: an update, or a creation, of which nothing is left then.
  case rollBack
  case continueRollback
  /// The same, passing over the resources that could not be taken back.
  case continueRollbackSkipping
}
