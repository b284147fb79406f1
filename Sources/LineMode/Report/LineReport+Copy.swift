internal import Deployment
internal import Phrases
internal import Synchronization

/// What is known of a copy of the file system, in lines.
extension LineReport {
  /// What is known of a copy, for the result and for whoever interrupts us. Returns whether it is news.
  private func keep(_ copy: LastCopy) -> Bool {
    state.withLock { state in
      defer { state.copy = copy }
      return state.copy != copy
    }
  }

  /// What the result says of a copy; nil where none was wished for.
  var backup: Backup? {
    let (copy, standstill, isGone) = state.withLock { ($0.copy, $0.standstill, $0.isGone) }
    return copy == .notWished ? nil : Backup(copy, standstill, isGone: isGone)
  }

  /// Says it, and keeps it for the result and for whoever interrupts us.
  func say(_ copy: LastCopy) throws {
    // That it is still under way is a sign of life, and everything else is said once.
    guard keep(copy) || copy.job != nil, let sentence = copy.sentence else { return }
    switch output {
    case .json: try line(BackupLine(copy, standstill))
    case .text: console.printError(sentence)
    }
  }

  struct BackupLine: Encodable {
    let type = "backup"
    private let backup: Backup

    init(_ copy: LastCopy, _ standstill: Standstill) { backup = Backup(copy, standstill) }

    func encode(to encoder: any Encoder) throws {
      try backup.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(type, forKey: .type)
    }

    private enum CodingKeys: CodingKey { case type }
  }

  /// A copy in JSON, on a line of its own while it is being made and in the result.
  struct Backup: Encodable {
    /// `seeking`, `notSetUp`, `asked`, `waiting`, `running`, `complete`, `none` or `notKnown`.
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

    init(_ copy: LastCopy, _ standstill: Standstill, isGone: Bool = false) {
      gitlab = standstill.state
      startCommand = isGone ? nil : standstill.place?.startCommand
      job = copy.job?.id
      percent = copy.job?.percent
      recoveryPoint = copy.job?.recoveryPoint
      vault = copy.job?.vault
      switch copy {
      case .notWished: (state, reason) = ("none", nil)
      case .seeking: (state, reason) = ("seeking", nil)
      case .needsPlace: (state, reason) = ("notSetUp", nil)
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
