internal import Deployment
internal import GitLabStack
internal import Phrases

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
    life.wasStopped = false
    life.plan = plan
    life.review = nil
    deployment = DeploymentView(
      stage: .preparing, stackName: stackName, isUpdate: account.wouldUpdate, makesStack: account.nameIsFree,
      progress: DeploymentProgress(
        plan: plan, forecast: forecast, operation: account.wouldUpdate ? .update : .creation), inside: InsideView(plan))
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
      return executeIfYesWasGiven()
    case .failure(let trouble): deployment?.stage = .stopped(trouble)
    }
    return []
  }

  private mutating func executeIfYesWasGiven() -> [Effect] {
    // A yes on the command line is none to what cannot be taken back.
    guard yesWasGiven, !changeNeedsName else { return [] }
    yesWasGiven = false
    return execute()
  }

  // MARK: While it runs

  mutating func take(execution result: Result<String, Trouble>) -> [Effect] {
    guard case .starting(let changeSet) = deployment?.stage, let stackID = deployment?.stackID else { return [] }
    switch result {
    case .success(let token):
      let mark = EventMark.order(token: token)
      deployment?.progress.token = token
      deployment?.mark = mark
      deployment?.stage = .running
      return [.follow(stackID: stackID, since: mark, pause: 0...0)]
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
    life.wasStopped = false
    deployment = DeploymentView(
      stage: .running, stackName: live.description.name, stackID: live.description.id,
      isUpdate: live.description.status.rawValue.hasPrefix("UPDATE"),
      progress: DeploymentProgress(
        plan: plan, forecast: Forecast(plan: plan, durations: durations(of: live.description.id))),
      inside: InsideView(plan))
    return go(to: .deploy) + [.follow(stackID: live.description.id, since: .lastOperation, pause: 0...0)]
  }

  mutating func take(events result: Result<[StackEvent], Trouble>, of stackID: String) -> [Effect] {
    guard var view = deployment, view.stackID == stackID, case .running = view.stage else { return [] }
    let wasOver = view.progress.outcome != nil
    switch result {
    case .failure(let trouble):
      // A poll that fails decides nothing: AWS goes on, and so do we.
      view.trouble = trouble
      view.pace.met(trouble.obstacle)
    case .success(let events):
      view.trouble = nil
      view.lastLook = now
      view.pace.brought(events)
      view.inside.insight.apply(view.progress.apply(events))
      if let newest = events.last { view.mark = .event(id: newest.id) }
    }
    defer { deployment = view }
    // Before the next poll: what a failure leaves behind may be gone by then.
    let looks = looks(inside: &view)
    guard let outcome = view.progress.outcome else {
      return looks + [.follow(stackID: stackID, since: view.mark, pause: view.pace.pause)]
    }
    // Once more after it has settled: the reason of a failure may come after the word that it failed.
    guard wasOver else { return looks + [.follow(stackID: stackID, since: view.mark, pause: 1...2)] }
    view.trouble = nil
    view.stage = .settled(outcome)
    return looks + learn(from: view.progress, of: stackID) + [.describeOutcome(stackID: stackID)]
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
    return [.follow(stackID: stackID, since: view.mark, pause: 0...0)]
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
      view.pace.met(trouble.obstacle)
      deployment = view
      if step == .deploy { step = .done }
      // The operation ended as it did; only where to find GitLab is still to be read.
      return trouble.obstacle == .other ? [] : [.describeOutcome(stackID: stackID, pause: view.pace.pause)]
    }
  }

  // MARK: After

  var showsPassword: Bool { if case .notAsked = password { false } else { true } }

  /// Where the password of a GitLab that stands is kept.
  var rootPasswordSecret: String? {
    guard case .settled(.succeeded) = deployment?.stage else { return nil }
    return output("RootPasswordSecretArn")
  }

  /// An output of the stack that was deployed or found.
  func output(_ key: String) -> String? {
    let description = deployment?.description ?? account.liveStack?.description
    return description?.outputs.first { $0.key == key }?.value
  }
}
