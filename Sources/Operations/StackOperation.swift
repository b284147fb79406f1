package import Deployment
package import GitLabStack

/// Operation on a stack from the order to the stack as it is afterwards: what was seen of it, and what to ask next.
///
/// A fold over what AWS answers. Screens draw it and lines print it; when to ask, what a refusal means, what of a failure is
/// kept and when all is over is decided here and nowhere else.
package struct StackOperation: Sendable {
  package let stackName: String
  /// nil until CloudFormation has said it.
  package var stackID: String?
  package var watch: OperationWatch
  package private(set) var insight: Insight
  /// What stands in the way of seeing more; nil after an answer.
  package private(set) var trouble: Trouble?
  /// The stack after the end; nil before, and where it could not be read.
  package private(set) var description: StackDescription?
  /// What was kept of a failure; nil while nothing has failed, or until all of it is there.
  package private(set) var keepsake: Keepsake?
  package private(set) var outcome: Outcome?
  /// Whether AWS took the order and has not begun with it for so long that nobody need wait any more.
  package private(set) var isForgotten = false

  /// Whether what things took is of use to later runs.
  private let teaches: Bool
  private var evidence = EvidenceWatch()
  /// Whether what failed is being looked at; what was kept before says less than will be.
  package private(set) var isCollecting = false
  private var collectsAgain = false
  private var look: Look?
  /// Whether the stack was looked at after the end, be it in vain.
  package private(set) var isDescribed = false
  /// The stack at rest, where it was seen so before its events told.
  private var early: StackDescription?

  /// A look at the stack that is out.
  private enum Look {
    /// Beside the events, so that it may come too soon.
    case early
    case last
  }

  /// A question to AWS about the stack, or something to keep. None of them changes anything in AWS.
  package enum Request: Hashable, Sendable {
    /// After a pause somewhere between these seconds, in place of the one that still waits.
    case ask(OperationWatch.Question, pause: ClosedRange<Double>)
    /// The stack as it is now that the operation is over.
    case describe(pause: ClosedRange<Double> = 0...0)
    /// How a resource is doing, at a service behind CloudFormation.
    case inspect(Inspection)
    /// Everything inside at once, kept where a rollback cannot take it.
    case collect(EvidenceOrder)
    /// How long things took, for later runs.
    case learn(Lesson)
  }

  /// What came of a request.
  package enum Response: Sendable {
    case events(Result<[StackEvent], Trouble>)
    /// nil if there is no stack of that id.
    case stack(Result<StackDescription?, Trouble>)
    case described(Result<StackDescription, Trouble>)
    case finding(Inspection, Result<Finding, InspectionTrouble>)
    case evidence(Keepsake)
  }

  /// What a response led to.
  package struct Step: Sendable {
    /// Events of the operation that were not seen before, oldest first.
    package var news: [StackEvent] = []
    package var requests: [Request] = []
  }

  /// - Parameter teaches: false for what is only rehearsed: it takes as long as the built-in times say.
  package init(_ watch: OperationWatch, plan: Plan, stackName: String, stackID: String? = nil, teaches: Bool) {
    self.watch = watch
    self.stackName = stackName
    self.stackID = stackID
    self.teaches = teaches
    insight = Insight(plan)
  }

  /// - Parameter stackID: `arn:aws:cloudformation:region:account:stack/name/id`.
  package init(_ watch: OperationWatch, plan: Plan, stackID: String, teaches: Bool) {
    let parts = stackID.split(separator: "/")
    self.init(
      watch, plan: plan, stackName: parts.count > 1 ? String(parts[1]) : stackID, stackID: stackID, teaches: teaches)
  }

  /// Whether anything has failed so far, so that there is or will be something to keep of it.
  package var hasFailures: Bool { evidence.hasSeenAny }

  /// Whether there is nothing more to wait for: it has ended, and what belongs to its end is there or is not to be had.
  package var isComplete: Bool { outcome != nil && isDescribed && !isCollecting }

  /// Whether it changed a GitLab that was stopped and stayed so: then nothing has shown yet that the change works.
  package var changedStopped: Bool { outcome == .changed && description?.lastTaskCount == 0 }

  /// The next question, put at once, whatever was to be asked later.
  package var nextQuestion: Request { .ask(watch.question, pause: 0...0) }

  /// Takes in what came of a request, and says what follows from it.
  ///
  /// - Parameter now: seconds since 1970 by our clock.
  package mutating func update(_ response: Response, at now: Double) -> Step {
    switch response {
    case .events(let result): outcome == nil ? take(events: result, at: now) : Step()
    case .stack(let result): outcome == nil ? take(stack: result, at: now) : Step()
    case .described(let result): take(description: result, at: now)
    case .finding(let inspection, let result): take(result, of: inspection, at: now)
    case .evidence(let keepsake): take(keepsake)
    }
  }

  // MARK: Answers

  private mutating func take(events result: Result<[StackEvent], Trouble>, at now: Double) -> Step {
    var step = Step()
    let next: OperationWatch.Step
    switch result {
    case .failure(let trouble):
      self.trouble = trouble
      next = watch.met(trouble.obstacle, asking: watch.question, at: now)
    case .success(let events):
      trouble = nil
      watch.lastResource = lastResource(at: now)
      (step.news, next) = watch.take(events, at: now)
      insight.apply(step.news)
    }
    // Before the next poll: what a failure leaves behind may be gone by then.
    step.requests = looks(at: now) + go(on: next)
    return step
  }

  private mutating func take(stack result: Result<StackDescription?, Trouble>, at now: Double) -> Step {
    switch result {
    case .failure(let trouble):
      self.trouble = trouble
      return Step(requests: go(on: watch.met(trouble.obstacle, asking: .stack, at: now)))
    case .success(let description): return Step(requests: go(on: watch.take(description, at: now)))
    }
  }

  private mutating func go(on step: OperationWatch.Step) -> [Request] {
    switch step {
    case .ask(let question, let pause): return [.ask(question, pause: pause)] + lookAtStackToo(pause)
    case .forgotten:
      isForgotten = true
      // Whoever is there sees that nothing moves, and may go on looking.
      return [.ask(watch.question, pause: watch.pace.pause)]
    case .over(let outcome):
      trouble = nil
      self.outcome = outcome
      if let early, early.status == watch.progress.stackStatus { (description, isDescribed) = (early, true) }
      return (lesson.map { [.learn($0)] } ?? []) + (isDescribed || look != nil ? [] : lookForLast())
    }
  }

  private mutating func lookForLast() -> [Request] {
    look = .last
    return [.describe()]
  }

  private mutating func lookAtStackToo(_ pause: ClosedRange<Double>) -> [Request] {
    guard watch.looksAtStackToo, look == nil, early == nil else { return [] }
    look = .early
    return [.describe(pause: pause)]
  }

  /// GitLab is what a deployment waits for in the end, and only a look inside tells how far it is.
  private func lastResource(at now: Double) -> OperationWatch.LastResource? {
    guard insight.isStarting, let startUp = insight.startUp else { return nil }
    // ECS starts a task within a minute, and the service tells of it.
    guard !startUp.tasks.isEmpty else { return now - startUp.began > 120 ? .unseen : nil }
    return startUp.isAboutToStand(at: now) ? .isUp : .comesUp
  }

  private var lesson: Lesson? {
    guard teaches, let place = stackID.flatMap(LearnedDurations.Place.init(stackID:)) else { return nil }
    return watch.progress.lesson(in: place)
  }

  /// What was looked at beside the events: at rest, it says that they tell the end by now.
  private mutating func take(early result: Result<StackDescription, Trouble>) -> Step {
    guard case .success(let description) = result, description.status.isAtRest else { return Step() }
    early = description
    return Step(requests: watch.progress.outcome == nil ? [nextQuestion] : [])
  }

  /// The operation ended as it did; only where to find GitLab is still to be read.
  private mutating func take(description result: Result<StackDescription, Trouble>, at now: Double) -> Step {
    let isEarly = look == .early
    look = nil
    guard outcome != nil else { return take(early: result) }
    switch result {
    case .success(let description) where isEarly && !description.status.isAtRest:
      return Step(requests: lookForLast())
    case .success(let description):
      (self.description, trouble, isDescribed) = (description, nil, true)
      return Step()
    case .failure(let trouble):
      self.trouble = trouble
      isDescribed = true
      _ = watch.met(trouble.obstacle, asking: .stack, at: now)
      return Step(requests: trouble.obstacle == .other ? [] : [.describe(pause: watch.pace.pause)])
    }
  }

  // MARK: Inside

  private mutating func take(
    _ result: Result<Finding, InspectionTrouble>, of inspection: Inspection, at now: Double
  ) -> Step {
    let before = lastResource(at: now)
    insight.take(result, of: inspection, at: now)
    guard outcome == nil else { return Step() }
    // What was waited for has come up, so the end is near, and the next poll may be far.
    let comesUp = lastResource(at: now) == .isUp && before != .isUp
    // A failed task is news in itself; the next poll may be seconds away.
    return Step(requests: looks(at: now) + (comesUp ? [.ask(watch.question, pause: 1...2)] : []))
  }

  /// What is worth a process now: questions that are due, and evidence of what has failed.
  private mutating func looks(at now: Double) -> [Request] {
    insight.due(at: now).map(Request.inspect) + (evidence.isDue(insight, watch.progress) ? collect() : [])
  }

  /// What was found first is looked at once more, and the file is one: never two at a time.
  private mutating func collect() -> [Request] {
    guard !isCollecting else {
      collectsAgain = true
      return []
    }
    guard
      let order = EvidenceOrder(insight, progress: watch.progress, stackName: stackName, stackID: stackID ?? "")
    else { return [] }
    isCollecting = true
    return [.collect(order)]
  }

  private mutating func take(_ keepsake: Keepsake) -> Step {
    self.keepsake = keepsake
    isCollecting = false
    guard collectsAgain else { return Step() }
    collectsAgain = false
    return Step(requests: collect())
  }
}
