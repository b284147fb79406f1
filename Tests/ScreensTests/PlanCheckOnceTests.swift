import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// What keeps AWS from answering at all is said once, and hides no warning.
struct PlanCheckOnceTests {
  @Test(arguments: Language.allCases)
  func aMissingCommandIsSaidOnce(_ language: Language) throws {
    let missing = Trouble(
      sentence: AWSPhrases.awsIsMissing("aws"), advice: AWSPhrases.installAWS, exitCode: .noCredentials)
    for answers in [PlanChecks.domain, PlanChecks.network] {
      var visitor = try Visitor(language, answers: answers)
      visitor.arrive(.identity(.failure(missing)))
      visitor.press(.escape)
      visitor.go(to: .plan)
      visitor.arrive(.identity(.failure(missing)))
      visitor.arrive(.stack(name: "gitlab", .failure(missing)))
      if answers[.networkVPC] != nil { visitor.arrive(.subnets(vpc: "vpc-01234567", .failure(missing))) }
      for question in visitor.questions { visitor.arrive(.sighting(question, .failure(missing))) }
      let screen = visitor.screen()
      let words = AWSPhrases.awsIsMissing("aws")[language]
      #expect(screen.ranges(of: words).count == 1, "\(screen)")
      let warning = language == .english ? " WARN " : " 注意 "
      #expect(screen.contains(warning), "\(screen)")
      // On the page of all checks it stands for those that AWS answers nothing of.
      visitor.type("v")
      let unknown = Check.State.unknown.word[language]
      let page = visitor.screen()
      #expect(!page.contains(" \(unknown) ") && visitor.says(CheckPagePhrases.restIsNotAnswered), "\(page)")
    }
  }

  /// What could not be seen for a reason of its own is still said.
  @Test func anotherReasonIsSaidToo() throws {
    var visitor = try PlanChecks.asking(PlanChecks.domain)
    for question in visitor.questions { visitor.arrive(.sighting(question, .failure(Scene.trouble))) }
    #expect(visitor.says(CheckPhrases.zoneIsUnseen(PlanChecks.zoneID)))
  }
}
