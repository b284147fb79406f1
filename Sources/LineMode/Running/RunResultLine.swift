internal import Deployment
internal import FoundationEssentials
internal import Operations
internal import Phrases
internal import Pricing

/// How a stop or a start ended, as the last object of `--json`.
struct RunResultLine: Encodable {
  let type = "result"
  /// `stop` or `start`.
  let goal: String
  /// The word of ECS for the task: `STOPPED`, `RUNNING`, on the way there `STOPPING`, `PENDING`; or one of ours: `IN_DOUBT`.
  let status: String
  /// Whether anything was sent: nothing is where it is so already.
  let ordered: Bool
  /// As ECS said it last.
  let desiredCount: Int
  let seconds: Int
  /// nil where it is as wanted.
  let cause: String?
  let exitCode: ExitCode

  init(_ run: RunSwitch, _ end: RunEnd, at now: Double, in language: Language) {
    goal = run.goal.rawValue
    status = end.status(run.goal)
    ordered = run.isOrdered
    desiredCount = run.desired
    seconds = Int(run.elapsed(at: now))
    cause = end == .asWished ? nil : run.wordsOfEnd?[language]
    exitCode = end.exitCode
  }
}

/// What a yes does, before it.
struct RunReviewLine: Encodable {
  let type = "review"
  let goal: String
  let stack: String
  let region: String
  let desiredCount: Int
  let monthly: Monthly?
  /// What is in the way of GitLab's next start, or may be, and the command that mends it; empty where nothing was seen to be.
  let warnings: [String]
  let confirm = "yes"

  struct Monthly: Encodable {
    let running: String
    let stopped: String
    let saved: String
    let savedPerHour: String
  }

  init(
    _ goal: RunGoal, of place: ServicePlace, _ stack: String, _ cost: RunCost?, _ warnings: [Phrase],
    _ language: Language
  ) {
    self.goal = goal.rawValue
    self.stack = stack
    region = place.region
    desiredCount = place.tasks
    monthly = cost.map {
      Monthly(
        running: $0.running.cents, stopped: $0.stopped.cents, saved: $0.saved.cents, savedPerHour: $0.savedPerHour.cents
      )
    }
    self.warnings = warnings.map { $0[language] }
  }
}

/// A sign of life.
struct RunProgressLine: Encodable {
  let type = "progress"
  let goal: String
  let elapsed: Int
  let desiredCount: Int

  init(_ run: RunSwitch, at now: Double) {
    goal = run.goal.rawValue
    elapsed = Int(run.elapsed(at: now))
    desiredCount = run.desired
  }
}
