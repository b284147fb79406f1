import Deployment
import LineMode
import Synchronization
import Testing

/// What whoever stops a command is told, at whatever moment.
@Suite struct InterruptionTests {
  private static let interrupt = Ending.Parting.interrupted(signal: 2)

  /// Somebody who interrupts as soon as a certain text is printed.
  private final class Interrupter: Sendable {
    let report = Mutex<LineReport?>(nil)
    let ending = Mutex<Ending?>(nil)

    func interrupt() {
      guard ending.withLock({ $0 }) == nil, let report = report.withLock({ $0 }) else { return }
      let found = report.now.ending(by: InterruptionTests.interrupt)
      ending.withLock { $0 = found }
      if let found { _ = try? report.end(found, ofParting: true) }
    }
  }

  /// Deploys, and interrupts when a line holds this. Returns how it stood, and what was printed.
  private func interrupted(at words: String, _ output: LinePrinter.Output) async throws -> (Ending?, Transcript) {
    let interrupter = Interrupter()
    let transcript = Transcript { if $0.contains(words) { interrupter.interrupt() } }
    let report = LineReport(output, on: transcript.console)
    interrupter.report.withLock { $0 = report }
    _ = try await Desk(transcript).deploy(output, telling: report)
    return (interrupter.ending.withLock { $0 }, transcript)
  }

  @Test func beforeTheOrderNothingWasDone() async throws {
    let (ending, transcript) = try await interrupted(at: "\"type\":\"changeset\"", .json)
    #expect(ending == .notBegun(.interrupted(signal: 2)) && ending?.exitCode == .interrupted)
    let result = try #require(try transcript.objects().first { $0["type"] as? String == "result" })
    #expect(result["status"] as? String == "NOT_STARTED" && result["exitCode"] as? Int == 130)
  }

  /// Only who asked for a change set may leave one.
  @Test func aChangeSetIsSpokenOfOnlyWhereOneWasAskedFor() async throws {
    let (_, deployed) = try await interrupted(at: "\"type\":\"changeset\"", .json)
    #expect(deployed.talk.contains("A change set that may be left costs nothing"), "\(deployed.talk)")
    let looked = Transcript()
    let report = LineReport(.text, on: looked.console)
    let ending = try #require(report.now.ending(by: Self.interrupt))
    _ = try report.end(ending, ofParting: true)
    #expect(looked.talk.contains("Interrupted") && !looked.talk.contains("change set"), "\(looked.talk)")
  }

  @Test func afterTheOrderAWSGoesOnAndThatIsSaidOnce() async throws {
    let (ending, transcript) = try await interrupted(at: "\"type\":\"event\"", .json)
    #expect(ending == .stillRunning(Self.interrupt) && ending?.exitCode == .interrupted)
    let results = try transcript.objects().filter { $0["type"] as? String == "result" }
    #expect(results.count == 1 && results.first?["status"] as? String == "CREATE_IN_PROGRESS")
    #expect(transcript.talk.contains("resume gitlab --region ap-northeast-1\n"), "\(transcript.talk)")
    // The account of a rehearsal ends with the program.
    #expect(transcript.talk.contains("Of a real stack it is so:") && !transcript.talk.contains("--rehearse"))
  }

  @Test func onceItHasEndedThereIsNothingToInterrupt() async throws {
    let transcript = Transcript()
    let report = LineReport(.text, on: transcript.console)
    _ = try await Desk(transcript).deploy(.text, telling: report)
    #expect(report.now.ending(by: Self.interrupt) == nil)
  }

  @Test func ofAStackThatIsOnlySoughtNothingIsKnown() throws {
    let transcript = Transcript()
    let report = LineReport(.json, on: transcript.console)
    report.seeks("gitlab --region us-east-1")
    let ending = try #require(report.now.ending(by: Self.interrupt))
    #expect(ending == .notKnown(Self.interrupt))
    #expect(try report.end(ending, ofParting: true) == .interrupted)
    #expect(try transcript.objects().last?["status"] as? String == "UNKNOWN")
    #expect(transcript.talk.contains("gitlab --region us-east-1"))
  }

  @Test func theFirstToSayHowItEndedIsTheOnlyOne() throws {
    let transcript = Transcript()
    let report = LineReport(.json, on: transcript.console)
    #expect(try report.end(.notBegun(.saidNo(.creation))) == .saidNo)
    #expect(try report.end(.nothingToDo) == .done)
    #expect(try transcript.objects().count == 1)
  }
}
