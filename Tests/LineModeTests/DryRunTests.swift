import Deployment
import GitLabStack
import LineMode
import OperationRunning
import Operations
import Phrases
import Rehearsal
import Testing

/// Everything up to the yes, and nothing written.
@Suite struct DryRunTests {
  private static let stack = RehearsalAccount.existingStack

  private func deploy(
    _ desk: Desk, _ output: LinePrinter.Output = .text, over standing: Answers? = nil,
    _ given: [AnswerKey: AnswerValue] = [.accessAllowedCIDRs: .list(["52.1.2.0/24"])]
  ) async throws -> ExitCode {
    var answers = Answers()
    for (key, value) in given { answers[key] = value }
    var context = desk.context
    context.answers = standing.map { answers.filled(from: $0) } ?? answers
    context.answers[.stackRegion] = .text(desk.region.description)
    if standing != nil { context.answers[.stackName] = .text(Self.stack) }
    let choices = try context.choices()
    let (template, plan) = try context.template(choices)
    var deployment = LineDeployment(
      context: context, choices: choices, template: template, plan: plan, region: desk.region,
      report: LineReport(output, on: desk.transcript.console), isConfirmed: false, isDetached: false,
      onFailure: .undo, role: nil, typedName: nil)
    deployment.isDryRun = true
    return try await deployment.run()
  }

  /// Nobody is asked, not even for a second yes, which is named.
  @Test(arguments: Language.allCases)
  func saysWhatADeploymentWouldMakeAndMakesNothing(in language: Language) async throws {
    let transcript = Transcript(language, with: ["deploy", "--dry-run", "--answers", "my answers.yaml"])
    let desk = try Desk(transcript, canAsk: false)
    #expect(try await deploy(desk) == .done)
    #expect(
      transcript.results.contains(Plan.Group.storage.title[language]) && !transcript.results.contains("_IN_PROGRESS"))
    #expect(transcript.talk.contains(DryRunPhrases.wantsSecondYes("http")[language]), "\(transcript.talk)")
    #expect(transcript.talk.contains(DryRunPhrases.ended[language]))
    // Typed as it stands there it would not end with a question that nobody answers.
    let command = "gitlab-wizard deploy --answers 'my answers.yaml' --yes --accept-risk http"
    #expect(transcript.talk.contains("\(DryRunPhrases.inEarnest[language])\n\(command)\n"), "\(transcript.talk)")
    // What the checks have said is not said again.
    let all = transcript.talk + transcript.results
    #expect(all.ranges(of: WarningPhrases.plainHTTP[language]).count == 1, "\(all)")
    #expect(try await desk.later("gitlab") == nil)
  }

  @Test func scriptsGetThePlanAndAnEnd() async throws {
    let transcript = Transcript()
    #expect(try await deploy(try Desk(transcript, canAsk: false), .json) == .done)
    let objects = try transcript.objects()
    let plan = try #require(objects.first { $0["type"] as? String == "plan" })
    #expect((plan["plan"] as? [String: Any])?["totals"] != nil)
    #expect((plan["risks"] as? [[String: String]])?.map { $0["code"] } == ["http"])
    #expect(objects.last?["type"] as? String == "result" && objects.last?["status"] as? String == "NOT_STARTED")
    #expect(objects.last?["exitCode"] as? Int == 0)
  }

  @Test func whatStopsADeploymentStopsADryRun() async throws {
    let desk = try Desk(Transcript(), .quotaUsed, canAsk: false)
    let failure = await #expect(throws: Failure.self) { try await deploy(desk) }
    #expect(failure?.code == .checkFailed)
  }

  @Test func ofAStackThatStandsItSaysWhatTheAnswersChange() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, isLivedIn: true, canAsk: false)
    let live = try #require(try await desk.stack(Self.stack))
    #expect(try await deploy(desk, over: live.answers, [.imageMemory: .text("16384")]) == .done)
    #expect(transcript.results.contains("image.memory 8192 -> 16384"), "\(transcript.results)")
    #expect(transcript.results.contains(ChangeImpact.away.sentence.english), "\(transcript.results)")
    let after = try #require(try await desk.later(Self.stack))
    #expect(after.description.parameters["TaskMemory"] == "8192")
    let same = Transcript()
    #expect(try await deploy(Desk(desk, same), over: live.answers, [:]) == .done)
    #expect(same.results.contains(StackPhrases.changesNothing(Self.stack).english), "\(same.results)")
  }

  /// As the change itself ends.
  @Test func ofAStackThatFailedItSaysThatItMustBeRepaired() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, .keptFailure, isLivedIn: true, canAsk: false)
    let live = try #require(try await desk.stack(Self.stack))
    #expect(try await deploy(desk, over: live.answers, [:]) == .kept)
    #expect(transcript.talk.contains("--repair retry"), "\(transcript.talk)")
  }

  /// An older version made it, so that the same answers are built in another way.
  @Test func theSameAnswersAreNotSaidToChangeNothingWhereTheTemplateIsAnother() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, .earlierStack, isLivedIn: true, canAsk: false)
    let live = try #require(try await desk.stack(Self.stack))
    #expect(try await deploy(desk, over: live.answers, [:]) == .done)
    #expect(transcript.results.contains(StackPhrases.versionBuildsOtherwise.english), "\(transcript.results)")
    #expect(!transcript.results.contains(StackPhrases.changesNothing(Self.stack).english))
  }

  /// Only what starts the task anew needs the way out that is gone.
  @Test func whatLeavesTheTaskAloneIsNotStoppedByTheLackOfAWayOut() async throws {
    let desk = try Desk(Transcript(), .drifted, isLivedIn: true, canAsk: false)
    let live = try #require(try await desk.stack(Self.stack))
    #expect(try await deploy(desk, over: live.answers, [.accessAllowedCIDRs: .list(["198.51.100.0/24"])]) == .done)
    let failure = await #expect(throws: Failure.self) {
      try await deploy(desk, over: live.answers, [.imageMemory: .text("16384")])
    }
    #expect(failure?.code == .checkFailed)
  }

  @Test func aDeletionTellsWhatGoesAndDeletesNothing() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, isLivedIn: true, canAsk: false)
    #expect(try await desk.delete(.text, isDryRun: true) == .done)
    #expect(transcript.talk.contains(DeletionPhrases.goesHeading.english), "\(transcript.talk)")
    #expect(transcript.talk.contains(DryRunPhrases.ended.english) && transcript.results.isEmpty)
    #expect(try await desk.later(Self.stack) != nil)
  }

  @Test func scriptsGetWhatADeletionTakesAndLeaves() async throws {
    let transcript = Transcript()
    #expect(try await Desk(transcript, isLivedIn: true, canAsk: false).delete(.json, isDryRun: true) == .done)
    let review = try #require(try transcript.objects().first { $0["type"] as? String == "review" })
    let goes = try #require(review["goes"] as? [[String: Any]])
    #expect(goes.contains { ($0["resources"] as? [String])?.contains("Service") == true }, "\(goes)")
    let stays = try #require(review["stays"] as? [[String: Any]])
    #expect(stays.compactMap { $0["logicalId"] as? String } == ["FileSystem", "RootPassword"], "\(stays)")
    #expect(review["losesRepositories"] as? Bool == false && review["confirm"] as? String == Self.stack)
  }

  @Test func aRestoreTellsWhatItWouldMakeAndRestoresNothing() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, isLivedIn: true, canAsk: false)
    let (context, region) = try await desk.context.settled(nil)
    var restore = try LineRestore(
      "latest", as: "gitlab-2", context: context, region: region,
      report: LineReport(.text, on: transcript.console), isConfirmed: false, isDetached: false, role: nil,
      acceptedRisks: [])
    restore.isDryRun = true
    #expect(try await restore.run() == .done)
    #expect(transcript.talk.contains("gitlab-2") && transcript.talk.contains(DryRunPhrases.ended.english))
    #expect(try await desk.later("gitlab-2") == nil)
    let script = Transcript()
    let own = try await Desk(desk, script).context.settled(nil).0
    var again = try LineRestore(
      "latest", as: "gitlab-2", context: own, region: region, report: LineReport(.json, on: script.console),
      isConfirmed: false, isDetached: false, role: nil, acceptedRisks: [])
    again.isDryRun = true
    #expect(try await again.run() == .done)
    let review = try #require(try script.objects().first { $0["type"] as? String == "review" })
    #expect((review["risks"] as? [[String: String]])?.map { $0["code"] } == ["http"], "\(review)")
  }

  @Test func aStopTellsWhatItWouldDoAndStopsNothing() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, isLivedIn: true, canAsk: false)
    let (context, region) = try await desk.context.settled(nil)
    var run = LineRun(
      .stop, context: context, region: region, report: LineReport(.text, on: transcript.console), isConfirmed: true,
      isDetached: false)
    run.isDryRun = true
    #expect(try await run.run() == .done)
    #expect(transcript.talk.contains(DryRunPhrases.ended.english))
    let live = try #require(try await desk.stack(Self.stack))
    #expect(try await desk.context.desk.backups.service(ofStack: live.description.id)?.tasks == 1)
  }

  /// Nothing would be ordered, so that nothing is said to be left out.
  @Test func aStartOfWhatRunsSaysThatItRuns() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, isLivedIn: true, canAsk: false)
    let (context, region) = try await desk.context.settled(nil)
    var run = LineRun(
      .start, context: context, region: region, report: LineReport(.text, on: transcript.console), isConfirmed: false,
      isDetached: false)
    run.isDryRun = true
    #expect(try await run.run() == .done)
    #expect(transcript.talk.contains(RunPhrases.wasRunning.english), "\(transcript.talk)")
    #expect(!transcript.talk.contains(DryRunPhrases.ended.english))
  }
}
