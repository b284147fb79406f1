internal import Phrases
internal import Upkeep

/// GitLab's own backups in containers that are in no world, each made in four usual minutes.
struct RehearsedFileBackups {
  /// When the one that runs was begun, by the id of its stack.
  private var running: [String: Double] = [:]
  /// When each that was made was begun, likewise.
  private var made: [String: [Double]] = [:]

  private static let usual = 240.0
  private static let bytes = 734_003_200
  /// As GitLab says what it is at, each for a part of the time.
  private static let stages = ["database", "repositories", "uploads", "builds", "artifacts", "packages", "registry"]
  private static let day = 86_400.0

  /// What one of our scripts about them prints; nil for another script.
  mutating func answer(
    to script: String, in stack: RehearsedStack, tag: String, _ scene: StackStore.Scene
  ) -> String? {
    let release = String(tag.prefix { $0 != "-" })
    switch script {
    case BackupFiles.script: return list(in: stack, release)
    case FileBackup.beginning where running[stack.id] == nil:
      running[stack.id] = scene.now
      return "gitlab-wizard: begun\n" + sight(in: stack, release, scene)
    case FileBackup.beginning, FileBackup.look: return sight(in: stack, release, scene)
    default: return nil
    }
  }

  private mutating func sight(in stack: RehearsedStack, _ release: String, _ scene: StackStore.Scene) -> String {
    guard let start = running[stack.id] else { return "gitlab-wizard: gone\n" }
    let share = (scene.now - start) * scene.speed / Self.usual
    if share >= 0.5, scene.setting.scenario == .backupFileFails {
      running[stack.id] = nil
      return "gitlab-wizard: failed tar: \(Self.name(start, release)): Cannot write: Disk quota exceeded\n"
    }
    guard share >= 1 else {
      let stage = Self.stages[min(Self.stages.count - 1, Int(share * Double(Self.stages.count)))]
      return "gitlab-wizard: running \(Int(start)) stream \(UTC.date(scene.now)) -- Dumping \(stage) ... \n"
    }
    running[stack.id] = nil
    made[stack.id, default: []].append(start)
    return """
      gitlab-wizard: made \(Int(start)) \(Self.bytes) \(Self.name(start, release))
      gitlab-wizard: keys \(Self.keys(start))

      """
  }

  private func list(in stack: RehearsedStack, _ release: String) -> String {
    // A colleague made two: the first without the keys.
    let isOld = stack.name == RehearsalAccount.existingStack
    let old = isOld ? [stack.created + 0.5 * Self.day, stack.created + Self.day] : []
    let times = old + (made[stack.id] ?? [])
    let archives = times.map { "gitlab-wizard: file \(Self.bytes) \(Int($0)).0 \(Self.name($0, release))" }
    let keys = times.dropFirst(isOld ? 1 : 0).map { "gitlab-wizard: keys \(Int($0)).0 \(Self.keys($0))" }
    let lines = ["gitlab-wizard: release \(release)"] + archives + keys + ["gitlab-wizard: listed"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func date(_ time: Double) -> String { UTC.day(time).replacing("-", with: "_") }

  private static func name(_ time: Double, _ release: String) -> String {
    "\(Int(time))_\(date(time))_\(release)_gitlab_backup.tar"
  }

  private static func keys(_ time: Double) -> String { "gitlab_config_\(Int(time))_\(date(time)).tar" }
}
