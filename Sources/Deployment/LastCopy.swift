package import Phrases

/// A copy of the file system that was wished for before something that data may not survive, and what is known of it.
///
/// Nothing here is supposed: it is complete only if AWS Backup said so.
package enum LastCopy: Hashable, Sendable {
  case notWished
  /// AWS is being asked for a vault and a role.
  case seeking
  /// A vault or a role is missing; neither is made without a yes.
  case needsPlace(BackupPlace)
  /// What is missing is being made, after a yes.
  case settingUp(BackupPlace)
  /// Everything for it is there; GitLab is being stopped first.
  case standsBy(BackupPlace)
  /// The order is out, its answer is not there.
  case asked
  /// - Parameter unseen: why the last look at it saw nothing; nil if it did.
  /// - Parameter misses: how many looks in a row saw nothing.
  case underWay(BackupJob, unseen: Phrase? = nil, misses: Int = 0)
  case made(BackupJob)
  /// There is no copy, and this is why.
  case missing(because: Phrase)
  /// Whether there is one was not seen, and nobody waits any longer; an order is in doubt, or its job out of sight.
  case notKnown(because: Phrase)

  /// Looks in a row that see nothing, after which nobody waits any longer: it is not known then whether there is a copy.
  private static let patience = 20

  /// Whether it is wished for and not decided yet, so that nothing may be deleted or begun.
  package var isPending: Bool {
    switch self {
    case .seeking, .needsPlace, .settingUp, .standsBy, .asked, .underWay: true
    case .notWished, .made, .missing, .notKnown: false
    }
  }

  /// Whether it was wished for, and none was seen.
  package var isMissing: Bool {
    switch self {
    case .missing, .notKnown: true
    case .notWished, .seeking, .needsPlace, .settingUp, .standsBy, .asked, .underWay, .made: false
    }
  }

  /// Whether AWS Backup is at it, whether or not anybody looks.
  package var goesOnByItself: Bool {
    switch self {
    case .asked, .underWay: true
    case .notWished, .seeking, .needsPlace, .settingUp, .standsBy, .made, .missing, .notKnown: false
    }
  }

  package var job: BackupJob? {
    switch self {
    case .underWay(let job, _, _), .made(let job): job
    case .notWished, .seeking, .needsPlace, .settingUp, .standsBy, .asked, .missing, .notKnown: nil
    }
  }

  /// Takes in what was found of vault and role. Returns where to start it, if everything is there.
  ///
  /// - Parameter stopped: whether GitLab is to be stopped for it: then a copy that is being made already is none that is wished.
  package mutating func take(_ place: BackupPlace, stopped: Bool = false) -> BackupPlace? {
    if let job = place.running {
      if stopped { self = .missing(because: StandstillPhrases.anotherBackupRuns(job.id)) } else { take(job) }
    } else if place.isSwitchedOff {
      self = .missing(because: BackupPhrases.backupsAreSwitchedOff)
    } else if place.lacksSomething {
      self = .needsPlace(place)
    } else {
      self = .asked
      return place
    }
    return nil
  }

  package mutating func take(_ job: BackupJob) {
    self =
      if job.isComplete {
        .made(job)
      } else if job.hasFailed {
        .missing(because: BackupPhrases.jobEnded(job.reason))
      } else {
        .underWay(job)
      }
  }

  /// A question or an order brought nothing: while AWS Backup is at work that decides nothing for a while, before that it
  /// is the end.
  ///
  /// - Parameter isInDoubt: whether AWS may have taken the order all the same.
  package mutating func met(_ reason: Phrase, isInDoubt: Bool = false) {
    guard case .underWay(let job, _, let misses) = self else {
      if isPending { self = isInDoubt ? .notKnown(because: reason) : .missing(because: reason) }
      return
    }
    self =
      misses + 1 < Self.patience
      ? .underWay(job, unseen: reason, misses: misses + 1)
      : .notKnown(because: BackupPhrases.cannotBeSeen(job.id, reason))
  }

  /// What is known of it, in a sentence; nil where none was wished for.
  package var sentence: Phrase? {
    switch self {
    case .notWished: nil
    case .seeking: BackupPhrases.placeIsSought
    case .needsPlace(let place): BackupPhrases.needsPlace(vault: place.vault == nil, role: place.role == nil)
    case .settingUp(let place): place.toBeMade.reduce(BackupPhrases.isSetUp) { $0.followed(by: $1) }
    case .standsBy: StandstillPhrases.backupStandsBy
    case .asked: BackupPhrases.isAsked
    case .underWay(let job, let unseen, _):
      Self.sentence(of: job, unseen: unseen)
    case .made(let job): BackupPhrases.isMade(job.recoveryPoint ?? job.id, vault: job.vault)
    case .missing(let reason): BackupPhrases.thereIsNoBackup(reason)
    case .notKnown(let reason): BackupPhrases.isNotKnown(reason)
    }
  }

  private static func sentence(of job: BackupJob, unseen: Phrase?) -> Phrase {
    let state: Phrase =
      job.waitsForAWS ? BackupPhrases.waits(job.id) : BackupPhrases.goesOn(job.id, job.percent, bytes: job.bytes)
    return unseen.map { state.followed(by: BackupPhrases.notSeen($0)) } ?? state
  }
}
