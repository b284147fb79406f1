internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What keys do on it.
extension OperationScreen {
  mutating func press(_ key: Key, _ shared: inout Shared) -> Turn {
    if lists, look.filter.press(key) {
      look.scroll = 0
      if let proposal { selectFound(in: rows(of: proposal).rows) }
      return .none
    }
    switch stage {
    case .reviewing(let proposal): return press(key, on: proposal, &shared)
    case .refused:
      return key == .escape || key == .enter ? .to(.step(.plan)) : pressOnFailure(key) ?? Self.quit(on: key)
    case .settled:
      switch key {
      case .character("t"): return .to(.open(.pane(Pane(.timeline))))
      case .escape: return .to(.step(.plan))
      case .enter: return .to(.step(.done))
      case .character("n") where hasWaysOut(shared): return .to(.open(.remedies))
      default: return openReading(key) ?? scrollEvents(key)
      }
    case .left: return key == .escape || key == .enter ? .to(.step(.plan)) : Self.quit(on: key)
    case .preparing: return Self.quit(on: key)
    case .starting, .running:
      switch key {
      case .character("b"), .escape: return .to(.leave)
      case .character("t"): return .to(.open(.pane(Pane(.timeline))))
      case .character("r"): return .errands(askAgain)
      default: return openReading(key) ?? scrollEvents(key)
      }
    }
  }

  /// Asks at once, where the next poll would come only later.
  private var askAgain: [Effect] { if trouble != nil, case .running = stage { ask } else { [] } }

  static func quit(on key: Key) -> Turn { key == .character("q") ? .to(.leave) : .none }

  /// Scrolls the events, which are counted back from the newest.
  private mutating func scrollEvents(_ key: Key) -> Turn {
    switch key {
    case .up, .character("k"): look.scroll += 1
    case .down, .character("j"): look.scroll -= 1
    case .pageUp: look.scroll += 10
    case .pageDown: look.scroll -= 10
    case .home, .character("g"): look.scroll = progress.recent.count
    case .end, .character("G"): look.scroll = 0
    case .character("e"): look.showsOnlyFailures.toggle()
    default: return Self.quit(on: key)
    }
    look.scroll = max(0, min(look.scroll, progress.recent.count))
    return .none
  }

  // MARK: Reading

  /// The keys that open what can be read about the inside; nil where this one does not.
  func openReading(_ key: Key) -> Turn? {
    switch key {
    case .character("l") where !logLines.isEmpty: .to(.open(.pane(Pane(.log))))
    case .character("v") where operation.keepsake != nil: .to(.open(.pane(Pane(.evidence))))
    case .character("f") where diagnosis?.followers.isEmpty == false: .to(.open(.pane(Pane(.followers))))
    default: nil
    }
  }

  /// What a failure offers, besides reading: back to the plan, and on from there as by its own key. Nothing is written without
  /// another yes.
  func pressOnFailure(_ key: Key) -> Turn? {
    guard diagnosis != nil else { return nil }
    switch (key, answerToEdit) {
    case (.character("e"), let answer?): return .to(.question(answer))
    case (.character("r"), _): return .to(.tryAgain)
    default: return openReading(key)
    }
  }

  // MARK: The change set

  private mutating func press(_ key: Key, on proposal: Proposal, _ shared: inout Shared) -> Turn {
    switch key {
    case .character("b") where proposal.occasion == .change(isRelease: true): return shared.askForBackup()
    case .character("y"), .character("Y"): return sayYes(to: proposal, &shared)
    case .character("l"): return leave(proposal, &shared)
    case .character("n"), .escape:
      // What AWS would not have done leaves the ways out.
      return Turn(
        effects: discard(proposal, &shared),
        move: .turnBack(toWaysOut: proposal.standsFailed && proposal.hindrance != nil))
    case .character("e") where comesFromAnswers:
      let answer = answer(behind: rows(of: proposal).rows, shared)
      return Turn(effects: discard(proposal, &shared), move: .turnBackTo(answer))
    default: return select(key, rows(of: proposal), of: proposal)
    }
  }

  /// Somebody says no to it, or wants another one.
  private func discard(_ proposal: Proposal, _ shared: inout Shared) -> [Effect] {
    shared.declined = proposal.operation
    // A no takes back what was said yes to on the way.
    shared.riskConsent.given = []
    let words = proposal.isUpdate ? ProgressPhrases.changeDiscarded : ProgressPhrases.changeSetDiscarded
    shared.notice = shared.backup.wordsOnTurningBack.map { words.followed(by: $0) } ?? words
    let withdrawn = shared.changeBackup { $0.withdraw() }
    return withdrawn + [.discardChangeSet(arn: proposal.changeSet.arn, emptyStack: emptyStack)]
  }

  /// The answer that the selected row comes from: of a change one that is other than it stands, where there is one.
  private func answer(behind rows: [ReviewRows.Row], _ shared: Shared) -> AnswerKey {
    let changed = (shared.differences ?? []).map(\.key)
    let row = rows.indices.contains(look.row) ? rows[look.row] : nil
    switch row {
    case .cost(let part): return part.keys.first ?? changed.first ?? .networkVPC
    case .change(let place):
      let id = proposal?.review.changes[place].change.logicalID
      let answers = id.flatMap { plan.resource($0) }?.answers ?? []
      return answers.first { changed.contains($0) } ?? changed.first ?? answers.first ?? .networkVPC
    case .group(let group): return changed.first ?? group?.question ?? .networkVPC
    case .judgement, nil: return changed.first ?? .networkVPC
    }
  }

  /// Leaves it for somebody else's yes. The account is looked at again: a stack holds it from now on, which must not go with the
  /// next change set that is discarded here.
  private mutating func leave(_ proposal: Proposal, _ shared: inout Shared) -> Turn {
    guard let region = shared.region else { return .none }
    stage = .left(LeftChangeSet(proposal, in: region, role: shared.settings.role))
    isConfirmed = false
    return .errands(shared.changeBackup { $0.withdraw() } + shared.askForStack())
  }

  mutating func sayYes(to proposal: Proposal, _ shared: inout Shared) -> Turn {
    if let refusal = proposal.refusal {
      shared.notice = refusal
      return .none
    }
    switch gate(shared) {
    case .busy:
      shared.notice = BackupPhrases.isPending
      return .none
    case .undecided, .missing, .toBeMade: return .to(.open(.releaseBackup))
    case .open, nil: break
    }
    switch proposal.consent {
    case .name: return .to(.open(.nameCheck(NameCheck(reason: .change))))
    case .key, .yes: return .errands(execute(shared))
    }
  }

  /// Whether a change of the release begins with a backup.
  mutating func answerBackup(_ key: Key, _ shared: inout Shared) -> Turn {
    switch key {
    case .character("s"): return .errands(shared.wishForBackup(backup.making(stopped: true)))
    case .character("b"): return .errands(shared.wishForBackup(backup.making(stopped: false)))
    case .character("w"):
      guard case .reviewing(let proposal) = stage else { return .none }
      backup.goesWithout = true
      backup.isWished = false
      return sayYes(to: proposal, &shared)
    default: return .none
    }
  }

  /// To the first change that was found; no further than the last row where none was looked for.
  private mutating func selectFound(in rows: [ReviewRows.Row]) {
    let found = rows.firstIndex { if case .change = $0 { true } else { false } }
    look.row = look.filter.chooses ? found ?? 0 : min(look.row, max(0, rows.count - 1))
  }

  /// Moves the selection through the change set, and no further than its ends.
  private mutating func select(_ key: Key, _ rows: ReviewRows, of proposal: Proposal) -> Turn {
    let last = max(0, rows.rows.count - 1)
    var row = look.row
    switch key {
    case .up, .character("k"): row -= 1
    case .down, .character("j"): row += 1
    case .pageUp: row -= 10
    case .pageDown: row += 10
    case .home, .character("g"): row = 0
    case .end, .character("G"): row = last
    case .enter, .character(" "), .left, .right:
      guard rows.rows.indices.contains(row) else { return .none }
      switch rows.rows[row] {
      case .judgement(let judgement): goToCause(of: judgement, in: proposal)
      case .group(let group):
        if look.openGroups.remove(group) == nil { look.openGroups.insert(group) }
      case .cost, .change: break
      }
      return .none
    default: return Self.quit(on: key)
    }
    look.row = min(max(0, row), last)
    return .none
  }

  /// To the first resource that it shows in; to the first group where it shows in none.
  private mutating func goToCause(of judgement: Judgement, in proposal: Proposal) {
    let changes = proposal.review.changes
    let codes = Set(judgement.impacts.map(\.code))
    let place = changes.firstIndex { $0.impacts.contains { codes.contains($0.code) } }
    if let place { look.openGroups.insert(changes[place].group) }
    let row = rows(of: proposal).rows.firstIndex { row in
      switch row {
      case .judgement, .cost: false
      case .group: place == nil
      case .change(let other): other == place
      }
    }
    if let row { look.row = row }
  }
}

extension BackupChoice {
  /// The same, but one is made.
  func making(stopped isStopped: Bool) -> BackupChoice {
    BackupChoice(isWished: true, stopsGitLab: isStopped, goesWithout: goesWithout, mayBeSetUp: mayBeSetUp)
  }
}
