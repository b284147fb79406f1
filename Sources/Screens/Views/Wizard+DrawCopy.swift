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
    case .needsPlace, .underWay: .warning
    case .made: .good
    case .missing: .bad
    }
  }

  private func box(_ title: Phrase, _ words: [Phrase], _ question: Phrase, on canvas: inout Canvas) {
    let columns = min(68, canvas.size.columns - 10)
    let lines = words.flatMap { say($0).wrapped(to: columns) }.map { Line($0) }
    canvas.dialog(say(title), lines: lines + [Line(say(question), .strong)], glyphs: settings.glyphs)
  }

  func drawBackup(on canvas: inout Canvas) {
    let gigabytes = preview.choices?.usage.storageGB ?? Usage.smallTeam.storageGB
    box(
      .backupTitle, [.backupExplained(gigabytes: gigabytes), .backupOfRunningGitLab], .backupQuestion, on: &canvas)
  }

  /// What is missing, and by name what a yes makes.
  func draw(_ place: BackupPlace, on canvas: inout Canvas) {
    box(
      .backupPlaceTitle, [.backupNeedsPlace(vault: place.vault == nil, role: place.role == nil)] + place.toBeMade,
      .backupPlaceQuestion, on: &canvas)
  }
}
