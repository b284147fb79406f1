internal import Deployment
internal import Drawing
internal import Glibc
internal import Ncurses
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Screens

/// What is finished before the program ends.
extension Session {
  /// Waits for what must not be left half done, such as a change set that is being discarded; Ctrl-C or Ctrl-\ ends the wait.
  func finishObligations(on terminal: NcursesTerminal) {
    let start = desk.clock.now
    while isObliged, !isForced, desk.clock.now - start < 60 * desk.clock.speed {
      wizard.note(wizard.wordsOnWaiting)
      show(on: terminal)
      let isGone = wait(for: STDIN_FILENO, terminal, atMost: 200)
      let isInterrupted = terminal.readInputs().contains {
        [.key(.control("c")), .key(.control("\\"))].contains($0)
      }
      if isGone || isInterrupted || terminal.signals.drain().contains(where: \.endsProgram) { isForced = true }
    }
  }

  /// What a signal leaves behind is taken back, but nobody waits long for it, and a second signal ends the wait.
  func takeBack(on terminal: NcursesTerminal) {
    let effects = wizard.takeBack()
    // An order to stop GitLab may be out.
    guard !effects.isEmpty || !wizard.wordsOfStandstill.isEmpty else { return }
    perform(effects, on: terminal)
    let start = desk.clock.now
    while isObliged, desk.clock.now - start < 20 * desk.clock.speed {
      _ = wait(for: nil, terminal, atMost: 200)
      if terminal.signals.drain().contains(where: \.endsProgram) { break }
    }
  }

  /// Whether something must be finished yet, be it what follows from what has just been finished.
  private var isObliged: Bool {
    takeLateArrivals()
    if !obligations.areOpen { takeLateArrivals() }
    return obligations.areOpen
  }

  /// What came when the user had left already.
  private func takeLateArrivals() {
    for delivery in inbox.empty() {
      if case .backedUp = delivery.arrival {
        // What is called off leads to nothing but the start of GitLab.
        for case .backUp(let stackID, .service(.set(let place, let tasks))) in wizard.update(.arrived(delivery.arrival))
        where tasks > 0 {
          performOnStack(.backUp(stackID: stackID, .service(.set(place, tasks: tasks))), desk)
        }
      }
      guard case .changeSet(.success(let changeSet)) = delivery.arrival else { continue }
      let (desk, emptyStack) = (desk, wizard.makesStack ? changeSet.stackID : nil)
      obligations.meet { await desk.discard(changeSet.arn, emptyStack: emptyStack) }
    }
  }
}
