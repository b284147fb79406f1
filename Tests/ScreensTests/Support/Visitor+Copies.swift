import Account
import GitLabStack
import Operations
import Phrases
import Screens
import Upkeep

/// The page of a GitLab's backups.
extension Visitor {
  /// As it opens on the last screen of a creation, with what was found there.
  static func copies(_ language: Language = .english, isAnswered: Bool = true) throws -> Visitor {
    var visitor = try done(language)
    visitor.type("b")
    if isAnswered { visitor.seeCopies(Scene.points, files: Scene.archives) }
    return visitor
  }

  mutating func seeCopies(_ points: [RecoveryPoint], files: BackupFiles) {
    guard let stack = ARN(Scene.stackID) else { return }
    let copies = Copies(of: FileSystemARN(id: Scene.fileSystem, beside: stack), points: .seen(points))
    arrive(.copies(stackID: Scene.stackID, .success(copies)))
    arrive(.backupFiles(stackID: Scene.stackID, .seen(files)))
  }
}

extension Scene {
  static let fileSystem = "fs-0123456789abcdef0"

  /// Twelve nights, one by hand that was tried out, and half a copy.
  static var points: [RecoveryPoint] {
    let day = 86_400.0
    let nights = (0..<12).map { night in
      point(
        "night-\(night)", age: 16_080 + Double(night) * day, .plan("aws/efs/automatic"),
        .until(start + 35 * day - Double(night) * day), night == 0 ? .never : .unknown)
    }
    let proof = RecoveryProof(time: start - 6 * day, seconds: 2460, projects: 41, users: 12)
    return [
      point("half", age: 600, .person, .forEver, nil, state: "PARTIAL"), nights[0], nights[1],
      point("by-hand", age: 1.5 * day, .person, .forEver, .passed(proof)),
    ] + nights[2...]
  }

  private static func point(
    _ id: String, age: Double, _ maker: RecoveryPoint.Maker, _ keeping: RecoveryPoint.Keeping,
    _ trial: RecoveryPoint.Trial?, state: String = "COMPLETED"
  ) -> RecoveryPoint {
    RecoveryPoint(
      arn: "arn:aws:backup:ap-northeast-1:123456789012:recovery-point:\(id)", fileSystem: fileSystem,
      vault: maker == .person ? "gitlab-wizard" : "aws/efs/automatic-backup-vault", made: start - age,
      bytes: state == "COMPLETED" ? 33_285_996_544 : nil, maker: maker, keeping: keeping, state: state, trial: trial)
  }

  static var archives: BackupFiles {
    let old = start - 14 * 86_400
    return BackupFiles(
      files: [
        BackupFile(
          name: "\(Int(old))_2026_11_09_18.11.11_gitlab_backup.tar", bytes: 4_939_212_390, ended: old + 900,
          keys: "gitlab_config_1.tar"),
        BackupFile(
          name: "\(Int(old - 3e6))_2026_10_05_18.8.2_gitlab_backup.tar", bytes: 4_724_464_025, ended: old - 3e6),
      ], release: "18.11.11")
  }
}
