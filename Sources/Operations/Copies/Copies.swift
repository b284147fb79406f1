package import Account
package import GitLabStack
package import Upkeep

/// The copies of one GitLab's data: those of the whole file system by AWS Backup, and GitLab's own, which lie on that file system.
package struct Copies: Sendable {
  package let fileSystem: FileSystemARN
  /// Newest first.
  package var points: Sighting<[RecoveryPoint]>
  package var files: Sighting<BackupFiles>

  package init(
    of fileSystem: FileSystemARN, points: Sighting<[RecoveryPoint]> = .pending, files: Sighting<BackupFiles> = .pending
  ) {
    self.fileSystem = fileSystem
    self.points = points
    self.files = files
  }

  /// Of how many, the newest, it is looked up at once whether they were tried out: each costs a process.
  package static let triedOutAtOnce = 10

  /// The newest whole copy; nil where there is none, or nobody could look.
  package var newest: RecoveryPoint? { points.value?.newestWhole }

  /// What would be lost if all broke now.
  package enum Loss: Hashable, Sendable {
    /// There is no whole copy.
    case everything
    /// - Parameter time: in seconds since 1970.
    case since(Double)
  }

  /// nil where the copies were not seen.
  package var loss: Loss? {
    guard let points = points.value else { return nil }
    return points.newestWhole.map { .since($0.made) } ?? .everything
  }

  /// What is known of restores that were tried out, where none was seen that worked.
  package enum Trials: Hashable, Sendable {
    /// All whole copies were looked at, and none was tried out.
    case never
    /// Of so many, the newest; the others were not looked at.
    case noneOfNewest(Int)
    case unknown
  }

  package var trials: Trials {
    let whole = points.value?.filter(\.isWhole) ?? []
    let seen = whole.filter { $0.trial == .never }
    let unseen = whole.filter { $0.trial == .unknown }
    guard unseen.isEmpty, !seen.isEmpty else { return .unknown }
    return seen.count == whole.count ? .never : .noneOfNewest(seen.count)
  }

  /// How long it takes until GitLab is back, in seconds.
  package struct Return: Hashable, Sendable {
    package let shortest: Int
    package let longest: Int
    /// Whether it was measured when a restore was tried out.
    package let isMeasured: Bool
  }

  /// nil where there is nothing to come back from, or nobody knows how large it is.
  package var comingBack: Return? {
    guard let newest else { return nil }
    if let seconds = points.value?.lastProof?.seconds {
      return Return(shortest: seconds, longest: seconds, isMeasured: true)
    }
    guard let bytes = newest.bytes else { return nil }
    let (quick, slow) = CopyPace.seconds(for: bytes)
    return Return(
      shortest: CopyPace.roundedDown(CopyPace.quickDeployment + quick),
      longest: CopyPace.roundedUp(CopyPace.slowDeployment + slow), isMeasured: false)
  }
}
