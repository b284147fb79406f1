import Deployment
import GitLabStack
import LineMode
import Operations
import Phrases
import Rehearsal
import Testing

@Suite struct LineDeploymentTests {
  @Test func tellsEachEventWhereThatIsWishedForAndEndsWithTheAddress() async throws {
    let transcript = Transcript()
    let report = LineReport(.text, .full, on: transcript.console)
    let code = try await Desk(transcript).deploy(.text, telling: report)
    #expect(code == .done)
    #expect(transcript.results.contains("  + Vpc  AWS::EC2::VPC"))
    let lines = transcript.results.split(separator: "\n")
    let service = try #require(lines.firstIndex { $0.contains("CREATE_COMPLETE") && $0.contains("AWS::ECS::Service") })
    let stack = try #require(lines.lastIndex { $0.contains("AWS::CloudFormation::Stack") })
    #expect(service < stack && lines[stack].contains("CREATE_COMPLETE"))
    #expect(lines[(stack + 1)...].contains { $0.hasPrefix("GitLabURL=http") }, "\(lines.suffix(4))")
  }

  /// Whoever listens hears of each group when it begins and when it is done, and of the stack; no resource is named but by the signs
  /// of life.
  @Test(arguments: Language.allCases)
  func tellsOfGroupsUnlessMoreIsWishedFor(in language: Language) async throws {
    let transcript = Transcript(language)
    #expect(try await Desk(transcript).deploy(.text) == .done)
    let lines = transcript.results.split(separator: "\n").map(String.init)
    #expect(lines.count < 45 && !lines.contains { $0.contains("AWS::EC2::") }, "\(transcript.results)")
    for group in Plan.Group.allCases {
      let title = group.title[language]
      #expect(lines.contains { $0.hasPrefix("  \(title): ") }, "\(title)")
      // What takes two seconds may be done when AWS is asked again.
      let told = lines.filter { $0.contains("  \(title)  ") }
      #expect(told.count <= 2 && told.last?.contains("  \(OutcomePhrases.stateOK[language])") == true, "\(told)")
    }
    let end = try #require(lines.lastIndex { $0.contains("CREATE_COMPLETE") && $0.contains("gitlab") })
    let last = try #require(lines.lastIndex { $0.contains("  \(Plan.Group.gitlab.title[language])  ") })
    #expect(last < end)
  }

  /// What nobody may look at is not counted as nothing, and nobody was away.
  @Test func whatMayNotBeLookedAtIsNotCounted() async throws {
    let transcript = Transcript()
    #expect(try await Desk(transcript, .looksDenied).deploy(.text) == .done)
    #expect(transcript.talk.contains(" elapsed") && !transcript.talk.contains("0/47"), "\(transcript.talk)")
    #expect(!transcript.talk.contains(CommandPhrases.watchingAgain.english))
  }

  @Test func whatFailsIsToldWithItsReasonAndWhatFollowsIsNot() async throws {
    let transcript = Transcript()
    #expect(try await Desk(transcript, .imagePullFails).deploy(.text) == .undone)
    let failures = transcript.results.split(separator: "\n").filter { $0.contains("CREATE_FAILED") }
    #expect(failures.count == 1 && failures[0].contains("AWS::ECS::Service  "), "\(failures)")
  }

  /// Scripts read the same whoever reads over their shoulder: only sentences are in the reader's language.
  @Test(arguments: Language.allCases)
  func theLastObjectIsTheResult(in language: Language) async throws {
    let transcript = Transcript(language)
    let code = try await Desk(transcript, canAsk: false).deploy(.json)
    let objects = try transcript.objects()
    let types = objects.map { $0["type"] as? String }
    #expect(types.count { $0 == "result" } == 1 && types.last == "result" && types.contains("changeset"))
    let result = try #require(objects.last)
    #expect(code == .done && result["exitCode"] as? Int == 0 && result["status"] as? String == "CREATE_COMPLETE")
    let outputs = try #require(result["outputs"] as? [String: String])
    #expect(outputs["GitLabURL"]?.hasPrefix("http") == true)
    let saysItInJapanese = transcript.talk.contains("AWS が")
    #expect(saysItInJapanese == (language == .japanese), "\(transcript.talk)")
  }

  @Test(arguments: [
    (FailurePolicy.undo, ExitCode.undone, "ROLLBACK_COMPLETE"), (.keep, .kept, "CREATE_FAILED"),
  ])
  func aFailureEndsAsItWasToEnd(_ policy: FailurePolicy, code: ExitCode, status: String) async throws {
    let people = Transcript()
    #expect(try await Desk(people, .imagePullFails).deploy(.text, onFailure: policy) == code)
    #expect(people.results.contains("CREATE_FAILED"))
    // The ways out are for a stack that is left.
    #expect(people.talk.contains("--repair retry") == (policy == .keep), "\(people.talk)")
    let script = Transcript()
    #expect(try await Desk(script, .imagePullFails).deploy(.json, onFailure: policy) == code)
    let result = try #require(try script.objects().last)
    #expect(result["exitCode"] as? Int == code.rawValue && result["status"] as? String == status)
    #expect(result["failure"] != nil && result["cause"] != nil && result["explanation"] != nil)
  }

  @Test(arguments: [true, false], Language.allCases)
  func aNewStackIsProtectedUnlessSomebodySaysOtherwise(_ protects: Bool, language: Language) async throws {
    let people = Transcript(language, typing: ["y"])
    let desk = try Desk(people)
    #expect(try await desk.deploy(.text, isConfirmed: false, protects: protects) == .done)
    #expect(try await desk.stack("gitlab")?.description.isProtected == protects)
    // What the yes is given to is said before it.
    #expect(people.talk.contains(DonePhrases.protectionComes[language]) == protects)
    let end = protects ? DonePhrases.isProtectedNow : DonePhrases.isUnprotected
    #expect(people.talk.contains(end[language]), "\(people.talk)")
    let script = Transcript(language)
    _ = try await Desk(script).deploy(.json, protects: protects)
    #expect(try script.objects().last?["protected"] as? Bool == protects)
  }

  @Test(arguments: [["n"], [""], ["name"], []])
  func whatIsNoYesBuildsNothingAndLeavesNothing(_ lines: [String]) async throws {
    let transcript = Transcript(typing: lines)
    let desk = try Desk(transcript)
    #expect(try await desk.deploy(.text, isConfirmed: false) == .saidNo)
    #expect(!transcript.results.contains("CREATE_IN_PROGRESS"))
    #expect(try await desk.later("gitlab") == nil)
  }

  @Test(arguments: ["y", "YES", "はい"])
  func aYesInEitherLanguageIsOne(_ line: String) async throws {
    let transcript = Transcript(typing: [line])
    #expect(try await Desk(transcript).deploy(.text, isConfirmed: false, isDetached: true) == .done)
  }

  @Test func whereNobodyCanBeAskedNothingIsPreparedWithoutAYes() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, canAsk: false)
    let failure = await #expect(throws: Failure.self) { try await desk.deploy(.text, isConfirmed: false) }
    #expect(failure?.code == .answerRefused && transcript.results.isEmpty)
    #expect(try await desk.stack("gitlab") == nil)
  }

  @Test func whoDetachesLeavesOnceTheOrderIsTaken() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript)
    #expect(try await desk.deploy(.json, isDetached: true) == .done)
    let result = try #require(try transcript.objects().last)
    #expect(result["status"] as? String == "CREATE_IN_PROGRESS")
    #expect(transcript.talk.contains("resume gitlab --region ap-northeast-1"), "\(transcript.talk)")
    #expect(try await desk.stack("gitlab") != nil)
  }

  /// A full disk stops what is printed, not what AWS does.
  @Test func resultsThatCannotBeWrittenEndTheCommandAndLeaveTheOrder() async throws {
    let transcript = Transcript(room: 45)
    let desk = try Desk(transcript)
    await #expect(throws: OutputFault.self) { try await desk.deploy(.json) }
    #expect(try await desk.later("gitlab")?.description.status.rawValue == "CREATE_COMPLETE")
  }

  // MARK: The second yes

  @Test(
    arguments: [
      (["52.1.2.0/24"], "http", AccessPhrases.unencrypted), (["0.0.0.0/0"], "open,http", AccessPhrases.everyoneMayTry),
    ], Language.allCases)
  func whereNobodyCanBeAskedARiskWantsItsFlag(_ risk: ([String], String, Phrase), language: Language) async throws {
    let desk = try Desk(Transcript(language), canAsk: false)
    let failure = await #expect(throws: Failure.self) {
      try await desk.deploy(.text, networks: risk.0, acceptedRisks: [])
    }
    #expect(failure?.code == .answerRefused)
    #expect(failure?.lines.contains(risk.2) == true && failure?.lines.last == AccessPhrases.needsFlag(risk.1))
    #expect(try await desk.stack("gitlab") == nil, "nothing was written")
  }

  @Test func aFlagForOneRiskIsNoneForTheOther() async throws {
    let desk = try Desk(Transcript(), canAsk: false)
    let failure = await #expect(throws: Failure.self) {
      try await desk.deploy(.text, networks: ["0.0.0.0/0"], acceptedRisks: [.http])
    }
    // The flag is named whole, as it has to be given.
    #expect(failure?.lines.last == AccessPhrases.needsFlag("open,http"))
    #expect(!(failure?.lines.contains(AccessPhrases.unencrypted) ?? true))
  }

  @Test(arguments: [(["52.1.2.0/24"], "y"), (["0.0.0.0/0"], "everyone")])
  func whoCanBeAskedIsAskedTwice(_ networks: [String], _ yes: String) async throws {
    let no = Transcript(typing: ["n"])
    let desk = try Desk(no)
    #expect(try await desk.deploy(.text, networks: networks, acceptedRisks: []) == .saidNo)
    #expect(try await desk.stack("gitlab") == nil)
    let transcript = Transcript(typing: [yes])
    #expect(try await Desk(transcript).deploy(.text, networks: networks, acceptedRisks: []) == .done)
  }

  @Test func theReviewRepeatsTheRisk() async throws {
    let people = Transcript()
    _ = try await Desk(people).deploy(.text, isDetached: true)
    #expect(people.results.contains("WARN  \(AccessPhrases.unencrypted.english)"))
    let script = Transcript()
    _ = try await Desk(script).deploy(.json, isDetached: true)
    let changeSet = try #require(try script.objects().first { $0["type"] as? String == "changeset" })
    let risks = try #require(changeSet["risks"] as? [[String: String]])
    #expect(risks.map { $0["code"] } == ["http"])
  }
}
