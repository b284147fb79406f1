import Deployment
import GitLabStack
import LineMode
import OperationRunning
import Operations
import Phrases
import Rehearsal
import Testing

/// A NAT instance that somebody terminated, and its one order in lines.
@Suite struct NATInstanceTests {
  private static let name = RehearsalAccount.existingStack

  private func change(
    _ desk: Desk, _ output: LinePrinter.Output = .text, _ given: [AnswerKey: String] = [:], repair: RepairWay? = nil,
    isConfirmed: Bool = true
  ) async throws -> ExitCode {
    let live = try #require(try await desk.stack(Self.name))
    var answers = Answers()
    for (key, text) in given { answers[key] = .text(text) }
    var context = desk.context
    context.answers = answers.filled(from: live.answers)
    context.answers[.stackName] = .text(Self.name)
    context.answers[.stackRegion] = .text(desk.region.description)
    let choices = try context.choices()
    let (template, plan) = try context.template(choices)
    return try await LineDeployment(
      context: context, choices: choices, template: template, plan: plan, region: desk.region,
      report: LineReport(output, on: desk.transcript.console), isConfirmed: isConfirmed, isDetached: false,
      onFailure: .undo, role: nil, typedName: nil, repair: repair, acceptedRisks: [.http]
    ).run()
  }

  private func seen(at desk: Desk) async throws -> (name: NATInstanceName?, instance: NATInstance?) {
    let live = try #require(try await desk.stack(Self.name))
    return (live.natInstance, try await desk.context.desk.natInstance(ofStack: live.description.id))
  }

  @Test func isMadeAgainAndKeptByWhatComesAfterIt() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, .drifted, isLivedIn: true)
    let old = try await seen(at: desk)
    #expect(old.name == .first && old.instance?.standing == .isGone)
    #expect(try await change(desk, repair: .natInstance) == .done, "\(transcript.talk)")
    let new = try await seen(at: desk)
    #expect(new.name?.logicalID == "NatInstance2" && new.instance?.standing == .runs)
    #expect(new.instance?.id != old.instance?.id)
    let id = try #require(new.instance?.id)
    #expect(transcript.talk.contains(NATInstancePhrases.isNow(id, "running").english), "\(transcript.talk)")
    #expect(!transcript.results.contains("TaskDefinition"), "nothing else is changed")

    _ = try await desk.later(Self.name)
    let later = Transcript()
    #expect(try await change(Desk(desk, later), .text, [.imageMemory: "16384"]) == .done, "\(later.talk)")
    #expect(later.results.contains("TaskDefinition") && !later.results.contains("NatInstance"), "\(later.results)")
    #expect(try await seen(at: desk).name?.logicalID == "NatInstance2")
  }

  @Test func theResultSaysHowItWasSeen() async throws {
    let transcript = Transcript(.japanese)
    let desk = try Desk(transcript, .drifted, isLivedIn: true, canAsk: false)
    #expect(try await change(desk, .json, repair: .natInstance) == .done)
    let seen = try #require(try transcript.objects().last?["natInstance"] as? [String: String])
    #expect(seen["state"] == "running" && seen["id"]?.hasPrefix("i-") == true)
    #expect(transcript.talk.contains(NATInstancePhrases.means.japanese), "\(transcript.talk)")
  }

  @Test func otherAnswersAreForLater() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, .drifted, isLivedIn: true)
    #expect(try await change(desk, .text, [.imageMemory: "16384"], repair: .natInstance) == .done)
    #expect(transcript.talk.contains(NATInstancePhrases.takesNoAnswers("image.memory").english), "\(transcript.talk)")
    #expect(!transcript.results.contains("TaskDefinition"))
    // And without any, the instance is what it was for.
    #expect(try await seen(at: desk).name?.logicalID == "NatInstance2")
  }

  @Test func aNoLeavesWhatStands() async throws {
    let transcript = Transcript(typing: ["n"])
    let desk = try Desk(transcript, .drifted, isLivedIn: true)
    #expect(try await change(desk, repair: .natInstance, isConfirmed: false) == .saidNo, "\(transcript.talk)")
    #expect(transcript.isRead && !transcript.results.contains("IN_PROGRESS"))
    #expect(try await seen(at: desk).name == .first)
  }

  @Test func oneThatRunsIsNotMadeAgain() async throws {
    let desk = try Desk(Transcript(), isLivedIn: true)
    await #expect {
      _ = try await change(desk, repair: .natInstance)
    } throws: { error in
      let failure = Failure(error)
      return failure?.code == .checkFailed && failure?.lines.first?.english.contains("is there (running)") == true
    }
    #expect(try await seen(at: desk).name == .first)
  }

  // MARK: What needs it

  private func run(_ goal: RunGoal, _ desk: Desk, _ output: LinePrinter.Output = .text) async throws -> ExitCode {
    let (context, region) = try await desk.context.settled(nil)
    return try await LineRun(
      goal, context: context, region: region, report: LineReport(output, on: desk.transcript.console),
      isConfirmed: true, isDetached: false
    ).run()
  }

  /// Whoever stops what cannot be started again hears that before, and the start says what the task said.
  @Test func aStopSaysThatNoStartFollowsAndNoneDoes() async throws {
    let stopping = Transcript()
    let desk = try Desk(stopping, .drifted, isLivedIn: true)
    #expect(try await run(.stop, desk, .json) == .done)
    let warnings = try #require(try stopping.objects().first?["warnings"] as? [String])
    #expect(warnings.first?.contains("next start fails") == true, "\(warnings)")
    #expect(
      warnings.last == "gitlab-wizard change \(Self.name) --region ap-northeast-1 --rehearse --repair nat-instance",
      "\(warnings)")
    let starting = Transcript()
    #expect(try await run(.start, Desk(desk, starting)) == .failed, "\(starting.talk)")
    #expect(starting.talk.contains("CannotPullContainerError"), "\(starting.talk)")
    #expect(starting.talk.contains("next start fails"), "\(starting.talk)")
  }

  @Test func nothingIsSaidOfOneThatRuns() async throws {
    let transcript = Transcript()
    #expect(try await run(.stop, Desk(transcript, isLivedIn: true), .json) == .done)
    #expect((try transcript.objects().first?["warnings"] as? [String])?.isEmpty == true, "\(transcript.results)")
  }

  @Test func noBackupStopsWhatWouldNotStartAgain() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, .drifted, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    let wish = CopyWish(stopsGitLab: true, keptDays: nil, isConfirmed: true, mayBeSetUp: false)
    let copy = LineCopy(wish, context, in: region, report: LineReport(.text, on: transcript.console))
    let failure = await #expect(throws: Failure.self) { _ = try await copy.run() }
    #expect(failure?.code == .checkFailed && failure?.lines.first == CopyPhrases.wouldNotStartAgain)
    #expect(failure?.lines.last?.english.hasSuffix("--repair nat-instance") == true)
    #expect(!transcript.talk.contains(StandstillPhrases.gitLabIsBeingStopped.english), "\(transcript.talk)")
  }

  @Test func noChangeBringsATaskThatWouldNotStart() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, .drifted, isLivedIn: true)
    let failure = await #expect(throws: Failure.self) { _ = try await change(desk, .text, [.imageMemory: "16384"]) }
    #expect(failure?.code == .checkFailed, "\(transcript.talk)")
    #expect(failure?.lines.last?.english.hasSuffix("--repair nat-instance") == true)
    #expect(transcript.results.contains("next start fails") && !transcript.results.contains("IN_PROGRESS"))
  }
}
