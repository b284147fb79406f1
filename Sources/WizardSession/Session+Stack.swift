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
    case .protect(let stackID):
      run {
        .protected(
          await desk.inWords { () throws(AWSTrouble) in
            try await desk.cli(where: stackID).setTerminationProtection(ofStack: stackID, to: true)
            return true
          })
      }
    case .seekBackupPlace(let stackID, let resource, _):
      run {
        .backupPlace(
          stackID: stackID,
          await desk.inWords { () throws(AWSTrouble) in
            try await desk.backupPlace(of: resource, stackID: stackID)
          })
      }
    case .startBackup(let stackID, let place):
      run {
        .backup(
          stackID: stackID,
          await desk.inWords { () throws(AWSTrouble) in
            try await desk.startBackup(in: try await desk.setUp(place, ofStack: stackID), ofStack: stackID)
          })
      }
    case .watchBackup(let job, let stackID, let delay):
      run {
        await desk.clock.sleep(delay)
        return .backup(
          stackID: stackID,
          await desk.inWords { () throws(AWSTrouble) in try await desk.cli(where: stackID).backup(job: job) })
      }
    case .service(let errand, let stackID): perform(errand, ofStack: stackID, desk)
    case .keepReceipt(let receipt): keep(receipt)
    case .save, .lookUp, .follow, .readPassword, .askForPrices,
      .write, .rehearse, .suspend, .redraw, .leave:
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

  /// The program waits for an order to a service, whoever leaves meanwhile; not for a look at it.
  private func perform(_ errand: ServiceErrand, ofStack stackID: String, _ desk: OperationRunner) {
    let inbox = inbox
    let work: @Sendable () async -> Void = {
      let result = await desk.inWords { () throws(AWSTrouble) in try await desk.perform(errand, ofStack: stackID) }
      inbox.post(Delivery(region: nil, arrival: .service(stackID: stackID, result)))
    }
    switch errand {
    case .set: obligations.meet(work)
    case .find, .look: Task.detached(operation: work)
    }
  }

  private func keep(_ receipt: Receipt) {
    let (receipts, language) = (receipts, language)
    run {
      do throws(FileFault) {
        guard let path = try receipts?.keep(receipt, language) else { return .receipt(.failure(.noHome)) }
        return .receipt(.success(path))
      } catch {
        return .receipt(.failure(Trouble(sentence: error.sentence, advice: .nothingToDo)))
      }
    }
  }
}

extension Trouble {
  fileprivate static let noHome = Trouble(
    sentence: .noHomeToKeepIt, advice: .nothingToDo)
}
