internal import Deployment
internal import Operations

/// What lies over a screen and takes the keys until it is closed.
enum Dialog: Sendable {
  case help
  case picker(Picker)
  /// The review before anything is written to AWS.
  case confirmation
  /// A second yes to what anyone on the internet could do.
  case risk(RiskCheck)
  /// There is no AWS account at hand; one in memory is offered.
  case rehearsal
  /// Ctrl-C while AWS is at work: leave it running, or stop it.
  case stopping
  /// The name of the stack is being typed.
  case nameCheck(NameCheck)
  /// Ways out for a stack that failed.
  case remedies
  /// Whether one of them shall be taken.
  case remedyQuestion(Repair)
  /// What a stack left that is gone, before another is made.
  case whatIsLeft
  /// Whether AWS shall refuse to delete the stack.
  case protection
  /// Whether the file system shall be copied before it goes.
  case backup
  /// Whether a change of the release begins with a backup.
  case releaseBackup
  /// Whether what AWS Backup lacks shall be made.
  case backupPlace(BackupPlace)
  /// A text that takes the whole screen.
  case pane(Pane)
  /// Leaving was asked for; this is the exit code that it would have.
  case leaving(code: ExitCode)
}
