extension DeploymentProgress {
  /// Takes note of events, oldest or newest first, again or late; returns those that are about this operation and new.
  @discardableResult
  package mutating func apply(_ events: [StackEvent]) -> [StackEvent] {
    var news: [StackEvent] = []
    for event in events.oldestFirst {
      recognize(event)
      guard isOurs(event) else { continue }
      if remember(event) { news.append(event) }
      if event.isAboutStack { applyToStack(event) } else { applyToResource(event) }
    }
    forget(downTo: Self.recentLimit)
    return news
  }

  /// Takes note of when AWS took the order, in seconds since 1970 by our clock.
  package mutating func ordered(at time: Double) { orderTime = time }

  /// Takes the word of the stack itself, where its events do not tell how it ended.
  package mutating func settle(_ status: ResourceStatus, reason: String?, at time: Double) {
    if status.activity == .removing { operation = .deletion }
    started = started ?? orderTime
    stackStatus = status
    stackReason = reason ?? stackReason
    lastStackEvent = max(lastStackEvent, time)
    finished = outcome == nil ? nil : finished ?? time
  }

  /// Learns from an event with our token when our operation began and what AWS calls it.
  private mutating func recognize(_ event: StackEvent) {
    guard let token, event.clientRequestToken == token else { return }
    ordered = min(ordered ?? event.time, event.time)
    // The first is the order itself; a rollback that follows has an id of its own.
    operationID = operationID ?? event.operationID
    if event.isAboutStack, event.status.activity == .removing { orderDeletes = true }
  }

  /// Whether the event belongs to the operation that is followed, and not to an earlier one.
  ///
  /// What comes after our beginning is ours, whoever ordered it: a rollback has an operation id of its own, and whoever
  /// cancels or deletes from elsewhere has a token of their own, but it is our stack that it happens to. What a creation
  /// meets before its first token is ours too, for a new stack has no history.
  private func isOurs(_ event: StackEvent) -> Bool {
    guard let token else { return true }
    if event.clientRequestToken == token { return true }
    if let operationID, event.operationID == operationID { return true }
    if let ordered { return event.time >= ordered }
    return operation == .creation && event.clientRequestToken == nil
  }

  private mutating func applyToStack(_ event: StackEvent) {
    if let new = Operation(startedBy: event.status) { begin(new, at: event.time) }
    guard event.time >= lastStackEvent else { return }
    if event.time == lastStackEvent, event.status.phase == .inProgress, finished == event.time { return }
    if event.status.activity == .undoing { turnBack(at: event.time) }
    lastStackEvent = event.time
    stackStatus = event.status
    stackReason = event.reason ?? stackReason
    finished = outcome == nil ? nil : finished ?? event.time
  }

  /// A start later than the one we know is another operation on the same stack.
  private mutating func begin(_ new: Operation, at time: Double) {
    guard time > started ?? -.infinity else { return }
    let isFirst = started == nil
    guard time >= lastStackEvent else {
      if isFirst { started = time }
      return
    }
    if let cause, cause.time < time { self.cause = nil }
    switch new {
    case .creation, .update:
      turn = nil
      for number in resources.indices where resources[number].lastEvent < time { resources[number].reset() }
    case .deletion:
      if !(isFirst && operation == .deletion) { turnBack(at: time) }
    }
    started = time
    finished = nil
    operation = new
  }

  /// From here on the bar and the count go down.
  private mutating func turnBack(at time: Double) {
    guard turn == nil else { return }
    turn = Turn(fraction: fraction(at: time), standing: done)
  }

  private mutating func applyToResource(_ event: StackEvent) {
    guard !isCleanUp(event) else { return }
    let number = number(for: event)
    let isRollback = stackStatus?.activity == .undoing
    resources[number].apply(event, isRollback: isRollback)
    guard event.status.phase == .failed, event.status.activity != nil, !event.isFollower,
      cause.map({ event.time < $0.time }) ?? true,
      event.time >= started ?? -.infinity
    else { return }
    cause = Cause(
      logicalID: event.logicalID, type: event.resourceType, work: Work(event.status, isRollback: isRollback),
      reason: event.reason ?? event.status.rawValue, time: event.time)
  }

  /// After an update AWS deletes what was replaced, under the same logical ids.
  private func isCleanUp(_ event: StackEvent) -> Bool {
    guard let stackStatus, stackStatus.activity == .making, stackStatus.phase == .complete else { return false }
    return event.time > lastStackEvent
  }

  private mutating func number(for event: StackEvent) -> Int {
    if let number = numbers[event.logicalID] { return number }
    resources.append(
      ResourceProgress(logicalID: event.logicalID, type: event.resourceType, group: nil, state: .wait))
    numbers[event.logicalID] = resources.count - 1
    return resources.count - 1
  }

  /// Returns whether it is new.
  private mutating func remember(_ event: StackEvent) -> Bool {
    if let oldest = recent.first, event.time < oldest.time, recent.count >= Self.recentLimit { return false }
    guard recentIDs.insert(event.id).inserted else { return false }
    let place = recent.lastIndex { $0.time <= event.time }.map { $0 + 1 } ?? 0
    recent.insert(event, at: place)
    if recent.count >= 2 * Self.recentLimit { forget(downTo: Self.recentLimit) }
    return true
  }

  private mutating func forget(downTo limit: Int) {
    guard recent.count > limit else { return }
    recent.removeFirst(recent.count - limit)
    recentIDs = Set(recent.map(\.id))
  }
}

extension DeploymentProgress.Operation {
  fileprivate init?(startedBy status: ResourceStatus) {
    switch status.rawValue {
    case "CREATE_IN_PROGRESS": self = .creation
    case "UPDATE_IN_PROGRESS", "IMPORT_IN_PROGRESS": self = .update
    case "DELETE_IN_PROGRESS": self = .deletion
    default: return nil
    }
  }
}

extension [StackEvent] {
  /// By time; events of one moment keep the order in which they happened, whichever end AWS began with.
  fileprivate var oldestFirst: [StackEvent] {
    guard let first, let last else { return [] }
    let forward = first.time <= last.time ? self : reversed()
    return forward.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }
}
