import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A plan, or a change set, that goes to somebody else.
struct HandoverScreenTests {
  // MARK: The plan in a file

  private func saved(_ effects: [Effect]) -> PlanToSave? {
    effects.lazy.compactMap { if case .savePlan(let plan) = $0 { plan } else { nil } }.first
  }

  @Test func thePlanIsSavedForTheStackThatWasSeen() throws {
    var visitor = try Visitor.atPlan()
    visitor.seeNothingWrong()
    let plan = try #require(saved(visitor.type("S")))
    #expect(plan.stack == .none && plan.account == Scene.identity.account)
    #expect(plan.region.description == "ap-northeast-1" && plan.answers.text(.stackRegion) == "ap-northeast-1")
    var changing = try Visitor.planningChange([.imageMemory: "8192"])
    guard case .stands(let description, let template) = try #require(saved(changing.type("S"))).stack else {
      Issue.record("the stack that stands was not seen")
      return
    }
    #expect(description.name == "gitlab" && template.contains("GitLabWizard:"))
  }

  /// As every command takes them, with the zones and the region that the plan has.
  @Test(arguments: Language.allCases)
  func theAnswersAreWrittenToAFile(_ language: Language) throws {
    var visitor = try Visitor.atPlan(language)
    let export = try #require(
      visitor.type("a").lazy.compactMap { if case .write(let export) = $0 { export } else { nil } }.first)
    #expect(export.name == "gitlab-answers" && export.files.map(\.type) == ["yaml"])
    let answers = try AnswersFile.read(Array(export.files[0].text.utf8)).answers
    #expect(answers.list(.accessAllowedCIDRs) != nil && answers.text(.stackRegion) == "ap-northeast-1")
    #expect(answers.list(.networkZones)?.count == 2)
    #expect(throws: Never.self) { try Choices(answers) }
  }

  @Test func whatNobodyCouldSeeIsNotSaidToBeFree() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("R")
    #expect(saved(visitor.type("S")) == nil && visitor.says(ScreenPhrases.askingAccount))
    visitor.arrive(.stack(name: "gitlab", .failure(Scene.trouble)))
    visitor.seeNothingWrong()
    #expect(try #require(saved(visitor.type("S"))).stack == .unseen(Scene.trouble.sentence))
  }

  @Test(arguments: Language.allCases)
  func withoutAllAnswersThereIsNothingToSave(_ language: Language) throws {
    var visitor = try Visitor(language)
    visitor.knowAccount()
    visitor.go(to: .plan)
    #expect(saved(visitor.type("S")) == nil)
    #expect(visitor.says(HandoverPhrases.nothingToSave))
  }

  @Test func theKeyIsToldOnThePlan() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("?")
    #expect(visitor.reads(HandoverPhrases.keySave[.english], at: [Size(columns: 80, rows: 60)]))
  }

  // MARK: The change set

  @Test(arguments: Language.allCases)
  func aChangeSetThatIsLeftIsNotDiscardedAndIsToldInFull(_ language: Language) throws {
    var visitor = try Visitor.reviewing(language)
    let effects = visitor.type("l")
    #expect(!effects.contains { if case .discardChangeSet = $0 { true } else { false } })
    #expect(effects.contains(.lookUp(.stack(name: "gitlab"))), "the empty stack is there from now on")
    for phrase in [
      HandoverPhrases.leftHeading, HandoverPhrases.isLeft, HandoverPhrases.rightsOfTheirOwn,
      HandoverPhrases.emptyStackWaits,
    ] { #expect(visitor.reads(phrase[language], at: [Size(columns: 100, rows: 50)]), "\(phrase.english)") }
    let words = visitor.wizard.lastWords.joined(separator: "\n")
    #expect(words.contains("\n\(Scene.changeSetARN)\n"))
    #expect(words.contains("\naws cloudformation execute-change-set --change-set-name \(Scene.changeSetARN) --region"))
    #expect(words.contains("\naws cloudformation delete-stack --stack-name \(Scene.stackID) --region ap-northeast-1\n"))
    visitor.type("q")
    #expect(visitor.says(HandoverPhrases.isLeft))
    let leaving = visitor.type("y")
    #expect(
      leaving.contains(.leave(.done)) && !leaving.contains { if case .discardChangeSet = $0 { true } else { false } })
  }

  /// Nor by a signal.
  @Test func nothingTakesItBack() throws {
    var visitor = try Visitor.reviewing()
    visitor.type("l")
    var effects: [Effect] = []
    visitor.enter { wizard in
      effects = wizard.takeBack()
      return []
    }
    #expect(effects == [])
  }

  /// Another change set that is discarded must not take the stack along that holds the first.
  @Test func theNextOneDoesNotTakeItAlong() throws {
    var visitor = try Visitor.reviewing()
    visitor.type("l")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("REVIEW_IN_PROGRESS"))))
    visitor.press(.escape)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("REVIEW_IN_PROGRESS"))))
    visitor.seeNothingWrong()
    let orders = visitor.type("dy").compactMap { if case .createChangeSet(let order) = $0 { order } else { nil } }
    let order = try #require(orders.first)
    let takesAlong = order.makesStack
    #expect(!takesAlong)
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: order))))
    #expect(visitor.type("n").contains(.discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil)))
  }

  @Test func aRoleDoesTheWorkForWhoeverExecutesIt() throws {
    let role = try #require(RoleARN("arn:aws:iam::123456789012:role/Deployer"))
    var visitor = try Visitor(role: role, answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("dy")
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
    visitor.type("l")
    #expect(visitor.reads(HandoverPhrases.rightsByRole(role.description).english, at: [Size(columns: 100, rows: 50)]))
  }

  @Test func looksLikeThis() throws {
    var golden = Golden("handover")
    for language in Language.allCases {
      var visitor = try Visitor.reviewing(language)
      visitor.type("l")
      golden.add("\(language): a change set that is left", visitor)
    }
    try golden.check()
  }
}
