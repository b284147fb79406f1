import AWSGateway
import Deployment
import Drawing
import FoundationEssentials
import GitLabStack
import Phrases
import Screens
import Synchronization

/// What a deployment without screens says: lines for people, or an object a line for scripts, of which the last is always
/// the result, however it ends.
final class PlainReport: Sendable {
  enum Output: Sendable {
    case text, json
  }

  let output: Output
  /// Whether people are told at the end what took how long.
  let showsTimeline: Bool
  private let situation = Mutex(Situation())

  /// What an interruption has to tell.
  private struct Situation {
    /// The last word of AWS about the stack.
    var status: String?
    var order = Order.notGiven
    var copy = LastCopy.notWished
    var isOver = false
  }

  /// How far the order has come, and the stack it is for and its region, as `resume` takes them.
  private enum Order {
    case notGiven
    /// No answer yet: AWS may be at work, or may not.
    case given(String)
    case taken(String)
    /// What was ordered has come to its end.
    case settled
  }

  init(_ output: Output, showsTimeline: Bool = false) {
    self.output = output
    self.showsTimeline = showsTimeline
  }

  // MARK: On the way

  /// Gives an order; whoever stops us before its answer is there, or never gets one, hears that AWS may be at work.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  /// - Parameter status: what the stack is in once AWS has taken the order.
  func ordering(
    _ place: String, status: String, _ order: () async throws(AWSTrouble) -> String
  ) async throws -> String {
    situation.withLock { ($0.order, $0.status) = (.given(place), ResultLine.inDoubt) }
    do throws(AWSTrouble) {
      let token = try await order()
      began(place, status: status)
      return token
    } catch .orderInDoubt(let reason) {
      let trouble = AWSTrouble.orderInDoubt(because: reason)
      throw Failure(trouble.exitCode, trouble.sentence, .mayHaveBegun(place))
    } catch {
      situation.withLock { ($0.order, $0.status) = (.notGiven, nil) }
      throw error
    }
  }

  /// AWS has taken the order for this stack, or was at it when we came.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  func began(_ place: String, status: String) {
    situation.withLock { ($0.order, $0.status) = (.taken(place), status) }
  }

  /// AWS has come to the end of what it was at.
  func settled() { situation.withLock { $0.order = .settled } }

  func say(_ event: StackEvent) throws {
    if event.isAboutStack { situation.withLock { $0.status = event.status.rawValue } }
    switch output {
    case .json: try line(EventLine(event))
    case .text:
      let reason = event.reason.map { "  \($0)" } ?? ""
      try tell(
        "\(Wizard.timeOfDay(event.time))  \(event.status.rawValue.padded(to: 18))  \(event.logicalID)  "
          + "\(event.resourceType)\(reason)")
    }
  }

  /// A sign of life, so that silence never means a hang.
  func say(_ progress: DeploymentProgress, at now: Double) throws {
    let left = progress.timeLeft(at: now)
    switch output {
    case .json: try line(ProgressLine(progress, at: now))
    case .text:
      let minutes = left.map { "\(Phrase.listSeparator[.spoken])\(Phrase.timeLeft($0)[.spoken])" } ?? ""
      complain(
        "\(Wizard.clock(progress.elapsed(at: now))) \(Phrase.gone[.spoken])\(Phrase.listSeparator[.spoken])\(progress.done)/\(progress.total)\(minutes)"
      )
    }
  }

  /// What is known of a copy, for the result and for whoever interrupts us. Returns whether it is news.
  func keep(_ copy: LastCopy) -> Bool {
    situation.withLock { situation in
      defer { situation.copy = copy }
      return situation.copy != copy
    }
  }

  /// What the result says of a copy; nil where none was wished for.
  private var backup: Backup? {
    let copy = situation.withLock { $0.copy }
    return copy == .notWished ? nil : Backup(copy)
  }

  // MARK: At the end

  func finish(
    _ progress: DeploymentProgress, _ outcome: Outcome, outputs: [StackDescription.Output], keepsake: Keepsake? = nil
  ) throws {
    guard isFirstEnd else { return }
    let diagnosis = outcome.cause.map {
      Diagnosis(
        $0, evidence: keepsake?.evidence ?? Evidence(), failures: progress.recent.filter { $0.status.phase == .failed })
    }
    let path = try? keepsake?.path.get()
    switch output {
    case .json:
      try line(
        ResultLine(
          status: progress.stackStatus?.rawValue, cause: outcome.cause?.reason, outputs: outputs,
          exitCode: progress.exitCode(of: outcome), diagnosis: diagnosis, evidence: path, backup: backup))
    case .text:
      complain(outcome.sentence(after: progress.operation)[.spoken])
      if let diagnosis, let cause = outcome.cause {
        complain(diagnosis.sentence.followed(by: diagnosis.advice)[.spoken])
        complain(cause.sentence[.spoken])
        if diagnosis.testimony != cause.reason { complain(Redaction.applied(to: diagnosis.testimony)) }
        if let path { complain("\(Phrase.evidenceShort[.spoken]): \(path)") }
      }
      if showsTimeline { say(Timeline(progress, at: progress.finished ?? 0)) }
      for output in outputs { try tell("\(output.key)=\(output.value)") }
    }
  }

  private func say(_ timeline: Timeline) {
    complain(timeline.scale(glyphs: .ascii, columns: 79))
    for row in timeline.rows { complain(timeline.text(of: row, in: .spoken, glyphs: .ascii, columns: 79)) }
  }

  /// It ended without the end of an operation: nothing was begun, AWS goes on alone, or AWS refused.
  ///
  /// - Parameter words: what people read on stderr; scripts find them in the result too.
  func end(_ words: [Phrase], exitCode: Int) throws {
    guard isFirstEnd else { return }
    for phrase in words { complain(phrase[.spoken]) }
    guard output == .json else { return }
    let status = situation.withLock { $0.status }
    try line(
      ResultLine(
        status: status, cause: words.map { $0[.english] }.joined(separator: " "), outputs: [], exitCode: exitCode,
        backup: backup))
  }

  /// Somebody stops us, which stops nothing in AWS.
  func interrupted(exitCode: Int) {
    let words: [Phrase] =
      switch situation.withLock({ $0.order }) {
      case .notGiven where situation.withLock({ $0.copy.goesOnByItself }): [.backupGoesOnWithoutUs]
      case .notGiven: [.interruptedBefore]
      case .given(let place): [.interruptedWhileOrdering, .mayHaveBegun(place)]
      case .taken(let place): [.stillRunning(place)]
      case .settled: []
      }
    // The words are said and the exit code is told, whether or not the line can be printed.
    try? end(words, exitCode: exitCode)
  }

  /// The end of a command whose results cannot be written. What AWS has been told goes on, which people have to know.
  func failure(_ fault: OutputFault) -> any Error {
    switch situation.withLock({ $0.order }) {
    case .notGiven, .settled: fault
    case .given(let place): Failure(1, fault.sentence, .mayHaveBegun(place))
    case .taken(let place): Failure(7, fault.sentence, .stillRunning(place))
    }
  }

  /// The first to say how it ended is the only one.
  private var isFirstEnd: Bool {
    situation.withLock { situation in
      defer { situation.isOver = true }
      return !situation.isOver
    }
  }

  func line(_ value: some Encodable) throws {
    try tell(try Report.jsonLine(value))
  }
}
