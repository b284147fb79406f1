internal import AWSGateway
internal import Deployment
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Screens
internal import UserFiles

/// The errands that write to AWS or to the disk. The wizard asks for none of them before the user's yes.
extension Session {
  func performOnStack(_ effect: Effect, _ desk: OperationRunner) {
    let role = wizard.settings.role
    switch effect {
    case .createChangeSet(let order): make(order, desk)
    case .abandonChangeSet: obligations.wantChangeSet(false)
    case .discardChangeSet(let arn, let emptyStack):
      obligations.meet { await desk.discard(arn, emptyStack: emptyStack) }
    case .executeChangeSet(let arn, let stackID, let policy):
      run {
        .execution(
          await desk.inWords { () throws(AWSTrouble) in
            try await desk.execute(arn, ofStack: stackID, onFailure: policy)
          })
      }
    case .order(let order):
      run {
        .ordered(
          stackID: order.stackID, await desk.inWords { () throws(AWSTrouble) in try await desk.give(order, role: role) }
        )
      }
    case .protect(let stackID): protect(stackID, desk)
    case .backUp(let stackID, let request): perform(request, ofStack: stackID, desk)
    case .setTasks(let place, let count):
      run {
        .tasksSet(
          await desk.inWords { () throws(AWSTrouble) in
            try await desk.backups.set(place, tasks: count)
            return true
          })
      }
    case .keepReceipt(let receipt): keep(receipt)
    case .lookAtCopies, .lookAtBackupFiles, .backUpInside, .save, .lookUp, .lookHome, .follow, .readPassword,
      .seekShell, .seeUpgrade, .openShell, .runInside, .copy, .askForPrices,
      .write, .savePlan, .rehearse, .keepLanguage, .suspend, .redraw, .leave:
      break
    }
  }

  /// One task makes it and, where it is no longer wanted, discards it; the program waits for both.
  ///
  /// It may be ready in the very moment in which nobody wants it any more.
  private func make(_ order: ChangeSetOrder, _ desk: OperationRunner) {
    obligations.wantChangeSet(true)
    let (inbox, obligations) = (inbox, obligations)
    obligations.meet {
      let result = await desk.inWords { () throws(AWSTrouble) in
        try await desk.changeSet(for: order) { obligations.changeSetIsWanted }
      }
      guard obligations.changeSetIsWanted else {
        if let made = try? result.get() {
          await desk.discard(made.arn, emptyStack: order.makesStack ? made.stackID : nil)
        }
        return
      }
      inbox.post(Delivery(region: nil, arrival: .changeSet(result)))
    }
  }

  /// The program waits for it: it was promised before the order, or was asked for.
  private func protect(_ stackID: String, _ desk: OperationRunner) {
    let inbox = inbox
    obligations.meet {
      let result = await desk.inWords { () throws(AWSTrouble) in
        try await desk.protect(stackID)
        return true
      }
      inbox.post(Delivery(region: nil, arrival: .protected(result)))
    }
  }

  /// The program waits for what is owed, whoever leaves meanwhile.
  private func perform(_ request: BackupRun.Request, ofStack stackID: String, _ desk: OperationRunner) {
    let inbox = inbox
    let work: @Sendable () async -> Void = {
      let response = await desk.backups.perform(request, ofStack: stackID)
      inbox.post(Delivery(region: nil, arrival: .backedUp(stackID: stackID, response)))
    }
    if request.isOwed { obligations.meet(work) } else { Task.detached(operation: work) }
  }

  private func keep(_ receipt: Receipt) {
    let (receipts, language) = (receipts, language)
    run {
      do throws(FileFault) {
        guard let path = try receipts?.keep(receipt, language) else { return .receipt(.failure(.noHome)) }
        return .receipt(.success(path))
      } catch {
        return .receipt(.failure(Trouble(sentence: error.sentence, advice: AWSPhrases.nothingToDo)))
      }
    }
  }
}

extension Trouble {
  fileprivate static let noHome = Trouble(
    sentence: InsidePhrases.noHomeToKeepIt, advice: AWSPhrases.nothingToDo)
}
