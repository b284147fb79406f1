/// Which screen is on.
enum Screen: Sendable {
  /// The questions of a step.
  case interview
  case plan
  case cost
  /// Every check of the plan.
  case checks
  /// Who can reach what.
  case reach
  /// The backups of a GitLab that stands.
  case copies
  /// What becomes of the stack, from the change set on.
  case operation
  /// What goes and what stays, before the stack is deleted.
  case deletion
  /// How it ended.
  case done
  /// What stands in the region.
  case home
  /// The way to a newer release, and what stops it.
  case upgrade
}
