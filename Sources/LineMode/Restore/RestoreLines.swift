internal import Deployment
internal import FoundationEssentials
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// What a yes does, before it, as an object of `restore --json`.
struct RestoreReviewLine: Encodable {
  let type = "review"
  /// `as` or `prove`.
  let goal: String
  let stack: String
  let region: String
  let point: Point
  let release: String
  let live: ContentsInJSON?
  let monthly: String?
  let hourly: String?
  let warnings: [String]
  /// What wants a second yes; empty where the stack is there already, and for a proof, which lets nobody in.
  let risks: [ChangeSetLine.Risk]
  /// What an earlier run has left, and a yes goes on with.
  let adopts: [String]
  let confirm = "yes"

  struct Point: Encodable {
    let arn: String
    let made: String
    let ageSeconds: Int
    let bytes: Int?
  }

  init(_ restore: LineRestore, _ restoration: Restoration, _ cost: LineRestore.Cost?, _ language: Language) {
    goal = restore.goal.isProof ? "prove" : "as"
    stack = restore.goal.stack
    region = restore.region.description
    point = Point(
      arn: restoration.point.arn, made: UTC.moment(restoration.point.made),
      ageSeconds: max(0, Int(restore.clock.now - restoration.point.made)), bytes: restoration.point.bytes)
    release = restoration.choices.image.tag.description
    live = (try? restoration.live?.get()).map { ContentsInJSON($0.now) }
    monthly = cost?.monthly.cents
    hourly = cost.map { ($0.monthly / CostEstimate.hoursPerMonth).hourly }
    warnings = restore.warnings(restoration).map { $0[language] }
    let exposure = Exposure(restoration.choices)
    let wanted = restoration.standing == nil && !restore.goal.isProof ? exposure.risks(beyond: nil) : []
    risks = zip(wanted, exposure.words(for: wanted)).map {
      ChangeSetLine.Risk(code: $0.rawValue, sentence: $1[language])
    }
    adopts = restore.found(restoration).map { $0[language] }
  }
}

/// How far AWS Backup is, as an object of `restore --json`.
struct RestoreJobLine: Encodable {
  let type = "restore"
  let job: String
  /// AWS's own word.
  let state: String
  let percent: Int?
  let fileSystem: String?
  let seconds: Int

  init(_ job: RestoreJob, seconds: Double) {
    self.job = job.id
    state = job.state
    percent = job.percent
    fileSystem = job.fileSystem
    self.seconds = Int(seconds)
  }
}

struct ContentsInJSON: Encodable {
  let projects: Int
  let users: Int
  /// nil where nobody ever pushed.
  let lastPush: String?

  init(_ contents: GitLabContents) {
    projects = contents.projects
    users = contents.users
    lastPush = contents.lastPush.map(UTC.moment)
  }
}

/// How a restore ended, as the last object of `restore --json`.
struct RestoreResultLine: Encodable {
  let type = "result"
  let goal: String
  /// AWS's word for the stack or the job; or one of ours: `RESTORING`, `RESTORED` where the files are there and GitLab is not,
  /// `PROVED`, `DIFFERS`, `FAILED` where the test failed, `IN_DOUBT`, `UNKNOWN`.
  let status: String
  let stack: String
  let point: String
  let job: String?
  let fileSystem: String?
  let outputs: [String: String]?
  /// nil unless it came to a judgement.
  let proof: Proof?
  /// What became of the password of root: `copied` or `failed`; nil where there was nothing to do.
  let password: String?
  let warnings: [String]
  /// The commands that remove what is left of a failure.
  let left: [String]
  /// The command that goes on from here; nil where nothing is left to do.
  let next: String?
  let cause: String?
  let exitCode: ExitCode

  struct Proof: Encodable {
    /// From the order to a GitLab that was healthy; nil where this run did not see all of that.
    let seconds: Int?
    let testPassed: Bool
    let restored: ContentsInJSON?
    /// nil where nobody could look.
    let live: ContentsInJSON?
    /// What of it was there when the backup was made, and has to be in it.
    let liveBefore: ContentsInJSON?

    init(_ finding: LineRestore.Finding, _ seconds: Int?, live: ContentsSince?) {
      self.seconds = seconds
      switch finding {
      case .broken: (testPassed, restored) = (false, nil)
      case .judged(_, let contents): (testPassed, restored) = (true, ContentsInJSON(contents))
      }
      self.live = live.map { ContentsInJSON($0.now) }
      liveBefore = live.map { ContentsInJSON($0.before) }
    }
  }

  init(
    goal: String, status: String, stack: String, point: String, job: String?, fileSystem: String?,
    outputs: [StackDescription.Output]?, proof: Proof?, password: String?, warnings: [String],
    left: [String], next: String?, cause: String?,
    exitCode: ExitCode
  ) {
    (self.goal, self.status, self.stack, self.point, self.job) = (goal, status, stack, point, job)
    self.fileSystem = fileSystem
    (self.password, self.warnings) = (password, warnings.map(Redaction.applied))
    self.outputs = outputs.map { Dictionary($0.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }) }
    (self.proof, self.left, self.next, self.exitCode) = (proof, left, next, exitCode)
    self.cause = cause.map(Redaction.applied)
  }
}
