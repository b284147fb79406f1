internal import Drawing
internal import GitLabStack
internal import Phrases

/// What keys do on a screen that asks questions.
extension Interview {
  /// Where text is typed, letters are text; `?` and `/` never are.
  mutating func press(_ key: Key, _ shared: inout Shared) -> Turn {
    guard let question = question(shared) else { return .none }
    switch key {
    case .up, .backTab: return move(by: -1, &shared)
    case .down, .tab: return move(by: 1, &shared)
    case .pageDown: return .to(.step(step.next ?? step))
    case .pageUp: return step.previous.map { .to(.step($0)) } ?? .none
    case .escape: return .to(.back)
    case .enter: return accept(question, &shared)
    case .control("x"):
      toggleQuick(&shared)
      return .none
    case .character(" "), .character("/"):
      let opens = key == .character("/") ? slashOpensList(shared) : isFieldFresh || question.key.shape != .list
      if let source = question.source, opens {
        guard !shared.isFixed(question.key) else {
          shared.notice = ScreenPhrases.thisStackIsChanged
          return .none
        }
        let asked = shared.askFor(source)
        return Turn(effects: asked, move: .open(.picker(Picker(question, from: source, &shared))))
      }
    default: break
    }
    if question.isTyped { return .errands(type { $0.type(key, &shared) }) }
    return choose(key, for: question, &shared)
  }

  /// Whether nobody is in the middle of typing.
  private var isFieldFresh: Bool { field?.isFresh ?? true }

  /// A network has a slash in it: while networks are typed, it is text.
  func slashOpensList(_ shared: Shared) -> Bool {
    guard let source = question(shared)?.source else { return false }
    return source != .allowedNetworks || isFieldFresh
  }

  /// Whether Enter goes to what the stack is doing, or did.
  func enterShowsStack(_ shared: Shared) -> Bool { step == .start && shared.stackWantsAttention }

  private mutating func move(by rows: Int, _ shared: inout Shared) -> Turn {
    let row = row + rows
    guard questions(shared).indices.contains(row) else {
      return rows > 0 ? .to(.step(step.next ?? step)) : .none
    }
    ask(row, &shared)
    return .none
  }

  /// Enter: on to the next field, or off this screen from the last one; stays where something is wrong.
  private mutating func accept(_ question: Question, _ shared: inout Shared) -> Turn {
    if enterShowsStack(shared) { return .to(.stack) }
    if shared.objection(to: question.key) != nil { return .none }
    if question.key == .accessAllowedCIDRs, let check = shared.riskOfNetworks { return .to(.open(.risk(check))) }
    if shared.isQuick { return goOnQuickly(&shared) }
    let questions = questions(shared)
    guard row + 1 >= questions.count else { return move(by: 1, &shared) }
    if let wrong = questions.firstIndex(where: { shared.objection(to: $0.key) != nil }) {
      ask(wrong, &shared)
      return .none
    }
    return .to(.step(step.next ?? step))
  }

  private mutating func choose(_ key: Key, for question: Question, _ shared: inout Shared) -> Turn {
    let answers = question.alternatives.map(\.answer)
    let current = answers.firstIndex(of: shared.value(of: question.key)) ?? 0
    switch key {
    case .left, .character("h"):
      return .errands(shared.answer(question.key, .text(answers[max(0, current - 1)])))
    case .right, .character("l"):
      return .errands(shared.answer(question.key, .text(answers[min(answers.count - 1, current + 1)])))
    case .character(" "):
      return .errands(shared.answer(question.key, .text(answers[(current + 1) % answers.count])))
    case .character("k"): return move(by: -1, &shared)
    case .character("j"): return move(by: 1, &shared)
    case .character("q"): return .to(.leave)
    default: return .none
    }
  }

  // MARK: What was picked

  /// Answers with the very item that was picked, and with what goes with it.
  mutating func take(_ item: Picker.Item, for key: AnswerKey, _ shared: inout Shared) -> [Effect] {
    var effects = shared.answer(key, key.shape == .list ? .list([item.value]) : .text(item.value))
    for (other, value) in item.also { effects += shared.answer(other, .text(value)) }
    if key == .domainZone { effects += suggestHost(&shared) }
    begin(&shared)
    return effects
  }

  /// The usual name, until somebody types another: it counts as an answer, and gives way like a default.
  private func suggestHost(_ shared: inout Shared) -> [Effect] {
    guard shared.inForce[.domainHost] == nil else { return [] }
    shared.suggested.insert(.domainHost)
    return shared.answer(.domainHost, .text("gitlab"))
  }

  /// Takes an answer that was typed. A zone's id is answered as well where only one zone has that name.
  mutating func take(_ value: AnswerValue, for key: AnswerKey, _ shared: inout Shared) -> [Effect] {
    let named =
      key == .domainZone
      ? PickerItems(shared).items(from: .hostedZones).filter { $0.value == value.line && $0.misfit == nil } : []
    if named.count == 1 { return take(named[0], for: key, &shared) }
    let effects = shared.answer(key, value)
    begin(&shared)
    return effects
  }

  // MARK: Keys shown

  func hints(_ shared: Shared) -> [KeyHint] {
    let glyphs = shared.settings.glyphs
    var hints = [KeyHint("Enter", enterShowsStack(shared) ? ScreenPhrases.keyGoOn : ScreenPhrases.keyAccept)]
    if step == .start {
      hints.append(KeyHint("Ctrl-X", shared.isQuick ? QuickPhrases.keyFull : QuickPhrases.keyQuick))
    }
    if slashOpensList(shared) { hints.append(KeyHint("/", ScreenPhrases.keyPick)) }
    if question(shared)?.isTyped == false { hints.append(KeyHint(glyphs.leftRight, ScreenPhrases.keyChoose)) }
    return hints + [
      KeyHint(glyphs.upDown, ScreenPhrases.keyMove), KeyHint("PgUp PgDn", ScreenPhrases.keySteps),
      KeyHint("Esc", ScreenPhrases.keyBack),
      KeyHint("?", ScreenPhrases.keyHelp), KeyHint("Ctrl-C", ScreenPhrases.keyQuit),
    ]
      + (step == .start && shared.settings.showsUnicode
        ? [KeyHint("Ctrl-G", ScreenPhrases.keyLanguage, isKept: true)] : [])
  }
}
