internal import Deployment
internal import Operations
internal import Phrases
internal import Synchronization

/// A backup in JSON.
extension LineReport {
  /// What the result says of it; nil where none was wished for.
  var backupInResult: Backup? {
    let run = backup
    return run.copy == .notWished
      ? nil : Backup(run.copy, run.standstill, startCommand: run.stoppedPlace?.startCommand)
  }

  struct BackupLine: Encodable {
    let type = "backup"
    private let backup: Backup

    init(_ copy: LastCopy, _ standstill: Standstill, startCommand: String?) {
      backup = Backup(copy, standstill, startCommand: startCommand)
    }

    func encode(to encoder: any Encoder) throws {
      try backup.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(type, forKey: .type)
    }

    private enum CodingKeys: CodingKey { case type }
  }

  /// A copy in JSON, on a line of its own while it is being made and in the result.
  struct Backup: Encodable {
    /// `seeking`, `notSetUp`, `settingUp`, `standsBy`, `asked`, `waiting`, `running`, `complete`, `none` or `notKnown`.
    let state: String
    let job: String?
    let percent: Int?
    let recoveryPoint: String?
    let vault: String?
    /// Why there is none, why that is not known, or why the last look saw nothing; in English.
    let reason: String?

    /// What was done about GitLab for it: `stopping`, `stopped`, `starting`, `changed`, or `notStopped`, of which only files
    /// that may not fit together are copied.
    let gitlab: String
    /// What starts GitLab, where it is stopped by us and still there.
    let startCommand: String?

    init(_ copy: LastCopy, _ standstill: Standstill, startCommand: String?) {
      gitlab = standstill.state
      self.startCommand = startCommand
      job = copy.job?.id
      percent = copy.job?.percent
      recoveryPoint = copy.job?.recoveryPoint
      vault = copy.job?.vault
      switch copy {
      case .notWished: (state, reason) = ("none", nil)
      case .seeking: (state, reason) = ("seeking", nil)
      case .needsPlace: (state, reason) = ("notSetUp", nil)
      case .settingUp: (state, reason) = ("settingUp", nil)
      case .standsBy: (state, reason) = ("standsBy", nil)
      case .asked: (state, reason) = ("asked", nil)
      case .underWay(let job, let unseen, _):
        (state, reason) = (job.waitsForAWS ? "waiting" : "running", unseen?[.english])
      case .made: (state, reason) = ("complete", nil)
      case .missing(let why): (state, reason) = ("none", why[.english])
      case .notKnown(let why): (state, reason) = ("notKnown", why[.english])
      }
    }
  }
}
