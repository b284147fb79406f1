internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// Takes in what happened, and says what is to be done about it outside.
  package mutating func update(_ event: Event) -> [Effect] {
    let before = place
    defer { if place != before { scrolled = (0, 0) } }
    switch event {
    case .clock(let time):
      now = time
      return []
    case .size(let size):
      self.size = size
      return []
    case .arrived(let arrival):
      let effects = take(arrival)
      settlePicker()
      closeConfirmationIfStopped()
      return effects + examine()
    case .key(let key):
      notice = nil
      return press(key)
    }
  }

  /// Whether something on the screen changes with time alone.
  package var isTicking: Bool { step == .deploy && deployment?.isRunning == true }

  mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .control("c"): return stop()
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: break
    }
    if scroll(key) { return [] }
    if overlay == nil { scrolled.box = 0 }
    switch overlay {
    case .help:
      overlay = nil
      return []
    case .picker(let picker): return press(key, in: picker)
    case .confirmation: return confirm(key)
    case .prices(let first): return press(key, onPricesFrom: first)
    case .rehearsal: return answerRehearsal(key)
    case .reading(let reading): return press(key, in: reading)
    case .leaving(let code): return answerLeaving(key, code: code)
    case .stopping: return pressOnStopping(key)
    case .nameCheck(let check): return press(key, in: check)
    case .remedies: return pressOnRemedies(key)
    case .remedyQuestion(let remedy): return answer(key, to: remedy)
    case .whatIsLeft: return closeWhatIsLeft(key)
    case .protection: return answerProtection(key)
    case .backup: return answerBackup(key)
    case .releaseBackup: return answerReleaseBackup(key)
    case .backupPlace(let place): return answer(key, to: place)
    case .calls(let scroll): return pressOnCalls(key, scroll: scroll)
    case .timeline(let scroll): return pressOnTimeline(key, scroll: scroll)
    case nil: break
    }
    if key == .character("?") {
      overlay = .help
      return []
    }
    if key == .character("x"), editor == nil {
      overlay = .calls(scroll: 0)
      return []
    }
    switch step {
    case .start, .network, .domain, .access, .image: return pressOnQuestions(key)
    case .plan: return showsCost ? pressOnCost(key) : pressOnPlan(key)
    case .deploy: return pressOnDeploy(key)
    case .done: return pressOnDone(key)
    }
  }

  // MARK: Steps

  mutating func go(to step: Step) -> [Effect] {
    let asksForStack = self.step == .start || step == .plan
    self.step = step
    showsCost = false
    beginEditing()
    guard asksForStack, region != nil, deployment?.isRunning != true else { return [] }
    guard step == .plan else {
      account.stack = .asked
      return [.lookUp(.stack(name: stackName))]
    }
    return examineAgain()
  }

  mutating func goBack() -> [Effect] {
    guard let previous = step.previous else {
      askToLeave(code: 0)
      return []
    }
    return go(to: previous)
  }

  /// Starts the typing in the focused field with what was answered. Where nothing was, the default stays until a key replaces it.
  mutating func beginEditing() {
    editor = question.flatMap {
      $0.isTyped ? TextEditor(life.suggested.contains($0.key) ? "" : answers[$0.key]?.line ?? "") : nil
    }
    refreshAlternatives()
  }
}
