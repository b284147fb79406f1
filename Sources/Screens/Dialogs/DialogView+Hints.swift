internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

/// The keys of what lies over a screen.
extension DialogView {
  func hints(at size: Size) -> [KeyHint] {
    hints + ((furthest(in: size) ?? 0) > 0 ? [KeyHint(upDown, .keyScroll)] : [])
  }

  private var upDown: String { shared.settings.glyphs.upDown }

  private var hints: [KeyHint] {
    switch dialog {
    case .help: [KeyHint("Esc", .keyClose)]
    case .picker(let picker):
      [KeyHint("Enter", .keyAccept)] + (picker.picksSeveral ? [KeyHint("Space", .keyTick)] : [])
        + [KeyHint("a-z", .keyFilter), KeyHint(upDown, .keyMove), KeyHint("Esc", .keyClose)]
    case .confirmation: [KeyHint("y", .keyYes), KeyHint("Esc", .keyNo), KeyHint("f", .keyOnFailure)]
    case .rehearsal: [KeyHint("Enter", .keyRehearse), KeyHint("Esc", .keyGoOnWithout)]
    case .pane(let pane) where pane.kind == .prices: [KeyHint(upDown, .keyScroll), KeyHint("Esc", .keyClose)]
    case .pane: [KeyHint("Esc", .keyClose), KeyHint(upDown, .keyScroll), KeyHint("PgUp PgDn", .keyPage)]
    case .leaving, .protection, .backupPlace, .remedyQuestion: [KeyHint("y", .keyYes), KeyHint("Esc", .keyNo)]
    case .backup: [KeyHint("s", .keyStopAndBackUp), KeyHint("y", .keyBackUpRunning), KeyHint("Esc", .keyNo)]
    case .releaseBackup:
      [
        KeyHint("s", .keyStopAndBackUp), KeyHint("b", .keyBackUpRunning), KeyHint("w", .keyWithoutBackup),
        KeyHint("Esc", .keyClose),
      ]
    case .stopping:
      [KeyHint("Enter", .keyLeave)] + (wizard.operation?.brake == nil ? [] : [KeyHint("K", .keyStopUndo)])
        + [KeyHint("Esc", .keyWatch)]
    case .nameCheck: [KeyHint("Enter", .keyConfirmName), KeyHint("Esc", .keyNo)]
    case .whatIsLeft: [KeyHint("Enter", .keyGoOn)]
    case .remedies:
      (wizard.canLook ? [KeyHint("l", .keyLook)] : [])
        + wizard.repairs.map { KeyHint(String($0.key), $0.hint) } + [KeyHint("Esc", .keyClose)]
    }
  }
}
