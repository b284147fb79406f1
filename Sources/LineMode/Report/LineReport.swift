internal import AWSGateway
package import Deployment
internal import Drawing
internal import FoundationEssentials
internal import OperationRunning
internal import Operations
package import Phrases
internal import Screens
internal import Synchronization

/// What a deployment without screens says: lines for people, or an object a line for scripts, of which the last is always
/// the result, however it ends.
package final class LineReport: Sendable {
  package enum Output: Sendable {
    case text, json
  }

  package let output: Output
  package let console: Console
  /// Whether people are told at the end what took how long.
  let showsTimeline: Bool
  let state = Mutex(State())

  /// What whoever stops us has to be told.
  struct State {
    /// The last word of AWS about the stack.
    var status: ResourceStatus?
    var order = OrderState.notGiven
    var backup = BackupRun()
    /// The stack that it is about and its region, as `resume` takes them; empty before that is known.
    var place = ""
    /// What a repair under way is for; nil where there is none.
    var repair: Repair?
    /// Where a repair led that something was to follow.
    var repaired: ResourceStatus?
    /// What is left once the stack is gone that is being deleted.
    var parting: Parting?
    /// What a stack left that is gone.
    var left: WhatIsLeft?
    /// Takes back what nobody needs if we are stopped now; nil where there is nothing.
    var takesBack: (@Sendable () async -> Void)?
    var isOver = false
    /// Whether somebody stopped us, so that nothing more is begun.
    var isStopped = false
  }

  package init(_ output: Output, on console: Console, showsTimeline: Bool = false) {
    self.output = output
    self.console = console
    self.showsTimeline = showsTimeline
  }

  // MARK: On the way

  /// Gives an order; whoever stops us before its answer is there, or never gets one, hears that AWS may be at work.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  /// - Parameter status: what AWS says the stack is in once it has taken the order.
  func ordering(
    _ place: String, status: String, _ clock: Clock, _ order: () async throws(AWSTrouble) -> String
  ) async throws -> String {
    state.withLock { ($0.order, $0.place) = (.given, place) }
    do throws(AWSTrouble) {
      let token = try await waiting(.orderIsGivenAgain, clock, order)
      began(place, status: status)
      return token
    } catch {
      if error.isOrderInDoubt { throw error }
      state.withLock { ($0.order, $0.status) = (.notGiven, nil) }
      throw error
    }
  }

  /// Somebody asks after a stack that was there before; nothing is known of it until `began` or `settled`.
  package func seeks(_ place: String) { state.withLock { ($0.order, $0.place) = (.sought, place) } }

  /// AWS has taken the order for this stack, or was at it when we came.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  package func began(_ place: String, status: String) {
    state.withLock { ($0.order, $0.place, $0.status) = (.taken, place, ResourceStatus(rawValue: status)) }
  }

  /// Whether AWS works on an order that it took was not seen.
  func doubts(_ isInDoubt: Bool) { state.withLock { $0.order = isInDoubt ? .given : .taken } }

  /// What is left behind if we are stopped from here on, and how to take it back.
  func leaves(_ takingBack: @escaping @Sendable () async -> Void) { state.withLock { $0.takesBack = takingBack } }

  /// From here on it is not to be taken back. Returns whether that is so; not after somebody stopped us.
  func keepsWhatIsLeft() -> Bool {
    state.withLock { state in
      state.takesBack = nil
      return !state.isOver && !state.isStopped
    }
  }

  /// Whether somebody stopped us, so that nothing more is begun.
  var wasStopped: Bool { state.withLock { $0.isStopped } }

  /// The first to be told is whoever stopped us; nothing more is begun.
  package func stopsHere() { state.withLock { $0.isStopped = true } }

  /// What is to be taken back now; nil where nothing is.
  package var takesBack: (@Sendable () async -> Void)? { state.withLock { $0.takesBack } }

  /// AWS has come to the end of what it was at.
  func settled() { state.withLock { $0.order = .settled } }

  func say(_ event: StackEvent) throws {
    if event.isAboutStack { state.withLock { $0.status = event.status } }
    switch output {
    case .json: try line(EventLine(event))
    case .text:
      let reason = event.reason.map { "  \(Redaction.applied(to: $0))" } ?? ""
      try console.tell(
        "\(UTC.timeOfDay(event.time))  \(event.status.rawValue.padded(to: 18))  \(event.logicalID)  "
          + "\(event.resourceType)\(reason)")
    }
  }

  // MARK: At the end

  /// Says how the operation ended that was followed.
  func finish(
    _ progress: DeploymentProgress, _ outcome: Outcome, outputs: [StackDescription.Output], keepsake: Keepsake? = nil
  ) throws {
    if let repair = state.withLock({ $0.repair }), repair.isDone(by: outcome) {
      return try finish(repair, progress, outcome)
    }
    guard isFirstEnd else { return }
    let ending = Ending.seen(outcome)
    let (left, isOwn) = whatIsLeft(outcome, progress)
    let diagnosis = outcome.cause.map {
      Diagnosis(
        $0, evidence: keepsake?.evidence ?? Evidence(), failures: progress.recent.filter { $0.status.phase == .failed })
    }
    let path = try? keepsake?.path.get()
    switch output {
    case .json:
      try line(
        ResultLine(
          status: ending.status(lastSeen: progress.stackStatus), cause: outcome.cause?.reason, outputs: outputs,
          exitCode: ending.exitCode, diagnosis: diagnosis, evidence: path, backup: backupInResult, left: left))
    case .text:
      console.printError(outcome.sentence)
      if let diagnosis, let cause = outcome.cause {
        console.printError(diagnosis.sentence.followed(by: diagnosis.advice))
        console.printError(cause.sentence)
        if diagnosis.testimony != cause.reason { console.printError(Redaction.applied(to: diagnosis.testimony)) }
        if let path { console.printError("\(Phrase.evidenceShort[console.language]): \(path)") }
      }
      if showsTimeline { say(Timeline(progress, at: progress.finished ?? 0)) }
      for output in outputs { try console.tell("\(output.key)=\(output.value)") }
      if let left { try say(left, isOwn ? .now : .before) }
    }
  }

  /// Says how it ended otherwise than by the end of an operation, and returns the exit code of that.
  ///
  /// - Parameter reason: what people read first on stderr; scripts find it in the result too.
  @discardableResult
  package func end(_ ending: Ending, because reason: [Phrase] = [], ofParting isParting: Bool = false) throws
    -> ExitCode
  {
    let (status, repaired, left) = state.withLock { ($0.status, $0.repaired, $0.left) }
    let ending = ending.after(repair: repaired)
    guard isParting ? isFirstParting : isFirstEnd else { return ending.exitCode }
    let words = reason + sentences(of: ending)
    for phrase in words { console.printError(phrase) }
    if output == .json {
      try line(
        ResultLine(
          status: ending.status(lastSeen: status), cause: words.map { $0[.english] }.joined(separator: " "),
          outputs: [], exitCode: ending.exitCode, backup: backupInResult, left: left))
    } else if let left {
      try say(left, .before)
    }
    return ending.exitCode
  }

  /// What people are told of it, about the stack that was ordered, or sought.
  package func sentences(of ending: Ending) -> [Phrase] {
    let (place, copy) = state.withLock { ($0.place, $0.backup.copy) }
    let words =
      if case .notBegun(.interrupted) = ending, copy.goesOnByItself { [Phrase.backupGoesOnWithoutUs] } else {
        ending.sentences(about: place)
      }
    return words + standstillWords(at: ending)
  }

  /// How it stands for whoever goes now, which stops nothing in AWS; nil if it had come to its end.
  package func ending(by parting: Ending.Parting) -> Ending? {
    let (order, repaired) = state.withLock { ($0.isOver ? .settled : $0.order, $0.repaired) }
    return order.ending(by: parting)?.after(repair: repaired)
  }

  /// The first to say how it ended is the only one.
  private var isFirstEnd: Bool {
    state.withLock { state in
      if state.isStopped { return false }
      defer { state.isOver = true }
      return !state.isOver
    }
  }

  /// Whoever stopped us is told before anybody else.
  private var isFirstParting: Bool {
    state.withLock { state in
      defer { state.isOver = true }
      return !state.isOver
    }
  }

  func line(_ value: some Encodable) throws {
    try console.tell(try JSONText.line(value))
  }
}
