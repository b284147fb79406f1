internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// The second step: the very template of the stack, in which file system and secret stay when the stack goes.
extension LineTakeover {
  func keep(_ sight: TakeoverSight, _ seed: SeedStack, _ stack: StackDescription) async throws -> ExitCode {
    let body = seed.keepingBody
    guard body.utf8.count <= StackTemplate.largestBody else {
      throw Failure(
        .checkFailed, TakeoverPhrases.isTooLarge(body.utf8.count, limit: StackTemplate.largestBody),
        TakeoverPhrases.keepByHand)
    }
    report.printer.say(TakeoverPhrases.onlyThat)
    if let instance = seed.renewedInstance { report.printer.say(TakeoverPhrases.mayRenew(instance)) }
    try wantYes(TakeoverPhrases.keepQuestion, to: .keep)
    let changeSet = try await changeSet(body, of: stack)
    if let objection = objection(to: changeSet, seed) {
      let isGone = await desk.discard(changeSet.arn, emptyStack: nil)
      throw Failure(
        .checkFailed, objection, isGone ? TakeoverPhrases.changeSetIsGone : CommandPhrases.changeSetMayBeLeft,
        TakeoverPhrases.keepByHand)
    }
    let code = try await execute(changeSet, over: stack)
    guard code == .done else {
      let status: TakeoverResultLine.Status = code == .running ? .underWay : .notKept
      return try finish(status, .keep, sight, [TakeoverPhrases.isNotKept], code: code, next: command)
    }
    // The order was taken; that it helped is for the template that stands to say.
    let now = try await look()
    guard now.isKept else { return try finish(.notKept, .keep, now, [TakeoverPhrases.isNotKept], next: command) }
    return try finish(
      .stepsLeft, .keep, now, [TakeoverPhrases.kept], next: command(to: now.next),
      title: TakeoverPhrases.goesOn(now.next.title))
  }

  /// Why it is not executed; nil where it does what it is for, and nothing else.
  private func objection(to changeSet: ChangeSet, _ seed: SeedStack) -> Phrase? {
    let strangers = seed.strangers(in: changeSet.changes)
    guard strangers.isEmpty else {
      return TakeoverPhrases.changesMore(strangers.map { "\($0.action) \($0.logicalID) \($0.resourceType)" })
    }
    let untouched = seed.untouched(by: changeSet.changes)
    return untouched.isEmpty ? nil : TakeoverPhrases.leavesUnread(untouched)
  }

  private func changeSet(_ body: String, of stack: StackDescription) async throws -> ChangeSet {
    let parameters = stack.parameters.sorted { $0.key < $1.key }
    let order = ChangeSetOrder(
      stackName: try StackName(stack.name), region: region,
      template: StackTemplate(body: body, parameters: parameters.map { .init(name: $0.key, value: $0.value) }),
      tags: stack.tags.filter { !$0.key.hasPrefix("aws:") }, over: stack, makesStack: false, role: wish.role)
    report.change { $0.hasAskedForChangeSet = true }
    do {
      return try await report.printer.waiting(ProgressPhrases.preparingChangeSet, desk.clock) {
        () throws(AWSTrouble) in
        try await desk.changeSet(for: order)
      }
    } catch {
      guard case AWSTrouble.noChanges = error else { throw error }
      throw Failure(.checkFailed, TakeoverPhrases.changesNothing, TakeoverPhrases.keepByHand)
    }
  }

  /// Returns the exit code of the operation.
  private func execute(_ changeSet: ChangeSet, over stack: StackDescription) async throws -> ExitCode {
    let ordered = desk.clock.now
    let token: String
    do {
      token = try await report.ordering(place, status: "UPDATE_IN_PROGRESS", desk.clock) { () throws(AWSTrouble) in
        try await desk.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
      }
    } catch {
      if let trouble = error as? AWSTrouble, OrderAnswer(.failure(Trouble(trouble))).leavesChangeSet {
        await desk.discard(changeSet.arn, emptyStack: nil)
      }
      throw error
    }
    report.printer.say(CommandPhrases.orderTaken)
    let watching = part("change")
    watching.began(place, status: "UPDATE_IN_PROGRESS")
    var progress = LineProgress(
      desk: desk, report: watching, plan: .unknown, stackID: changeSet.stackID,
      OperationWatch(
        DeploymentProgress(
          plan: .unknown, forecast: Forecast(plan: .unknown, durations: context.durations(of: stack.id)),
          operation: .update, changing: Set(changeSet.changes.map(\.logicalID))),
        since: .init(token: token, at: ordered, over: stack)))
    return try await progress.follow().exitCode
  }
}
