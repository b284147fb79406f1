internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Operations

/// Ways out for a stack that failed. None of them is taken unasked.
extension Wizard {
  /// What did not work, by logical id; empty where its events were not read yet.
  var culprits: [String] {
    guard let progress = deployment?.progress else { return [] }
    return progress.resources.filter { $0.state == .fail && $0.status?.phase == .failed }.map(\.logicalID)
  }

  /// Whether it is GitLab's service that cannot be taken back.
  private var blocksService: Bool {
    deployment?.progress.resources.contains { $0.type == "AWS::ECS::Service" && culprits.contains($0.logicalID) }
      ?? false
  }

  /// The remedies that can be chosen now, each with its key and its words.
  var remedies: [(remedy: Remedy, key: Character, words: Phrase, hint: Phrase)] {
    let names = culprits.joined(separator: ", ")
    return (condition?.remedies ?? []).compactMap { remedy in
      switch remedy {
      case .retry: (remedy, "T", .remedyRetry, .keyRetryNow)
      case .deleteAndRetry: (remedy, "D", .remedyDeleteAndRetry, .keyRetry)
      case .deleteAgain: (remedy, "D", .remedyDeleteAgain, .keyDeleteAgain)
      case .deleteRetaining: names.isEmpty ? nil : (remedy, "R", .remedyRetaining(names), .keyRetain)
      case .rollBack:
        (remedy, "B", condition == .keptAfterCreation ? .remedyRollBackCreation : .remedyRollBack, .keyRollBack)
      case .continueRollback: (remedy, "C", .remedyContinue, .keyContinue)
      case .continueRollbackSkipping:
        names.isEmpty
          ? nil : (remedy, "S", blocksService ? .remedySkippingService(names) : .remedySkipping(names), .keySkip)
      }
    }
  }

  /// Whether the events of the stack are on the screen already.
  var canLook: Bool { deployment == nil && account.liveStack != nil }

  mutating func pressOnRemedies(_ key: Key) -> [Effect] {
    if key == .escape {
      overlay = nil
      return []
    }
    if key == .character("l"), canLook {
      overlay = nil
      return attach()
    }
    guard case .character(let letter) = key, let choice = remedies.first(where: { $0.key == letter }) else { return [] }
    guard !copy.isPending else {
      notice = .backupIsPending
      return []
    }
    guard !needsName(choice.remedy) else {
      overlay = .nameCheck(NameCheck(reason: .remedy(choice.remedy)))
      return []
    }
    return take(choice.remedy)
  }

  /// Whether data may go with it, so that a key is not enough.
  private func needsName(_ remedy: Remedy) -> Bool {
    switch remedy {
    case .deleteAndRetry, .deleteAgain: mayLoseFiles
    case .deleteRetaining: mayLoseFiles && planOfStack?.fileSystem.map { !culprits.contains($0.logicalID) } ?? false
    // What never stood AWS deletes, where it is asked to roll it back.
    case .rollBack: mayLoseFiles && !hasStood
    case .retry, .continueRollback, .continueRollbackSkipping: false
    }
  }

  private var planOfStack: Plan? {
    (deployment == nil ? nil : life.plan) ?? account.liveStack.flatMap { try? Plan($0.template) }
  }

  /// Whether there is a file system that goes with the stack. It may have been used meanwhile.
  private var mayLoseFiles: Bool { condition != .spent && planOfStack?.fileSystem?.isKept == false }

  /// Whether it was seen that the stack stood before what failed.
  private var hasStood: Bool {
    guard condition == .keptAfterUpdate, let deployment else { return false }
    return deployment.ordered?.over.map { StackCondition($0) == .stands } ?? false
      || deployment.progress.recent.contains { $0.isAboutStack && StackCondition($0.status) == .stands }
  }

  /// The order itself.
  mutating func take(_ remedy: Remedy) -> [Effect] {
    guard let stackID = deployment?.stackID ?? account.liveStack?.description.id else { return [] }
    overlay = nil
    switch remedy {
    case .retry: return give(.retry(stackID: stackID, parameters: parametersOfStack), as: .update)
    case .deleteAndRetry:
      // What stood in the stack goes with it, and is to be deployed again.
      answers = inForce
      life.retries = true
      return give(.delete(stackID: stackID, unprotecting: isProtected), as: .deletion)
    case .deleteAgain: return give(.delete(stackID: stackID, unprotecting: isProtected), as: .deletion)
    case .deleteRetaining: return give(.delete(stackID: stackID, retaining: culprits), as: .deletion)
    case .rollBack:
      return give(.rollBack(stackID: stackID), as: condition == .keptAfterCreation ? .deletion : .update)
    case .continueRollback: return give(.continueRollback(stackID: stackID, skipping: []), as: .update)
    case .continueRollbackSkipping:
      life.skipped = culprits
      return give(.continueRollback(stackID: stackID, skipping: culprits), as: .update)
    }
  }

  private var parametersOfStack: [String] {
    (deployment?.description ?? account.liveStack?.description)?.parameters.keys.sorted() ?? []
  }

  /// Whether AWS refuses to delete the stack.
  var isProtected: Bool {
    life.protection.value ?? (deployment?.description ?? account.liveStack?.description)?.isProtected ?? false
  }

  /// Gives an order to the stack that is there, and goes on to watch it.
  mutating func give(_ order: StackOrder, as operation: DeploymentProgress.Operation) -> [Effect] {
    let isWatched = deployment?.stackID == order.stackID
    let before = isWatched ? deployment?.description : account.liveStack?.description
    guard let name = isWatched ? deployment?.stackName : account.liveStack?.description.name else { return [] }
    var plan = isWatched ? life.plan : nil
    do {
      if plan == nil, let live = account.liveStack { plan = try Plan(live.template) }
    } catch {
      notice = error.sentence
    }
    guard let plan else { return [] }
    life.plan = plan
    let progress = DeploymentProgress(
      plan: plan, forecast: Forecast(plan: plan, durations: durations(of: order.stackID)), operation: operation)
    deployment = DeploymentView(
      stage: .running, operation: self.operation(OperationWatch(progress), on: name, plan, stackID: order.stackID),
      isUpdate: operation == .update, ordered: (now, over: before))
    step = .deploy
    editor = nil
    return [.order(order)]
  }

  /// AWS took the order, or did not.
  mutating func take(order result: Result<String, Trouble>, of stackID: String) -> [Effect] {
    guard deployment?.stackID == stackID else { return [] }
    switch result {
    case .failure(let trouble) where wasStopped:
      // What was running goes on running, and is being watched.
      deployment?.progress.stopWasAsked = false
      notice = trouble.words
      return []
    case .failure(let trouble):
      deployment?.stage = .stopped(trouble.isNoChange ? .nothingToRetry : trouble)
      life.retries = false
      if trouble.isOrderInDoubt {
        life.standstills[stackID]?.leave(because: trouble.words)
        return []
      }
      return startGitLab(of: stackID)
    case .success where wasStopped: return []
    case .success(let token):
      deployment?.begins(token)
      return askAboutOperation(stackID)
    }
  }

  /// What comes after an operation has ended and the stack was looked at once more.
  mutating func settle() -> [Effect] {
    guard case .settled(let outcome) = deployment?.stage, step == .deploy else { return [] }
    if life.retries, outcome == .deleted {
      life.retries = false
      deployment = nil
      account.stack = .notAsked
      let effects = go(to: .plan)
      account.stack = .found(nil)
      notice = .retryNow
      if whatStopsDeploying == nil { overlay = .confirmation }
      return effects
    }
    life.retries = false
    if !life.skipped.isEmpty, case .failedAndUndone = outcome {
      notice = .skippedStays(life.skipped.joined(separator: ", "))
    }
    life.skipped = []
    step = .done
    return keepReceipt()
  }
}
