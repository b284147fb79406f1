internal import Deployment
internal import FoundationEssentials
internal import Operations
internal import Phrases

/// A copy in JSON, on a line of its own while it is being made and in the result.
struct BackupInJSON: Encodable {
  /// `seeking`, `notSetUp`, `settingUp`, `standsBy`, `asked`, `waiting`, `running`, `complete`, `none` or `notKnown`.
  let state: String
  let job: String?
  let percent: Int?
  let bytes: Int?
  let recoveryPoint: String?
  let vault: String?
  /// Why there is none, why that is not known, or why the last look saw nothing.
  let reason: String?

  /// What was done about GitLab for it: `stopping`, `stopped`, `starting`, `changed`, or `notStopped`, of which only files
  /// that may not fit together are copied.
  let gitlab: String
  /// What starts GitLab, where it is stopped by us and still there.
  let startCommand: String?

  /// nil where none was wished for.
  ///
  /// - Parameter start: the command that starts GitLab.
  init?(_ run: BackupRun, startedBy start: (ServicePlace) -> String, in language: Language) {
    guard run.copy != .notWished else { return nil }
    self.init(
      run.copy, run.standstill, startCommand: run.stoppedPlace.map(start).flatMap(Program.lasting), in: language)
  }

  init(_ copy: LastCopy, _ standstill: Standstill, startCommand: String?, in language: Language) {
    gitlab = standstill.state
    self.startCommand = startCommand
    job = copy.job?.id
    percent = copy.job?.percent
    bytes = copy.job?.bytes
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
      (state, reason) = (job.waitsForAWS ? "waiting" : "running", unseen?[language])
    case .made: (state, reason) = ("complete", nil)
    case .missing(let why): (state, reason) = ("none", why[language])
    case .notKnown(let why): (state, reason) = ("notKnown", why[language])
    }
  }
}
