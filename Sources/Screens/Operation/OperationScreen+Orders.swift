internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// Change sets, orders, and what AWS says to them.
extension OperationScreen {
  /// A change set that AWS is asked for.
  init(preparing shared: Shared, _ plan: Plan, _ forecast: Forecast, confirmed: Bool, leftBefore: WhatIsLeft?) {
    let (isUpdate, makesStack) = (shared.account.wouldUpdate, shared.account.nameIsFree)
    let progress = DeploymentProgress(plan: plan, forecast: forecast, operation: isUpdate ? .update : .creation)
    self.init(
      origin: .changeSet(leftBefore: leftBefore), plan: plan, stage: .preparing,
      operation: StackOperation(OperationWatch(progress), on: shared.stackName, plan, shared), isUpdate: isUpdate,
      makesStack: makesStack, existing: isUpdate ? shared.account.liveStack : nil, isConfirmed: confirmed,
      backup: shared.backups.choice, protects: !isUpdate && shared.protects)
  }

  /// What is running on a stack, or ran last.
  init(watching live: LiveStack, _ shared: Shared) {
    let (plan, id) = (live.plan ?? .unknown, live.description.id)
    let progress = DeploymentProgress(plan: plan, forecast: Forecast(plan: plan, durations: shared.durations(of: id)))
    self.init(
      origin: .found, plan: plan, stage: .running,
      operation: StackOperation(OperationWatch(progress), on: live.description.name, plan, stackID: id, shared),
      isUpdate: live.description.status.rawValue.hasPrefix("UPDATE"))
  }

  /// What an order to a stack leads to.
  ///
  /// - Parameter before: the stack as it was.
  init(
    _ origin: Origin, to before: StackDescription, _ plan: Plan, as operation: DeploymentProgress.Operation,
    _ shared: Shared
  ) {
    let progress = DeploymentProgress(
      plan: plan, forecast: Forecast(plan: plan, durations: shared.durations(of: before.id)), operation: operation)
    self.init(
      origin: origin, plan: plan, stage: .running,
      operation: StackOperation(OperationWatch(progress), on: before.name, plan, stackID: before.id, shared),
      isUpdate: operation == .update, ordered: (shared.now, over: before))
  }

  /// The next question about it, put at once.
  var ask: [Effect] { stackID.map { [.follow(stackID: $0, operation.nextQuestion)] } ?? [] }

  // MARK: The change set

  /// The change set came, or did not.
  mutating func take(changeSet result: Result<ChangeSet, Trouble>, _ shared: inout Shared) -> Turn {
    guard case .preparing = stage else { return .none }
    switch result {
    case .success(let changeSet):
      shared.declined = nil
      review(
        Proposal(
          changeSet, over: existing, to: shared.inForce, plan,
          release: shared.preview.choices?.image.tag, onFailure: shared.onFailure, makesStack: makesStack),
        cost: existing.flatMap { shared.costOfChange(of: $0) })
      return .errands(goOn(&shared))
    case .failure(let trouble) where trouble.isNoChange:
      isConfirmed = false
      let found = NoChange(to: shared.inForce, of: existing)
      let sentence = found.sentence(about: existing?.description)
      switch found {
      case .stillFailed:
        shared.notice = sentence
        return .to(.turnBack(toWaysOut: true))
      case .asWished: stage = .refused(trouble)
      case .answersNotApplied:
        stage = .refused(
          Trouble(
            sentence: sentence ?? trouble.sentence, advice: AWSPhrases.nothingToDo, exitCode: found.ending.exitCode))
      }
    case .failure(let trouble):
      isConfirmed = false
      stage = .refused(trouble)
    }
    return .none
  }

  /// Whether its order may be given, as far as a backup before it goes.
  func gate(_ shared: Shared) -> BackupGate? {
    proposal.map { BackupGate(before: $0.occasion, backup, shared.backup.copy) }
  }

  /// What was said on the command line, as far as it holds: a wish for a backup, and a yes. That is none to what cannot be taken
  /// back, nor to a change of the release without a word about a backup.
  mutating func goOn(_ shared: inout Shared) -> [Effect] {
    guard case .reviewing(let proposal) = stage, proposal.refusal == nil else { return [] }
    switch gate(shared) {
    case .toBeMade: return shared.wishForBackup(backup)
    case .open where isConfirmed && proposal.consent == .yes: return execute(shared)
    case .open, .busy, .undecided, .missing, nil: return []
    }
  }

  mutating func execute(_ shared: Shared) -> [Effect] {
    guard case .reviewing(let proposal) = stage, proposal.refusal == nil else { return [] }
    isConfirmed = false
    look.filter = RowFilter()
    stage = .starting(proposal)
    ordered = (shared.now, over: existing?.description)
    let changeSet = proposal.changeSet
    return [
      .executeChangeSet(arn: changeSet.arn, stackID: changeSet.stackID, onFailure: proposal.policy)
    ]
  }

  /// AWS took the execution, or did not.
  mutating func take(execution result: Result<String, Trouble>, _ shared: inout Shared) -> [Effect] {
    guard case .starting(let proposal) = stage else { return [] }
    let answer = OrderAnswer(result)
    let discards: [Effect] =
      answer.leavesChangeSet ? [.discardChangeSet(arn: proposal.changeSet.arn, emptyStack: emptyStack)] : []
    return discards + take(answer, &shared)
  }

  // MARK: Orders to the stack

  /// AWS took the order, or did not.
  mutating func take(order result: Result<String, Trouble>, _ shared: inout Shared) -> [Effect] {
    guard wasStopped else { return take(OrderAnswer(result), &shared) }
    if case .failure(let trouble) = result {
      // What was running goes on running, and is being watched.
      progress.stopWasAsked = false
      shared.notice = trouble.words
    }
    return []
  }

  private mutating func take(_ answer: OrderAnswer, _ shared: inout Shared) -> [Effect] {
    switch answer {
    case .taken(let token): begins(token)
    case .nothingToDo: stage = .refused(.nothingToRetry)
    case .refused(let trouble), .inDoubt(let trouble): stage = .refused(trouble)
    }
    return (isRunning ? ask : []) + shared.backups.change(stackID) { $0.take(answer) }
  }

  /// How what is running can be stopped; nil where AWS cannot, or where it is not known what it is doing: a creation may have
  /// ended meanwhile, and what would be deleted is a GitLab at work.
  var brake: StackOrder? {
    guard case .running = stage, let stackID, trouble == nil, !wasStopped else { return nil }
    switch progress.stackStatus?.rawValue {
    case "UPDATE_IN_PROGRESS": return .cancelUpdate(stackID: stackID)
    // A creation ends only by deletion.
    case "CREATE_IN_PROGRESS": return .delete(stackID: stackID)
    // We have just ordered it.
    case nil, "REVIEW_IN_PROGRESS":
      return progress.token != nil && progress.operation == .creation ? .delete(stackID: stackID) : nil
    default: return nil
    }
  }

  /// Has AWS stop it.
  mutating func stop(_ shared: inout Shared) -> [Effect] {
    guard let brake else { return [] }
    shared.notice = StoppingPhrases.stoppingAsked
    progress.stopWasAsked = true
    return [.order(brake)]
  }

  // MARK: While it runs

  /// Takes in what AWS says of it.
  mutating func take(_ response: StackOperation.Response, _ shared: inout Shared) -> [Effect] {
    guard let stackID else { return [] }
    let wasOver = operation.outcome != nil
    let step = operation.update(response, at: shared.now)
    var looks: [Effect] = []
    if !wasOver, let outcome = operation.outcome {
      stage = .settled(outcome)
      looks = shared.backups.change(stackID) {
        $0.take(outcome, of: progress.operation, serviceIsGone: progress.serviceIsGone)
      }
      // Whoever comes back may have left it stopped, or somebody else has stopped it.
      if shared.purpose == .resume, !outcome.isGone { looks.append(.backUp(stackID: stackID, .service(.find))) }
    }
    return step.requests.map { .follow(stackID: stackID, $0) } + looks
  }
}

extension StackOperation {
  /// Nothing is learned of what is only rehearsed.
  init(
    _ watch: OperationWatch, on stackName: String, _ plan: Plan, stackID: String? = nil, _ shared: Shared
  ) {
    self.init(watch, plan: plan, stackName: stackName, stackID: stackID, teaches: !shared.settings.isRehearsal)
  }
}
