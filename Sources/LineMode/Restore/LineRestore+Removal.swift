internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// What a proof has made, removed again: by the run that made it, or by one that comes back to it.
extension LineRestore {
  /// Deletes the stack of the proof. Returns the exit code of that.
  func remove(_ stack: LiveStack) async throws -> ExitCode {
    do {
      var deletion = LineDeletion(
        context: own(), live: stack, region: region, report: part("deletion"), typedName: goal.stack,
        isDetached: false, retained: [], role: role, backup: BackupChoice(goesWithout: true))
      // The review has told that all of it goes again.
      deletion.isTold = false
      return try await deletion.run()
    } catch {
      guard let failure = Failure(error) else { throw error }
      for words in failure.lines { console.printError(words) }
      return failure.code == .done ? .failed : failure.code
    }
  }

  /// An earlier run may have judged already, and been broken off while it removed what it had made.
  ///
  /// Returns the exit code; nil where there was none.
  func endOfEarlierProof(_ restoration: Restoration) async throws -> ExitCode? {
    guard let status = restoration.judged, let files = restoration.traces.fileSystem else { return nil }
    report.began(place, status: "DELETE_IN_PROGRESS")
    if var stack = restoration.standing {
      if stack.description.isBusy {
        let plan = stack.plan ?? .unknown
        var progress = LineProgress(
          desk: context.desk, report: part("deletion"), plan: plan, stackID: stack.description.id,
          OperationWatch(DeploymentProgress(plan: plan, durations: context.durations(of: stack.description.id))))
        let ending = try await progress.follow()
        if ending.exitCode == .running {
          return try finish(
            stack.description.status.rawValue, .running, [RestorePhrases.awsGoesOn], restoration, files: files,
            goesOn: true)
        }
      }
      if let rest = try await live() {
        stack = rest
        let code = try await remove(stack)
        guard code == .done else {
          return try finish(
            stack.description.status.rawValue, code == .running ? .running : .kept, left(files), restoration,
            files: files,
            left: [destroy, removal(of: files)], goesOn: true)
        }
      }
    }
    let (remains, reason) = await rest(of: files, by: restoration.runner)
    guard remains.isEmpty else {
      return try finish(
        status, .kept, [reason].compactMap(\.self) + leftFiles(remains), restoration, files: remains.first,
        left: remains.map { removal(of: $0) }, goesOn: true)
    }
    return try finish(
      status, status == Self.proved ? .done : .failed, [RestorePhrases.removedBefore], restoration)
  }

  /// Whether an earlier run has judged and was broken off while it removed what it had made. It goes by what that run has noted, and
  /// by nothing else: a stack that is being deleted may be that of a try that failed.
  func isAlreadyJudged(_ restoration: Restoration) -> Bool { restoration.judged != nil }

  /// Removes every file system of the proof. Returns the ids of what is left, and why where AWS said so.
  func rest(of files: String, by runner: RestoreRunner) async -> ([String], Phrase?) {
    do throws(AWSTrouble) {
      return (try await runner.removeAll(), nil)
    } catch {
      let seen = try? await runner.own()
      return (seen.map { $0.map(\.id) } ?? [files], error.sentence)
    }
  }

  func leftFiles(_ ids: [String]) -> [Phrase] {
    ids.flatMap { [RestorePhrases.isNotRemoved($0), Phrase(verbatim: removal(of: $0))] }
  }

  func left(_ files: String) -> [Phrase] {
    [
      RestorePhrases.stackIsLeft(goal.stack), Phrase(verbatim: destroy), Phrase(verbatim: removal(of: files)),
    ]
  }
}
