internal import GitLabStack

/// Which screen is on.
enum Screen: Sendable {
  /// The questions of a step.
  case interview
  case plan
  case cost
  /// What becomes of the stack, from the change set on.
  case operation
  /// What goes and what stays, before the stack is deleted.
  case deletion
  /// How it ended.
  case done
}

extension Wizard {
  /// The step that is walked now, as it is numbered at the top.
  package internal(set) var step: Step {
    get {
      switch screen {
      case .interview: interview.step
      case .plan, .cost: .plan
      case .operation, .deletion: .deploy
      case .done: .done
      }
    }
    set {
      switch newValue {
      case .start, .network, .domain, .access, .image:
        interview.go(to: newValue, &shared)
        screen = .interview
      case .plan: screen = .plan
      case .deploy: screen = .operation
      case .done: screen = .done
      }
    }
  }

  // MARK: Going

  mutating func carryOut(_ turn: Turn) -> [Effect] { turn.effects + (turn.move.map { go($0) } ?? []) }

  private mutating func go(_ move: Turn.Move) -> [Effect] {
    switch move {
    case .step(let step): return go(to: step)
    case .back: return goBack()
    case .plan: screen = .plan
    case .question(let key): return openQuestion(key)
    case .deploy: askToDeploy()
    case .stack: return attach()
    case .operation: return operation == nil ? [] : go(to: .deploy)
    case .cost: openCost()
    case .turnBack(let toWaysOut): return turnBack(toWaysOut: toWaysOut)
    case .tryAgain:
      let effects = go(to: .plan)
      askToDeploy()
      return effects
    case .open(let dialog): self.dialog = dialog
    case .leave: askToLeave(code: 0)
    }
    return []
  }

  /// To a step. What there is under the stack's name is asked for anew where that matters.
  mutating func go(to step: Step) -> [Effect] {
    let asksForStack = self.step == .start || step == .plan
    self.step = step
    guard asksForStack, region != nil, operation?.isRunning != true else { return [] }
    return step == .plan ? shared.examineAgain() : shared.askForStack()
  }

  private mutating func goBack() -> [Effect] {
    guard let previous = step.previous else {
      askToLeave(code: 0)
      return []
    }
    return go(to: previous)
  }

  /// To the question of that answer, wherever it is asked.
  mutating func openQuestion(_ key: AnswerKey) -> [Effect] {
    if let place = Interview.place(of: key, shared) {
      interview.select(place.row, in: place.step)
      return go(to: place.step)
    }
    // It belongs to the other branch of its screen.
    guard key.usage != nil else { return go(to: .network) }
    let effects = step == .plan ? [] : go(to: .plan)
    openCost(on: .use(key))
    return effects
  }

  private mutating func openCost(on row: CostRow? = nil) {
    cost.open(on: row, &shared)
    screen = .cost
  }
}
