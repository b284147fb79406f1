internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// Looking inside a deployment, and reading what was found.
extension Wizard {
  /// Why it failed, as far as is known; nil while nothing has.
  var diagnosis: Diagnosis? {
    guard let view = deployment else { return nil }
    if case .stopped(let trouble) = view.stage { return trouble.message.map(Diagnosis.init(refusal:)) }
    if case .settled(let outcome) = view.stage, outcome.cause == nil { return nil }
    guard let cause = view.progress.cause else { return nil }
    return Diagnosis(
      cause, evidence: view.operation.keepsake?.evidence ?? Evidence(),
      failures: view.progress.recent.filter { $0.status.phase == .failed })
  }

  // MARK: Keys

  /// The keys that open what can be read about the inside; nil where this one does not.
  mutating func openReading(_ key: Key) -> [Effect]? {
    let kind: Reading.Kind
    switch key {
    case .character("l") where !logLines.isEmpty: kind = .log
    case .character("v") where deployment?.operation.keepsake != nil: kind = .evidence
    case .character("f") where diagnosis?.followers.isEmpty == false: kind = .followers
    default: return nil
    }
    dialog = .reading(Reading(kind: kind))
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
    let effects = go(to: .plan)
    askToDeploy()
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
      dialog = nil
      return []
    }
    reading.scroll = max(0, min(reading.scroll, readingLines(reading.kind).count - 1))
    dialog = .reading(reading)
    return []
  }

  // MARK: What there is to read

  /// What GitLab has written, of the present attempt, or what was kept of it.
  var logLines: [LogLine] {
    let live = deployment?.operation.insight.startUp?.log.lines ?? []
    return live.isEmpty ? deployment?.operation.keepsake?.evidence.logs.last?.lines ?? [] : live
  }

  func readingLines(_ kind: Reading.Kind) -> [String] {
    switch kind {
    case .log: logLines.map { "\(UTC.timeOfDay($0.time)) \(Redaction.applied(to: $0.text))" }
    case .evidence:
      (deployment?.operation.keepsake?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    case .checks: ChecksView(shared: shared).lines
    case .followers:
      (diagnosis?.followers ?? []).map { event in
        "\(UTC.timeOfDay(event.time)) \(event.logicalID) (\(event.resourceType)) \(event.reason ?? "")"
      }
    }
  }
}
