package import Deployment
package import GitLabStack
package import Home
package import Operations
package import Phrases
package import Upkeep

/// Something the wizard wants done outside of it.
package enum Effect: Hashable, Sendable {
  /// Keep the answers where a lost terminal cannot take them.
  case save(Answers)
  case lookUp(LookUp)
  /// The first call that writes: asked for only after the user said yes.
  case createChangeSet(ChangeSetOrder)
  /// Delete the change set, and the empty stack that was made to hold it where that is new.
  case discardChangeSet(arn: String, emptyStack: String?)
  /// Withdraw the wish for the change set that is being made: it is discarded as soon as it is there.
  case abandonChangeSet
  case executeChangeSet(arn: String, stackID: String, onFailure: FailurePolicy = .undo)
  case order(StackOrder)
  /// Have AWS refuse to delete the stack.
  case protect(stackID: String)
  /// Do what a backup of the stack asks for. The program does not end before what is owed.
  case backUp(stackID: String, BackupRun.Request)
  case keepReceipt(Receipt)
  /// Do what the operation on the stack asks for.
  case follow(stackID: String, StackOperation.Request)
  case readPassword(secretARN: String)
  /// Look at the GitLabs of the region.
  case lookHome(HomeQuestion)
  /// Have a GitLab run so many tasks, after a yes.
  case setTasks(ServicePlace, Int)
  /// See how GitLab is before a step of its upgrade, from outside and from inside; its file system as for its copies.
  case seeUpgrade(stackID: String, fileSystem: String?, asksForCopy: Bool = true)
  /// Find the way into GitLab's container.
  case seekShell(stackID: String)
  /// Lend the terminal to a shell there, until somebody leaves it.
  case openShell(ShellTarget, stackID: String)
  /// Look for the copies of a stack's file system: its logical id, or the id itself of one that it only uses; nil for whichever it has.
  case lookAtCopies(stackID: String, fileSystem: String?)
  /// Look for GitLab's own backups in its container.
  case lookAtBackupFiles(stackID: String)
  /// Do in GitLab's container what a backup by `gitlab-backup` asks for.
  case backUpInside(stackID: String, FileBackupRun.Request)
  /// Run something in GitLab's container, whose words are handed on as they come. It changes nothing that it does not take back.
  ///
  /// - Parameter attempts: how often it is begun where nobody is let in.
  case runInside(stackID: String, InsideErrand, attempts: Int = 1)
  /// Hand a text to the terminal for its clipboard.
  case copy(String)
  /// Ask AWS for the prices of a region, and keep the answers.
  case askForPrices(Region)
  case write(Export)
  /// Write the plan to a file that somebody else can apply.
  case savePlan(PlanToSave)
  /// Go on in an account in memory.
  case rehearse
  /// Keep the language that was chosen for later runs.
  case keepLanguage(Language)
  case suspend
  case redraw
  /// Leave with this exit code.
  case leave(ExitCode)
}

extension Effect {
  /// Whether it keeps what was answered, for the next run.
  var keepsAnswers: Bool { if case .save = self { true } else { false } }
}
