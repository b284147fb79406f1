internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Home
internal import Operations
internal import Phrases
internal import Upkeep

/// The keys of what lies over a screen.
extension DialogView {
  func hints(at size: Size) -> [KeyHint] {
    if case .pane(let pane) = dialog, pane.kind.narrows { return hints(of: pane, at: size) }
    return hintsWithEnter + ((furthest(in: size) ?? 0) > 0 ? [KeyHint(upDown, ScreenPhrases.keyScroll)] : [])
      + [help]
  }

  /// What Enter does, as its box says it at its edge; nil where nothing is said of it.
  var enterHint: KeyHint? { hintsWithEnter.first { $0.key.hasPrefix("Enter") } }

  /// Where Enter does what Esc does, it stands beside it.
  private var hintsWithEnter: [KeyHint] {
    guard dialog.enter == .closes else { return hints }
    return hints.map { $0.key == "Esc" ? KeyHint("Enter Esc", $0.meaning, isKept: true) : $0 }
  }

  private var help: KeyHint { KeyHint("?", ScreenPhrases.keyHelp) }

  private var opensOtherRegions: Bool { wizard.home.list?.elsewhere.found.isEmpty == false }

  private var hintsOfText: [KeyHint] {
    [
      KeyHint("Esc", ScreenPhrases.keyClose), KeyHint(upDown, ScreenPhrases.keyScroll),
      KeyHint("PgUp PgDn", ScreenPhrases.keyPage),
    ]
  }

  private var keyProtection: Phrase {
    shared.protects ? DonePhrases.keyProtectionIsWished : DonePhrases.keyProtectionIsNotWished
  }

  private var upDown: String { shared.settings.glyphs.upDown }

  private var hints: [KeyHint] {
    switch dialog {
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
      ] + (shared.account.standing == nil ? [KeyHint("P", keyProtection)] : [])
    case .risk(let check):
      [
        check.wantsWord
          ? KeyHint("Enter", ChangeSetPhrases.keyConfirmName) : KeyHint("y", ScreenPhrases.keyYes),
        KeyHint("Esc", ScreenPhrases.keyNo),
      ]
    case .rehearsal: [KeyHint("Enter", ScreenPhrases.keyRehearse), KeyHint("Esc", ScreenPhrases.keyGoOnWithout)]
    case .pane(let pane) where pane.kind == .prices:
      [KeyHint(upDown, ScreenPhrases.keyScroll), KeyHint("Esc", ScreenPhrases.keyClose)]
    case .pane(let pane) where pane.kind == .elsewhere && opensOtherRegions:
      [KeyHint("1-9", ElsewherePhrases.keyOpen)] + hintsOfText
    case .pane(let pane): (pane.kind.command == nil ? [] : [KeyHint("c", DonePhrases.keyCopy)]) + hintsOfText
    case .leaving, .protection, .runSwitch, .billing, .backupPlace, .copyInside, .remedyQuestion:
      [KeyHint("y", ScreenPhrases.keyYes), KeyHint("Esc", ScreenPhrases.keyNo)]
    case .copying: [KeyHint("1-9", DonePhrases.keyCopy), KeyHint("Esc", ScreenPhrases.keyClose)]
    case .copy where wizard.sawGitLabStoppedBeforeCopy:
      [
        KeyHint("s", CopyPhrases.keyCheckAndBackUp), KeyHint("y", CopyPhrases.keyBackUpUnchecked),
        KeyHint("Esc", ScreenPhrases.keyNo),
      ]
    case .backup, .copy:
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
      [KeyHint("Enter", shared.settings.isRehearsal ? StoppingPhrases.stopLeaveRehearsal : ScreenPhrases.keyLeave)]
        + (wizard.operation?.brake == nil ? [] : [KeyHint("K", StoppingPhrases.keyStopUndo)])
        + [KeyHint("Esc", StoppingPhrases.keyWatch)]
    case .nameCheck: [KeyHint("Enter", ChangeSetPhrases.keyConfirmName), KeyHint("Esc", ScreenPhrases.keyNo)]
    case .whatIsLeft: [KeyHint("Enter", ScreenPhrases.keyGoOn)]
    case .remedies:
      (wizard.canLook ? [KeyHint("l", StackPhrases.keyLook)] : [])
        + (wizard.operation?.answerToEdit == nil ? [] : [KeyHint("e", InsidePhrases.keyEditAnswer)])
        + wizard.repairs.map { KeyHint(String($0.key), $0.hint) } + [KeyHint("Esc", ScreenPhrases.keyClose)]
    }
  }

  /// Few lines may be left of many, and nothing to scroll.
  private func hints(of pane: Pane, at size: Size) -> [KeyHint] {
    let filter = pane.filter
    let scrolling =
      view(of: pane).furthest(in: size) > 0
      ? [KeyHint(upDown, ScreenPhrases.keyScroll), KeyHint("PgUp PgDn", ScreenPhrases.keyPage)] : []
    guard !filter.isTyping else {
      return [KeyHint("Enter", LogPhrases.keyKeep), KeyHint("Esc", LogPhrases.keyAllLines)] + scrolling
    }
    let closing = KeyHint("Esc", filter.isOn ? LogPhrases.keyAllLines : ScreenPhrases.keyClose)
    let errors = filter.onlyErrors ? LogPhrases.keyNotOnlyErrors : ScreenPhrases.keyErrors
    return [closing, KeyHint("/", LogPhrases.keyFilter), KeyHint("e", errors)] + scrolling + [help]
  }
}
