package import Deployment

/// What an earlier run of the same restore has left in AWS.
package enum RestoreTraces: Hashable, Sendable {
  case none
  /// Of a job that is under way, or whose file system is not named yet.
  case underWay(RestoreJob)
  /// The job has ended well. nil where AWS lists it no more.
  case restored(fileSystem: String, RestoreJob?)
  /// What a job left that failed: nothing can be made of it.
  case failed(fileSystem: String, RestoreJob)
  /// A job of the same point does not say whose it is: it is under way, or it has failed and may be that of a file system here.
  case unclear(RestoreJob)

  /// A file system with the token that it was created by.
  package struct Marked: Hashable, Sendable {
    package let id: String
    package let token: String
    /// In seconds since 1970.
    package let created: Double
    package let tags: [String: String]

    package init(id: String, token: String, created: Double, tags: [String: String] = [:]) {
      self.id = id
      self.token = token
      self.created = created
      self.tags = tags
    }

    /// The tag of what a proof has come to: from then on all that is left to do is to remove it.
    package static let judgedTag = "gitlab-wizard:judged"
    /// The tag of a file system whose GitLab was handed over once: what people changed of it since stays.
    package static let handedOverTag = "gitlab-wizard:handed-over"
  }

  /// - Parameters:
  ///   - systems: every file system of the region.
  ///   - jobs: the restore jobs of the point that AWS remembers.
  ///   - tokens: the creation tokens that jobs were ordered with, by job, as far as AWS tells.
  package init(
    of mark: RestoreMark, among systems: [Marked], _ jobs: [RestoreJob], tokens: [String: String]
  ) {
    let own = systems.filter { mark.isOn($0.token) }.sorted { $0.created > $1.created }
    let found = own.map { system in (system: system, job: Self.job(of: system, jobs, tokens)) }
    // One that is known to be whole comes first.
    let usable =
      found.first { $0.job?.isComplete == true } ?? found.first { $0.job == nil || $0.job?.isUnderWay == true }
    if let usable {
      if let job = usable.job {
        self = job.isUnderWay ? .underWay(job) : .restored(fileSystem: usable.system.id, job)
      } else if let job = jobs.first(where: { tokens[$0.id] == nil && Self.mayBeMaking(usable.system, $0) }) {
        self = .unclear(job)
      } else {
        self = .restored(fileSystem: usable.system.id, nil)
      }
      return
    }
    let unnamed = jobs.filter { $0.isUnderWay && $0.fileSystem == nil }
    if let job = unnamed.first(where: { tokens[$0.id].map(mark.isOn) == true }) {
      self = .underWay(job)
    } else if let job = unnamed.first(where: { tokens[$0.id] == nil }) {
      self = .unclear(job)
    } else if let broken = found.first, let job = broken.job {
      self = .failed(fileSystem: broken.system.id, job)
    } else {
      self = .none
    }
  }

  /// The job that made a file system: by the name that it gives it, or else by the token that it was ordered with.
  private static func job(of system: Marked, _ jobs: [RestoreJob], _ tokens: [String: String]) -> RestoreJob? {
    jobs.first { $0.fileSystem == system.id }
      ?? jobs.first { $0.fileSystem == nil && tokens[$0.id] == system.token }
  }

  /// Whether a job that names no file system may be at work on this one, or may have spoilt it: none was made before its job, but for
  /// what the clocks of two services differ.
  private static func mayBeMaking(_ system: Marked, _ job: RestoreJob) -> Bool {
    job.fileSystem == nil && !job.isComplete && (system.created == 0 || (job.created ?? 0) <= system.created + 300)
  }

  /// The file system that bears the mark; nil where there is none yet.
  package var fileSystem: String? {
    switch self {
    case .none, .unclear: nil
    case .underWay(let job): job.fileSystem
    case .restored(let id, _), .failed(let id, _): id
    }
  }
}
