internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

extension Wizard {
  // MARK: Before: the change set

  /// Asks CloudFormation what it would do: the first call that writes, after the user's yes.
  mutating func prepare() -> [Effect] {
    guard shared.preview.objections.isEmpty, let choices = shared.preview.choices, let plan = shared.preview.plan,
      let region,
      let forecast = shared.preview.forecast
    else { return [] }
    let template: StackTemplate
    do {
      template = try StackTemplate(choices)
    } catch {
      shared.notice = error.sentence
      return []
    }
    // What was waited for before is there.
    shared.notice = nil
    life.plan = plan
    life.review = nil
    (life.remedy, life.skipped) = (nil, [])
    // A copy for an earlier change is none for this one.
    if !copy.isPending, let stackID = shared.account.liveStack?.description.id { life.copies[stackID] = nil }
    let progress = DeploymentProgress(
      plan: plan, forecast: forecast, operation: shared.account.wouldUpdate ? .update : .creation)
    deployment = DeploymentView(
      stage: .preparing, operation: operation(OperationWatch(progress), on: shared.stackName, plan),
      isUpdate: shared.account.wouldUpdate, makesStack: shared.account.nameIsFree)
    dialog = nil
    let effects = go(to: .deploy)
    return effects + [
      .createChangeSet(
        ChangeSetOrder(
          stackName: choices.stackName, region: region, template: template, tags: choices.tags,
          isUpdate: shared.account.wouldUpdate, makesStack: shared.account.nameIsFree, role: shared.settings.role))
    ]
  }

  mutating func take(changeSet result: Result<ChangeSet, Trouble>) -> [Effect] {
    guard case .preparing = deployment?.stage else { return [] }
    switch result {
    case .success(let changeSet):
      deployment?.stage = .reviewing(changeSet)
      deployment?.operation.stackID = changeSet.stackID
      judge(changeSet)
      life.goesWithoutBackup = life.backupChoice.goesWithout
      return backUpIfWished() + executeIfYesWasGiven()
    case .failure(let trouble):
      yesWasGiven = false
      if trouble.isNoChange, shared.standsFailed { return offerRepair() }
      let reason = trouble.isNoChange ? answersNotApplied ?? trouble : trouble
      deployment?.stage = .stopped(reason)
    }
    return []
  }

  /// AWS finds nothing to change though other answers were given: they are not said to be in force.
  private var answersNotApplied: Trouble? {
    guard let open = shared.differences, !open.isEmpty else { return nil }
    let keys = open.map(\.key.rawValue).joined(separator: ", ")
    return Trouble(sentence: .answersNotApplied(keys), advice: .nothingToDo)
  }

  /// That nothing would change is no success of a stack that failed: the ways out are shown.
  private mutating func offerRepair() -> [Effect] {
    guard let live = shared.account.liveStack else { return [] }
    deployment = nil
    let effects = go(to: .plan)
    shared.account.stack = .found(live)
    dialog = .remedies
    shared.notice = .failedStackIsUnchanged(live.description.name, live.description.status.rawValue)
    return effects
  }

  mutating func executeIfYesWasGiven() -> [Effect] {
    // A yes on the command line is none to what cannot be taken back, nor to a change of the release without a word about a backup.
    guard yesWasGiven, !changeNeedsName, !copy.isPending, !needsBackupChoice else { return [] }
    return execute()
  }

  // MARK: While it runs

  mutating func take(execution result: Result<String, Trouble>) -> [Effect] {
    guard case .starting(let changeSet) = deployment?.stage, let stackID = deployment?.stackID else { return [] }
    switch result {
    case .success(let token):
      deployment?.begins(token)
      deployment?.stage = .running
      return askAboutOperation(stackID)
    case .failure(let trouble):
      deployment?.stage = .stopped(trouble)
      // AWS may be about to begin with what it holds.
      let discards: [Effect] =
        trouble.isOrderInDoubt ? [] : [.discardChangeSet(arn: changeSet.arn, emptyStack: deployment?.emptyStack)]
      return discards + startGitLab(of: stackID, after: trouble)
    }
  }

  /// Goes on with an operation that is running already, from the stack alone.
  mutating func attach() -> [Effect] {
    guard let live = shared.account.liveStack else { return [] }
    guard !live.description.isEmpty, !shared.isForeign else {
      shared.notice = shared.isForeign ? .isNotOurs(live.description.name) : .emptyStackIsLeft(live.description.name)
      return []
    }
    // How it goes can be seen, whatever it is made of.
    let plan = live.plan ?? .unknown
    if let remark = live.remark { shared.notice = remark }
    life.plan = plan
    life.review = nil
    (life.remedy, life.skipped) = (nil, [])
    let progress = DeploymentProgress(
      plan: plan, forecast: Forecast(plan: plan, durations: shared.durations(of: live.description.id)))
    deployment = DeploymentView(
      stage: .running,
      operation: operation(OperationWatch(progress), on: live.description.name, plan, stackID: live.description.id),
      isUpdate: live.description.status.rawValue.hasPrefix("UPDATE"))
    return go(to: .deploy) + askAboutOperation(live.description.id)
  }

  func operation(
    _ watch: OperationWatch, on stackName: String, _ plan: Plan, stackID: String? = nil
  ) -> StackOperation {
    StackOperation(
      watch, plan: plan, stackName: shared.stackName, stackID: stackID, teaches: !shared.settings.isRehearsal)
  }

  /// The next question about the operation that is watched, put at once.
  func askAboutOperation(_ stackID: String) -> [Effect] {
    deployment.map { [Effect.follow(stackID: stackID, $0.operation.nextQuestion)] } ?? []
  }

  /// Takes in what AWS says of the operation that is watched, or was.
  mutating func take(_ response: StackOperation.Response, of stackID: String) -> [Effect] {
    guard var view = deployment, view.stackID == stackID else { return [] }
    let wasOver = view.operation.outcome != nil
    var looks: [Effect] = []
    let step = view.operation.update(response, at: shared.now)
    if !wasOver, let outcome = view.operation.outcome {
      view.stage = .settled(outcome)
      // What could have been stopped has ended.
      if case .stopping = dialog { dialog = nil }
      if outcome.isGone {
        life.standstills[stackID]?.stackIsGone()
      } else if view.progress.operation == .update {
        looks = change(stackID) { $0.checkAfterChange() }
      }
      // Whoever comes back may have left it stopped, or somebody else has stopped it.
      if shared.purpose == .resume, !outcome.isGone {
        looks.append(.service(.find, stackID: stackID))
      }
    }
    deployment = view
    let effects = step.requests.map { Effect.follow(stackID: stackID, $0) } + looks
    guard case .described(let result) = response else { return effects }
    switch result {
    case .success: return effects + settle()
    case .failure:
      if self.step == .deploy { self.step = .done }
      return effects
    }
  }

  /// Asks at once, where the next poll would come only later.
  mutating func pollNow() -> [Effect] {
    guard let view = deployment, view.trouble != nil, case .running = view.stage, let stackID = view.stackID else {
      return []
    }
    return askAboutOperation(stackID)
  }

  // MARK: After

  /// Whether GitLab was seen to stand as it was ordered.
  var standsAsOrdered: Bool {
    if case .settled(let outcome) = deployment?.stage { outcome.standsAsOrdered } else { false }
  }

  var showsPassword: Bool { if case .notAsked = password { false } else { true } }

  /// Where the password of a GitLab that stands is kept.
  var rootPasswordSecret: String? {
    guard standsAsOrdered else { return nil }
    return output("RootPasswordSecretArn")
  }

  /// An output of the stack that was deployed or found.
  func output(_ key: String) -> String? {
    let description = deployment?.description ?? shared.account.liveStack?.description
    return description?.outputs.first { $0.key == key }?.value
  }
}
