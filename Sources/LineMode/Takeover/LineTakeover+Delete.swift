internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// The third step: the stack deleted, once its copy was seen and both are seen to stay.
extension LineTakeover {
  func delete(_ sight: TakeoverSight, _ seed: SeedStack, _ stack: StackDescription) async throws -> ExitCode {
    tell(sight, seed, stack)
    if wish.typedName == nil {
      guard context.interaction.canAsk else { throw Failure(.answerRefused, DeletionPhrases.destroyNeedsName) }
      guard console.isTyped(sight.stack) else { throw Failure(.saidNo, DeletionPhrases.nothingWasDeleted) }
    }
    // The name may have taken its time.
    let now = try await look()
    guard now.next == .delete, now.stackID == sight.stackID, now.obstacle == nil,
      case .standing(let present, _, _) = now.existence
    else { throw Failure(.checkFailed, TakeoverPhrases.changedMeanwhile) }
    let code = try await remove(present)
    guard code == .done else {
      let status: TakeoverResultLine.Status = code == .running ? .underWay : .notDeleted
      return try finish(status, .delete, now, [TakeoverPhrases.isNotSeenGone], code: code, next: command)
    }
    guard let gone = try await runner.sight(ofGone: sight.stack, in: region), gone.stackID == sight.stackID else {
      return try finish(.notSeen, .delete, now, [TakeoverPhrases.filesAreUnseen])
    }
    let unseen = gone.password == nil ? [TakeoverPhrases.secretIsUnseen] : []
    return try finish(
      .stepsLeft, .delete, gone, [TakeoverPhrases.isGone(sight.stack)] + unseen, next: command,
      title: TakeoverPhrases.goesOn(TakeoverStep.deploy.title))
  }

  private func tell(_ sight: TakeoverSight, _ seed: SeedStack, _ stack: StackDescription) {
    guard report.printer.output == .text else { return }
    console.printError(TakeoverPhrases.goes)
    console.printError(TakeoverPhrases.addressGoes)
    console.printError(TakeoverPhrases.stays)
    let left = [sight.fileSystem.id, sight.password, sight.copy.point?.arn].compactMap(\.self) + seed.others
    for name in left { console.printError("  \(name)") }
    if sight.release.tag == nil { console.printError(TakeoverPhrases.nameRelease) }
    if sight.password == nil { console.printError(TakeoverPhrases.secretIsUnseen) }
    if stack.isProtected { console.printError(DeletionPhrases.protectionGoesFirst) }
  }

  /// Returns the exit code of the deletion.
  private func remove(_ stack: StackDescription) async throws -> ExitCode {
    var deletion = LineDeletion(
      context: context.ofPart, live: LiveStack(description: stack, templateBody: ""), region: region,
      report: part("deletion"),
      typedName: stack.name, isDetached: false, retained: [], role: wish.role,
      backup: BackupChoice(goesWithout: true))
    deletion.isTold = false
    return try await deletion.run()
  }
}
