internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Reachability

/// What keys do on the picture of who reaches what.
extension ReachScreen {
  mutating func press(_ key: Key, _ shared: inout Shared, in size: Size?) -> Turn {
    if field != nil { return pressWhileTyping(key) }
    let list = size.map { !isPicture(in: $0) } ?? false
    let rows = shown.map { $0.arrows.count + 2 } ?? 0
    switch key {
    case .escape where asked != nil: forget()
    case .escape: return .to(.plan)
    case .up, .character("k"): move(by: -1)
    case .down, .tab, .character("j"): move(by: 1)
    case .home, .character("g"): move(by: -(shown?.notes.count ?? 0))
    case .end, .character("G"): move(by: shown?.notes.count ?? 0)
    case .pageUp where list: scroll(by: -ScrollStep.page, of: rows)
    case .pageDown where list: scroll(by: ScrollStep.page, of: rows)
    case .character("l"): toggle()
    case .character("v"): turnOrSay(by: 1, &shared)
    case .character("V"): turnOrSay(by: -1, &shared)
    case .character("/"): begin()
    case .character("e"): return .to(.question(.accessAllowedCIDRs))
    case .character("R"): return .errands(shared.examineAgain())
    case .character("i"): return shown == nil ? .none : .to(.open(.pane(Pane(.rights))))
    case .enter:
      guard let notes = shown?.notes, notes.indices.contains(selected) else { return .none }
      return .to(.open(.pane(Pane(.rules(notes[selected].at)))))
    case .character("q"): return .to(.leave)
    default: break
    }
    return .none
  }

  private mutating func pressWhileTyping(_ key: Key) -> Turn {
    switch key {
    case .escape: forget()
    case .enter: ask()
    default: type(key)
    }
    return .none
  }

  private mutating func turnOrSay(by step: Int, _ shared: inout Shared) {
    if !turn(by: step, &shared) { shared.notice = ReachPagePhrases.existingHasNoVariants }
  }

  func hints(_ shared: Shared, at size: Size) -> [KeyHint] {
    if field != nil {
      return [
        KeyHint("Enter", ScreenPhrases.keyAccept), KeyHint("Esc", ScreenPhrases.keyClose),
        KeyHint("?", ScreenPhrases.keyHelp),
      ]
    }
    let isSmall = size.columns < 80 || size.rows < 24
    let isExisting = if case .existing? = shown?.network { true } else { false }
    return (isExisting ? [] : [KeyHint("v", ReachPagePhrases.keyVariants)])
      + [
        KeyHint("/", ReachPagePhrases.keyTry), KeyHint("e", ReachPagePhrases.keyEditNetworks),
        KeyHint("Enter", ReachPagePhrases.keyRules), KeyHint("Esc", ReachPagePhrases.keyPlan),
        KeyHint("?", ScreenPhrases.keyHelp), KeyHint("q", ScreenPhrases.keyQuit),
        KeyHint("i", ReachPagePhrases.keyRights),
      ]
      + (isSmall
        ? [] : [KeyHint("l", form == .picture ? ReachPagePhrases.keyList : ReachPagePhrases.keyPicture)])
      + [KeyHint(shared.settings.glyphs.upDown, ReachPagePhrases.keyNote)]
      + (isPicture(in: size) ? [] : [KeyHint("PgUp PgDn", ScreenPhrases.keyScroll)])
      + (isExisting ? [KeyHint("R", ScreenPhrases.keyAskAgain)] : [])
      + [KeyHint("x", ScreenPhrases.keyCalls)]
  }
}
