import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// The screens from the plan to the end, as they are seen.
struct DeploymentScreenTests {
  static let wide = Size(columns: 120, rows: 40)

  @Test func plan() throws {
    var golden = Golden("plan")
    for language in Language.allCases {
      golden.add("\(language)", try Visitor.atPlan(language))
    }
    golden.add("wide", try Visitor.atPlan(), at: Self.wide)
    try golden.check()
  }

  @Test func openPlan() throws {
    var golden = Golden("plan-open")
    for language in Language.allCases {
      var visitor = try Visitor.atPlan(language)
      visitor.press(.down, .enter)
      golden.add("\(language), opened", visitor)
      visitor.press(.down)
      golden.add("\(language), a resource", visitor)
    }
    try golden.check()
  }

  /// `e` on a row opens the question that it comes from; what no answer changes says so.
  @Test(arguments: Language.allCases)
  func aRowLeadsToItsAnswerOrSaysThatThereIsNone(_ language: Language) throws {
    var visitor = try Visitor.atPlan(language)
    visitor.press(.down, .enter, .down)
    visitor.type("e")
    #expect(visitor.shows(" storage.throughput "))
    visitor = try Visitor.atPlan(language)
    visitor.press(.down, .enter, .down, .down, .down)
    let words = DestinationPhrases.reason(nil, [])
    #expect(visitor.shows("FileSystemAdmitsGitLab") && visitor.says(words))
    visitor.type("e")
    #expect(!visitor.shows(" storage.throughput ") && visitor.says(words))
  }

  @Test func unfinishedPlan() throws {
    var golden = Golden("plan-unfinished")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.knowAccount()
      visitor.go(to: .plan)
      visitor.arrive(.stack(name: "gitlab", .success(nil)))
      visitor.type("d")
      golden.add("\(language), an answer is missing", visitor)
    }
    try golden.check()
  }

  @Test func confirmation() throws {
    var golden = Golden("confirmation")
    for language in Language.allCases {
      var visitor = try Visitor.atPlan(language)
      visitor.type("d")
      golden.add("\(language)", visitor)
      visitor.type("y")
      golden.add("\(language), the change set is being made", visitor)
    }
    try golden.check()
  }

  @Test func changeSet() throws {
    var golden = Golden("change-set")
    for language in Language.allCases {
      golden.add("\(language)", try Visitor.reviewing(language))
    }
    try golden.check()
  }

  @Test func progress() throws {
    var golden = Golden("progress")
    for language in Language.allCases {
      var visitor = try Visitor.halfWay(language)
      golden.add("\(language)", visitor)
      visitor.arrive(.events(stackID: Scene.stackID, .failure(Scene.trouble)))
      golden.add("\(language), a poll failed", visitor)
    }
    golden.add("wide", try Visitor.halfWay(), at: Self.wide)
    try golden.check()
  }

  @Test func failure() throws {
    var golden = Golden("failure")
    for language in Language.allCases {
      var visitor = try Visitor.failed(language)
      golden.add("\(language)", visitor)
      visitor.press(.escape)
      visitor.type("e")
      golden.add("\(language), its events", visitor)
    }
    try golden.check()
  }

  @Test func done() throws {
    var golden = Golden("done")
    for language in Language.allCases {
      var visitor = try Visitor.done(language, protects: false)
      golden.add("\(language), hidden password, not protected", visitor)
      visitor = try Visitor.done(language)
      visitor.type("p")
      visitor.arrive(.password(.success(Scene.password)))
      visitor.arrive(.receipt(.success("/home/ren/.local/share/gitlab-wizard/receipts/gitlab-ap-northeast-1-17.txt")))
      golden.add("\(language), shown password, protected, with a receipt", visitor)
    }
    try golden.check()
  }
}
