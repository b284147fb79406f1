internal import AWSGateway
internal import Deployment
internal import OperationRunning
internal import Phrases
internal import Synchronization

/// GitLab stopped for a copy, in lines: what is known of it, and that it is not forgotten.
extension LineReport {
  var standstill: Standstill { state.withLock { $0.standstill } }

  /// Stops GitLab, and waits until nothing of it writes any more.
  func stopGitLab(_ desk: OperationRunner, ofStack stackID: String) async throws {
    try await perform(try change { $0.begin() }, desk, stackID)
  }

  /// Starts it again where we stopped it and nothing else will; says so, or how to. Nothing that goes wrong here is thrown:
  /// something has gone wrong already.
  func startGitLab(_ desk: OperationRunner, ofStack stackID: String) async {
    try? await perform(try change { $0.startAgain() }, desk, stackID)
    // An order that is out is answered to whoever gave it.
    while standstill.isInFlight { await desk.clock.sleep(0.2 * desk.clock.speed) }
  }

  /// A change that has ended has set the number of tasks, if it got that far.
  func lookAfterChange(_ desk: OperationRunner, ofStack stackID: String) async {
    try? await perform(try change { $0.checkAfterChange() }, desk, stackID)
  }

  private func perform(_ first: ServiceErrand?, _ desk: OperationRunner, _ stackID: String) async throws {
    var (next, said) = (first, desk.clock.now)
    while let errand = next {
      let answer: Result<ServiceAnswer, AWSTrouble>
      do throws(AWSTrouble) {
        answer = .success(try await desk.perform(errand, ofStack: stackID))
      } catch {
        answer = .failure(error)
      }
      next = try change { standstill in
        switch answer {
        case .success(let answer): standstill.take(answer)
        case .failure(let trouble):
          standstill.met(trouble.sentence.followed(by: trouble.advice), isInDoubt: trouble.isOrderInDoubt)
        }
      }
      guard standstill.isPending, desk.clock.now - said >= 30, let sentence = standstill.sentence else { continue }
      try say(standstill, sentence)
      said = desk.clock.now
    }
  }

  /// Takes it one step on, and says what is news. Returns the next errand.
  ///
  /// After somebody stopped us nothing is stopped any more.
  private func change(_ step: (inout Standstill) -> ServiceErrand?) throws -> ServiceErrand? {
    let (old, new, errand) = state.withLock { state in
      let old = state.standstill
      var errand = step(&state.standstill)
      let isOver = state.isOver || state.isStopped
      if isOver, errand == .find || { if case .set(_, tasks: 0) = errand { true } else { false } }() {
        (state.standstill, errand) = (.notWished, nil)
      }
      return (old, state.standstill, errand)
    }
    if old.sentence != new.sentence, let sentence = new.sentence { try say(new, sentence) }
    return errand
  }

  private func say(_ standstill: Standstill, _ sentence: Phrase) throws {
    switch output {
    case .json: try line(BackupLine(state.withLock { $0.copy }, standstill))
    case .text: console.printError(sentence)
    }
  }

  /// What is to be known of GitLab at an end, where we left it stopped.
  func standstillWords(at ending: Ending) -> [Phrase] {
    let (standstill, status, copy) = state.withLock { ($0.standstill, $0.status, $0.copy) }
    if case .started = standstill, copy.goesOnByItself { return [.backupOutlastsStandstill] }
    guard let place = standstill.place else { return [] }
    switch ending {
    case .seen(let outcome) where outcome.isGone: return []
    case .stillRunning where status?.rawValue == "DELETE_IN_PROGRESS": return []
    case .inDoubt where status?.rawValue == "DELETE_IN_PROGRESS": return standstill.partingWords
    case .stillRunning, .inDoubt: return [.changeStartsGitLab, Phrase(verbatim: place.startCommand)]
    case .seen, .nothingToDo, .notBegun, .onlyRepaired, .notKnown: return standstill.partingWords
    }
  }

  /// The first to be told is whoever stopped us; nothing more is begun.
  package func stopsHere() { state.withLock { $0.isStopped = true } }
}
