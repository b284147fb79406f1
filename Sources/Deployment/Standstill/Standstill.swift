package import Phrases

/// GitLab stopped so that a copy of its files is whole, and started again: what was ordered for it, and what was seen.
///
/// Whoever runs it performs each errand that it gives, and brings the answer back. Nothing here is supposed: it is stopped only
/// if no container was seen to write any more.
package enum Standstill: Hashable, Sendable {
  case notWished
  /// Its service is looked for.
  case seeking
  /// The order to stop is out, its answer is not there. `isWanted`: whether somebody has not turned back meanwhile.
  case ordered(ServicePlace, isWanted: Bool)
  /// AWS has taken the order; a container may still be writing.
  ///
  /// - Parameter looks: how many were in vain. `quiet`: how many saw that ECS counts no task.
  case stopping(ServicePlace, looks: Int = 0, quiet: Int = 0)
  /// nil: there is no service, so nothing writes.
  case stopped(ServicePlace?)
  /// What came instead of a start is looked at: a change of the stack starts its service by itself.
  case checking(ServicePlace)
  /// The order to start it again is out.
  case starting(ServicePlace)
  /// AWS has taken the order to start it again.
  case started(ServicePlace)
  /// The change of the stack was seen to have started it.
  case over
  /// It was not stopped, and this is why.
  case refused(because: Phrase)
  /// It is stopped, or may be, and could not be started again.
  case left(ServicePlace, because: Phrase)

  /// Seconds between two looks at a service that stops.
  package static let pause = 10.0
  /// Looks after which it is started again: fifteen minutes. Fargate kills a container 120 seconds after it was asked to stop.
  private static let patience = 90
  /// Looks without a task in the count after which nothing writes any more, where the tasks themselves cannot be seen: the 120
  /// seconds in which Fargate lets a container end
  /// (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html, `stopTimeout`).
  private static let quietLooks = 13

  /// Whether it is on the way to a stop, so that nothing may begin that needs one.
  package var isPending: Bool {
    switch self {
    case .seeking, .ordered, .stopping: true
    case .notWished, .stopped, .checking, .starting, .started, .over, .refused, .left: false
    }
  }

  /// Whether a change of the stack may have started it, and nobody has seen yet whether it did.
  package var isBeingChecked: Bool { if case .checking = self { true } else { false } }

  package var isStopped: Bool { if case .stopped = self { true } else { false } }

  /// Whether an order about it is out whose answer is not there.
  package var isInFlight: Bool {
    switch self {
    case .ordered, .starting: true
    case .notWished, .seeking, .stopping, .stopped, .checking, .started, .over, .refused, .left: false
    }
  }

  /// Where it is stopped, or may be, by our own order; nil where it runs, or was not running before.
  package var place: ServicePlace? {
    let place: ServicePlace? =
      switch self {
      case .ordered(let place, _), .stopping(let place, _, _), .checking(let place), .starting(let place),
        .left(let place, _):
        place
      case .stopped(let place): place
      case .notWished, .seeking, .started, .over, .refused: nil
      }
    return place.flatMap { $0.tasks > 0 ? $0 : nil }
  }

  // MARK: On its way

  /// Begins to stop it.
  package mutating func begin() -> ServiceErrand {
    // Who looked for what we have stopped already would find it without a task, and leave it so.
    guard let place else {
      self = .seeking
      return .find
    }
    self = .ordered(place, isWanted: true)
    return .set(place, tasks: 0)
  }

  /// Nobody needs it stopped any more. Returns what that takes; nil where nothing does, or where an answer has to come first.
  package mutating func startAgain() -> ServiceErrand? {
    // What is only looked for is not stopped once it is found.
    if case .seeking = self { self = .notWished }
    guard let place else { return nil }
    switch self {
    case .ordered: self = .ordered(place, isWanted: false)
    case .stopping, .stopped, .left: return start(place)
    case .notWished, .seeking, .checking, .starting, .started, .over, .refused: break
    }
    return nil
  }

  /// A change of the stack has ended, which sets the number of its tasks if it got that far.
  package mutating func checkAfterChange() -> ServiceErrand? {
    guard case .stopped = self, let place else { return nil }
    self = .checking(place)
    return .look(place)
  }

  /// Whoever ordered something of the stack does not know whether AWS works on it, so that nothing is started here.
  package mutating func leave(because reason: Phrase) {
    if let place { self = .left(place, because: reason) }
  }

  private mutating func start(_ place: ServicePlace) -> ServiceErrand {
    self = .starting(place)
    return .set(place, tasks: place.tasks)
  }

  /// Takes in what became of an errand. Returns the next.
  package mutating func take(_ answer: ServiceAnswer) -> ServiceErrand? {
    switch answer {
    case .found(let place): found(place)
    case .taken: taken()
    case .seen(let state): seen(state)
    }
  }

  private mutating func found(_ place: ServicePlace?) -> ServiceErrand? {
    guard case .seeking = self else { return nil }
    guard let place else {
      self = .stopped(nil)
      return nil
    }
    guard place.tasks > 0 else {
      self = .stopping(place)
      return .look(place)
    }
    self = .ordered(place, isWanted: true)
    return .set(place, tasks: 0)
  }

  private mutating func taken() -> ServiceErrand? {
    switch self {
    case .starting(let place): self = .started(place)
    // A look that was out before the order to start it brought nothing, and then the order was taken.
    case .left(let place, _): self = .started(place)
    case .notWished, .seeking, .ordered, .stopping, .stopped, .checking, .started, .over, .refused: break
    }
    guard case .ordered(let place, let isWanted) = self else { return nil }
    guard isWanted else { return start(place) }
    self = .stopping(place)
    return .look(place)
  }

  private mutating func seen(_ state: ServiceRest) -> ServiceErrand? {
    if case .checking(let place) = self {
      guard state.desired > 0 else { return start(place) }
      self = .over
    }
    guard case .stopping(let place, let looks, let quiet) = self else { return nil }
    switch state.rest {
    case .still: self = .stopped(place)
    case .quiet where quiet + 1 >= Self.quietLooks: self = .stopped(place)
    case .quiet: return look(at: place, looks: looks, quiet: quiet + 1)
    case .busy: return look(at: place, looks: looks, quiet: 0)
    }
    return nil
  }

  /// An errand brought nothing. Returns the next.
  package mutating func met(_ reason: Phrase, isInDoubt: Bool = false) -> ServiceErrand? {
    switch self {
    case .seeking: self = .refused(because: reason)
    case .ordered(let place, _):
      // To start what runs changes nothing.
      if isInDoubt { return start(place) }
      self = .refused(because: reason)
    case .stopping(let place, let looks, let quiet): return look(at: place, looks: looks, quiet: quiet)
    case .starting(let place), .checking(let place): self = .left(place, because: reason)
    case .notWished, .stopped, .started, .over, .refused, .left: break
    }
    return nil
  }

  private mutating func look(at place: ServicePlace, looks: Int, quiet: Int) -> ServiceErrand? {
    guard looks + 1 < Self.patience else {
      guard place.tasks > 0 else {
        self = .refused(because: StandstillPhrases.gitLabDoesNotStop)
        return nil
      }
      return start(place)
    }
    self = .stopping(place, looks: looks + 1, quiet: quiet)
    return .look(place)
  }
}
