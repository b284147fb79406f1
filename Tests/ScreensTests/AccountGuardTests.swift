import Account
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// Another account than the one that the answers are for.
struct AccountGuardTests {
  private func planning(_ account: String?, _ language: Language = .english) throws -> Visitor {
    var answers: [AnswerKey: String] = [.accessAllowedCIDRs: "52.1.2.0/24"]
    answers[.accountID] = account
    var visitor = try Visitor(language, answers: answers)
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    return visitor
  }

  @Test(arguments: Language.allCases)
  func nothingIsDeployedUntilSomebodySaysYes(_ language: Language) throws {
    var visitor = try planning("210987654321", language)
    #expect(visitor.says(IdentityPhrases.isOtherAccount(Scene.identity.account, wanted: "210987654321")))
    visitor.type("dy")
    #expect(visitor.order == nil)
    visitor.type("vm1")
    visitor.press(.escape)
    #expect(!visitor.says(IdentityPhrases.isOtherAccount(Scene.identity.account, wanted: "210987654321")))
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  @Test func theAccountOfTheFirstLookIsRememberedWithTheAnswers() throws {
    var visitor = try planning(nil)
    #expect(visitor.kept == nil, "looking is no answer")
    visitor.go(to: .access)
    visitor.press(.down)
    visitor.type("x")
    visitor.press(.tab)
    #expect(visitor.kept?.text(.accountID) == Scene.identity.account)
  }

  @Test func oneThatIsNoneIsAskedForOnTheFirstStep() throws {
    var visitor = try planning("12")
    visitor.go(to: .start)
    #expect(visitor.says(AnswerKey.accountID.question.label))
  }
}
