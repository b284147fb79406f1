/// How much of the usual time has gone, and how much is left. `now` is in seconds since 1970.
extension DeploymentProgress {
  /// How long the operation took, or has taken so far; 0 before it was ordered, or seen.
  package func elapsed(at now: Double) -> Double {
    (started ?? orderTime).map { max(0, (finished ?? now) - $0) } ?? 0
  }

  /// What is usually left; nil where nobody can tell: once it has ended, before it was seen, while an update is being rolled
  /// back, and when something takes longer than it ever should.
  package func timeLeft(at now: Double) -> ClosedRange<Double>? {
    guard outcome == nil, !(operation == .update && isUndoing), overdue(at: now).isEmpty else { return nil }
    guard stackStatus != nil || !recent.isEmpty || elapsed(at: now) < Self.unseenIsUsual else { return nil }
    let low = secondsLeft(at: now, \.lowerBound)
    let high = secondsLeft(at: now, \.upperBound)
    guard max(low, high) > 0 else { return nil }
    return min(low, high)...max(low, high)
  }

  /// Seconds before which the end cannot come by all that is usual, however late something is by now; nil where nothing was
  /// seen, and while an update is being rolled back.
  package func soonestEnd(at now: Double) -> Double? {
    guard stackStatus != nil || !recent.isEmpty, !(operation == .update && isUndoing) else { return nil }
    return secondsLeft(at: now, \.lowerBound)
  }

  /// Whether anything that usually takes long was done in half of the least time: then nothing is known of how long the rest
  /// takes, as where CloudFormation is only played.
  var isAheadOfUsual: Bool {
    let usual = goesDown ? forecast.deletion : forecast.creation
    return zip(resources, usual).contains { resource, usual in
      guard usual.lowerBound >= 20, let started = resource.started, let finished = resource.finished,
        goesDown ? resource.isGone : resource.state == .ok
      else { return false }
      return finished - started < usual.lowerBound / 2
    }
  }

  /// Seconds within which AWS notes an order at the latest.
  private static let unseenIsUsual = 60.0

  /// The share of the usual time that has gone, as of the last event.
  package var fraction: Double { fraction(at: lastEvent) }

  /// The share of the usual time on the longest chain that has gone, 0 to 1; 1 only at the end.
  ///
  /// Never falls while things go forward. A rollback takes it from where it turned back down to 0.
  package func fraction(at now: Double) -> Double {
    switch outcome {
    case .created, .changed: return 1
    case .deleted, .deletedMeanwhile, .stopped, .failedAndUndone: return turn == nil ? 1 : 0
    case .failedAndKept, .undoFailed, .deletionFailed, nil: break
    }
    if let turn {
      return turn.standing == 0 ? 0 : turn.fraction * min(1, Double(done) / Double(turn.standing))
    }
    let whole = wholeSeconds
    guard whole > 0 else { return 0 }
    return min(0.99, max(0, 1 - secondsLeft(at: now, \.middle) / whole))
  }

  private var lastEvent: Double { recent.last?.time ?? -.infinity }

  private var goesDown: Bool { isUndoing || operation == .deletion }

  /// The longest chain of what the operation is about, from its beginning.
  private var wholeSeconds: Double {
    let usual = operation == .deletion ? forecast.deletion : forecast.creation
    return graph(down: operation == .deletion).length { number in
      isCounted(resources[number]) ? usual[number].middle : 0
    }
  }

  private func secondsLeft(at now: Double, _ bound: (ClosedRange<Double>) -> Double) -> Double {
    let down = goesDown
    // What CloudFormation has begun does not wait for what it needs: that is there, or there enough to be used.
    return graph(down: down).length(hasStarted: { resources[$0].state == (down ? .undo : .busy) }) { number in
      let resource = resources[number]
      guard isCounted(resource) else { return 0 }
      return down
        ? left(of: resource, usual: bound(forecast.deletion[number]), isUnderWay: resource.state == .undo, at: now)
        : left(of: resource, usual: bound(forecast.creation[number]), isUnderWay: resource.state == .busy, at: now)
    }
  }

  private func left(of resource: ResourceProgress, usual: Double, isUnderWay: Bool, at now: Double) -> Double {
    let isToCome = goesDown ? resource.stands : resource.state == .wait
    if isUnderWay, let started = resource.started, resource.finished == nil {
      return max(0, usual - max(0, now - started))
    }
    if resource.state == .fail, !goesDown { return max(0, usual - (resource.elapsed(at: now) ?? 0)) }
    return isToCome ? usual : 0
  }

  private func graph(down: Bool) -> Dependencies {
    down ? forecast.dependencies.reversed : forecast.dependencies
  }
}

extension DeploymentProgress {
  /// When what is watched began, as far as anything tells: a rollback that was ordered by itself has no start of its own.
  /// nil before it has begun.
  package var began: Double? { started ?? orderTime ?? recent.first?.time }
}
