package import Deployment
package import Phrases

/// A recovery point on its way to a new file system: what was ordered for it, and what was seen.
///
/// A fold over what AWS answers. Lines print it; what comes next, and when it is over, is decided here and nowhere else.
package struct RestoreRun: Sendable {
  package private(set) var stage = Stage.notBegun
  /// What AWS said last of the job; nil before it said anything.
  package private(set) var job: RestoreJob?
  /// What stands in the way of seeing more; nil after an answer.
  package private(set) var trouble: Trouble?
  /// In seconds since 1970, by our clock.
  package private(set) var began = 0.0
  private var seen = 0.0

  package enum Stage: Hashable, Sendable {
    case notBegun
    /// The order is out, its answer is not there.
    case ordered
    /// AWS has taken it.
    case watching
    case over(End)
  }

  package enum End: Hashable, Sendable {
    /// The file system is whole; its id.
    case restored(String)
    case failed(RestoreJob)
    case refused(Trouble)
    /// Whether AWS has accepted the request is not known.
    case inDoubt(Trouble)
    /// The job goes on; how far it is cannot be seen, for this reason.
    case blind(Phrase)
  }

  package enum Request: Hashable, Sendable {
    /// Have the point restored. Given twice it makes one job.
    case order
    /// How far a job is, after so many seconds.
    case look(job: String, pause: Double)
  }

  package enum Response: Sendable {
    case order(Result<RestoreJob, Trouble>)
    case look(Result<RestoreJob, Trouble>)
  }

  /// Seconds without any answer after which it is no longer watched: AWS goes on, and whoever comes back sees it.
  private static let patience = 900.0

  package init() {}

  package var end: End? { if case .over(let end) = stage { end } else { nil } }

  package func elapsed(at now: Double) -> Double { max(0, now - (job?.created ?? began)) }

  package mutating func begin(at now: Double) -> [Request] {
    guard case .notBegun = stage else { return [] }
    (stage, began, seen) = (.ordered, now, now)
    return [.order]
  }

  /// Goes on with a job that is under way, and orders nothing.
  package mutating func adopt(_ job: RestoreJob, at now: Double) -> [Request] {
    guard case .notBegun = stage else { return [] }
    (stage, began, seen) = (.watching, now, now)
    return take(job, at: now)
  }

  package mutating func update(_ response: Response, at now: Double) -> [Request] {
    switch (stage, response) {
    case (.ordered, .order(.success(let job))):
      stage = .watching
      return take(job, at: now)
    case (.ordered, .order(.failure(let trouble))):
      stage = .over(trouble.isOrderInDoubt ? .inDoubt(trouble) : .refused(trouble))
      return []
    case (.watching, .look(.success(let job))): return take(job, at: now)
    case (.watching, .look(.failure(let trouble))):
      self.trouble = trouble
      if !trouble.mayPass || now - seen > Self.patience { stage = .over(.blind(trouble.sentence)) }
      return watch(at: now)
    case (.notBegun, _), (.ordered, .look), (.watching, .order), (.over, _): return []
    }
  }

  private mutating func take(_ job: RestoreJob, at now: Double) -> [Request] {
    (trouble, seen) = (nil, now)
    self.job = job
    if job.hasFailed {
      stage = .over(.failed(job))
    } else if job.isComplete {
      // One that is complete and made nothing is of no use to anyone.
      stage = .over(job.fileSystem.map(End.restored) ?? .failed(job))
    }
    return watch(at: now)
  }

  /// Of minutes each quarter of one counts; of hours none does.
  private func watch(at now: Double) -> [Request] {
    guard case .watching = stage, let job else { return [] }
    return [.look(job: job.id, pause: now - began < 600 ? 15 : 60)]
  }
}
