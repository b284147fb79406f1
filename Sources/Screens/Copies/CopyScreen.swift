internal import Account
internal import Deployment
internal import Operations
internal import Phrases
internal import Upkeep

/// The backups of a GitLab that stands: what would be lost, each copy, and a new one.
struct CopyScreen: Sendable {
  /// nil before it was opened.
  private(set) var subject: CopySubject?
  /// What AWS Backup keeps; nil while nobody has answered.
  private(set) var copies: Copies?
  /// Why nobody could look for them.
  private(set) var trouble: Trouble?
  private(set) var files = Sighting<BackupFiles>.pending
  /// The row that keys are about: copies of the file system first, then GitLab's own.
  private var number = 0
  /// The backups by `gitlab-backup` that were wished for here, by the ids of their stacks: whoever looks at another stack forgets none.
  private var runsInside: [String: FileBackupRun] = [:]
  /// The stacks of whose file systems a copy was wished for here that is not decided yet, likewise.
  private var making: Set<String> = []
  /// Whether what became of it was read, and somebody went on.
  private(set) var isRead = true

  // MARK: Looking

  /// Shows the backups of a stack, and says what that takes.
  mutating func open(_ subject: CopySubject) -> [Effect] {
    if self.subject?.stackID != subject.stackID {
      var other = CopyScreen()
      (other.runsInside, other.making) = (runsInside, making)
      self = other
    }
    self.subject = subject
    return look()
  }

  /// Asks for all of it; what is known stays until the answer is there.
  mutating func look() -> [Effect] {
    guard let subject else { return [] }
    trouble = nil
    return [.lookAtCopies(stackID: subject.stackID, fileSystem: subject.fileSystem)] + lookInside()
  }

  private mutating func lookInside() -> [Effect] {
    subject.map { [.lookAtBackupFiles(stackID: $0.stackID)] } ?? []
  }

  mutating func take(_ result: Result<Copies, Trouble>, of stackID: String) {
    guard stackID == subject?.stackID else { return }
    switch result {
    case .success(let found): (copies, trouble) = (found, nil)
    case .failure(let trouble): self.trouble = trouble
    }
  }

  mutating func take(_ sight: Sighting<BackupFiles>, of stackID: String) {
    if stackID == subject?.stackID { files = sight }
  }

  // MARK: Rows

  var points: [RecoveryPoint] { copies?.points.value ?? [] }
  var archives: [BackupFile] { files.value?.files ?? [] }

  /// From 0, through both lists.
  var selected: Int { max(0, min(number, points.count + archives.count - 1)) }

  var selectedPoint: RecoveryPoint? { points.indices.contains(selected) ? points[selected] : nil }

  var selectedFile: BackupFile? {
    let index = selected - points.count
    return archives.indices.contains(index) ? archives[index] : nil
  }

  mutating func move(by count: Int) {
    number = max(0, min(points.count + archives.count - 1, selected + count))
    isRead = true
  }

  /// The version that runs: as it says itself, else as its image has it.
  var release: String? { files.value?.release ?? subject?.release }

  // MARK: A copy of the whole file system

  /// Whether one is on its way.
  func isCopying(_ shared: Shared) -> Bool { shared.backups[subject?.stackID].copy.isPending }

  /// Whether one was wished for here of that stack's file system, and is not decided yet.
  func isMaking(of stackID: String) -> Bool { making.contains(stackID) }

  mutating func copy(stoppingGitLab stops: Bool, _ shared: inout Shared) -> [Effect] {
    guard let subject else { return [] }
    making.insert(subject.stackID)
    isRead = false
    let choice = BackupChoice(isWished: true, stopsGitLab: stops)
    return shared.backups.wish(of: subject.stackID) { $0.begin(copying: subject.fileSystem, choice) }
  }

  /// Something became of one, whichever stack is on the page by now. Nobody needs GitLab stopped once there is one, and then it is
  /// looked for.
  mutating func keepUp(_ shared: inout Shared) -> [Effect] {
    var effects: [Effect] = []
    for stackID in making.sorted() where !shared.backups[stackID].copy.isPending {
      making.remove(stackID)
      effects += shared.backups.change(stackID) { $0.startAgain() }
      if stackID == subject?.stackID { effects += look() }
    }
    return effects
  }

  // MARK: One by gitlab-backup

  /// Of the stack on the page.
  var inside: FileBackupRun { subject.flatMap { runsInside[$0.stackID] } ?? FileBackupRun() }

  mutating func copyInside() -> [Effect] {
    guard let subject else { return [] }
    isRead = false
    var run = inside
    let requests = run.begin()
    runsInside[subject.stackID] = run
    return requests.map { .backUpInside(stackID: subject.stackID, $0) }
  }

  mutating func take(inside result: Result<String, Trouble>, of stackID: String) -> [Effect] {
    guard var run = runsInside[stackID] else { return [] }
    let requests = run.update(result)
    runsInside[stackID] = run
    let next = requests.map { Effect.backUpInside(stackID: stackID, $0) }
    return run.end != nil && stackID == subject?.stackID ? next + lookInside() : next
  }
}
