internal import Deployment
internal import GitLabStack
internal import Operations

/// What was chosen and is known of a stack's life: how it began, what stands, how it ends.
struct Life: Sendable {
  /// What the operation on the screen is about.
  var plan: Plan?
  /// The change set under review, with what it means.
  var review: ChangeReview?
  var openChanges: Set<Plan.Group?> = []
  /// Whether to deploy again once the deletion has ended.
  var retries = false
  /// What was said about a backup before a change of the release.
  var backupChoice = BackupChoice()
  /// Whether the change under review goes on without one, as somebody chose.
  var goesWithoutBackup = false
  /// What a rollback is to pass over, by logical id.
  var skipped: [String] = []
  /// The way out that was taken last; nil where the operation on the screen is none.
  var remedy: Remedy?
  /// What a stack left that went before the one that is being made.
  var left: WhatIsLeft?
  /// Whether somebody said no to a change set or a deletion.
  var saidNo = false
  /// The talk before a deletion.
  var farewell: Farewell?
  /// The copies that were wished for, by the id of the stack.
  var copies: [String: LastCopy] = [:]
  /// What is known of a GitLab that was to be stopped for its copy, by the id of the stack.
  var standstills: [String: Standstill] = [:]
  /// A GitLab that was found stopped when somebody came back to it.
  var foundStopped: ServicePlace?
  /// Whether the copy under way is one of a stopped GitLab.
  var stopsGitLab = false
  /// Whether AWS refuses to delete the stack now, as far as somebody changed it here.
  var protection = LookedUp<Bool>.notAsked
  /// Where the receipt was written.
  var receipt = LookedUp<String>.notAsked
}
