internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// The keys of what lies over a screen.
extension DialogView {
  func hints(at size: Size) -> [KeyHint] {
    hints + ((furthest(in: size) ?? 0) > 0 ? [KeyHint(upDown, ScreenPhrases.keyScroll)] : [])
  }

  private var upDown: String { shared.settings.glyphs.upDown }

  private var hints: [KeyHint] {
    switch dialog {
    case .help: [KeyHint("Esc", ScreenPhrases.keyClose)]
    case .picker(let picker):
      [KeyHint("Enter", ScreenPhrases.keyAccept)]
        + (picker.picksSeveral ? [KeyHint("Space", ScreenPhrases.keyTick)] : [])
        + [
          picker.source == .allowedNetworks
            ? KeyHint("0-9", AccessPhrases.keyTypeNetworks) : KeyHint("a-z", ScreenPhrases.keyFilter),
          KeyHint(upDown, ScreenPhrases.keyMove),
          KeyHint("Esc", ScreenPhrases.keyClose),
        ]
    case .confirmation:
      [
        KeyHint("y", ScreenPhrases.keyYes), KeyHint("Esc", ScreenPhrases.keyNo),
        KeyHint("f", StoppingPhrases.keyOnFailure),
      ]
    case .risk(let check):
      [
        check.wantsWord
          ? KeyHint("Enter", ChangeSetPhrases.keyConfirmName) : KeyHint("y", ScreenPhrases.keyYes),
        KeyHint("Esc", ScreenPhrases.keyNo),
      ]
    case .rehearsal: [KeyHint("Enter", ScreenPhrases.keyRehearse), KeyHint("Esc", ScreenPhrases.keyGoOnWithout)]
    case .pane(let pane) where pane.kind == .prices:
      [KeyHint(upDown, ScreenPhrases.keyScroll), KeyHint("Esc", ScreenPhrases.keyClose)]
    case .pane:
      [
        KeyHint("Esc", ScreenPhrases.keyClose), KeyHint(upDown, ScreenPhrases.keyScroll),
        KeyHint("PgUp PgDn", ScreenPhrases.keyPage),
      ]
    case .leaving, .protection, .backupPlace, .remedyQuestion:
      [KeyHint("y", ScreenPhrases.keyYes), KeyHint("Esc", ScreenPhrases.keyNo)]
    case .backup:
      [
        KeyHint("s", StandstillPhrases.keyStopAndBackUp), KeyHint("y", StandstillPhrases.keyBackUpRunning),
        KeyHint("Esc", ScreenPhrases.keyNo),
      ]
    case .releaseBackup:
      [
        KeyHint("s", StandstillPhrases.keyStopAndBackUp), KeyHint("b", StandstillPhrases.keyBackUpRunning),
        KeyHint("w", BackupPhrases.keyWithoutBackup),
        KeyHint("Esc", ScreenPhrases.keyClose),
      ]
    case .stopping:
      [KeyHint("Enter", ScreenPhrases.keyLeave)]
        + (wizard.operation?.brake == nil ? [] : [KeyHint("K", StoppingPhrases.keyStopUndo)])
        + [KeyHint("Esc", StoppingPhrases.keyWatch)]
    case .nameCheck: [KeyHint("Enter", ChangeSetPhrases.keyConfirmName), KeyHint("Esc", ScreenPhrases.keyNo)]
    case .whatIsLeft: [KeyHint("Enter", ScreenPhrases.keyGoOn)]
    case .remedies:
      (wizard.canLook ? [KeyHint("l", StackPhrases.keyLook)] : [])
        + wizard.repairs.map { KeyHint(String($0.key), $0.hint) } + [KeyHint("Esc", ScreenPhrases.keyClose)]
    }
  }
}
