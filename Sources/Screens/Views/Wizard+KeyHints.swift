internal import Drawing
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// The keys of this very screen at this size: no Tab where all columns are in sight, and a word on scrolling where there
  /// is more than that.
  func keyHints(at size: Size) -> [(key: String, meaning: Phrase)] {
    if place == .cost, overlay == nil {
      let hasPages = cost.columns(besides: value(of:)).count > CostLayout.compared(columns: size.columns)
      return hasPages ? keyHints : keyHints.filter { $0.key != "Tab" }
    }
    let isLonger = overlay == nil ? page(in: size)?.isLonger : box(in: size).map { $0.furthest(in: size) > 0 }
    return keyHints + (isLonger == true ? [("↑↓".plain(settings), .keyScroll)] : [])
  }

  /// The keys of this very screen: shown in the last line, and all of them in its help.
  var keyHints: [(key: String, meaning: Phrase)] {
    if let overlay { return hints(for: overlay) }
    switch step {
    case .start, .network, .domain, .access, .image:
      var hints: [(String, Phrase)] = [("Enter", enterShowsStack ? .keyGoOn : .keyAccept)]
      if slashOpensList { hints.append(("/", .keyPick)) }
      if question?.isTyped == false { hints.append(("←→".plain(settings), .keyChoose)) }
      return hints + [
        ("↑↓".plain(settings), .keyMove), ("PgUp PgDn", .keySteps), ("Esc", .keyBack), ("?", .keyHelp),
        ("Ctrl-C", .keyQuit),
      ]
    case .plan where showsCost:
      return costHints
    case .plan:
      return [
        ("d", account.standing == nil ? .keyDeploy : .keyReviewChanges), ("↑↓".plain(settings), .keyMove),
        ("Enter", .keyOpen), ("c", .keyCost), ("e", .keyEdit), ("Esc", .keyBack), ("?", .keyHelp), ("q", .keyQuit),
        ("v", .keyChecks), ("r", .keyAskAgain), ("x", .keyCalls),
      ]
    case .deploy where deployment == nil && life.farewell != nil: return farewellHints
    case .deploy: return deployHints
    case .done:
      return doneHints + [("x", .keyCalls), ("Esc", .keyBack), ("?", .keyHelp), ("q", .keyQuit)]
    }
  }

  private var costHints: [(key: String, meaning: Phrase)] {
    let leave: [(String, Phrase)] = [("Esc", .keyBack), ("?", .keyHelp), ("q", .keyQuit)]
    guard cost.report != nil else { return leave }
    let isNumber = cost.focus.answer != nil
    return [("↑↓".plain(settings), .keyMove)] + (isNumber ? [("0-9", .keyType)] : [])
      + [("Tab", .keyColumns), ("r", .keyRefresh), ("e", .keyExport)] + leave
      + (isNumber ? [("+ -", .keyMoreOrLess)] : [])
  }

  private var runningHints: [(key: String, meaning: Phrase)] {
    // Before anything was seen there is nothing to look into.
    guard deployment?.isAsking != true else {
      return [("b", .keyLeave), ("x", .keyCalls), ("Ctrl-C", .keyStop), ("?", .keyHelp)]
    }
    return (deployment?.trouble == nil ? [] : [("r", .keyTryNow)]) + [("b", .keyLeave)] + readingHints + [
      ("t", .keyTimeline), ("e", .keyErrors), ("x", .keyCalls), ("Ctrl-C", .keyStop),
      ("↑↓".plain(settings), .keyScroll), ("?", .keyHelp),
    ]
  }

  private var deployHints: [(key: String, meaning: Phrase)] {
    switch deployment?.stage {
    case .reviewing: reviewHints
    case .starting, .running: runningHints
    case .settled:
      [("Enter", .keyGoOn)] + remedyHint + readingHints + [
        ("t", .keyTimeline), ("e", .keyErrors), ("x", .keyCalls), ("↑↓".plain(settings), .keyScroll),
        ("Esc", .keyBack), ("?", .keyHelp), ("q", .keyQuit),
      ]
    case .preparing: [("x", .keyCalls), ("?", .keyHelp), ("q", .keyQuit)]
    case .stopped, nil: failureHints + [("Esc", .keyBack), ("x", .keyCalls), ("?", .keyHelp), ("q", .keyQuit)]
    }
  }

  private func hints(for overlay: Overlay) -> [(key: String, meaning: Phrase)] {
    switch overlay {
    case .help: [("Esc", .keyClose)]
    case .picker(let picker):
      [("Enter", .keyAccept)] + (picker.picksSeveral ? [("Space", .keyTick)] : [])
        + [("a-z", .keyFilter), ("↑↓".plain(settings), .keyMove), ("Esc", .keyClose)]
    case .confirmation: [("y", .keyYes), ("Esc", .keyNo), ("f", .keyOnFailure)]
    case .prices: [("↑↓".plain(settings), .keyScroll), ("Esc", .keyClose)]
    case .rehearsal: [("Enter", .keyRehearse), ("Esc", .keyGoOnWithout)]
    case .reading: [("↑↓".plain(settings), .keyScroll), ("PgUp PgDn", .keyPage), ("Esc", .keyClose)]
    case .leaving, .protection, .backupPlace, .remedyQuestion: [("y", .keyYes), ("Esc", .keyNo)]
    case .backup: [("s", .keyStopAndBackUp), ("y", .keyBackUpRunning), ("Esc", .keyNo)]
    case .releaseBackup:
      [("s", .keyStopAndBackUp), ("b", .keyBackUpRunning), ("w", .keyWithoutBackup), ("Esc", .keyClose)]
    case .stopping:
      [("Enter", .keyLeave)] + (brake == nil ? [] : [("K", .keyStopUndo)]) + [("Esc", .keyWatch)]
    case .nameCheck: [("Enter", .keyConfirmName), ("Esc", .keyNo)]
    case .whatIsLeft: [("Enter", .keyGoOn)]
    case .remedies:
      (canLook ? [("l", .keyLook)] : []) + remedies.map { (String($0.key), $0.hint) } + [("Esc", .keyClose)]
    case .calls, .timeline: [("Esc", .keyClose), ("↑↓".plain(settings), .keyScroll), ("PgUp PgDn", .keyPage)]
    }
  }
}

extension String {
  /// Arrows in words where the terminal cannot draw them.
  func plain(_ settings: Wizard.Settings) -> String {
    guard settings.glyphs == .ascii else { return self }
    return self == "←→" ? "Left/Right" : "Up/Down"
  }
}
