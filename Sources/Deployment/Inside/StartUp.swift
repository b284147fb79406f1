/// How far GitLab is with its start, which CloudFormation does not tell: a fold over what ECS, the load balancer and the log say.
package struct StartUp: Hashable, Sendable {
  package let terms: StartUpTerms
  /// When CloudFormation began with the service, in seconds since 1970 by the clock of AWS.
  package let began: Double
  /// How CloudFormation was done with it; nil while it works on it.
  package internal(set) var end: End?
  package internal(set) var service: ServiceState?
  /// Those of this operation, oldest first.
  package internal(set) var tasks: [TaskState] = []
  package internal(set) var targets: [TargetState] = []
  /// That of the present task.
  package internal(set) var log = StartUpLog()
  /// When the load balancer was first seen to find it healthy.
  package internal(set) var healthySince: Double?
  /// What has answered, whatever it said, of the present task.
  var seen: Set<Inspection.Kind> = []
  /// What cannot be looked at, because a right is missing or the command does not know it.
  var unreadable: Set<Inspection.Kind> = []

  /// How CloudFormation's own work on a service ended, and when by the clock of AWS.
  package enum End: Hashable, Sendable {
    case stood(at: Double)
    case failed(at: Double)
    /// Because of something else that failed, or of somebody who stopped it.
    case cancelled(at: Double)
  }

  /// From when on tasks are of this start, by the clock of AWS.
  private let earliest: Double

  /// - Parameter since: from when on tasks are of this start; nil where `began` is by the clock of AWS.
  init(terms: StartUpTerms, began: Double, since earliest: Double? = nil) {
    self.terms = terms
    self.began = began
    self.earliest = earliest ?? began - 5
  }

  /// The youngest task.
  package var task: TaskState? { tasks.last }

  /// Whether the log can be read at all.
  var logIsReadable: Bool { !unreadable.contains(.log) }

  /// Those that stopped before GitLab was there, oldest first.
  package var failures: [TaskState] { tasks.filter { $0.isEnding && $0.epitaph != nil } }

  /// How many tasks ECS counts; nil where nobody has seen that, and where a task was seen to have stopped since.
  package var counts: ServiceState? { service.flatMap { $0.failedTasks >= failures.count ? $0 : nil } }

  /// Which attempt this is, from 1: ECS starts another task when one has stopped.
  package var attempt: Int { max(1, tasks.count) }

  /// When AWS stops the task unless it is healthy by then; nil before it runs, and once it answers.
  package var deadline: Double? {
    guard let started = task?.started, task?.isEnding == false, !isAnswering, healthySince == nil else { return nil }
    return terms.grace.map { started + $0 }
  }

  /// Whether the sign-in page has been seen to answer.
  package var isAnswering: Bool { log.firstGoodAnswer != nil || healthySince != nil }

  /// Whether the load balancer finds it healthy, or will within seconds by the answers that it has had.
  package func isAboutToStand(at now: Double) -> Bool {
    healthySince != nil
      || log.firstGoodAnswer.map { $0 + terms.interval * Double(terms.healthyCount) <= now + 10 } ?? false
  }

  /// The good answers in a row that the load balancer has had, of `terms.healthyCount`.
  package var goodAnswers: Int {
    healthySince == nil ? min(log.goodAnswers, terms.healthyCount) : terms.healthyCount
  }

  /// What the load balancer has against the task, in the words of AWS; nil while it says nothing.
  package var complaint: String? {
    targets.lazy.filter { $0.state != "healthy" && $0.state != "draining" }.compactMap(\.description).first
  }

  /// The ids that the service names in its events.
  var taskIDs: [String] { service?.tasksStarted(since: earliest) ?? [] }

  /// Whether the service has tasks that nobody has looked at yet.
  var hasUnseenTasks: Bool {
    let named = taskIDs
    if named.isEmpty { return (service.map { $0.running + $0.pending + $0.failedTasks } ?? 0) > 0 }
    return named.contains { id in !tasks.contains { $0.id == id } }
  }

  /// The last few tasks; none, so that they are looked for, where the service names none and ours has ended.
  var idsToAskFor: [String] {
    let named = taskIDs
    if !named.isEmpty { return Array(named.suffix(5)) }
    return task?.isEnding == false ? tasks.suffix(5).map(\.id) : []
  }

  mutating func take(_ found: [TaskState], at now: Double) {
    let known = task?.id
    let ours = found.filter { ($0.created ?? now) >= earliest }
    var all = tasks.filter { old in !ours.contains { $0.id == old.id } } + ours
    all.sort { ($0.created ?? .infinity) < ($1.created ?? .infinity) }
    tasks = all
    guard task?.id != known else { return }
    log = StartUpLog()
    healthySince = nil
    targets = []
    seen.subtract([.log, .targets])
  }

  mutating func take(_ found: [TargetState], at now: Double) {
    targets = found
    let isHealthy = found.contains { $0.state == "healthy" }
    // While an old task is being replaced, its health is not that of the new one, which has not even started.
    healthySince = isHealthy && task?.started != nil ? healthySince ?? now : nil
  }
}

extension StartUp {
  /// Where the image comes from, in the words of people.
  package var registry: String {
    guard let image = task?.containers.first?.image else { return "Docker Hub" }
    let first = image.prefix { $0 != "/" }
    return first.contains(".") && first.count < image.count ? String(first) : "Docker Hub"
  }
}
