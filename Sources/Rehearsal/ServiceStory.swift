internal import GitLabStack

/// What an ECS service goes through while CloudFormation says “in progress”: its tasks, their log, their health.
///
/// All of it follows from when the service was begun and how long it takes.
struct ServiceStory {
  /// Seconds since 1970.
  private(set) var began: Double
  /// Usual seconds until CloudFormation has its answer.
  private(set) var length: Double
  private(set) var ending: Ending
  /// When somebody had it run no task any more, in usual seconds from the start of the story.
  private(set) var halted: Double?
  /// Whether a change of the stack had it run no task.
  private(set) var isIdle: Bool
  let speed: Double
  /// Usual seconds that a task may be unhealthy.
  let grace: Double
  let image: String
  /// Whether what a task pulls its image through was taken away.
  private let lacksEgress: Bool
  private(set) var seed: String

  /// How many tasks somebody has it run, and since when.
  struct TaskOrder {
    let time: Double
    let tasks: Int
  }

  /// Usual seconds that a task takes to stop, and GitLab to start again.
  private static let stopping = 45.0
  private static let starting = 240.0
  /// Usual seconds in which three tasks try in vain to pull their image.
  static let startingInVain = 720.0

  /// The story as it goes on after somebody has stopped or started the service behind CloudFormation's back.
  func after(_ order: TaskOrder) -> ServiceStory {
    guard order.time > began else { return self }
    var story = self
    if order.tasks == 0 {
      story.halted = (order.time - began) * speed
    } else {
      story.ending = lacksEgress ? .noEgress : .healthy
      (story.began, story.length, story.halted) = (order.time, lacksEgress ? Self.startingInVain : Self.starting, nil)
      story.isIdle = false
      story.seed += "/\(order.time)"
    }
    return story
  }

  enum Ending {
    case healthy, pullFails, noEgress, neverHealthy
  }

  /// A task, with its moments in usual seconds from the start of the story.
  struct Task {
    let id: String
    let created: Double
    let pullStarted: Double
    let pullStopped: Double?
    let started: Double?
    /// When GitLab is configured, and when its sign-in page begins to answer well; nil: never.
    let configured: Double?
    let answers: Double?
    let healthy: Double?
    let stopped: Double?
  }

  /// nil until the service is being made.
  init?(_ stack: RehearsedStack, _ service: Plan.Resource, scenario: Scenario, now: Double, speed: Double) {
    let acts = stack.acts.compactMap { act -> (start: Double, length: Double, fails: Bool)? in
      let steps = act.script.steps.filter { step in
        step.logicalID == service.logicalID && (step.status.hasPrefix("CREATE_") || step.status.hasPrefix("UPDATE_"))
      }
      // What a rollback skips it only ticks off: nothing begins then.
      guard let first = steps.first, let last = steps.last,
        steps.contains(where: { $0.status.hasSuffix("_IN_PROGRESS") })
      else { return nil }
      return (act.start + first.time / speed, last.time - first.time, last.status.hasSuffix("_FAILED"))
    }
    guard let act = acts.last(where: { $0.start <= now }) else { return nil }
    began = act.start
    length = act.length
    self.speed = speed
    ending =
      switch scenario {
      case .imagePullFails where act.fails, .keptFailure where act.fails: .pullFails
      case .drifted where act.fails: .noEgress
      case .neverHealthy where act.fails, .releaseFails where act.fails, .rollbackFails where act.fails,
        .stuckUpgrade where act.fails:
        .neverHealthy
      case .happy, .quota, .quotaUsed, .imagePullFails, .neverHealthy, .rollbackFails, .deleteStuck, .slowNAT,
        .throttled,
        .credentialsExpire, .lostNetwork, .certificateStuck, .gitlabSlow, .releaseFails, .keptFailure, .stuckUpgrade,
        .backupFails, .backupFileFails, .backupNotSetUp, .earlierStack, .pluginMissing, .execDenied, .restoreFails,
        .restoreDiffers, .several,
        .looksDenied, .behind,
        .migrationFails,
        .migrationsHang, .drifted, .seed, .seedCopied, .seedKept, .seedGone:
        .healthy
      }
    isIdle = stack.template.parameter(StackTemplate.taskCount) == "0"
    grace = Self.grace(of: service)
    lacksEgress = scenario.hasTakenEgress(of: stack.plan)
    let tag = stack.template.parameters.first { $0.name == "ImageTag" }?.value ?? "latest"
    image = "gitlab/gitlab-ce:\(tag)"
    seed = "\(stack.id)/\(service.logicalID)/\(acts.count)"
  }

  static func grace(of service: Plan.Resource) -> Double {
    service.properties["HealthCheckGracePeriodSeconds"]?.text.flatMap { Double($0) } ?? 240
  }

  /// As many tasks as it takes: ECS gives up after three that failed.
  var tasks: [Task] {
    if isIdle { return [] }
    switch ending {
    case .healthy:
      return [
        Task(
          id: id(0), created: 4, pullStarted: 22, pullStopped: 95, started: 103, configured: max(150, length - 110),
          answers: max(170, length - 75), healthy: max(200, length - 15),
          stopped: halted.map { $0 + Self.stopping })
      ]
    case .pullFails, .noEgress:
      return (0..<3).map { number in
        let start = Double(number) * length / 3
        return Task(
          id: id(number), created: start + 4, pullStarted: start + 22, pullStopped: nil, started: nil,
          configured: nil, answers: nil, healthy: nil, stopped: start + 44)
      }
    case .neverHealthy:
      return (0..<3).map { number in
        let start = Double(number) * length / 3
        // One after the other: ECS starts the next once it has stopped this one.
        let stopped = start + min(30 + grace, length / 3 - 10)
        return Task(
          id: id(number), created: start + 2, pullStarted: start + 8, pullStopped: start + 28, started: start + 30,
          configured: min(start + 30 + min(300, grace / 2), stopped - 30), answers: nil, healthy: nil, stopped: stopped)
      }
    }
  }

  private func id(_ number: Int) -> String { Identifiers.hexadecimal("\(seed)/task/\(number)", digits: 32) }

  /// The moment as AWS tells it.
  func time(_ offset: Double) -> Double { began + offset / speed }

  func hasCome(_ offset: Double?, by now: Double) -> Bool { offset.map { time($0) <= now } ?? false }

  /// Those that ECS has started by now, oldest first.
  func tasks(by now: Double) -> [Task] { tasks.filter { hasCome($0.created, by: now) } }
}
