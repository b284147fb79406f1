internal import Deployment
internal import Operations
internal import Phrases

/// A backup before an order, in lines: what is to be said of it first, the copy itself, and what follows where there is none.
///
/// Whether the order may be given says the gate; here its questions are asked.
struct LineBackup: Sendable {
  let context: CommandContext
  let report: LineReport
  let stackID: String
  let occasion: BackupGate.Occasion
  /// The logical id of the file system; nil where there is none.
  let fileSystem: String?
  var choice: BackupChoice

  private var backup: LineBackupRun { LineBackupRun(report: report, desk: context.desk, stackID: stackID) }
  private var console: Console { context.console }

  /// Makes the backup that is wished for. Returns how it ends without the order, and why; nil where that is given.
  mutating func refusal(asking stack: String) async throws -> (Ending, [Phrase])? {
    while true {
      switch BackupGate(before: occasion, choice, backup.run.copy) {
      case .open:
        if occasion == .change(isRelease: true), backup.run.copy == .notWished {
          try backup.change { $0.isImpossible(because: BackupPhrases.releaseWithoutBackup) }
        }
        return nil
      case .toBeMade:
        // Whoever stopped us meanwhile wants nothing more to begin.
        if report.now.departure.isStopped { return nil }
        try await make()
        // Whoever interrupted it meanwhile has heard what became of it, and no order is given.
        if report.now.departure.isStopped { return nil }
      case .undecided:
        if let refusal = decide() { return refusal }
      case .missing:
        if let refusal = goOnWithout(asking: stack) { return refusal }
      case .busy: return (.notBegun(.refused(exitCode: .failed)), [])
      }
    }
  }

  // MARK: Questions

  /// Whether it begins with a backup or without. Returns how it ends where nobody says.
  private mutating func decide() -> (Ending, [Phrase])? {
    guard context.interaction.canAsk else {
      return (.notBegun(.refused(exitCode: .answerRefused)), [BackupPhrases.releaseNeedsBackupChoice])
    }
    console.printError(BackupPhrases.releaseIsOneWay.followed(by: BackupPhrases.ofRunningGitLab))
    console.printError(StandstillPhrases.stoppedBackupMeans(starts: true))
    console.printError(BackupPhrases.releaseBackupQuestion)
    switch (console.readLine() ?? "").lowercased() {
    case "w": choice.goesWithout = true
    case "b": choice.isWished = true
    case "s": (choice.isWished, choice.stopsGitLab) = (true, true)
    default: return (.notBegun(.saidNo(.update)), [])
    }
    return nil
  }

  /// Whether to go on though there is none. Returns how it ends where not.
  private mutating func goOnWithout(asking stack: String) -> (Ending, [Phrase])? {
    guard context.interaction.canAsk else {
      return (.notBegun(.refused(exitCode: .checkFailed)), [BackupPhrases.nothingWithoutBackup])
    }
    switch occasion {
    case .change:
      choice.goesWithout = console.agrees(to: BackupPhrases.releaseWithoutBackupQuestion)
      return choice.goesWithout ? nil : (.notBegun(.saidNo(.update)), [])
    case .deletion:
      console.printError(BackupPhrases.deletesWithoutBackup)
      choice.goesWithout = console.isTyped(stack)
      return choice.goesWithout ? nil : (.notBegun(.saidNo(.deletion)), [])
    }
  }

  // MARK: The copy

  func make() async throws {
    guard let fileSystem else {
      try backup.change { $0.isImpossible(because: BackupPhrases.noFileSystemToBackUp) }
      return
    }
    try await backup.perform(try backup.change { $0.begin(copying: fileSystem, choice) })
    guard case .needsPlace(let place) = backup.run.copy else { return }
    try await backup.perform(try setUp(place))
  }

  /// What is missing is made only after a yes of whoever is there to be asked.
  private func setUp(_ place: BackupPlace) throws -> [BackupRun.Request] {
    let lack = BackupPhrases.needsPlace(vault: place.vault == nil, role: place.role == nil)
    guard context.interaction.canAsk else {
      try backup.change { $0.mayNotBeSetUp(because: lack.followed(by: BackupPhrases.setUpBackupByFlag)) }
      return []
    }
    for phrase in place.toBeMade { console.printError(phrase) }
    if console.agrees(to: BackupPhrases.placeQuestion) { return try backup.change { $0.mayBeSetUp() } }
    try backup.change { $0.mayNotBeSetUp() }
    return []
  }
}
