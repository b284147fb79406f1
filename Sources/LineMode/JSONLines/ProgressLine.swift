internal import Deployment
internal import FoundationEssentials

/// A sign of life as an object of `--json`: durations are seconds.
struct ProgressLine: Encodable {
  let type = "progress"
  let elapsed: Int
  /// nil where nothing of the operation was seen yet.
  let done: Int?
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

  /// - Parameter isSeen: whether anything of the operation was seen.
  init(_ progress: DeploymentProgress, isSeen: Bool, at now: Double) {
    elapsed = Int(progress.elapsed(at: now))
    done = isSeen ? progress.reached : nil
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
