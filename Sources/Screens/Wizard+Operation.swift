internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// Operations on the stack: how one begins, and what comes after it.
extension Wizard {
  /// Asks CloudFormation what it would do: the first call that writes, after the user's yes.
  ///
  /// - Parameter isConfirmed: whether the yes to the change set was given on the command line.
  mutating func prepare(confirmed isConfirmed: Bool = false) -> [Effect] {
    let preview = shared.preview
    guard preview.objections.isEmpty, preview.fault == nil, let choices = preview.choices,
      let template = preview.template, let plan = preview.plan, let region = shared.region,
      let forecast = preview.forecast
    else { return [] }
    // What was waited for before is there.
    shared.notice = nil
    // A copy for an earlier change is none for this one.
    _ = shared.changeBackup {
      $0.forget()
      return []
    }
    operation = OperationScreen(preparing: shared, plan, forecast, confirmed: isConfirmed, leftBefore: leftBefore)
    operation?.comesFromAnswers = upgrade.setAside == nil && !shared.renewsNATInstance
    dialog = nil
    let effects = go(to: .deploy)
    return effects + [
      .createChangeSet(
        ChangeSetOrder(
          stackName: choices.stackName, region: region, template: template, tags: choices.tags,
          over: shared.account.wouldUpdate ? shared.account.liveStack?.description : nil,
          makesStack: shared.account.nameIsFree, role: shared.settings.role, stoppedFor: shared.backup))
    ]
  }

  /// Goes on with an operation that is running already, from the stack alone.
  mutating func attach() -> [Effect] {
    guard let live = shared.account.liveStack else { return [] }
    guard !live.description.isEmpty, !shared.isForeign else {
      shared.notice =
        shared.isForeign
        ? StackPhrases.isNotOurs(live.description.name) : StackPhrases.emptyStackIsLeft(live.description.name)
      return []
    }
    // How it goes can be seen, whatever it is made of.
    if let remark = live.remark { shared.notice = remark }
    leftBefore = nil
    let watching = OperationScreen(watching: live, shared)
    operation = watching
    return go(to: .deploy) + watching.ask
  }

  /// Gives an order to the stack that is there, and goes on to watch it.
  private mutating func give(
    _ order: StackOrder, as operation: DeploymentProgress.Operation, _ origin: OperationScreen.Origin
  ) -> [Effect] {
    let live = shared.account.liveStack
    let watched = self.operation.flatMap { $0.stackID == order.stackID ? $0 : nil }
    guard let before = watched?.description ?? live?.description, !before.isEmpty else { return [] }
    leftBefore = nil
    self.operation = OperationScreen(
      origin, to: before, watched?.plan ?? live?.plan ?? .unknown, as: operation, shared)
    screen = .operation
    return [.order(order)]
  }

  /// The name was typed for a deletion.
  mutating func destroy(withoutCopy: Bool) -> [Effect] {
    if let turn = deletion.mayDelete(withoutCopy: withoutCopy, &shared) { return carryOut(turn) }
    guard let live = shared.account.liveStack, let farewell = deletion.farewell else { return [] }
    shared.declined = nil
    return give(
      .delete(stackID: live.description.id, unprotecting: live.description.isProtected), as: .deletion,
      .deletion(farewell))
  }

  // MARK: Ways out

  /// The stack that failed, as far as it was seen: on the last two screens as the operation left it, before them as AWS said last.
  var failedStack: FailedStack? {
    let last = shared.account.liveStack?.description
    guard let description = (step < .deploy ? nil : operation?.description) ?? last else { return nil }
    guard let operation, operation.stackID == description.id else { return FailedStack(description) }
    return operation.failedStack(description)
  }

  var repairs: [Repair] { failedStack?.repairs ?? [] }

  /// The stack that is meant, by the name that AWS knows.
  var nameToType: String { operation?.stackName ?? shared.nameInAWS }

  /// Whether the events of the stack are on the screen already.
  var canLook: Bool { operation == nil && shared.account.liveStack != nil }

  mutating func take(_ repair: Repair) -> [Effect] {
    dialog = nil
    // What stood in the stack, or was wanted, is to be deployed again, whatever becomes of it.
    if repair.sequel != .nothing { shared.answers = shared.answered }
    return give(repair.order, as: repair.operation, .repair(repair))
  }

  // MARK: After it

  /// Takes in what AWS says of the operation that is watched, or was.
  mutating func take(_ response: StackOperation.Response, of stackID: String) -> [Effect] {
    if screen == .home, case .finding(.recentLog, .success(.log(let lines, _))) = response {
      home.take(log: lines, ofStack: stackID)
    }
    guard operation?.stackID == stackID else { return [] }
    let wasDescribed = operation?.operation.isDescribed == true
    let effects = operation?.take(response, &shared) ?? []
    // What could have been stopped has ended.
    if case .stopping = dialog, operation?.outcome != nil { dialog = nil }
    // The look may have been beside the events that told the end; before the end it settles nothing.
    let isLook = if case .described = response { true } else { !wasDescribed }
    guard isLook, let end = operation, end.outcome != nil, end.operation.isDescribed else { return effects }
    if end.operation.description != nil { return effects + settle() }
    let isNews = screen == .operation
    if isNews { (screen, done) = (.done, DoneScreen()) }
    return effects + done.protectAsOrdered(end) + (isNews ? testStep(end) : [])
  }

  /// The operation has ended and the stack was looked at once more.
  private mutating func settle() -> [Effect] {
    guard let end = operation, let outcome = end.outcome else { return [] }
    guard screen == .operation else {
      // The look at the end failed first, and came when somebody was reading about it.
      let protects = done.protectAsOrdered(end)
      if screen == .done, case .notAsked = done.receipt { return protects + done.keepReceipt(of: end, shared) }
      return protects
    }
    leftBefore = nil
    if case .repair(let repair) = end.origin, repair.sequel == .newStack, outcome == .deleted {
      return goOn(afterDeletion: end.whatIsLeft(shared))
    }
    screen = .done
    done = DoneScreen()
    return done.protectAsOrdered(end) + done.keepReceipt(of: end, shared) + done.seeNATInstance(of: end, shared)
      + testStep(end)
  }

  /// The answers of a stack that is gone are deployed again, after its last words.
  private mutating func goOn(afterDeletion left: WhatIsLeft) -> [Effect] {
    operation = nil
    shared.account.stack = .notAsked
    let effects = go(to: .plan)
    shared.account.stack = .found(nil)
    leftBefore = left
    shared.notice = StackPhrases.retryNow
    if !left.things.isEmpty {
      dialog = .whatIsLeft
    } else if shared.whatStopsDeploying == nil {
      dialog = .confirmation
    }
    return effects
  }

  /// Back to the plan, without what was on.
  ///
  /// - Parameter toWaysOut: whether the stack has to be repaired first.
  mutating func turnBack(toWaysOut: Bool) -> [Effect] {
    operation = nil
    let known = shared.account.stack
    let effects = go(to: .plan)
    if toWaysOut {
      // They are known without asking again.
      shared.account.stack = known
      dialog = .remedies
    }
    return effects
  }

  // MARK: Its backup

  /// What came of a request of a backup.
  mutating func take(_ response: BackupRun.Response, backingUp stackID: String) -> [Effect] {
    let (before, run) = (shared.backups.foundStopped, shared.backups[stackID])
    let effects = shared.backups.take(response, of: stackID)
    // What was waited for is there.
    if shared.notice == BackupPhrases.isPending, !shared.backup.copy.isPending { shared.notice = nil }
    if let place = shared.backups.foundStopped, place != before {
      let command = Phrase(verbatim: place.commandToStart(of: settings.program))
      shared.notice = StandstillPhrases.statusStopped(desired: 0).followed(by: command)
    }
    let next = effects + copies.keepUp(&shared) + (operation?.goOn(&shared) ?? [])
    return next + (shared.backups[stackID].tellsOtherwise(than: run) && screen == .home ? home.askAnew(shared) : [])
  }
}
