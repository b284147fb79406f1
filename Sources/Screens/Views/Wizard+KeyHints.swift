internal import Drawing
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// The keys of this very screen at this size, and a word on scrolling where there is more than that.
  func keyHints(at size: Size) -> [KeyHint] {
    let isLonger = dialog == nil ? page(in: size)?.isLonger : box(in: size).map { $0.furthest(in: size) > 0 }
    return keyHints(columns: size.columns)
      + (isLonger == true ? [KeyHint(settings.glyphs.upDown, .keyScroll)] : [])
  }

  /// Shown in the last line, and all of them in the help of the screen.
  private func keyHints(columns: Int) -> [KeyHint] {
    if let dialog { return hints(for: dialog) }
    switch screen {
    case .interview: return interview.hints(shared)
    case .plan: return plan.hints(shared)
    case .cost: return cost.hints(shared, columns: columns)
    case .operation: return operation?.hints(shared) ?? OperationScreen.nothingHints
    case .deletion: return deletion.farewell == nil ? OperationScreen.nothingHints : deletion.hints(shared)
    case .done: return done.hints(operation, shared)
    }
  }

  private func hints(for dialog: Dialog) -> [KeyHint] {
    switch dialog {
    case .help: [KeyHint("Esc", .keyClose)]
    case .picker(let picker):
      [KeyHint("Enter", .keyAccept)] + (picker.picksSeveral ? [KeyHint("Space", .keyTick)] : [])
        + [KeyHint("a-z", .keyFilter), KeyHint(shared.settings.glyphs.upDown, .keyMove), KeyHint("Esc", .keyClose)]
    case .confirmation: [KeyHint("y", .keyYes), KeyHint("Esc", .keyNo), KeyHint("f", .keyOnFailure)]
    case .prices: [KeyHint(shared.settings.glyphs.upDown, .keyScroll), KeyHint("Esc", .keyClose)]
    case .rehearsal: [KeyHint("Enter", .keyRehearse), KeyHint("Esc", .keyGoOnWithout)]
    case .reading:
      [KeyHint(shared.settings.glyphs.upDown, .keyScroll), KeyHint("PgUp PgDn", .keyPage), KeyHint("Esc", .keyClose)]
    case .leaving, .protection, .backupPlace, .remedyQuestion: [KeyHint("y", .keyYes), KeyHint("Esc", .keyNo)]
    case .backup: [KeyHint("s", .keyStopAndBackUp), KeyHint("y", .keyBackUpRunning), KeyHint("Esc", .keyNo)]
    case .releaseBackup:
      [
        KeyHint("s", .keyStopAndBackUp), KeyHint("b", .keyBackUpRunning), KeyHint("w", .keyWithoutBackup),
        KeyHint("Esc", .keyClose),
      ]
    case .stopping:
      [KeyHint("Enter", .keyLeave)] + (operation?.brake == nil ? [] : [KeyHint("K", .keyStopUndo)]) + [
        KeyHint("Esc", .keyWatch)
      ]
    case .nameCheck: [KeyHint("Enter", .keyConfirmName), KeyHint("Esc", .keyNo)]
    case .whatIsLeft: [KeyHint("Enter", .keyGoOn)]
    case .remedies:
      (canLook ? [KeyHint("l", .keyLook)] : []) + repairs.map { KeyHint(String($0.key), $0.hint) } + [
        KeyHint("Esc", .keyClose)
      ]
    case .calls, .timeline:
      [KeyHint("Esc", .keyClose), KeyHint(shared.settings.glyphs.upDown, .keyScroll), KeyHint("PgUp PgDn", .keyPage)]
    }
  }
}
