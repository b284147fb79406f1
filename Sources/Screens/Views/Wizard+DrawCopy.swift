internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// The boxes and the looks of a copy before something that its data may not survive.
extension Wizard {
  /// - Parameter isNeeded: whether the data goes if there is no copy.
  func copyStyle(isNeeded: Bool) -> Style {
    switch copy {
    case .notWished: isNeeded ? .bad : .plain
    case .seeking, .asked: .plain
    case .needsPlace, .settingUp, .standsBy, .underWay: .warning
    case .made: .good
    case .missing, .notKnown: .bad
    }
  }

  private func box(_ title: Phrase, _ words: [Phrase], _ question: [Phrase], columns: Int) -> Box {
    let lines = words.flatMap { say($0).wrapped(to: columns) }.map { Line($0) }
    return Box(title: say(title), lines: lines, question: question.map { Line(say($0), .strong) })
  }

  func backupBox(columns: Int) -> Box {
    let gigabytes = shared.preview.choices?.usage.storageGB ?? Usage.smallTeam.storageGB
    let comesBack = life.farewell == nil
    let keys = say(.backupKeys).split(separator: "\n").map { Phrase(verbatim: String($0)) }
    return box(
      .backupTitle,
      [.backupExplained(gigabytes: gigabytes), .backupOfRunningGitLab, .stoppedBackupMeans(starts: comesBack)],
      keys + [.backupQuestion], columns: columns)
  }

  /// What is missing, and by name what a yes makes.
  func box(_ place: BackupPlace, columns: Int) -> Box {
    box(
      .backupPlaceTitle, [.backupNeedsPlace(vault: place.vault == nil, role: place.role == nil)] + place.toBeMade,
      [.backupPlaceQuestion], columns: columns)
  }

  /// Before a change of the release: with a backup or without.
  func releaseBackupBox(columns: Int) -> Box {
    var lines = say(.releaseIsOneWay).wrapped(to: columns).map { Line($0, .warning) }
    if let words = copySentence { lines += say(words).wrapped(to: columns).map { Line($0, .bad) } }
    lines += say(.backupOfRunningGitLab).wrapped(to: columns).map { Line($0) }
    lines += say(.stoppedBackupMeans(starts: true)).wrapped(to: columns).map { Line($0) }
    let keys = say(.releaseBackupKeys).split(separator: "\n").map { Line(String($0), .strong) }
    return Box(title: say(.releaseBackupTitle), lines: lines, question: keys)
  }
}
