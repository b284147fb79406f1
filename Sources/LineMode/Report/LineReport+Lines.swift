internal import Deployment
internal import FoundationEssentials
internal import Operations
internal import Phrases
internal import Pricing

/// The objects of `--json`, one a line. Times are UTC, durations seconds.
extension LineReport {
  struct EventLine: Encodable {
    let type = "event"
    let time: String
    let status: String
    let logicalId: String
    let resourceType: String
    let reason: String?

    init(_ event: StackEvent) {
      // To the millisecond, as AWS tells it: `2026-01-02T03:04:59.123Z`.
      time = Date(timeIntervalSince1970: event.time)
        .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
      status = event.status.rawValue
      logicalId = event.logicalID
      resourceType = event.resourceType
      reason = event.reason.map(Redaction.applied)
    }
  }

  struct ProgressLine: Encodable {
    let type = "progress"
    let elapsed: Int
    let done: Int
    /// nil where nobody can tell how many there are to be.
    let total: Int?
    /// What usually remains; nil where nobody can tell, as when something takes longer than it ever should.
    let low: Int?
    let high: Int?
    /// What is under way, what keeps the others waiting longest first.
    let waitingFor: [Awaited]

    struct Awaited: Encodable {
      let logicalId: String
      let resourceType: String
      let seconds: Int
      /// Whether it takes longer than it ever should.
      let late: Bool
    }

    init(_ progress: DeploymentProgress, at now: Double) {
      elapsed = Int(progress.elapsed(at: now))
      done = progress.reached
      total = progress.knownTotal
      let left = progress.timeLeft(at: now)
      low = left.map { Int($0.lowerBound) }
      high = left.map { Int($0.upperBound) }
      let late = Set(progress.overdue(at: now).map(\.resource.logicalID))
      waitingFor = progress.busy(at: now).map {
        Awaited(
          logicalId: $0.resource.logicalID, resourceType: $0.resource.type, seconds: Int($0.elapsed),
          late: late.contains($0.resource.logicalID))
      }
    }
  }

  struct ResultLine: Encodable {
    /// `repair` where the deployment goes on after it.
    let type: String
    /// AWS's own word; or one of ours: `NOT_STARTED` if nothing was begun, `IN_DOUBT` if an order is out and whether AWS
    /// works on it was not seen, `UNKNOWN` if nothing was seen.
    let status: String
    let cause: String?
    /// The name of the failure in our catalogue, and what it means and what to do in English; nil if we have no words for it.
    let failure: String?
    let explanation: String?
    /// What was found inside, as AWS or GitLab wrote it.
    let testimony: String?
    /// The file that has all there is.
    let evidence: String?
    let outputs: [String: String]
    /// The copy that was wished for before; nil where none was.
    let backup: Backup?
    /// What a stack that is gone left in the account, and what that costs a month; nil where none is gone, and where nothing
    /// was seen and nobody knows what was to stay.
    let left: [Left]?
    let leftMonthly: String?
    let exitCode: ExitCode

    init(
      type: String = "result", status: String, cause: String?, outputs: [StackDescription.Output], exitCode: ExitCode,
      diagnosis: Diagnosis? = nil, evidence: String? = nil, backup: Backup? = nil, left: WhatIsLeft? = nil
    ) {
      self.left = left.flatMap { $0.isKnown || !$0.things.isEmpty ? $0.things.map(Left.init) : nil }
      leftMonthly = left?.monthly?.cents
      self.type = type
      self.backup = backup
      failure = diagnosis?.known?.rawValue
      explanation = diagnosis.map { $0.sentence.followed(by: $0.advice)[.english] }
      testimony = diagnosis.map { Redaction.applied(to: $0.testimony) }
      self.evidence = evidence
      self.status = status
      self.cause = cause.map(Redaction.applied)
      self.outputs = Dictionary(outputs.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
      self.exitCode = exitCode
    }
  }
}
