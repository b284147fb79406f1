package import GitLabStack

/// What a change of a stack means to those who use GitLab, keep its data, or pay for it.
package enum ChangeImpact: Hashable, Sendable {
  /// The file system is taken away from GitLab, by removal or by replacement.
  case losesFiles(Fate)
  /// The secret with the initial password of root is taken away.
  case losesPassword(Fate)
  /// Deleting the stack deletes the data from now on.
  case dataGoesWithStack
  /// No more daily copies.
  case endsBackups
  /// GitLab's migrations of the data cannot be taken back; nil where the old release is none that we can read.
  case oneWay(from: ImageTag?, to: ImageTag?)
  /// The same files under a processor that sorts text differently.
  case otherProcessor(from: String, to: String)
  /// Addresses that could connect and can no longer. `staying`: what goes on being allowed.
  case shutsOut([IPv4Range], staying: [IPv4Range])
  /// Everybody on the internet can connect who could not.
  case opensWide
  case letsIn([IPv4Range])
  /// Every clone has the address in its remote. nil: the name that AWS gives the load balancer.
  case newAddress(from: String?, to: String?)
  /// The name stays, but is served from another hosted zone.
  case movesRecord(from: String, to: String)
  /// GitLab is served with another certificate. nil: one that the stack makes.
  case otherCertificate(from: String?, to: String?)
  /// Another secret holds the password of the first sign-in.
  case otherPassword
  /// The old task stops before the new one starts.
  case away
  /// It is stopped, and the change does not start it.
  case staysStopped
  case movesNetwork
  /// The load balancer, or what leads to it, is made anew or moved.
  case interruptsAccess
  /// GitLab is seen from another address, and for some minutes reaches nobody.
  case newOutboundAddress
  /// GitLab reaches nobody for some minutes; whether it is seen from another address after that is not said.
  case interruptsOutbound
  case losesLogs
  /// What it means is not known. `subject`: the resource, or the answer.
  case notKnown(subject: String)
  /// How fast files are, and how they are billed.
  case throughput(from: String, to: String)
  /// The address of an account that GitLab has made already.
  case emailOfFirstStart
  case dataStays
  case beginsBackups
  case metrics(isOn: Bool)
  /// GitLab is stopped and started at other times; nil: at none any more.
  case schedule(Choices.Schedule?)
  case tags
  /// Known to be noticed by nobody who uses GitLab.
  case unnoticed

  /// What becomes of what is taken away from GitLab.
  package enum Fate: Hashable, Sendable {
    case deleted
    /// It stays in the account, unattached, and goes on costing.
    case left
    case notKnown
  }
}

extension ChangeImpact {
  /// How much it takes to say yes to it; the gravest first.
  package enum Weight: Int, Comparable, Sendable {
    /// It cannot be taken back, or puts data at stake: it takes the typed name of the stack.
    case grave
    /// People notice it, or may; another change takes it back.
    case warning
    case harmless

    package static func < (one: Weight, other: Weight) -> Bool { one.rawValue < other.rawValue }
  }

  /// To be shut out is no loss: AWS is asked for a change from anywhere, not through the load balancer, so whoever shuts
  /// out himself can let himself in again.
  package var weight: Weight {
    switch self {
    case .losesFiles, .losesPassword, .dataGoesWithStack, .endsBackups, .oneWay, .otherProcessor: .grave
    case .shutsOut, .opensWide, .letsIn, .newAddress, .movesRecord, .otherCertificate, .otherPassword, .away,
      .staysStopped, .movesNetwork, .interruptsAccess, .newOutboundAddress, .interruptsOutbound, .losesLogs, .notKnown,
      .throughput, .schedule:
      .warning
    case .emailOfFirstStart, .dataStays, .beginsBackups, .metrics, .tags, .unnoticed: .harmless
    }
  }

  fileprivate var takesDataAway: Bool {
    switch self {
    case .losesFiles, .losesPassword: true
    case .dataGoesWithStack, .endsBackups, .oneWay, .otherProcessor, .shutsOut, .opensWide, .letsIn, .newAddress,
      .movesRecord, .otherCertificate, .otherPassword, .away, .staysStopped, .movesNetwork, .interruptsAccess,
      .newOutboundAddress,
      .interruptsOutbound, .losesLogs,
      .notKnown, .throughput, .emailOfFirstStart, .dataStays, .beginsBackups, .metrics, .schedule, .tags, .unnoticed:
      false
    }
  }

  /// The stable name for scripts.
  package var code: String {
    switch self {
    case .losesFiles, .losesPassword, .dataGoesWithStack, .endsBackups: "dataAtStake"
    case .oneWay: "oneWay"
    case .otherProcessor: "architecture"
    case .shutsOut: "shutsOut"
    case .opensWide: "opensWide"
    case .letsIn: "letsIn"
    case .newAddress, .movesRecord: "newAddress"
    case .otherCertificate: "certificate"
    case .otherPassword: "password"
    case .away, .movesNetwork: "away"
    case .staysStopped: "staysStopped"
    case .interruptsAccess: "interruptsAccess"
    case .newOutboundAddress: "newOutboundAddress"
    case .interruptsOutbound: "interruptsOutbound"
    case .losesLogs: "logs"
    case .notKnown: "notKnown"
    case .throughput: "throughput"
    case .emailOfFirstStart: "rootEmail"
    case .dataStays, .beginsBackups: "dataKept"
    case .metrics: "metrics"
    case .schedule: "schedule"
    case .tags: "tags"
    case .unnoticed: "unnoticed"
    }
  }

  /// What it is about, for scripts: ranges, addresses, versions, a logical id or an answer's key.
  package var subject: String {
    switch self {
    case .losesFiles: "FileSystem"
    case .losesPassword: "RootPassword"
    case .dataGoesWithStack, .dataStays: AnswerKey.storageOnDelete.rawValue
    case .endsBackups, .beginsBackups: AnswerKey.storageBackups.rawValue
    case .oneWay(let old, let new): "\(old?.version ?? "?") -> \(new?.version ?? "?")"
    case .otherProcessor(let old, let new), .throughput(let old, let new), .movesRecord(let old, let new):
      "\(old) -> \(new)"
    case .shutsOut(let ranges, _), .letsIn(let ranges): ranges.map(\.description).joined(separator: ", ")
    case .opensWide: "0.0.0.0/0"
    case .newAddress(let old, let new): "\(old ?? "?") -> \(new ?? "?")"
    case .otherCertificate(let old, let new): "\(old ?? "?") -> \(new ?? "?")"
    case .otherPassword: AnswerKey.accessPasswordSecretARN.rawValue
    case .away, .staysStopped: "GitLab"
    case .movesNetwork, .newOutboundAddress, .interruptsOutbound: "network"
    case .interruptsAccess: "LoadBalancer"
    case .losesLogs: "logs"
    case .notKnown(let subject): subject
    case .emailOfFirstStart: AnswerKey.accessRootEmail.rawValue
    case .metrics: AnswerKey.logsContainerInsights.rawValue
    case .schedule(let schedule): schedule.map { "\($0.stop) -> \($0.start) \($0.timeZone)" } ?? "none"
    case .tags: AnswerKey.stackTags.rawValue
    case .unnoticed: ""
    }
  }
}

extension [ChangeImpact] {
  /// Each once, the gravest first, and of these what takes data away; else in the order in which they came.
  package var ordered: [ChangeImpact] {
    var seen: Set<ChangeImpact> = []
    let once = filter { seen.insert($0).inserted }
    return once.filter(\.takesDataAway)
      + [.grave, .warning, .harmless].flatMap { weight in once.filter { $0.weight == weight && !$0.takesDataAway } }
  }
}
