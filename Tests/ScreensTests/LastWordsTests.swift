import Deployment
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// What stands below the screens when they are gone.
struct LastWordsTests {
  private static let program = "./gitlab-wizard-0.2/gitlab-wizard"
  private static let place = "gitlab --region ap-northeast-1"

  private func words(_ situation: Situation, _ language: Language = .english) throws -> [String] {
    var visitor = try situation.visitor()
    visitor.speak(language)
    visitor.call(Self.program)
    return visitor.wizard.lastWords
  }

  private func commands(_ lines: [String]) -> [String] {
    lines.compactMap { line in
      line.firstRange(of: "\(Self.program) ").map { String(line[$0.upperBound...]) }
    }
  }

  /// Each command is whole, in this region, and calls the program as this shell did.
  @Test(arguments: [
    (Situation.running, ["status", "resume"]), (.startingUp, ["status", "resume"]), (.asking, ["status", "resume"]),
    (.starting, ["status", "resume"]), (.destroying, ["status", "resume"]),
    (.done, ["status", "resume", "change", "destroy"]), (.changed, ["status", "resume", "change", "destroy"]),
    (.settled, ["status", "resume", "change", "destroy"]), (.kept, ["status", "resume", "destroy"]),
    (.undoneInside, ["status", "resume", "destroy"]), (.halfDeleted, ["status", "resume", "destroy"]),
    (.halfUndone, ["status", "resume", "destroy"]), (.destroyed, []), (.plan, []), (.reviewing, []), (.farewell, []),
    (.stopped, []), (.start, []),
  ])
  func nameTheCommandsThatAreNeeded(_ situation: Situation, verbs: [String]) throws {
    for language in Language.allCases {
      #expect(commands(try words(situation, language)) == verbs.map { "\($0) \(Self.place)" })
    }
  }

  @Test func tellWhereGitLabIsAndWhereTheReceipt() throws {
    var visitor = try Situation.password.visitor()
    visitor.arrive(.receipt(.success("/home/ren/r/gitlab.txt")))
    let lines = visitor.wizard.lastWords
    #expect(lines.contains { $0.hasSuffix(" https://gitlab.example.com") })
    #expect(lines.contains { $0.hasPrefix("Receipt") && $0.hasSuffix(" /home/ren/r/gitlab.txt") })
    #expect(!lines.joined().contains(Scene.password))
  }

  /// What was not read is not told.
  @Test func tellNoAddressThatWasNotSeen() throws {
    var visitor = try Visitor.running()
    let plan = try visitor.plan
    visitor.arriveToTheEnd(
      Scene.events(of: plan) + [Scene.stackEvent("CREATE_COMPLETE", at: Double(plan.count * 5 + 1))])
    visitor.arrive(.outcome(.failure(Scene.trouble)))
    let lines = visitor.wizard.lastWords
    #expect(!lines.joined().contains("https://") && lines.first == OutcomePhrases.creationSucceeded[.english])
  }

  @Test(arguments: Language.allCases)
  func tellWhatFailedAndWhereTheReportIs(_ language: Language) throws {
    let lines = try words(.kept, language)
    #expect(lines.first == OutcomePhrases.creationFailedAndKept[language])
    #expect(
      lines.contains { $0.hasSuffix(" /home/ren/.local/share/gitlab-wizard/evidence/gitlab-20261126T100000Z.txt") })
  }

  /// Commands that delete for good stand under words that say so.
  @Test func tellWhatADeletionLeft() throws {
    let lines = try words(.destroyed)
    let heading = try #require(lines.firstIndex { $0.contains("delete it for good") })
    let command = try #require(lines.firstIndex { $0.hasPrefix("aws efs delete-file-system") })
    #expect(heading < command && lines.first == OutcomePhrases.stackDeleted[.english])
  }

  /// Before AWS has answered nothing is said to go on.
  @Test func claimNothingThatWasNotSeen() throws {
    #expect(try words(.asking).first == LeavingPhrases.nothingIsKnownYet[.english])
    #expect(try words(.starting).first == LeavingPhrases.orderIsNotAnswered[.english])
    #expect(try words(.running).first == LeavingPhrases.awsGoesOnAlone[.english])
    #expect(try words(.destroying).contains(LeavingPhrases.notFoundOnceDeleted[.english]))
  }

  /// An account in memory is gone with the program, and so are its commands.
  @Test(arguments: Situation.allCases)
  func promiseNothingOfARehearsal(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    visitor.rehearse()
    #expect(
      visitor.wizard.lastWords.allSatisfy {
        $0 == ScreenPhrases.rehearsalEndsHere[.english] || !$0.contains("gitlab-wizard ")
      }
    )
  }

  /// Whoever leaves in the middle of the questions is told where they lie, and what goes on.
  @Test(arguments: [(nil, ""), ("team", " --answers team")] as [(String?, String)], Language.allCases)
  func tellWhereUnfinishedAnswersAre(_ set: (String?, String), _ language: Language) throws {
    var visitor = try Visitor.atPlan(language)
    visitor.call(Self.program, profile: "ops")
    visitor.keep(in: "/home/ren/.local/a.yaml", set: set.0)
    let lines = visitor.wizard.lastWords
    #expect(lines.first == AnswerSetPhrases.areKept("~/.local/a.yaml")[language])
    #expect(lines.last?.hasSuffix(" \(Self.program)\(set.1) --profile ops") == true, "\(lines)")
    visitor.rehearse()
    #expect(visitor.wizard.lastWords.last?.hasSuffix(" --rehearse") == true)
    var nothing = try Visitor(language)
    nothing.keep(in: "/home/ren/.local/a.yaml")
    #expect(nothing.wizard.lastWords.isEmpty, "nothing was answered")
  }

  @Test func theLastScreenOfARehearsalNamesNoCommand() throws {
    var visitor = try Situation.settled.visitor()
    visitor.press(.enter)
    #expect(visitor.reads("gitlab-wizard status"), "\(visitor.screen())")
    visitor.rehearse()
    #expect(!visitor.reads("gitlab-wizard status") && visitor.says(ScreenPhrases.rehearsalEndsHere))
  }

  @Test(
    arguments: [
      ("gitlab-wizard", nil, "gitlab-wizard resume gitlab"),
      ("./a b/gitlab-wizard", nil, "'./a b/gitlab-wizard' resume gitlab"),
      ("./it's", nil, #"'./it'\''s' resume gitlab"#), ("", nil, "gitlab-wizard resume gitlab"),
      ("~/gitlab-wizard", nil, "'~/gitlab-wizard' resume gitlab"),
      ("/opt/ツール/gitlab-wizard", nil, "/opt/ツール/gitlab-wizard resume gitlab"),
      ("gw", "ops", "gw resume gitlab --profile ops"), ("gw", "my ops", "gw resume gitlab --profile 'my ops'"),
      ("$(x)", nil, "'$(x)' resume gitlab"),
    ] as [(String, String?, String)])
  func aShellReadsTheCommandAsItIs(_ path: String, profile: String?, command: String) {
    #expect(Program(calledAs: path, profile: profile).command("resume", "gitlab") == command)
  }

  /// The screens name the same command as what stands below them.
  @Test(arguments: [Situation.running, .stopping, .leaving])
  func areTheWordsOfTheScreens(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    visitor.call(Self.program, profile: "ops")
    #expect(visitor.reads("\(Self.program) resume \(Self.place) --profile ops"))
  }
}
