package import Deployment
internal import Phrases

/// GitLab stopped, or started again, because somebody wants it so: what was ordered for it, and what was seen.
///
/// A fold over what AWS answers. Screens draw it and lines print it; what comes next, and when it is over, is decided here and
/// nowhere else.
package struct RunSwitch: Sendable {
  package let goal: RunGoal
  /// The service, as it was found.
  package let place: ServicePlace
  /// What is seen of a start.
  package private(set) var insight: Insight
  package private(set) var stage = Stage.notBegun
  /// Whether an order was given: none is where it is so already.
  package private(set) var isOrdered = false
  /// What stands in the way of seeing more; nil after an answer.
  package private(set) var trouble: Trouble?
  /// How many tasks the service is to have, as ECS said it last.
  package private(set) var desired: Int
  /// In seconds since 1970, by our clock.
  package private(set) var began = 0.0
  /// Looks in a row that saw ECS count no task.
  private var quiet = 0

  package enum Stage: Hashable, Sendable {
    case notBegun
    /// The order is out, its answer is not there.
    case ordered
    /// AWS has taken it, or nothing had to be ordered.
    case watching
    case over(RunEnd)
  }

  package enum Request: Hashable, Sendable {
    /// Have the service run so many tasks. Given twice it changes nothing.
    case order(ServicePlace, tasks: Int)
    /// How far its tasks are, after so many seconds.
    case look(ServicePlace, pause: Double)
    case inspect(Inspection)
  }

  package enum Response: Sendable {
    case order(Result<Bool, Trouble>)
    case look(Result<ServiceRest, Trouble>)
    case finding(Inspection, Result<Finding, InspectionTrouble>)
  }

  /// Seconds between two looks.
  private static let pause = 5.0
  /// Seconds of looks without a task in the count after which none works any more, where tasks cannot be seen: in so many Fargate
  /// ends a container (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html, `stopTimeout`).
  private static let quietSeconds = 130.0
  /// Tasks that stopped one after the other before it is said that it does not start.
  private static let patienceWithTasks = 3

  package init(_ goal: RunGoal, of place: ServicePlace, _ insight: Insight) {
    self.goal = goal
    self.place = place
    self.insight = insight
    desired = place.tasks
  }

  package var end: RunEnd? { if case .over(let end) = stage { end } else { nil } }

  /// Whether it was so before, and nothing was ordered.
  package var wasSo: Bool { end == .asWished && !isOrdered }

  package func elapsed(at now: Double) -> Double { max(0, now - began) }

  /// Longer than it ever takes: Fargate kills a container 120 seconds after it was asked to end; a task may be unhealthy for half
  /// an hour, and its image comes before that.
  private var patience: Double { goal == .stop ? 900 : 3600 }

  // MARK: On its way

  package mutating func begin(at now: Double) -> [Request] {
    guard case .notBegun = stage else { return [] }
    began = now
    guard !goal.isMet(by: place.tasks) else { return watch(since: nil, at: now) }
    (stage, isOrdered) = (.ordered, true)
    return [.order(place, tasks: goal.tasks)]
  }

  /// - Parameter order: when it was ordered; nil where it was so already.
  private mutating func watch(since order: Double?, at now: Double) -> [Request] {
    stage = .watching
    if goal == .start { insight.beginStart(of: place, at: now, after: order) }
    return [.look(place, pause: 0)] + looks(at: now)
  }

  package mutating func update(_ response: Response, at now: Double) -> [Request] {
    guard end == nil else { return [] }
    let next =
      switch response {
      case .order(let result): take(order: result, at: now)
      case .look(let result): take(look: result, at: now)
      case .finding(let inspection, let result): take(result, of: inspection, at: now)
      }
    return end == nil ? next : []
  }

  private mutating func take(order result: Result<Bool, Trouble>, at now: Double) -> [Request] {
    guard case .ordered = stage else { return [] }
    switch result {
    case .success:
      desired = goal.tasks
      return watch(since: began, at: now)
    case .failure(let trouble):
      stage = .over(trouble.isOrderInDoubt ? .inDoubt(trouble) : .refused(trouble))
      return []
    }
  }

  private mutating func take(look result: Result<ServiceRest, Trouble>, at now: Double) -> [Request] {
    guard case .watching = stage else { return [] }
    switch result {
    case .failure(let trouble):
      self.trouble = trouble
      if !trouble.mayPass { stage = .over(.blind(trouble.sentence)) }
    case .success(let state):
      (trouble, desired) = (nil, state.desired)
      judge(state)
    }
    if end == nil, elapsed(at: now) > patience { stage = .over(.late) }
    return [.look(place, pause: Self.pause)] + looks(at: now)
  }

  private mutating func judge(_ state: ServiceRest) {
    guard goal.isMet(by: state.desired) else {
      stage = .over(.overruled(tasks: state.desired))
      return
    }
    guard goal == .stop else { return }
    switch state.rest {
    case .busy: quiet = 0
    case .still: stage = .over(.asWished)
    case .quiet:
      quiet += 1
      if Double(quiet - 1) * Self.pause >= Self.quietSeconds { stage = .over(.countedOut) }
    }
  }

  // MARK: A start

  private mutating func take(
    _ result: Result<Finding, InspectionTrouble>, of inspection: Inspection, at now: Double
  ) -> [Request] {
    insight.take(result, of: inspection, at: now)
    guard let startUp = insight.startUp else { return [] }
    if startUp.healthySince != nil {
      stage = .over(.asWished)
    } else if startUp.failures.count >= Self.patienceWithTasks {
      stage = .over(.failing(startUp.failures.last?.epitaph.map(Redaction.applied)))
    } else if case .failure(let trouble) = result, inspection.kind == .targets, trouble.outlook == .lasting {
      stage = .over(.blind(trouble.sentence))
    }
    return looks(at: now)
  }

  /// What is worth a process now.
  private mutating func looks(at now: Double) -> [Request] {
    guard goal == .start, end == nil else { return [] }
    guard insight.startUp != nil else {
      stage = .over(.blind(RunPhrases.startIsUnseen))
      return []
    }
    return insight.due(at: now).map(Request.inspect)
  }
}
