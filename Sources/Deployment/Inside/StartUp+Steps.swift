extension StartUp {
  /// What a start goes through, in this order.
  package enum Step: Int, CaseIterable, Sendable {
    case placed, pulled, mounted, setUp, answers, healthy

    /// The number that the user sees.
    package var number: Int { rawValue + 1 }

    /// What shows whether it is over.
    var evidence: Inspection.Kind {
      switch self {
      case .placed, .pulled, .mounted: .tasks
      case .setUp, .answers: .log
      case .healthy: .targets
      }
    }
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
      /// Nobody could look, so nobody knows.
      case unseen
    }

    /// nil before it began.
    package func elapsed(at now: Double) -> Double? { started.map { max(0, (finished ?? now) - $0) } }
  }

  /// All six, with when each was seen to begin and to end in the present attempt.
  package var steps: [StepProgress] {
    var start: Double? = attempt > 1 ? task?.created ?? began : began
    var isReached = true
    return Step.allCases.map { step in
      let seen = finished(step)
      let state = seen == nil ? unfinished(step, isReached: isReached) : .ok
      if seen == nil { isReached = false }
      defer { start = seen }
      let hasTimes =
        switch state {
        case .ok, .busy, .fail: true
        case .wait, .unseen: false
        }
      return StepProgress(
        step: step, state: state, started: hasTimes ? start : nil, finished: seen ?? failed(state), usual: usual(step))
    }
  }

  /// The step that it is in, or was in when it failed; nil once all are done.
  package var current: StepProgress? {
    steps.first { step in
      switch step.state {
      case .busy, .fail, .unseen: true
      case .wait, .ok: false
      }
    }
  }

  /// What is known of a step whose end was not seen. That CloudFormation is done shows how it ended, never what was gone
  /// through. `isReached`: everything before it was seen.
  private func unfinished(_ step: Step, isReached: Bool) -> StepProgress.State {
    switch end {
    case nil where unreadable.contains(step.evidence): .unseen
    case nil where isReached: task?.isEnding == true ? .fail : .busy
    case .stood: .unseen
    case .failed where isReached: seen.contains(step.evidence) ? .fail : .unseen
    case nil, .failed, .cancelled: .wait
    }
  }

  private func failed(_ state: StepProgress.State) -> Double? {
    guard state == .fail else { return nil }
    if let stopped = task?.stopped { return stopped }
    if case .failed(let time) = end { return time }
    return nil
  }

  /// When a step was seen to have ended; what comes later shows that everything before it has.
  private func finished(_ step: Step) -> Double? {
    Step.allCases.drop { $0.rawValue < step.rawValue }.lazy.compactMap(marks).first
  }

  private func marks(_ step: Step) -> Double? {
    switch step {
    case .placed: task?.pullStarted
    case .pulled: task?.pullStopped
    case .mounted: task?.started
    case .setUp: log.configured
    case .answers: log.firstGoodAnswer
    case .healthy: healthySince.map(notAfterEnd)
    }
  }

  /// CloudFormation is done with a service only once its tasks are healthy, whenever somebody looked.
  private func notAfterEnd(_ seen: Double) -> Double {
    if case .stood(let time) = end { min(seen, time) } else { seen }
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
