/// What to do once it is known what there is under the stack's name.
enum WaitForStack: Sendable {
  case nothing, deploying, resuming, changing, destroying, upgrading
  /// The confirmation is to be shown.
  case confirming
  /// The user has said yes to a change set.
  case preparing
}
