internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases

/// A backup before a change of the release, which has no way back without one.
extension LineDeployment {
  /// Makes the backup that is wished for; where it ends without the change, or is broken off, nobody needs the change set.
  ///
  /// Returns the exit code; nil where it goes on.
  func ending(before proposal: Proposal) async throws -> ExitCode? {
    guard let existing = proposal.existing else { return nil }
    let (desk, stackID, arn) = (context.desk, existing.description.id, proposal.changeSet.arn)
    let run = LineBackupRun(report: report, desk: desk, stackID: stackID)
    let takeBack: @Sendable () async -> Void = {
      // At once nothing more begins; neither waits for the other.
      _ = await atOnce {
        await run.callOff()
      } and: {
        await desk.discard(arn, emptyStack: nil)
      }
    }
    report.leaves(takeBack)
    do {
      var backup = LineBackup(
        context: context, report: report, stackID: stackID, occasion: proposal.occasion,
        fileSystem: existing.plan?.filesToCopy, choice: choice(before: proposal.occasion))
      guard let (ending, words) = try await backup.refusal(asking: stackName) else {
        // Whoever interrupted it meanwhile has heard that nothing was changed.
        return report.keepsWhatIsLeft() ? nil : Ending.notBegun(.refused(exitCode: .failed)).exitCode
      }
      await takeBack()
      return try report.end(ending, because: words)
    } catch {
      await takeBack()
      throw error
    }
  }

  private func choice(before occasion: BackupGate.Occasion) -> BackupChoice {
    var choice = backup
    // Whoever names the stack beforehand has said that it is one way.
    if !choice.isWished, typedName != nil { choice.goesWithout = true }
    if choice.isWished, !choice.stopsGitLab, occasion == .change(isRelease: true) {
      report.printer.say(BackupPhrases.ofRunningGitLab)
    }
    return choice
  }
}
