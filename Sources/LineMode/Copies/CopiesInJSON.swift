internal import FoundationEssentials
internal import Phrases
internal import Upkeep

/// A copy of the whole file system in JSON.
struct PointInJSON: Encodable {
  let arn: String
  let vault: String
  let made: String
  let bytes: Int?
  /// `plan`, `person` or `unknown`.
  let by: String
  /// nil where no plan made it.
  let plan: String?
  /// `until`, `forEver` or `unknown`.
  let kept: String
  let keptUntil: String?
  /// As AWS says it.
  let state: String
  /// `never`, `passed`, or `unknown` where nobody could, or did, look.
  let rehearsed: String
  let proof: Proof?

  struct Proof: Encodable {
    let time: String
    let seconds: Int?
    let projects: Int?
    let users: Int?
    /// Whether they were compared with those of the GitLab that it is a copy of.
    let compared: Bool
  }

  init(_ point: RecoveryPoint) {
    arn = point.arn
    vault = point.vault
    made = UTC.moment(point.made)
    bytes = point.bytes
    state = point.state
    switch point.maker {
    case .plan(let name): (by, plan) = ("plan", name)
    case .person: (by, plan) = ("person", nil)
    case .unknown: (by, plan) = ("unknown", nil)
    }
    switch point.keeping {
    case .until(let time): (kept, keptUntil) = ("until", UTC.moment(time))
    case .forEver: (kept, keptUntil) = ("forEver", nil)
    case .unknown: (kept, keptUntil) = ("unknown", nil)
    }
    rehearsed =
      switch point.trial {
      case .never: "never"
      case .passed: "passed"
      case .unknown, nil: "unknown"
      }
    proof = point.proof.map {
      Proof(
        time: UTC.moment($0.time), seconds: $0.seconds, projects: $0.projects, users: $0.users,
        compared: $0.isCompared)
    }
  }
}

/// An archive of `gitlab-backup` in JSON.
struct FileInJSON: Encodable {
  let name: String
  let made: String
  let bytes: Int
  let release: String?
  /// Whether settings and keys were packed with it.
  let keys: Bool
  /// The archive of those.
  let keysName: String?
  /// Whether the GitLab that runs can read it; nil where that is not known.
  let usable: Bool?

  /// - Parameter release: the version that runs.
  init(_ file: BackupFile, release: String?) {
    name = file.name
    made = UTC.moment(file.made)
    bytes = file.bytes
    self.release = file.release
    keys = file.keys != nil
    keysName = file.keys
    usable = file.fits(release)
  }
}
