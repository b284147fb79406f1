internal import Deployment
internal import Operations

/// What lies over a screen and takes the keys until it is closed.
enum Dialog: Sendable {
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
  /// Whether a GitLab shall be stopped or started.
  case runSwitch(RunGoal)
  /// Whether Cost Explorer is asked, for which AWS charges.
  case billing
  /// What of the stack is to be handed to the clipboard.
  case copying
  /// Whether the file system shall be copied before it goes.
  case backup
  /// Whether a change of the release begins with a backup.
  case releaseBackup
  /// Whether what AWS Backup lacks for the backup of this stack shall be made.
  case backupPlace(BackupPlace, stackID: String)
  /// Whether the whole file system shall be copied now, for its own sake.
  case copy
  /// Whether gitlab-backup shall be run in the container.
  case copyInside
  /// A text that takes the whole screen.
  case pane(Pane)
  /// Leaving was asked for; this is the exit code that it would have.
  case leaving(code: ExitCode)
}

extension Dialog {
  /// What Enter does in it, which the line of keys and the edge of the box say: the one thing that nobody regrets.
  enum Enter: Sendable {
    /// The same as Esc: whatever wants a yes has a letter of its own.
    case closes
    /// What was typed, picked or come for is taken.
    case accepts
  }

  var enter: Enter {
    switch self {
    case .picker, .rehearsal, .stopping, .nameCheck, .whatIsLeft, .pane: .accepts
    case .risk(let check): check.wantsWord ? .accepts : .closes
    case .confirmation, .remedies, .remedyQuestion, .protection, .runSwitch, .billing, .copying, .backup,
      .releaseBackup, .backupPlace, .copy, .copyInside, .leaving:
      .closes
    }
  }
}
