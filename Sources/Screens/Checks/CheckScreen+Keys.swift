internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

/// What keys do on the page of all checks.
extension CheckScreen {
  mutating func press(_ key: Key, _ shared: inout Shared, in size: Size?) -> Turn {
    let page = max(1, (size?.rows ?? 24) - 12)
    switch key {
    case .escape: return .to(.plan)
    case .up, .character("k"): move(by: -1, shared)
    case .down, .tab, .character("j"): move(by: 1, shared)
    case .pageUp: move(by: -page, shared)
    case .pageDown: move(by: page, shared)
    case .home, .character("g"): move(by: -rows(shared).count, shared)
    case .end, .character("G"): move(by: rows(shared).count, shared)
    case .character("m"): toggle()
    case .enter: return detail(shared)
    case .character("e"): return edit(&shared)
    case .character("r"): return .errands(askAgain(&shared))
    case .character("R"): return .errands(shared.askEverythingAgain())
    case .character("w"): return writePolicy(&shared)
    case .character("d"): return deploy(&shared)
    case .character("q"): return .to(.leave)
    case .character(let character):
      if let number = character.wholeNumberValue, character.isASCII, number > 0 { return take(number, &shared) }
    default: break
    }
    return .none
  }

  private func detail(_ shared: Shared) -> Turn {
    selection(shared).map { .to(.open(.pane(Pane(.check($0.code))))) } ?? .none
  }

  private func edit(_ shared: inout Shared) -> Turn {
    guard let check = selection(shared) else { return .none }
    if let key = check.key { return .to(.question(key)) }
    shared.notice = CheckPagePhrases.noAnswerMendsIt
    return .none
  }

  /// Another answer is given by the same door as where it is asked; anything else is to be read, and done elsewhere.
  private func take(_ number: Int, _ shared: inout Shared) -> Turn {
    guard let check = selection(shared), check.fixes.indices.contains(number - 1) else { return .none }
    if let question = check.fixes[number - 1].question { return .errands(shared.askOnDemand(question)) }
    guard let answer = check.fixes[number - 1].answer else { return detail(shared) }
    shared.notice = CheckPagePhrases.answered(answer.key.rawValue, answer.value)
    return .errands(shared.take(answer))
  }

  private func askAgain(_ shared: inout Shared) -> [Effect] {
    guard let check = selection(shared) else { return [] }
    let effects = shared.askAgain(about: check)
    if effects.isEmpty { shared.notice = CheckPagePhrases.followsFromAnswers(check.title) }
    return effects
  }

  /// To hand to whoever looks after the account.
  private func writePolicy(_ shared: inout Shared) -> Turn {
    guard let choices = shared.preview.choices, let plan = shared.preview.plan, let region = shared.region else {
      shared.notice = HandoverPhrases.nothingToSave
      return .none
    }
    do {
      let export = try Export(
        policyFor: choices, making: plan, in: region, account: shared.account.identity.value?.account,
        role: shared.settings.role)
      return .errands([.write(export)])
    } catch {
      shared.notice = Phrase(verbatim: "\(error)")
      return .none
    }
  }

  /// A key that is closed says why. A stack that failed has ways out of its own.
  private func deploy(_ shared: inout Shared) -> Turn {
    let failures = shared.allChecks.count { $0.state == .fail }
    guard let reason = shared.whatStopsDeploying, shared.condition?.remedies.isEmpty ?? true else {
      return .to(.deploy)
    }
    shared.notice = failures > 0 ? CheckPagePhrases.staysClosed(failures) : reason
    return .none
  }

  func hints(_ shared: Shared) -> [KeyHint] {
    let check = selection(shared)
    let fixes = check?.fixes.count ?? 0
    return (fixes > 0 ? [KeyHint(fixes > 1 ? "1-\(min(fixes, 9))" : "1", CheckPagePhrases.keyFix)] : [])
      + [
        KeyHint("m", filter == .all ? CheckPagePhrases.keyNeedsMe : CheckPagePhrases.keyAll),
        KeyHint("r", CheckPagePhrases.keyAskThis),
      ]
      + (check?.key == nil ? [] : [KeyHint("e", ScreenPhrases.keyEdit)])
      + [
        KeyHint("Enter", CheckPagePhrases.keyDetail), KeyHint("Esc", CheckPagePhrases.keyPlan),
        KeyHint("?", ScreenPhrases.keyHelp), KeyHint("q", ScreenPhrases.keyQuit),
        KeyHint("d", shared.account.standing == nil ? ScreenPhrases.keyDeploy : ChangePlanPhrases.keyReviewChanges),
        KeyHint(shared.settings.glyphs.upDown, ScreenPhrases.keyMove), KeyHint("R", CheckPagePhrases.keyAskAll),
        KeyHint("w", CheckPagePhrases.keyPolicy),
        KeyHint("x", ScreenPhrases.keyCalls),
      ]
  }
}
