internal import Deployment
internal import Drawing
internal import Home
internal import Operations
internal import Phrases

extension HomeScreen {
  mutating func press(_ key: Key, _ shared: inout Shared) -> Turn {
    if narrow(key, shared) { return .none }
    switch key {
    case .character("q"): return .to(.leave)
    case .character("n"): return .to(.newGitLab)
    case .character("r"): return .errands(askAnew(shared))
    case .character("A"): return Turn(effects: askElsewhere(), move: .open(.pane(Pane(.elsewhere))))
    case .escape: return leave()
    default: break
    }
    if open == nil {
      switch key {
      case .up, .character("k"): move(by: -1, shared)
      case .down, .character("j"): move(by: 1, shared)
      case .pageUp: move(by: -ScrollStep.page, shared)
      case .pageDown: move(by: ScrollStep.page, shared)
      case .home, .character("g"): move(by: -rows(at: shared.now).count, shared)
      case .end, .character("G"): move(by: rows(at: shared.now).count, shared)
      case .enter: return enter(shared)
      default: break
      }
    } else if key == .tab {
      openNext()
    }
    return chosen(at: shared.now).map { press(key, on: $0, &shared) } ?? .none
  }

  /// Whether there is more than one page.
  private var hasList: Bool { gitlabs.count > 1 || list?.kept.isEmpty == false }

  /// From a page to the list, where there is more on it; from there out.
  private mutating func leave() -> Turn {
    guard open != nil, hasList else { return .to(.leave) }
    leavePage()
    open = nil
    return .none
  }

  private mutating func enter(_ shared: Shared) -> Turn {
    // Of what is not shown nothing is opened.
    if filter.isOn, rows(at: shared.now).isEmpty { return .none }
    guard let chosen = chosen(at: shared.now) else { return .to(.newGitLab) }
    open = chosen.id
    return .none
  }

  /// A key that is about one GitLab.
  private mutating func press(_ key: Key, on gitlab: StandingGitLab, _ shared: inout Shared) -> Turn {
    switch key {
    case .character("o"): return .to(.standing(gitlab.id, .events))
    case .character("w") where gitlab.resourcesInAWS != nil: return .to(.open(.pane(Pane(.pages))))
    case .character("D"): return .to(.standing(gitlab.id, .destroying))
    case .character("e") where gitlab.holdsAny: return .to(.standing(gitlab.id, .changing))
    case .character("u") where gitlab.holdsAny: return .to(.standing(gitlab.id, .upgrading))
    case .character("b") where gitlab.holdsAny: return backups(of: gitlab)
    case .character("l") where gitlab.holdsAny:
      let effects = readLog(of: gitlab, &shared)
      return effects.isEmpty ? .none : Turn(effects: effects, move: .open(.pane(Pane(.homeLog))))
    case .character("s") where gitlab.holdsAny: return .errands(seekShell(of: gitlab, &shared))
    case .character("p") where gitlab.holdsAny: return .errands(togglePassword(of: gitlab, &shared))
    case .character("m") where gitlab.isMeasurable && !gitlab.measured.isAsked:
      shared.notice = HomeFigurePhrases.isMeasured
      return .errands(look(at: .measured, of: gitlab))
    // On the page alone, where what is taken stands beside the guess.
    case .character("t") where open != nil && gitlab.measuredCost != nil: toggleMeasured(of: gitlab, &shared)
    case .character("c") where gitlab.holdsAny && !gitlab.billed.isAsked:
      meant = gitlab.id
      return .to(.open(.billing))
    case .character("d") where gitlab.isComparable && !gitlab.drift.isAsked:
      return .errands(look(at: .drift, of: gitlab))
    case .character("z") where gitlab.servicePlace != nil:
      if let reason = whyNoSwitch(of: gitlab, shared) {
        shared.notice = reason
        return .none
      }
      meant = gitlab.id
      // What the home saw of the way out may be old, and a stop without it is none that a start undoes.
      let look = gitlab.seenNATInstance.map {
        Effect.lookHome(.about(stackID: gitlab.id, .stateOfNATInstance(id: $0.id)))
      }
      return Turn(
        effects: [look].compactMap(\.self),
        move: .open(.runSwitch(gitlab.service.value?.desired == 0 ? .start : .stop)))
    case .character("N") where gitlab.seenNATInstance?.standing == .isGone:
      return .errands(seekNATInstance(of: gitlab, &shared))
    case .character("P") where canProtect(gitlab):
      meant = gitlab.id
      return .to(.open(.protection))
    default: break
    }
    return .none
  }

  /// Why it is neither stopped nor started now; nil where it may be.
  func whyNoSwitch(of gitlab: StandingGitLab, _ shared: Shared) -> Phrase? {
    let backup = shared.backups[gitlab.id]
    // What could not be started again is for somebody to start.
    let isLeft = if case .left = backup.standstill { true } else { false }
    if !isLeft, backup.stoppedPlace != nil || backup.standstill.isPending {
      return HomePagePhrases.copyHoldsIt(gitlab.name)
    }
    guard let description = gitlab.live?.description, description.isBusy else { return nil }
    return RunPhrases.somethingRuns(gitlab.name, description.status.rawValue, at: shared.place(of: gitlab.name))
  }

  func canProtect(_ gitlab: StandingGitLab) -> Bool {
    gitlab.live.map { !$0.description.isProtected && StackCondition($0.description).mayHoldData } ?? false
  }

  private mutating func backups(of gitlab: StandingGitLab) -> Turn {
    leavePage()
    return .to(
      .copies(
        CopySubject(
          stackID: gitlab.id, stackName: gitlab.name, plan: gitlab.live?.plan,
          imageTag: gitlab.live?.description.parameters["ImageTag"])))
  }

  // MARK: Hints

  func hints(_ shared: Shared) -> [KeyHint] {
    if open == nil, filter.isTyping {
      return RowFilter.hints
    }
    let gitlab = chosen(at: shared.now)
    let holds = gitlab?.holdsAny == true
    let isStopped = gitlab?.service.value?.desired == 0
    var hints: [KeyHint] = open == nil ? [KeyHint("Enter", HomePagePhrases.keyOpen)] : []
    if holds {
      hints += [
        KeyHint("l", HomePagePhrases.keyLog), KeyHint("s", HomePagePhrases.keyShell),
        KeyHint("p", HomePagePhrases.keyPassword), KeyHint("b", HomePagePhrases.keyBackups),
        KeyHint("u", HomePagePhrases.keyUpgrade), KeyHint("e", HomePagePhrases.keyChange),
      ]
      if gitlab?.servicePlace != nil {
        hints.append(KeyHint("z", isStopped ? HomePagePhrases.keyStart : HomePagePhrases.keyStop))
      }
    }
    if open == nil {
      if gitlabs.count > 1 { hints.append(KeyHint("/", LogPhrases.keyFilter)) }
      hints.append(KeyHint("A", ElsewherePhrases.key))
    }
    if gitlab?.isComparable == true { hints.append(KeyHint("d", HomeFigurePhrases.keyDrift)) }
    if open != nil, let gitlab, gitlab.measuredCost != nil {
      let words = gitlab.taken == nil ? HomeFigurePhrases.keyTake : HomeFigurePhrases.keyTakeBack
      hints.append(KeyHint("t", words))
    }
    if holds { hints.append(KeyHint("c", HomeFigurePhrases.keyBilled)) }
    if gitlab?.resourcesInAWS != nil { hints.append(KeyHint("w", ConsolePhrases.console)) }
    if gitlab?.isMeasurable == true { hints.append(KeyHint("m", HomeFigurePhrases.keyMeasure)) }
    if open != nil { hints.append(KeyHint("A", ElsewherePhrases.key)) }
    hints += [KeyHint("n", HomePagePhrases.keyNew), KeyHint("r", HomePagePhrases.keyAskAgain)]
    if gitlab != nil { hints += [KeyHint("D", HomePagePhrases.keyDestroy), KeyHint("o", HomePagePhrases.keyEvents)] }
    if gitlab?.seenNATInstance?.standing == .isGone { hints.append(KeyHint("N", NATInstancePhrases.key)) }
    if let gitlab, canProtect(gitlab) { hints.append(KeyHint("P", DonePhrases.keyProtect)) }
    if open != nil, gitlabs.count > 1 { hints.append(KeyHint("Tab", HomePagePhrases.keyNext)) }
    if open != nil, hasList { hints.append(.back(HomePagePhrases.keyList)) }
    if open == nil, filter.isOn { hints.append(.back(HomePagePhrases.keyAllRows)) }
    return hints + [
      KeyHint("x", ScreenPhrases.keyCalls), KeyHint("?", ScreenPhrases.keyHelp), KeyHint("q", ScreenPhrases.keyQuit),
    ]
  }
}
