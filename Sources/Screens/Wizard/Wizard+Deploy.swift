internal import Deployment
internal import GitLabStack
internal import Phrases
internal import Operations

extension Wizard {
  // MARK: Before: the change set

  /// Asks CloudFormation what it would do: the first call that writes, after the user's yes.
  mutating func prepare() -> [Effect] {
    guard preview.objections.isEmpty, let choices = preview.choices, let plan = preview.plan, let region,
      let forecast = preview.forecast
    else { return [] }
    let template: StackTemplate
    do {
      template = try StackTemplate(choices)
    } catch {
      notice = error.sentence
      return []
    }
    // What was waited for before is there.
    notice = nil
    life.plan = plan
    life.review = nil
    // A copy for an earlier change is none for this one.
    if !copy.isPending, let stackID = account.liveStack?.description.id { life.copies[stackID] = nil }
    deployment = DeploymentView(
      stage: .preparing, stackName: stackName, isUpdate: account.wouldUpdate, makesStack: account.nameIsFree,
      watch: OperationWatch(
        DeploymentProgress(plan: plan, forecast: forecast, operation: account.wouldUpdate ? .update : .creation)),
      inside: InsideView(plan))
    overlay = nil
    let effects = go(to: .deploy)
    return effects + [
      .createChangeSet(
        ChangeSetOrder(
          stackName: choices.stackName, region: region, template: template, tags: choices.tags,
          isUpdate: account.wouldUpdate, makesStack: account.nameIsFree, role: settings.role))
    ]
  }

  mutating func take(changeSet result: Result<ChangeSet, Trouble>) -> [Effect] {
    guard case .preparing = deployment?.stage else { return [] }
    switch result {
    case .success(let changeSet):
      deployment?.stage = .reviewing(changeSet)
      deployment?.stackID = changeSet.stackID
      judge(changeSet)
      life.goesWithoutBackup = life.backupChoice.goesWithout
      return backUpIfWished() + executeIfYesWasGiven()
    case .failure(let trouble):
      yesWasGiven = false
      if trouble.isNoChange, standsFailed { return offerRepair() }
      let reason = trouble.isNoChange ? answersNotApplied ?? trouble : trouble
      deployment?.stage = .stopped(reason)
    }
    return []
  }

  /// AWS finds nothing to change though other answers were given: they are not said to be in force.
  private var answersNotApplied: Trouble? {
    guard let open = differences, !open.isEmpty else { return nil }
    let keys = open.map(\.key.rawValue).joined(separator: ", ")
    return Trouble(sentence: .answersNotApplied(keys), advice: .nothingToDo)
  }

  /// Whether the stack that is there failed, and the failure was kept.
  var standsFailed: Bool { account.liveStack.map { StackCondition($0.description).isKeptFailure } ?? false }

  /// That nothing would change is no success of a stack that failed: the ways out are shown.
  private mutating func offerRepair() -> [Effect] {
    guard let live = account.liveStack else { return [] }
    deployment = nil
    let effects = go(to: .plan)
    account.stack = .found(live)
    overlay = .remedies
    notice = .failedStackIsUnchanged(live.description.name, live.description.status.rawValue)
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
      return [.discardChangeSet(arn: changeSet.arn, emptyStack: deployment?.emptyStack)]
    }
  }

  /// Goes on with an operation that is running already, from the stack alone.
  mutating func attach() -> [Effect] {
    guard let live = account.liveStack else { return [] }
    guard !live.description.isEmpty, !isForeign else {
      notice = isForeign ? .isNotOurs(live.description.name) : .emptyStackIsLeft(live.description.name)
      return []
    }
    let plan: Plan
    do {
      plan = try Plan(live.template)
    } catch {
      notice = error.sentence
      return []
    }
    life.plan = plan
    life.review = nil
    deployment = DeploymentView(
      stage: .running, stackName: live.description.name, stackID: live.description.id,
      isUpdate: live.description.status.rawValue.hasPrefix("UPDATE"),
      watch: OperationWatch(
        DeploymentProgress(
          plan: plan, forecast: Forecast(plan: plan, durations: durations(of: live.description.id)))),
      inside: InsideView(plan))
    return go(to: .deploy) + askAboutOperation(live.description.id)
  }

  /// The next question about the operation that is watched, put at once.
  func askAboutOperation(_ stackID: String) -> [Effect] {
    deployment.map { [Effect.watch(stackID: stackID, $0.watch.question, pause: 0...0)] } ?? []
  }

  mutating func take(events result: Result<[StackEvent], Trouble>, of stackID: String) -> [Effect] {
    guard var view = deployment, view.stackID == stackID, case .running = view.stage else { return [] }
    let next: OperationWatch.Step
    switch result {
    case .failure(let trouble):
      view.trouble = trouble
      next = view.watch.met(trouble.obstacle, asking: view.watch.question, at: now)
    case .success(let events):
      view.trouble = nil
      let news: [StackEvent]
      (news, next) = view.watch.take(events, at: now)
      view.inside.insight.apply(news)
    }
    defer { deployment = view }
    // Before the next poll: what a failure leaves behind may be gone by then.
    return looks(inside: &view) + go(on: next, with: &view, stackID)
  }

  /// Takes what the stack itself says, where its events do not.
  mutating func take(seen result: Result<StackDescription?, Trouble>, of stackID: String) -> [Effect] {
    guard var view = deployment, view.stackID == stackID, case .running = view.stage else { return [] }
    defer { deployment = view }
    switch result {
    case .failure(let trouble):
      view.trouble = trouble
      return go(on: view.watch.met(trouble.obstacle, asking: .stack, at: now), with: &view, stackID)
    case .success(let description):
      return go(on: view.watch.take(description, at: now), with: &view, stackID)
    }
  }

  private mutating func go(on step: OperationWatch.Step, with view: inout DeploymentView, _ stackID: String) -> [Effect]
  {
    switch step {
    case .ask(let question, let pause): return [.watch(stackID: stackID, question, pause: pause)]
    // Whoever is here sees that nothing moves, and may go on looking.
    case .forgotten: return [.watch(stackID: stackID, view.watch.question, pause: view.watch.pace.pause)]
    case .over(let outcome):
      view.trouble = nil
      view.stage = .settled(outcome)
      // What could have been stopped has ended.
      if case .stopping = overlay { overlay = nil }
      return learn(from: view.progress, of: stackID) + [.describeOutcome(stackID: stackID)]
    }
  }

  /// A rehearsal takes as long as the built-in times say, and would only teach those.
  private func learn(from progress: DeploymentProgress, of stackID: String) -> [Effect] {
    guard !settings.isRehearsal, let place = LearnedDurations.Place(stackID: stackID),
      let lesson = progress.lesson(in: place)
    else { return [] }
    return [.learn(lesson)]
  }

  func durations(in place: LearnedDurations.Place) -> Durations {
    settings.isRehearsal ? .builtIn : .builtIn.learned(from: settings.learned, in: place)
  }

  func durations(of stackID: String) -> Durations {
    LearnedDurations.Place(stackID: stackID).map(durations) ?? .builtIn
  }

  /// Asks at once, where the next poll would come only later.
  mutating func pollNow() -> [Effect] {
    guard let view = deployment, view.trouble != nil, case .running = view.stage, let stackID = view.stackID else {
      return []
    }
    return askAboutOperation(stackID)
  }

  mutating func take(outcome result: Result<StackDescription, Trouble>) -> [Effect] {
    switch result {
    case .success(let description):
      deployment?.description = description
      deployment?.trouble = nil
      return settle()
    case .failure(let trouble):
      guard var view = deployment, let stackID = view.stackID else { return [] }
      view.trouble = trouble
      _ = view.watch.met(trouble.obstacle, asking: .stack, at: now)
      deployment = view
      if step == .deploy { step = .done }
      // The operation ended as it did; only where to find GitLab is still to be read.
      return trouble.obstacle == .other ? [] : [.describeOutcome(stackID: stackID, pause: view.watch.pace.pause)]
    }
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
    let description = deployment?.description ?? account.liveStack?.description
    return description?.outputs.first { $0.key == key }?.value
  }
}
