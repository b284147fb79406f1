internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Operations

/// Looking inside a deployment, and reading what was found.
extension Wizard {
  /// What is worth a process now that news have come: questions that are due, and evidence of what has failed.
  func looks(inside view: inout DeploymentView) -> [Effect] {
    guard let stackID = view.stackID else { return [] }
    var effects = view.inside.insight.due(at: now).map { Effect.inspect($0, stackID: stackID) }
    if view.inside.watch.isDue(view.inside.insight, view.progress) {
      effects.append(
        .collectEvidence(
          EvidenceOrder(view.inside.insight, progress: view.progress, stackName: view.stackName, stackID: stackID)))
    }
    return effects
  }

  mutating func take(
    _ result: Result<Finding, InspectionTrouble>, of inspection: Inspection, stackID: String
  ) -> [Effect] {
    guard var view = deployment, view.stackID == stackID else { return [] }
    view.inside.insight.take(result, of: inspection, at: now)
    // A failed task is news in itself; the next poll may be seconds away.
    let effects = view.isRunning ? looks(inside: &view) : []
    deployment = view
    return effects
  }

  mutating func take(_ keepsake: Keepsake, stackID: String) {
    guard deployment?.stackID == stackID else { return }
    deployment?.inside.keepsake = keepsake
  }

  /// Why it failed, as far as is known; nil while nothing has.
  var diagnosis: Diagnosis? {
    guard let view = deployment else { return nil }
    if case .stopped(let trouble) = view.stage { return trouble.message.map(Diagnosis.init(refusal:)) }
    if case .settled(let outcome) = view.stage, outcome.cause == nil { return nil }
    guard let cause = view.progress.cause else { return nil }
    return Diagnosis(
      cause, evidence: view.inside.keepsake?.evidence ?? Evidence(),
      failures: view.progress.recent.filter { $0.status.phase == .failed })
  }

  // MARK: Keys

  /// The keys that open what can be read about the inside; nil where this one does not.
  mutating func openReading(_ key: Key) -> [Effect]? {
    let kind: Reading.Kind
    switch key {
    case .character("l") where !logLines.isEmpty: kind = .log
    case .character("v") where deployment?.inside.keepsake != nil: kind = .evidence
    case .character("f") where diagnosis?.followers.isEmpty == false: kind = .followers
    default: return nil
    }
    overlay = .reading(Reading(kind: kind))
    return []
  }

  /// What the failure screen offers besides reading.
  mutating func pressOnFailure(_ key: Key) -> [Effect]? {
    guard let diagnosis else { return nil }
    switch (key, diagnosis.known?.step) {
    case (.character("e"), .edit(let answer)?): return openQuestion(answer)
    case (.character("r"), _): return retry()
    default: return openReading(key)
    }
  }

  /// Back to the plan, and on from there as by its own key: nothing is written without another yes.
  private mutating func retry() -> [Effect] {
    var effects = go(to: .plan)
    effects += pressOnPlan(.character("d"))
    return effects
  }

  /// Scrolls what is read; the log follows its end until somebody scrolls up.
  mutating func press(_ key: Key, in reading: Reading) -> [Effect] {
    var reading = reading
    switch key {
    case .up, .character("k"): reading.scroll += 1
    case .down, .character("j"): reading.scroll -= 1
    case .pageUp: reading.scroll += 15
    case .pageDown, .character(" "): reading.scroll -= 15
    case .home, .character("g"): reading.scroll = readingLines(reading.kind).count
    case .end, .character("G"): reading.scroll = 0
    default:
      overlay = nil
      return []
    }
    reading.scroll = max(0, min(reading.scroll, readingLines(reading.kind).count - 1))
    overlay = .reading(reading)
    return []
  }

  // MARK: What there is to read

  /// What GitLab has written, of the present attempt, or what was kept of it.
  var logLines: [LogLine] {
    let live = deployment?.inside.insight.startUp?.log.lines ?? []
    return live.isEmpty ? deployment?.inside.keepsake?.evidence.logs.last?.lines ?? [] : live
  }

  func readingLines(_ kind: Reading.Kind) -> [String] {
    switch kind {
    case .log: logLines.map { "\(UTC.timeOfDay($0.time)) \(Redaction.applied(to: $0.text))" }
    case .evidence:
      (deployment?.inside.keepsake?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    case .checks: checkLines
    case .followers:
      (diagnosis?.followers ?? []).map { event in
        "\(UTC.timeOfDay(event.time)) \(event.logicalID) (\(event.resourceType)) \(event.reason ?? "")"
      }
    }
  }
}
