import Deployment
import Drawing
import Operations
import Phrases
import Screens
import Testing
import Upkeep

/// What the last screen asks inside: what of the first hour is done, and whether GitLab works.
struct InsideLookTests {
  private static let tests = InsideErrand.smokeTest(host: "gitlab.example.com")

  private func row(of words: Phrase, _ visitor: Visitor, _ language: Language) -> String? {
    visitor.screen().split(separator: "\n").first { $0.contains(words[language].prefix(16)) }.map(String.init)
  }

  @Test(arguments: Language.allCases)
  func onlyWhatWasSeenToBeDoneIsTicked(_ language: Language) throws {
    var visitor = try Visitor.done(language)
    #expect(visitor.type("c") == [.runInside(stackID: Scene.stackID, .firstHour)])
    #expect(visitor.says(FirstHour.isLookedAt))
    #expect(visitor.type("c").isEmpty, "it is being looked at")
    visitor.arrive(.inside(stackID: "another", .firstHour, .said("gitlab-wizard: mail done\n")))
    visitor.arrive(
      .inside(stackID: Scene.stackID, .firstHour, .said("gitlab-wizard: sign-ups done\ngitlab-wizard: runner due\n")))
    visitor.arrive(.inside(stackID: Scene.stackID, .firstHour, .ended(nil, hasCopy: true)))
    let unknown = FirstHour.State.unknown.word[language]
    #expect(row(of: FirstHour.Step.signUps.title, visitor, language)?.contains("[x]") == true, "\(visitor.screen())")
    #expect(row(of: FirstHour.Step.backup.title, visitor, language)?.contains("[x]") == true)
    for step in [FirstHour.Step.runner, .mail, .twoFactor, .password] {
      #expect(row(of: step.title, visitor, language)?.contains("[ ]") == true, "\(step)")
    }
    #expect(row(of: FirstHour.Step.twoFactor.title, visitor, language)?.contains(unknown) == true)
    #expect(row(of: FirstHour.Step.runner.title, visitor, language)?.contains(unknown) == false)
    #expect(!visitor.says(FirstHour.isLookedAt))
  }

  @Test func whyNothingWasSeenIsSaidAndItCanBeAskedAgain() throws {
    var visitor = try Visitor.done()
    visitor.type("c")
    visitor.arrive(.inside(stackID: Scene.stackID, .firstHour, .ended(Scene.trouble)))
    #expect(visitor.says(FirstHour.isNotSeen(Scene.trouble.words)))
    #expect(visitor.type("c") == [.runInside(stackID: Scene.stackID, .firstHour)])
  }

  @Test func theTestIsOfferedAndSaysEachStep() throws {
    var visitor = try Visitor.done()
    #expect(visitor.type("T") == [.runInside(stackID: Scene.stackID, Self.tests)])
    #expect(visitor.says(SmokeTest.isTested))
    for step in SmokeTest.Step.allCases {
      visitor.arrive(.inside(stackID: Scene.stackID, Self.tests, .said("gitlab-wizard: \(step.rawValue) ok\n")))
    }
    visitor.arrive(.inside(stackID: Scene.stackID, Self.tests, .ended(nil)))
    var test = SmokeTest()
    _ = test.take(SmokeTest.Step.allCases.map { "gitlab-wizard: \($0.rawValue) ok\n" }.joined())
    #expect(visitor.says(test.verdict))
    #expect(row(of: SmokeTest.Step.push.title, visitor, .english)?.contains("✓") == true)
  }

  @Test func whatTheTestSaidStaysThoughItsSessionIsLost() throws {
    var visitor = try Visitor.done()
    visitor.type("T")
    visitor.arrive(.inside(stackID: Scene.stackID, Self.tests, .said("gitlab-wizard: sign-in ok\n")))
    visitor.arrive(.inside(stackID: Scene.stackID, Self.tests, .ended(Scene.trouble)))
    #expect(visitor.says(Scene.trouble.words) && visitor.says(SmokeTest.mayBeLeft))
    #expect(row(of: SmokeTest.Step.signIn.title, visitor, .english)?.contains("✓") == true)
  }

  /// Neither changes anything of a stack that does not stand.
  @Test(arguments: ["c", "T", "y"])
  func aStackThatFailedIsNotLookedInto(_ key: String) throws {
    var visitor = try Visitor.failed()
    #expect(!visitor.type(key).contains { if case .runInside = $0 { true } else { false } })
  }

  @Test func anyOutputCanBeCopied() throws {
    var visitor = try Visitor.done()
    #expect(visitor.type("y").isEmpty && visitor.says(DonePhrases.copyTitle))
    #expect(visitor.type("1") == [.copy("https://gitlab.example.com")])
    #expect(!visitor.says(DonePhrases.copyTitle))
    visitor.type("y")
    #expect(visitor.type("9").isEmpty, "there is no such output")
    visitor.type("y")
    let texts = visitor.screen().filter { !$0.isWhitespace && $0 != "│" }
    #expect(texts.contains("https://ap-northeast-1.console.aws.amazon.com/cloudformation/home"), "\(visitor.screen())")
  }
}
