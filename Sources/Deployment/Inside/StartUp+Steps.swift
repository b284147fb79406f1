extension StartUp {
  /// What a start goes through, in this order.
  package enum Step: Int, CaseIterable, Sendable {
    case placed, pulled, mounted, setUp, answers, healthy

    /// The number that the user sees.
    package var number: Int { rawValue + 1 }
  }

  package struct StepProgress: Hashable, Sendable {
    package let step: Step
    package let state: State
    package let started: Double?
    package let finished: Double?
    /// Seconds that are usual.
    package let usual: Double

    package enum State: Sendable {
      case wait, busy, ok, fail
    }

    /// nil before it began.
    package func elapsed(at now: Double) -> Double? { started.map { max(0, (finished ?? now) - $0) } }
  }

  /// All six, with when each began and ended in the present attempt.
  package var steps: [StepProgress] {
    var start: Double? = attempt > 1 ? task?.created ?? began : began
    var isOver = false
    return Step.allCases.map { step in
      let end = finished(step)
      let state: StepProgress.State =
        isOver ? .wait : end != nil ? .ok : task?.isEnding == true ? .fail : .busy
      if end == nil { isOver = true }
      defer { start = end }
      return StepProgress(
        step: step, state: state, started: state == .wait ? nil : start, finished: end ?? failed(state),
        usual: usual(step))
    }
  }

  /// The step that it is in; nil once all are done.
  package var current: StepProgress? { steps.first { $0.state == .busy || $0.state == .fail } }

  private func failed(_ state: StepProgress.State) -> Double? { state == .fail ? task?.stopped : nil }

  /// When a step ended; what comes later shows that everything before it has.
  private func finished(_ step: Step) -> Double? {
    if let ended { return marks(step) ?? ended }
    return Step.allCases.drop { $0.rawValue < step.rawValue }.lazy.compactMap(marks).first
  }

  private func marks(_ step: Step) -> Double? {
    switch step {
    case .placed: task?.pullStarted
    case .pulled: task?.pullStopped
    case .mounted: task?.started
    case .setUp: log.configured
    case .answers: log.firstGoodAnswer
    case .healthy: healthySince
    }
  }

  /// Of the article that describes the first such stack (5 to 6 minutes from the start of the container), and of public reports.
  private func usual(_ step: Step) -> Double {
    switch step {
    case .placed: 30
    case .pulled: 80
    case .mounted: 10
    case .setUp: 300
    case .answers: 40
    case .healthy: terms.interval * Double(terms.healthyCount)
    }
  }
}
