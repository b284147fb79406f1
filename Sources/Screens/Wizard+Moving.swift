internal import Drawing
internal import GitLabStack
internal import Phrases

/// Going straight to a step by its number, and taking back what was answered.
extension Wizard {
  /// The keys for it, on the screens where they do something.
  var movingHints: [KeyHint] {
    (jumps ? [KeyHint("1-8", MovingPhrases.keyJump)] : [])
      + (undoes && shared.history.count > 0 ? [KeyHint("u", MovingPhrases.keyUndo)] : [])
      + (hasEnds ? [KeyHint("g G", MovingPhrases.keyEnds)] : [])
  }

  /// Whether there is a list to move through, with a first and a last row.
  private var hasEnds: Bool {
    switch screen {
    case .plan, .reach: !isTyping
    case .cost, .checks, .copies: true
    case .home: home.open == nil && !isTyping
    case .operation: operation?.lists == true && !isTyping
    case .interview, .deletion, .done, .upgrade: false
    }
  }

  /// Whether letters are text.
  var isTyping: Bool {
    switch screen {
    case .interview: interview.field != nil
    case .cost: cost.field != nil
    case .reach: reach.field != nil
    case .home: home.filter.isTyping
    case .plan: plan.filter.isTyping
    case .operation: operation?.look.filter.isTyping == true
    case .checks, .deletion, .done, .copies, .upgrade: false
    }
  }

  // MARK: Steps

  /// Whether a digit goes to its step: not where it is text, a number or the number of a fix, nor where somebody has to say yes or no
  /// first, nor where no answers are given: on the pages that are about what stands, and to whoever only watches or deletes.
  private var jumps: Bool {
    guard dialog == nil, !isTyping, [.wizard, .deploy, .change].contains(shared.purpose) else { return false }
    switch screen {
    case .interview, .plan, .reach, .done: return true
    case .operation:
      switch operation?.stage {
      case nil, .settled, .refused, .left: return true
      case .preparing, .reviewing, .starting, .running: return false
      }
    case .deletion: return deletion.farewell == nil
    case .cost, .checks, .copies, .home, .upgrade: return false
    }
  }

  /// The step that a key goes to; nil for one that goes nowhere.
  func step(jumpedTo key: Key) -> Step? {
    guard jumps, case .character(let digit) = key, digit.isASCII, let number = digit.wholeNumberValue else {
      return nil
    }
    return Step.allCases.first { $0.number == number }
  }

  /// Whether a step has come to have something to show.
  private func isThere(_ step: Step) -> Bool {
    switch step {
    case .start, .network, .domain, .access, .image, .plan: true
    case .deploy: operation != nil
    case .done: operation?.outcome != nil
    }
  }

  /// The keys that lead to a step from where we are, for a click on it: its number where that jumps, else so many pages; none where
  /// none do.
  func keys(to other: Step) -> [Key] {
    let isUnderPlan =
      switch screen {
      case .cost, .checks, .reach: true
      case .interview, .plan, .home, .copies, .operation, .deletion, .done, .upgrade: false
      }
    guard isThere(other), other != step || isUnderPlan else { return [] }
    if jumps { return "\(other.number)".map { .character($0) } }
    // Elsewhere than among the numbers Esc ends the typing first. No page is turned from the deployment on.
    guard [.interview, .plan, .cost].contains(screen) || (isUnderPlan && !isTyping), other <= .deploy else { return [] }
    let steps = other.rawValue - step.rawValue
    let turns = [Key](repeating: steps < 0 ? .pageUp : .pageDown, count: abs(steps))
    return (isUnderPlan ? [.escape] : []) + turns
  }

  /// To a step, and there to the first question that is open.
  mutating func jump(to step: Step) -> [Effect] {
    guard isThere(step) else {
      shared.notice = ProgressPhrases.nothingIsDeployed
      return []
    }
    let questions = step.questions(given: shared.inForce)
    if let row = questions.firstIndex(where: { shared.objection(to: $0.key) != nil }) {
      interview.select(row, in: step)
    }
    return go(to: step)
  }

  // MARK: Undo

  /// Whether `u` undoes: on the screens where answers are given, and their consequences are seen.
  private var undoes: Bool {
    guard !isCovered else { return false }
    switch screen {
    case .interview, .plan, .reach: return !isTyping
    // Letters are no numbers.
    case .cost, .checks: return true
    case .operation, .deletion, .done, .copies, .home, .upgrade: return false
    }
  }

  /// The answer that is being typed.
  var typedKey: AnswerKey? {
    guard !isCovered else { return nil }
    return screen == .interview ? interview.field?.key : screen == .cost ? cost.field?.key : nil
  }

  /// Keeps what was before a key, as long as it is about the same GitLab.
  mutating func remember(_ before: AnswerHistory.Moment, on screen: Screen, typed: AnswerKey?) {
    guard screen != .home, self.screen != .home, self.screen != .upgrade else {
      shared.history = AnswerHistory()
      return
    }
    guard [.interview, .cost, .checks].contains(screen) else { return }
    shared.history.note(before, now: shared.moment, typed: typed)
  }

  /// Undoes the last change of an answer, says what is what again, and shows it where it is asked. nil for another key.
  mutating func undo(by key: Key) -> [Effect]? {
    guard key == .character("u"), undoes else { return nil }
    guard let (keys, effects) = shared.undo() else {
      shared.notice = MovingPhrases.nothingToUndo
      return []
    }
    let shown = keys.first { Interview.place(of: $0, shared) != nil } ?? keys.first
    var more: [Effect] = []
    if screen == .interview {
      more = shown.map { openQuestion($0) } ?? []
      interview.begin(&shared)
    }
    if screen == .cost { cost.focus(on: cost.focus, shared) }
    if let shown {
      shared.notice = MovingPhrases.undone(
        shown.question.label, shared.words(for: shown), others: keys.count - 1, left: shared.history.count)
    }
    return effects + more
  }
}

extension Shared {
  /// An answer as people read it: the title of what is chosen, or what was typed.
  fileprivate func words(for key: AnswerKey) -> Phrase {
    let value = value(of: key)
    let question = key.question.asked(beside: inForce)
    return question.alternatives.first { $0.answer == value }?.title ?? Phrase(verbatim: value)
  }
}
