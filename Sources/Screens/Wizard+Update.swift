internal import Home
internal import GitLabStack
internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases
internal import Pricing

extension Wizard {
  /// Takes in what happened, and says what is to be done about it outside.
  package mutating func update(_ event: Event) -> [Effect] {
    let (before, wasCovered) = (place, dialog != nil)
    defer {
      keepUp()
      settleStep()
      askForBackupPlace()
      if place != before { scrolled = (0, 0) }
      // The second half of a double click must not answer what has opened by itself.
      if case .arrived = event, place != before || (dialog != nil) != wasCovered { lastClickMoved = false }
    }
    switch event {
    case .mouse(let mouse): return take(mouse)
    case .clock(let time):
      shared.now = time
      home.hidePassword(at: time, shared)
      if screen == .upgrade { return upgrade.waitOn(shared) }
      guard screen == .home else { return [] }
      let isReading = if case .pane(let pane) = dialog { pane.kind == .homeLog } else { false }
      return home.askHealth(shared) + (isReading ? home.readOn(&shared) : [])
    case .size(let size): self.size = size
    case .arrived(let arrival):
      let effects = take(arrival)
      if case .picker(var picker) = dialog {
        picker.keepUp(with: shared)
        dialog = .picker(picker)
      }
      closeConfirmationIfStopped()
      return effects.filter { draft == nil || !$0.keepsAnswers } + (step == .plan ? shared.examine() : [])
    case .key(let key):
      // Nobody can mean a key of a screen that is not drawn; those of the terminal are of no screen.
      guard size?.isDrawn != false || Self.ofTerminal.contains(key) else { return [] }
      let notice = shared.notice
      shared.notice = nil
      waitsForHome = false
      if opensHelp(by: key) {
        openHelp(notice)
        return []
      }
      if let undone = undo(by: key) { return undone.filter { draft == nil || !$0.keepsAnswers } }
      let (moment, place, typed) = (shared.moment, self.screen, typedKey)
      let effects = press(key) + turnBackFromNATInstance()
      remember(moment, on: place, typed: typed)
      return effects.filter { draft == nil || !$0.keepsAnswers }
    }
    return []
  }

  /// The screen that is on takes in what became other under it.
  mutating func keepUp() {
    switch screen {
    case .interview: interview.keepUp(with: &shared)
    case .cost: cost.keepUp(with: shared)
    case .checks: checks.keepUp(with: &shared)
    case .reach: reach.keepUp(with: shared)
    case .plan, .operation, .deletion, .done, .home, .copies, .upgrade: break
    }
  }

  /// Leave, stop, draw anew.
  private static let ofTerminal: [Key] = [.control("c"), .control("\\"), .control("z"), .control("l")]

  mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .control("c"): return stop(.interrupted)
    case .control("\\"): return stop(.quit)
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    case .control("g"): return help == nil ? speakOtherLanguage() : speakOtherLanguageInHelp()
    default: break
    }
    if let help { return press(key, in: help) }
    if scroll(key) { return [] }
    if let dialog { return press(key, in: dialog) }
    scrolled.box = 0
    if key == .character("x"), !isTyping {
      dialog = .pane(Pane(.calls))
      return []
    }
    if let step = step(jumpedTo: key) { return jump(to: step) }
    if key == .character("M"), !isTyping {
      toggleMouse()
      return []
    }
    if key == .escape, leadsHome { return goHome() }
    switch screen {
    case .home: return carryOut(home.press(key, &shared))
    case .interview: return carryOut(interview.press(key, &shared))
    case .plan: return carryOut(plan.press(key, &shared))
    case .cost: return carryOut(cost.press(key, &shared))
    case .checks: return carryOut(checks.press(key, &shared, in: size))
    case .reach: return carryOut(reach.press(key, &shared, in: size))
    case .operation:
      if let turn = operation?.press(key, &shared) {
        keepEventsInReach()
        return carryOut(turn)
      }
      return carryOut(key == .escape || key == .enter ? .to(.step(.plan)) : OperationScreen.quit(on: key))
    case .deletion: return carryOut(deletion.press(key, &shared))
    case .done: return carryOut(done.press(key, on: operation, &shared))
    case .copies: return carryOut(copies.press(key, &shared))
    case .upgrade: return pressOnUpgrade(key)
    }
  }

  /// From now on, and in later runs. Where only ASCII can be shown there is no other.
  mutating func speakOtherLanguage() -> [Effect] {
    guard shared.settings.showsUnicode else {
      shared.notice = ScreenPhrases.onlyEnglishHere
      return []
    }
    let language: Language = shared.settings.language == .english ? .japanese : .english
    shared.settings.language = language
    return [.keepLanguage(language)]
  }

  // MARK: Arrivals

  /// Takes what AWS said.
  private mutating func take(_ arrival: Arrival) -> [Effect] {
    if let effects = shared.take(arrival) {
      keepUp()
      return effects + goOn(after: arrival)
    }
    switch arrival {
    case .changeSet(let result): return carryOut(operation?.take(changeSet: result, &shared) ?? .none)
    case .execution(let result):
      if case .success = result { forgetStepTest() }
      return operation?.take(execution: result, &shared) ?? []
    case .followed(let stackID, let response): return take(response, of: stackID)
    case .prices(let refresh, let trouble): take(prices: refresh, trouble)
    case .password(let result):
      if home.awaitsPassword { return home.take(password: result, shared) }
      done.take(password: result)
    case .home(.about(let stackID, .natInstance), let result): return take(natInstance: result, of: stackID)
    case .home(let question, let result):
      let effects = home.take(result, to: question, isAwaited: screen == .home, shared)
      return effects + openHomeIfUntouched()
    case .tasksSet(let result):
      if case .failure(let trouble) = result { shared.notice = trouble.words }
      return screen == .home ? home.askAnew(shared) : []
    case .shell(let stackID, let result):
      // Whoever went on to something else meanwhile keeps the terminal.
      if screen == .home || home.shellSought == stackID {
        return home.take(shell: result, ofStack: stackID, isAwaited: screen == .home && !isCovered, &shared)
      }
      let isAwaited = screen == .done && !isCovered && operation?.stackID == stackID
      return done.take(shell: result, ofStack: stackID, isAwaited: isAwaited, &shared)
    case .shellEnded(let result): done.take(shellEnded: result, &shared)
    case .inside(let stackID, let errand, let words): take(words, of: errand, in: stackID)
    case .ordered(let stackID, let result):
      return operation?.stackID == stackID ? operation?.take(order: result, &shared) ?? [] : []
    case .protected(let result):
      done.take(protection: result, &shared)
      if screen == .home { return home.askAnew(shared) }
    case .backedUp(let stackID, let response): return take(response, backingUp: stackID)
    case .receipt(let result): done.take(receipt: result)
    case .copies(let stackID, let result): copies.take(result, of: stackID)
    case .backupFiles(let stackID, let sight): copies.take(sight, of: stackID)
    case .backedUpInside(let stackID, let result): return copies.take(inside: result, of: stackID)
    case .upgradeSeen(let stackID, let sight): upgrade.take(sight, of: stackID, &shared)
    case .configuredRegion, .identity, .vpcs, .subnets, .hostedZones, .stack, .sighting, .called: break
    }
    return []
  }

  /// What waited for it.
  private mutating func goOn(after arrival: Arrival) -> [Effect] {
    if case .configuredRegion = arrival, waitsForHome, home.list == nil { return seekHome() }
    if case .identity(.failure) = arrival, step == .start, dialog == nil, !settings.isRehearsal { dialog = .rehearsal }
    switch arrival {
    case .identity, .subnets, .sighting, .stack: return stackIsKnown()
    case .configuredRegion, .vpcs, .hostedZones, .called, .changeSet, .execution, .followed, .prices, .password,
      .shell, .shellEnded, .inside, .ordered, .protected, .backedUp, .receipt, .home, .tasksSet, .copies, .backupFiles,
      .backedUpInside, .upgradeSeen:
      return []
    }
  }

  /// What AWS said counts from now on, wherever the user is by then; of each price it is said on the cost screen.
  private mutating func take(prices refresh: PriceRefresh, _ trouble: Trouble?) {
    cost.inquiry = .answered(refresh, trouble)
    know([refresh])
    shared.refreshPreview()
    if screen == .cost, dialog == nil { dialog = .pane(Pane(.prices)) }
  }

  /// Goes on with what waited for it. Whoever builds something must be known too.
  mutating func stackIsKnown() -> [Effect] {
    guard !shared.account.stack.isPending else { return [] }
    if shared.account.identity.isPending, waitsForStack != .resuming { return [] }
    if shared.awaitsExamination, [.deploying, .confirming, .preparing].contains(waitsForStack) { return [] }
    let purpose = waitsForStack
    waitsForStack = .nothing
    if shared.hasOtherNATInstance, [.deploying, .confirming, .preparing].contains(purpose) {
      return leaveNATInstance()
    }
    switch purpose {
    case .nothing:
      // The box was opened before AWS had said that the stack takes no change.
      if case .confirmation = dialog, shared.whatStandsInTheWay != nil { askToDeploy() }
      return []
    case .deploying:
      guard shared.whatStopsDeploying == nil else { return [] }
      return prepareUnlessRisky(confirmed: true)
    case .changing:
      if shared.account.liveStack == nil {
        shared.notice =
          shared.account.stack.trouble?.words
          ?? CommandPhrases.noSuchStack(shared.stackName, region: shared.region?.description ?? "?")
      }
      return []
    case .upgrading: return upgrade.know(&shared)
    case .confirming:
      if screen == .plan, dialog == nil, shared.whatStopsDeploying == nil { dialog = .confirmation }
      return []
    case .destroying: return deletion.know(&shared) ? attach() : []
    case .preparing:
      guard case .confirmation = dialog else { return [] }
      return prepareUnlessStopped()
    case .resuming:
      guard let live = shared.account.liveStack else {
        shared.notice =
          shared.account.stack.trouble?.words
          ?? CommandPhrases.nothingToResume(shared.stackName, region: shared.region?.description ?? "?")
        return []
      }
      guard !live.description.isEmpty else {
        let name = shared.stackName
        let deploy = shared.settings.program.command("deploy", "--stack.name \(shared.place(of: name))")
        shared.notice = CommandPhrases.onlyAChangeSet(name, deploy: deploy)
        return []
      }
      return attach()
    }
  }
}
