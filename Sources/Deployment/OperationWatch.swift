package import Phrases

/// What watches over an operation in AWS: what is to be asked next, and when it is over. A fold over the answers.
///
/// The events tell how it goes. Where they tell nothing for a while, or cannot be read, the stack itself is looked at once:
/// an order may have been forgotten, an engine may note no tokens, the last event may never come.
package struct OperationWatch: Hashable, Sendable {
  package var progress: DeploymentProgress
  /// How far back the next look at the events reads.
  package private(set) var mark: EventMark
  package private(set) var pace = PollingPace()
  /// When AWS last answered, in seconds since 1970 by our clock; nil before.
  package private(set) var lastLook: Double?
  /// Since when each answer was a refusal; nil after one that was none.
  package private(set) var refusedSince: Double?
  /// What the stack was at when AWS had taken our order and not begun with it; nil where that was not seen.
  package private(set) var unmoved: Unmoved?

  /// What is known of the last resource besides its events; nil where nothing is.
  package var lastResource: LastResource?

  /// How the one that everything waits for is doing, as a look inside shows it.
  package enum LastResource: Hashable, Sendable {
    case comesUp, isUp
    /// Nobody can see it, so that it may be up at any time.
    case unseen
  }

  private var order: Order?
  /// Looks at the events in a row without news of the operation.
  private var quiet = 0
  /// Those of them that were made because the end is near.
  private var closeLooks = 0
  /// After how many of them the stack is looked at.
  private var patience = Self.firstPatience
  /// How often in a row there was no stack of that id.
  private var missing = 0
  /// Whether the events asked for are those of whatever happened last, for want of our own.
  private var isAdopting = false
  /// What the stack came to rest at, where its events did not tell.
  private var rest: StackDescription?
  /// When AWS noted the last thing about the stack itself, whoever ordered it.
  private var lastOfStack: Double?

  /// Why nothing happens though AWS took the order.
  package enum Unmoved: Hashable, Sendable {
    /// The stack is as it was before.
    case asBefore(ResourceStatus)
    /// AWS is busy with what somebody else ordered, or has done that.
    case withAnother(ResourceStatus)

    package var sentence: Phrase {
      switch self {
      case .asBefore(let status): CommandPhrases.takenButUnmoved(status.rawValue)
      case .withAnother(let status): CommandPhrases.takenButAnother(status.rawValue)
      }
    }
  }

  package enum Question: Hashable, Sendable {
    case events(since: EventMark)
    case stack
  }

  package enum Step: Hashable, Sendable {
    /// Ask, after a pause of between so many seconds.
    case ask(Question, pause: ClosedRange<Double>)
    case over(Outcome)
    /// AWS took the order and has not begun with it for `forgetting` seconds.
    case forgotten
  }

  /// After how many quiet looks the stack is looked at: soon where nothing of ours was ever seen, seldom where it was.
  private static let firstPatience = 3
  private static let patienceWithOurs = 12
  /// Seconds after which an order that nothing came of is given up. AWS notes an order within seconds.
  package static let forgetting = 300.0

  /// Watches what was just ordered.
  package init(_ progress: DeploymentProgress, since order: Order) {
    self.progress = progress
    self.progress.token = order.token
    self.progress.ordered(at: order.time)
    self.order = order
    mark = .order(token: order.token)
  }

  /// Watches what was running when we came, or what it ended with.
  package init(_ progress: DeploymentProgress) {
    self.progress = progress
    mark = .lastOperation
  }

  /// What to ask now, whatever was to be asked later.
  package var question: Question { .events(since: isAdopting ? .lastOperation : mark) }

  /// Whether it was ordered here, and not come upon.
  package var isOrdered: Bool { order != nil }

  /// Whether anything was seen of the operation.
  package var hasSeenAny: Bool { progress.stackStatus != nil || !progress.recent.isEmpty }

  // MARK: Answers

  /// Takes events, oldest first; returns those that are news of the operation.
  package mutating func take(_ events: [StackEvent], at now: Double) -> (news: [StackEvent], next: Step) {
    answered(at: now)
    pace.brought(events)
    lastOfStack = events.lazy.filter(\.isAboutStack).map(\.time).max().map { max($0, lastOfStack ?? $0) } ?? lastOfStack
    let wasOver = progress.outcome != nil
    let hasRested = rest != nil
    if isAdopting, !adopts(events) {
      if hasRested, let order, now - order.time >= Self.forgetting { return ([], .forgotten) }
      return ([], .ask(question, pause: pace.pause))
    }
    let news = progress.apply(events)
    if let newest = events.last { mark = .event(id: newest.id) }
    if news.isEmpty {
      quiet += 1
    } else {
      (quiet, patience, unmoved) = (0, Self.patienceWithOurs, nil)
    }
    if let outcome = progress.outcome {
      // Once more: the reason of a failure may come after the word that it failed, and a change is followed by its cleanup.
      let isLast = outcome.isGood && progress.stackStatus?.isAtRest == true
      return (news, wasOver || isLast ? .over(outcome) : .ask(question, pause: 1...2))
    }
    pace.expectation = expectation(at: now)
    closeLooks = news.isEmpty && pace.expectation == .soon ? closeLooks + 1 : 0
    if closeLooks > Self.mostCloseLooks { pace.expectation = .sometime }
    if let rest, let outcome = settle(rest, at: now) { return (news, .over(outcome)) }
    // Who looks closely for the end need not look at the stack as well.
    guard quiet >= patience, pace.expectation != .soon else { return (news, .ask(question, pause: pace.pause)) }
    patience *= 2
    return (news, .ask(.stack, pause: pace.pause))
  }

  /// Takes what the stack itself says; nil if there is none of that id.
  package mutating func take(_ stack: StackDescription?, at now: Double) -> Step {
    answered(at: now)
    guard let stack else { return takeAbsence(at: now) }
    missing = 0
    if stack.status.isAtRest { return take(resting: stack, at: now) }
    guard !hasSeenAny else { return .ask(question, pause: pace.pause) }
    isAdopting = true
    return .ask(question, pause: 0...0)
  }

  /// Takes note that a question was refused. It decides nothing: AWS goes on, and so do we.
  package mutating func met(_ obstacle: Obstacle, asking question: Question, at now: Double) -> Step {
    refusedSince = refusedSince ?? now
    pace.met(obstacle)
    // Only the reason of a failure was still to be asked for.
    if let outcome = progress.outcome ?? rest.flatMap({ settle($0, at: now) }) { return .over(outcome) }
    guard obstacle == .other, question != .stack else { return .ask(self.question, pause: pace.pause) }
    // Who may not read the events may perhaps look at the stack, and it may be gone.
    return .ask(.stack, pause: pace.pause)
  }

  /// Whether the stack itself is worth a look at the same time as its events, so that nobody waits for it when they tell the
  /// end: where the end is so near that it is looked for closely, for a few looks, and once the end is known.
  package var looksAtStackToo: Bool {
    progress.outcome != nil || pace.expectation == .soon && closeLooks < Self.mostDoubleLooks
  }

  /// How often in a row the end is looked for closely: some two minutes. And how often at the stack too.
  private static let mostCloseLooks = 45
  private static let mostDoubleLooks = 6

  private func expectation(at now: Double) -> PollingPace.Expectation {
    switch lastResource {
    case .comesUp: return .later
    case .isUp: return .soon
    case .unseen, nil: break
    }
    guard let soonest = progress.soonestEnd(at: now) else { return .sometime }
    if soonest > 60 { return lastResource == .unseen || progress.isAheadOfUsual ? .sometime : .later }
    return soonest < 5 ? .soon : .sometime
  }

  // MARK: Truth found at the stack

  private mutating func answered(at now: Double) {
    lastLook = now
    refusedSince = nil
  }

  private mutating func takeAbsence(at now: Double) -> Step {
    missing += 1
    // For a moment after it was made, AWS may not know a stack.
    guard progress.operation == .deletion || missing > 2 else { return .ask(.stack, pause: pace.pause) }
    progress.settle(ResourceStatus(rawValue: "DELETE_COMPLETE"), reason: nil, at: now)
    return progress.outcome.map(Step.over) ?? .ask(question, pause: pace.pause)
  }

  private mutating func take(resting stack: StackDescription, at now: Double) -> Step {
    if hasSeenAny || order == nil {
      rest = stack
      return .ask(question, pause: 1...2)
    }
    if hasChanged(stack) {
      rest = stack
      isAdopting = true
      return .ask(question, pause: 0...0)
    }
    unmoved = .asBefore(stack.status)
    guard let order, now - order.time < Self.forgetting else { return .forgotten }
    return .ask(question, pause: pace.pause)
  }

  /// Whether something was done to the stack since our order.
  private func hasChanged(_ stack: StackDescription) -> Bool {
    guard let order else { return true }
    guard let before = order.before else { return !stack.isEmpty }
    if stack.status != before.status || stack.updated != before.updated { return true }
    // Where AWS gives no time of the last change, its events do.
    return stack.updated == nil && lastOfStack.map { $0 >= order.time } ?? false
  }

  /// Whether what happened last is taken for what was ordered: its events carry no token at all. What carries another one
  /// is somebody else's.
  private mutating func adopts(_ events: [StackEvent]) -> Bool {
    isAdopting = false
    let aboutStack = events.filter(\.isAboutStack)
    let tokens = Set(aboutStack.compactMap(\.clientRequestToken))
    let deletes = aboutStack.contains { $0.status.activity == .removing }
    let isOurKind = deletes == (progress.operation == .deletion)
    guard isOurKind, tokens.isEmpty || tokens.contains(order?.token ?? "") else {
      let status = rest?.status ?? events.last(where: \.isAboutStack)?.status
      unmoved = status.map(Unmoved.withAnother)
      rest = nil
      return false
    }
    progress.token = nil
    return true
  }

  /// Ends it by the word of the stack itself.
  private mutating func settle(_ stack: StackDescription, at now: Double) -> Outcome? {
    // AWS tells when the last change began and not when it ended; what was ordered here has ended by now, and what was come
    // upon not before its last event.
    let known = [stack.updated, progress.recent.last?.time].compactMap { $0 }.max()
    progress.settle(stack.status, reason: stack.reason, at: order == nil ? known ?? now : now)
    return progress.outcome
  }
}
