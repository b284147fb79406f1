internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// Ways out for a stack that failed. None of them is taken unasked.
extension Wizard {
  /// What did not work, by logical id; empty where its events were not read yet.
  var culprits: [String] {
    guard let progress = deployment?.progress else { return [] }
    return progress.resources.filter { $0.state == .fail && $0.status?.phase == .failed }.map(\.logicalID)
  }

  /// Whether it is GitLab's service that cannot be taken back.
  private var blocksService: Bool {
    deployment?.progress.resources.contains {
      ResourceType($0.type) == .computing(.service) && culprits.contains($0.logicalID)
    }
      ?? false
  }

  /// The remedies that can be chosen now, each with its key and its words.
  var remedies: [(remedy: Remedy, key: Character, words: Phrase, hint: Phrase)] {
    let names = culprits.joined(separator: ", ")
    return (condition?.remedies ?? []).compactMap { remedy in
      switch remedy {
      case .retry: (remedy, "T", .remedyRetry, .keyRetryNow)
      case .deleteAndRetry: (remedy, "D", isUnread ? .remedyDeleteAndDeploy : .remedyDeleteAndRetry, .keyRetry)
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

  /// Whether nobody can read what the stack was made from, so that the answers here may be others.
  private var isUnread: Bool { shared.account.liveStack?.unread != nil }

  /// Whether the events of the stack are on the screen already.
  var canLook: Bool { deployment == nil && shared.account.liveStack != nil }

  mutating func pressOnRemedies(_ key: Key) -> [Effect] {
    if key == .escape {
      dialog = nil
      return []
    }
    if key == .character("l"), canLook {
      dialog = nil
      return attach()
    }
    guard case .character(let letter) = key, let choice = remedies.first(where: { $0.key == letter }) else { return [] }
    guard !copy.isPending else {
      shared.notice = .backupIsPending
      return []
    }
    switch consent(to: choice.remedy) {
    case .key: return take(choice.remedy)
    case .yes: dialog = .remedyQuestion(choice.remedy)
    case .name: dialog = .nameCheck(NameCheck(reason: .remedy(choice.remedy)))
    }
    return []
  }

  /// The order itself.
  mutating func take(_ remedy: Remedy) -> [Effect] {
    guard let stackID = deployment?.stackID ?? shared.account.liveStack?.description.id else { return [] }
    dialog = nil
    life.remedy = remedy
    switch remedy {
    case .retry: return give(.retry(stackID: stackID, parameters: parametersOfStack), as: .update)
    case .deleteAndRetry:
      // What stood in the stack goes with it, and is to be deployed again.
      shared.answers = shared.inForce
      life.retries = true
      return give(.delete(stackID: stackID, unprotecting: isProtected), as: .deletion)
    case .deleteAgain: return give(.delete(stackID: stackID, unprotecting: isProtected), as: .deletion)
    case .deleteRetaining: return give(.delete(stackID: stackID, retaining: culprits), as: .deletion)
    case .rollBack:
      return give(.rollBack(stackID: stackID), as: condition == .keptAfterCreation ? .deletion : .update)
    case .continueRollback: return give(.continueRollback(stackID: stackID, skipping: []), as: .update)
    case .continueRollbackSkipping:
      life.skipped = culprits
      // What was wanted is to be deployed again, whatever the stack goes back to.
      shared.answers = shared.inForce
      return give(.continueRollback(stackID: stackID, skipping: culprits), as: .update)
    }
  }

  private var parametersOfStack: [String] {
    (deployment?.description ?? shared.account.liveStack?.description)?.parameters.keys.sorted() ?? []
  }

  /// Whether AWS refuses to delete the stack.
  var isProtected: Bool {
    life.protection.value ?? (deployment?.description ?? shared.account.liveStack?.description)?.isProtected ?? false
  }

  /// Gives an order to the stack that is there, and goes on to watch it.
  mutating func give(_ order: StackOrder, as operation: DeploymentProgress.Operation) -> [Effect] {
    let isWatched = deployment?.stackID == order.stackID
    let before = isWatched ? deployment?.description : shared.account.liveStack?.description
    guard let name = isWatched ? deployment?.stackName : shared.account.liveStack?.description.name else { return [] }
    guard isWatched || shared.account.liveStack?.description.isEmpty == false else { return [] }
    let plan = (isWatched ? life.plan : nil) ?? shared.account.liveStack?.plan ?? .unknown
    life.plan = plan
    let progress = DeploymentProgress(
      plan: plan, forecast: Forecast(plan: plan, durations: shared.durations(of: order.stackID)), operation: operation)
    deployment = DeploymentView(
      stage: .running, operation: self.operation(OperationWatch(progress), on: name, plan, stackID: order.stackID),
      isUpdate: operation == .update, ordered: (shared.now, over: before))
    step = .deploy
    return [.order(order)]
  }

  /// AWS took the order, or did not.
  mutating func take(order result: Result<String, Trouble>, of stackID: String) -> [Effect] {
    guard deployment?.stackID == stackID else { return [] }
    switch result {
    case .failure(let trouble) where wasStopped:
      // What was running goes on running, and is being watched.
      deployment?.progress.stopWasAsked = false
      shared.notice = trouble.words
      return []
    case .failure(let trouble):
      deployment?.stage = .stopped(trouble.isNoChange ? .nothingToRetry : trouble)
      life.retries = false
      return startGitLab(of: stackID, after: trouble)
    case .success where wasStopped: return []
    case .success(let token):
      deployment?.begins(token)
      return askAboutOperation(stackID)
    }
  }
}
