internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Screens

/// A backup before a change of the release, which has no way back without one.
extension LineDeployment {
  func changesRelease(of existing: LiveStack) -> Bool {
    // What never worked has no data that a backup could save.
    guard StackCondition(existing.description) != .keptAfterCreation else { return false }
    if case .upgrade = existing.step(to: choices.image.tag) { return true }
    return false
  }

  /// Makes the backup that is wished for; where it ends without the change, or is broken off, nobody needs the change set.
  ///
  /// Returns the exit code; nil where it goes on.
  func ending(after changeSet: ChangeSet, over existing: LiveStack) async throws -> Int? {
    let desk = context.desk
    let stackID = existing.description.id
    report.leaves { [report] in
      await desk.discard(changeSet.arn, emptyStack: nil)
      await report.startGitLab(desk, ofStack: stackID)
    }
    do {
      guard let (ending, words) = try await refusalAfterBackup(of: existing) else {
        // Whoever interrupted it meanwhile has heard that nothing was changed.
        return report.keepsWhatIsLeft() ? nil : Ending.notBegun(.refused(exitCode: 1)).exitCode
      }
      await desk.discard(changeSet.arn, emptyStack: nil)
      await report.startGitLab(desk, ofStack: stackID)
      return try report.end(ending, because: words)
    } catch {
      await desk.discard(changeSet.arn, emptyStack: nil)
      await report.startGitLab(desk, ofStack: stackID)
      throw error
    }
  }

  /// Makes the backup that is wished for. Returns how it ends without the change, and why; nil where it goes on.
  private func refusalAfterBackup(of existing: LiveStack) async throws -> (Ending, [Phrase])? {
    guard changesRelease(of: existing) else { return nil }
    var choice = backup
    if choice.isWished {
      if !choice.stopsGitLab { report.say(.backupOfRunningGitLab) }
    } else {
      // Whoever names the stack beforehand has said that it is one way.
      if backup.goesWithout || typedName != nil {
        try report.say(.missing(because: .releaseWithoutBackup))
        return nil
      }
      guard context.interaction.canAsk else {
        return (.notBegun(.refused(exitCode: 3)), [.releaseNeedsBackupChoice])
      }
      console.printError(.releaseIsOneWay.followed(by: .backupOfRunningGitLab))
      console.printError(.stoppedBackupMeans(starts: true))
      console.printError(.releaseBackupQuestion)
      let line = (console.readLine() ?? "").lowercased()
      if line == "w" { return nil }
      guard line == "b" || line == "s" else { return (.notBegun(.saidNo(.update)), []) }
      choice.stopsGitLab = line == "s"
    }
    let copy = try await copied(existing, choice)
    guard copy.isMissing, !backup.goesWithout else { return nil }
    guard context.interaction.canAsk else { return (.notBegun(.refused(exitCode: 4)), [.nothingWithoutBackup]) }
    return console.agrees(to: .releaseWithoutBackupQuestion) ? nil : (.notBegun(.saidNo(.update)), [])
  }

  private func copied(_ existing: LiveStack, _ choice: BackupChoice) async throws -> LastCopy {
    guard let fileSystem = try Plan(existing.template).fileSystem else {
      let none = LastCopy.missing(because: .noFileSystemToBackUp)
      try report.say(none)
      return none
    }
    return try await LineCopy(
      context: context, report: report, stackID: existing.description.id, fileSystem: fileSystem.logicalID,
      choice: choice
    ).make()
  }
}
