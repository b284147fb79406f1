internal import Account
package import Deployment
internal import Drawing
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// Test of a GitLab from inside its container: each step is said when it is over.
package struct LineSmokeTest: Sendable {
  private let context: CommandContext
  private let region: Region
  private let report: LineReport

  package init(_ context: CommandContext, in region: Region, report: LineReport) {
    (self.context, self.region, self.report) = (context, region, report)
  }

  /// Returns the exit code: 1 where a step failed, or nobody knows.
  package func run() async throws -> ExitCode { try await carryOut().hasPassed ? .done : .failed }

  /// Returns how it went.
  func carryOut() async throws -> SmokeTest {
    context.remarkOnRehearsal()
    let live = try await context.liveStack(in: region)
    let shell = try await LineShell(context, ofStack: live.description.id)
    let console = context.console
    if report.printer.output == .text { console.printError(SmokeTest.isTested) }
    let start = context.desk.clock.now
    let test = Mutex(SmokeTest())
    let script = SmokeTest.script(
      host: SmokeTest.host(of: live.description.output("GitLabURL") ?? ""),
      project: SmokeTest.prefix + OperationRunner.freshName().suffix(12))
    var loss: String?
    do {
      _ = try await shell.run(script: script) { said throws(OutputFault) in
        for (step, state) in test.withLock({ test in test.take(said).map { ($0, test[$0]) } }) { try tell(step, state) }
      }
    } catch let fault as OutputFault {
      // Its session ended wherever it was.
      console.printError(SmokeTest.mayBeLeft)
      throw fault
    } catch let failure as Failure {
      // What passed before stays passed; the rest is not known, and why is said.
      loss = failure.lines.first?[console.language] ?? ""
      if !test.withLock({ test in SmokeTest.Step.allCases.contains { test[$0] != .pending } }) { throw failure }
    }
    let over = test.withLock { test in
      let open = SmokeTest.Step.allCases.filter { test[$0] == .pending }
      test.end(loss)
      return (test, open)
    }
    for step in over.1 { try tell(step, over.0[step]) }
    try end(over.0, after: context.desk.clock.now - start)
    return over.0
  }

  private func tell(_ step: SmokeTest.Step, _ state: SmokeTest.State) throws(OutputFault) {
    guard let line = SmokeLine(step, state) else { return }
    let console = context.console
    guard report.printer.output == .text else {
      return try console.tell(Self.object(line))
    }
    let language = console.language
    let (word, reason): (Phrase, String) =
      switch state {
      case .passed, .pending: (Check.State.ok.word, "")
      case .failed(let words): (Check.State.fail.word, words)
      case .skipped: (SmokeTest.skipped, "")
      case .unknown(let words): (SmokeTest.unknown, words)
      }
    let end = reason.isEmpty ? "" : ": \(reason)"
    try console.tell(words: "\(word[language].padded(to: 10)) \(step.title[language])\(end)\n")
  }

  private func end(_ test: SmokeTest, after seconds: Double) throws {
    let code = test.hasPassed ? ExitCode.done : .failed
    let console = context.console
    if report.printer.output == .text {
      console.printError(test.verdict)
    } else {
      try console.tell(
        line: SmokeResultLine(
          type: report.resultType,
          status: test.hasPassed ? "PASSED" : test.isLost ? "UNKNOWN" : "FAILED",
          message: test.verdict[console.language],
          seconds: Int(seconds), exitCode: code))
    }
  }

  /// Of texts and nothing else, which always have a form in JSON.
  private static func object(_ line: SmokeLine) -> String { (try? JSONText.line(line)) ?? "{}" }
}
