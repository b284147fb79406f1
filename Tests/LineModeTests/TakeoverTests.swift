import Deployment
import GitLabStack
import LineMode
import OperationRunning
import Operations
import Phrases
import Rehearsal
import Synchronization
import Testing
import Upkeep

/// A stack of the CDK project taken over in one account, a command a step.
@Suite struct TakeoverTests {
  private static let name = "GitlabServerlessStack"

  private func takeOver(
    _ desk: Desk, _ step: TakeoverStep?, typing name: String? = nil, _ output: LinePrinter.Output = .json,
    telling report: LineReport? = nil
  ) async throws -> ExitCode {
    let (context, region) = try await desk.context.settled(Self.name)
    return try await LineTakeover(
      LineTakeover.Wish(isConfirmed: step != nil, to: step, typedName: name, role: nil, mayBeSetUp: true),
      context: context, in: region, report: report ?? LineReport(output, on: desk.transcript.console)
    ).run()
  }

  private func result(_ desk: Desk) throws -> [String: Any] {
    try #require(try desk.transcript.objects().last { $0["type"] as? String == "result" })
  }

  @Test func eachStepFindsWhatTheOneBeforeHasLeft() async throws {
    let desk = try Desk(Transcript(), .seed, isLivedIn: true, canAsk: false)
    #expect(try await takeOver(desk, .copy) == .running, "\(desk.transcript.talk)")
    let copied = try result(desk)
    #expect(copied["status"] as? String == "STEPS_LEFT" && copied["release"] as? String == "18.8.5-ce.0")
    let before = try #require(try await desk.stack(Self.name)).description

    let keeping = Desk(desk, Transcript())
    #expect(try await takeOver(keeping, .keep) == .running, "\(keeping.transcript.talk)")
    #expect(try result(keeping)["recoveryPoint"] as? String == copied["recoveryPoint"] as? String)
    let kept = try #require(try await desk.stack(Self.name)).description
    #expect(kept.parameters == before.parameters && kept.tags == before.tags, "they are handed on as they are")

    let deleting = Desk(desk, Transcript())
    #expect(try await takeOver(deleting, .delete, typing: Self.name) == .running, "\(deleting.transcript.talk)")
    let ready = Desk(desk, Transcript())
    #expect(try await takeOver(ready, nil) == .running, "\(ready.transcript.talk)")
    let end = try result(ready)
    #expect(end["status"] as? String == "READY" && (end["next"] as? String)?.contains("18.8.5-ce.0") == true)
  }

  /// GitLab ran again after the copy, which lacks what was done since.
  @Test func aCopyOfBeforeItRanAgainIsNone() async throws {
    let desk = try Desk(Transcript(), .seed, isLivedIn: true, canAsk: false)
    #expect(try await takeOver(desk, .copy) == .running, "\(desk.transcript.talk)")
    let backups = desk.context.desk.backups
    let place = try #require(try await backups.service(ofStack: Self.name, in: desk.region))
    #expect(place.tasks == 0)
    try await backups.set(place, tasks: 1)
    let later = Desk(desk, Transcript())
    await #expect {
      _ = try await takeOver(later, .keep)
    } throws: { error in
      Failure(error)?.code == .checkFailed
    }
    #expect(!later.transcript.results.contains("UPDATE_IN_PROGRESS"))
  }

  @Test func whatItCostsIsSaidBeforeTheYes() async throws {
    let transcript = Transcript(typing: ["n"])
    let desk = try Desk(transcript, .seed, isLivedIn: true)
    await #expect {
      _ = try await takeOver(desk, nil, .text)
    } throws: { error in
      Failure(error)?.code == .saidNo
    }
    #expect(transcript.isRead && transcript.talk.contains("USD/month"), "\(transcript.talk)")
    #expect(!transcript.talk.contains("stopped already"))
  }

  /// Hears how the command stands once a certain text is printed.
  private final class Witness: Sendable {
    let report = Mutex<LineReport?>(nil)
    let ending = Mutex<Ending?>(nil)

    func look() {
      guard ending.withLock({ $0 }) == nil, let report = report.withLock({ $0 }) else { return }
      let found = report.now.ending(by: .interrupted(signal: 2))
      ending.withLock { $0 = found }
    }
  }

  /// Whoever leaves a deletion is told that AWS goes on with it from its order on, and no sooner.
  @Test(arguments: [
    ("\"type\":\"plan\"", Ending.notBegun(.interrupted(signal: 2))),
    ("DELETE_IN_PROGRESS", Ending.stillRunning(.interrupted(signal: 2))),
  ])
  func whoeverLeavesTheDeletionHearsHowFarItIs(words: String, ending: Ending) async throws {
    let witness = Witness()
    let transcript = Transcript { if $0.contains(words) { witness.look() } }
    let desk = try Desk(transcript, .seedKept, isLivedIn: true, canAsk: false)
    let report = LineReport(.json, on: transcript.console)
    witness.report.withLock { $0 = report }
    #expect(try await takeOver(desk, .delete, typing: Self.name, telling: report) == .running, "\(transcript.talk)")
    #expect(witness.ending.withLock { $0 } == ending)
  }
}
