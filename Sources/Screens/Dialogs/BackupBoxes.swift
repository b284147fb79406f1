internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// The boxes of a backup before something that the data may not survive.
struct BackupBoxes: SharedView {
  let shared: Shared

  private func box(_ title: Phrase, _ words: [Phrase], _ question: [Phrase], columns: Int) -> Box {
    let lines = words.flatMap { say($0).wrapped(to: columns) }.map { Line($0) }
    return Box(title: say(title), lines: lines, question: question.map { Line(say($0), .strong) })
  }

  func offer(columns: Int) -> Box {
    let gigabytes = shared.preview.choices?.usage.storageGB ?? Usage.smallTeam.storageGB
    let comesBack = shared.purpose != .destroy
    let keys = say(StandstillPhrases.backupKeys).split(separator: "\n").map { Phrase(verbatim: String($0)) }
    return box(
      BackupPhrases.title,
      [
        BackupPhrases.explained(gigabytes: gigabytes), BackupPhrases.ofRunningGitLab,
        StandstillPhrases.stoppedBackupMeans(starts: comesBack),
      ],
      keys + [BackupPhrases.question], columns: columns)
  }

  /// What is missing, and by name what a yes makes.
  func setUp(_ place: BackupPlace, columns: Int) -> Box {
    box(
      BackupPhrases.placeTitle,
      [BackupPhrases.needsPlace(vault: place.vault == nil, role: place.role == nil)] + place.toBeMade,
      [BackupPhrases.placeQuestion], columns: columns)
  }

  /// Before a change of the release: with a backup or without.
  func beforeRelease(columns: Int) -> Box {
    var lines = say(BackupPhrases.releaseIsOneWay).wrapped(to: columns).map { Line($0, .warning) }
    if let words = shared.backupSentence { lines += say(words).wrapped(to: columns).map { Line($0, .bad) } }
    lines += say(BackupPhrases.ofRunningGitLab).wrapped(to: columns).map { Line($0) }
    lines += say(StandstillPhrases.stoppedBackupMeans(starts: true)).wrapped(to: columns).map { Line($0) }
    let keys = say(BackupPhrases.releaseBackupKeys).split(separator: "\n").map { Line(String($0), .strong) }
    return Box(title: say(BackupPhrases.releaseBackupTitle), lines: lines, question: keys)
  }
}
