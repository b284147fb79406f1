internal import Drawing
internal import Phrases
internal import Upkeep

/// Every key that a screen can have, whatever is true there now: its line of keys has those of them that do something.
extension Place {
  func keys(_ glyphs: Glyphs) -> [KeyHint] {
    let move = KeyHint(glyphs.upDown, ScreenPhrases.keyMove)
    let scroll = KeyHint(glyphs.upDown, ScreenPhrases.keyScroll)
    return switch self {
    case .start: Self.starting + Self.answering(glyphs) + Self.language(glyphs)
    case .network, .domain, .access, .image: [KeyHint("Enter", ScreenPhrases.keyAccept)] + Self.answering(glyphs)
    case .plan: [KeyHint("d", ScreenPhrases.keyDeploy), move] + Self.planning
    case .planOfChange: [KeyHint("d", ChangePlanPhrases.keyReviewChanges), move] + Self.planning
    case .cost: [move] + Self.pricing
    case .checks: [move] + Self.checking
    case .reach: [KeyHint(glyphs.upDown, ReachPagePhrases.keyNote)] + Self.reaching
    case .preparing: [Self.calls, scroll] + Self.ending
    case .creationReview: [KeyHint("y", ScreenPhrases.keyExecute)] + Self.reviewing + [scroll]
    case .changeReview:
      [KeyHint("y", ChangeSetPhrases.keyChange), KeyHint("b", BackupPhrases.keyBackUpShort)] + Self.reviewing + [scroll]
    case .changeSetLeft, .nothingDeployed: [Self.back, Self.calls, Self.jump, scroll] + Self.ending
    case .asking: [Self.leave, Self.calls, Self.stop, Self.helping, scroll]
    case .creating, .changing, .deleting, .undoing:
      [KeyHint("r", ScreenPhrases.keyTryNow), Self.leave] + Self.reading + Self.watching + [
        Self.stop, Self.helping, scroll,
      ]
    // Nothing was begun, so that nothing is there to be read.
    case .refused: Self.failing + [Self.back, Self.calls, Self.jump, scroll] + Self.ending
    case .ended: Self.settling + Self.reading + Self.watching + [Self.back, Self.jump, scroll] + Self.ending
    case .created, .changed: Self.standing + [Self.timeline, Self.back, Self.calls, Self.jump, scroll] + Self.ending
    case .undone: [KeyHint("c", RepairPhrases.keyGoForward)] + Self.failed + [scroll] + Self.ending
    case .deleted, .kept, .halfUndone, .halfDeleted: Self.failed + [scroll] + Self.ending
    case .copies: Self.keeping + [move, Self.ends, Self.calls] + Self.ending
    case .upgrade: Self.upgrading + [Self.back, Self.calls, scroll] + Self.ending
    case .deletionPreview:
      [
        KeyHint("D", DeletionPhrases.keyDestroy), KeyHint("b", BackupPhrases.keyBackUp),
        KeyHint("Esc", ScreenPhrases.keyNo), scroll,
      ] + Self.ending
    case .home: Self.standingHere + [scroll] + Self.ending
    }
  }

  /// Those of the terminal, and of every screen where letters are no text.
  ///
  /// - Parameter isTyping: whether letters are text.
  static func keysEverywhere(_ glyphs: Glyphs, isTyping: Bool = false) -> [KeyHint] {
    (isTyping ? [] : [KeyHint("M", MousePhrases.keyOff)])
      + [KeyHint("Ctrl-L", ScreenPhrases.keyRedraw), KeyHint("Ctrl-Z", ScreenPhrases.keySuspend)]
      + language(glyphs)
  }

  /// Where only ASCII can be shown there is no other language.
  private static func language(_ glyphs: Glyphs) -> [KeyHint] {
    glyphs == .ascii ? [] : [KeyHint("Ctrl-G", ScreenPhrases.keyLanguage)]
  }

  // MARK: Parts

  private static let back = KeyHint("Esc", ScreenPhrases.keyBack)
  private static let helping = KeyHint("?", ScreenPhrases.keyHelp)
  private static let calls = KeyHint("x", ScreenPhrases.keyCalls)
  private static let ending: [KeyHint] = [helping, KeyHint("q", ScreenPhrases.keyQuit)]
  private static let jump = KeyHint("1-8", MovingPhrases.keyJump)
  private static let undo = KeyHint("u", MovingPhrases.keyUndo)
  private static let ends = KeyHint("g G", MovingPhrases.keyEnds)
  private static let timeline = KeyHint("t", ScreenPhrases.keyTimeline)
  private static let leave = KeyHint("b", ScreenPhrases.keyLeave)
  private static let stop = KeyHint("Ctrl-C", DonePhrases.keyStop)
  private static let filtering: [KeyHint] = [
    KeyHint("/", MovingPhrases.keyFilter), KeyHint("Enter", LogPhrases.keyKeep),
    KeyHint("Esc", HomePagePhrases.keyAllRows),
  ]

  private static let starting: [KeyHint] = [
    KeyHint("Enter", ScreenPhrases.keyAccept), KeyHint("Enter", ScreenPhrases.keyGoOn),
    KeyHint("Ctrl-X", QuickPhrases.keyQuick), KeyHint("Ctrl-X", QuickPhrases.keyFull),
  ]

  private static func answering(_ glyphs: Glyphs) -> [KeyHint] {
    [
      KeyHint("/", ScreenPhrases.keyPick), KeyHint(glyphs.leftRight, ScreenPhrases.keyChoose),
      KeyHint(glyphs.upDown, ScreenPhrases.keyMove), KeyHint("PgUp PgDn", ScreenPhrases.keySteps), back, helping,
      KeyHint("Ctrl-C", ScreenPhrases.keyQuit), jump, undo,
    ]
  }

  private static let planning: [KeyHint] =
    [
      KeyHint("Enter", ScreenPhrases.keyOpen), KeyHint("c", ScreenPhrases.keyCost),
      KeyHint("e", ScreenPhrases.keyEdit), KeyHint("v", ScreenPhrases.keyChecks),
      KeyHint("r", ReachPagePhrases.keyReach), KeyHint("R", ScreenPhrases.keyAskAgain),
      KeyHint("S", HandoverPhrases.keySave), KeyHint("a", AnswerSetPhrases.keyWrite), back,
    ] + filtering + [jump, undo, ends, calls] + ending

  private static let pricing: [KeyHint] =
    [
      KeyHint("0-9", ScreenPhrases.keyType), KeyHint("+ -", CostScreenPhrases.keyMoreOrLess),
      KeyHint("Tab", CostScreenPhrases.keyColumns), KeyHint("r", CostScreenPhrases.keyRefresh),
      KeyHint("e", CostScreenPhrases.keyExport), back, undo, ends,
    ] + ending

  private static let checking: [KeyHint] =
    [
      KeyHint("1-9", CheckPagePhrases.keyFix), KeyHint("m", CheckPagePhrases.keyNeedsMe),
      KeyHint("m", CheckPagePhrases.keyAll), KeyHint("r", CheckPagePhrases.keyAskThis),
      KeyHint("e", ScreenPhrases.keyEdit), KeyHint("Enter", CheckPagePhrases.keyDetail),
      KeyHint("d", ScreenPhrases.keyDeploy), KeyHint("d", ChangePlanPhrases.keyReviewChanges),
      KeyHint("R", CheckPagePhrases.keyAskAll), KeyHint("w", CheckPagePhrases.keyPolicy),
      KeyHint("Esc", CheckPagePhrases.keyPlan), undo, ends, calls,
    ] + ending

  private static let reaching: [KeyHint] =
    [
      KeyHint("v", ReachPagePhrases.keyVariants), KeyHint("/", ReachPagePhrases.keyTry),
      KeyHint("e", ReachPagePhrases.keyEditNetworks), KeyHint("Enter", ReachPagePhrases.keyRules),
      KeyHint("i", ReachPagePhrases.keyRights), KeyHint("l", ReachPagePhrases.keyList),
      KeyHint("l", ReachPagePhrases.keyPicture), KeyHint("PgUp PgDn", ScreenPhrases.keyScroll),
      KeyHint("R", ScreenPhrases.keyAskAgain), KeyHint("Esc", ReachPagePhrases.keyPlan),
      KeyHint("Enter", ScreenPhrases.keyAccept), KeyHint("Esc", ScreenPhrases.keyClose), jump, undo, ends, calls,
    ] + ending

  private static let reviewing: [KeyHint] =
    [
      KeyHint("n", ScreenPhrases.keyDiscard), KeyHint("Enter", ScreenPhrases.keyOpen),
      KeyHint("l", HandoverPhrases.keyLeave), KeyHint("e", MovingPhrases.keyEditInstead), helping,
    ] + filtering + [ends, calls]

  private static let watching: [KeyHint] =
    [timeline, KeyHint("e", ScreenPhrases.keyErrors), calls] + filtering + [ends]

  private static let writings: [KeyHint] = [
    KeyHint("l", InsidePhrases.keyLog), KeyHint("v", InsidePhrases.keyEvidence),
  ]

  /// The last is of a failure.
  private static let reading: [KeyHint] = writings + [KeyHint("f", InsidePhrases.keyFollowers)]

  private static let failing: [KeyHint] = [
    KeyHint("e", InsidePhrases.keyEditAnswer), KeyHint("r", InsidePhrases.keyTryAgain),
  ]

  private static let settling: [KeyHint] = [
    KeyHint("Enter", ScreenPhrases.keyGoOn), KeyHint("n", StackPhrases.keyRemedy),
  ]

  private static let failed: [KeyHint] =
    failing + [KeyHint("n", StackPhrases.keyRemedy)] + reading + [timeline, back, calls, jump]

  private static let standing: [KeyHint] =
    [
      KeyHint("p", ScreenPhrases.keyShowPassword), KeyHint("p", ScreenPhrases.keyHidePassword),
      KeyHint("s", ShellPhrases.keyShell), KeyHint("P", DonePhrases.keyProtect),
      KeyHint("b", CopyPagePhrases.keyBackups), KeyHint("u", UpgradePhrases.keyUpgrade),
      KeyHint("c", FirstHour.keyLook), KeyHint("T", DonePhrases.keyTest), KeyHint("y", DonePhrases.keyCopy),
    ] + writings

  private static let keeping: [KeyHint] = [
    KeyHint("N", CopyPagePhrases.keyNow), KeyHint("f", CopyPagePhrases.keyFile),
    KeyHint("h", CopyPagePhrases.keyProve), KeyHint("O", CopyPagePhrases.keyRestore),
    KeyHint("Enter", CopyPagePhrases.keyRead), KeyHint("r", ScreenPhrases.keyAskAgain), back,
  ]

  private static let upgrading: [KeyHint] = [
    KeyHint("U", UpgradePhrases.keyBegin), KeyHint("T", DonePhrases.keyTest), KeyHint("W", UpgradePhrases.keyWait),
    KeyHint("W", UpgradePhrases.keyWaitNoMore), KeyHint("v", UpgradePhrases.keyGoal),
    KeyHint("r", UpgradePhrases.keyAskAgain),
  ]

  private static let standingHere: [KeyHint] =
    [
      KeyHint("Enter", HomePagePhrases.keyOpen), KeyHint("l", HomePagePhrases.keyLog),
      KeyHint("s", HomePagePhrases.keyShell), KeyHint("p", HomePagePhrases.keyPassword),
      KeyHint("b", HomePagePhrases.keyBackups), KeyHint("u", HomePagePhrases.keyUpgrade),
      KeyHint("e", HomePagePhrases.keyChange), KeyHint("z", HomePagePhrases.keyStop),
      KeyHint("z", HomePagePhrases.keyStart), KeyHint("A", ElsewherePhrases.key),
      KeyHint("d", HomeFigurePhrases.keyDrift), KeyHint("m", HomeFigurePhrases.keyMeasure),
      KeyHint("t", HomeFigurePhrases.keyTake), KeyHint("t", HomeFigurePhrases.keyTakeBack),
      KeyHint("c", HomeFigurePhrases.keyBilled), KeyHint("w", ConsolePhrases.console),
      KeyHint("n", HomePagePhrases.keyNew), KeyHint("r", HomePagePhrases.keyAskAgain),
      KeyHint("D", HomePagePhrases.keyDestroy), KeyHint("o", HomePagePhrases.keyEvents),
      KeyHint("N", NATInstancePhrases.key), KeyHint("P", DonePhrases.keyProtect),
      KeyHint("Tab", HomePagePhrases.keyNext), KeyHint("Esc", HomePagePhrases.keyList),
    ] + filtering + [ends, calls]
}
