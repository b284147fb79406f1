import Deployment
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// Whole streams of events, replayed at three sizes in both languages: a file for each way a deployment can go.
struct OutcomeScreenTests {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 200, rows: 60),
  ]

  private func check(_ name: String, _ visitor: (Language) throws -> Visitor) throws {
    var golden = Golden("replay-\(name)")
    for language in Language.allCases {
      let visitor = try visitor(language)
      for size in Self.sizes { golden.add("\(language)", visitor, at: size) }
    }
    try golden.check()
  }

  /// What AWS tells until it has begun with a resource, and how long after the start it still has not made it.
  private func stuck(at logicalID: String, for seconds: Double, _ language: Language) throws -> Visitor {
    var visitor = try Visitor.running(language)
    let plan = try visitor.plan
    let place = try #require(plan.creationOrder.firstIndex(of: logicalID))
    visitor.arrive(.events(stackID: Scene.stackID, .success(Scene.events(of: plan, through: place + 1))))
    visitor.wait(until: Scene.start + Double(place * 5) + seconds)
    return visitor
  }

  @Test func created() throws {
    try check("created") { language in
      var visitor = try Visitor.done(language)
      visitor.press(.escape)
      return visitor
    }
  }

  @Test func undone() throws {
    try check("undone") { language in
      var visitor = try Visitor.failed(language)
      visitor.press(.escape)
      return visitor
    }
  }

  @Test func undoing() throws {
    try check("undoing") { language in
      var visitor = try Visitor.running(language)
      let story = Scene.failure(of: try visitor.plan, at: 32)
      visitor.arrive(.events(stackID: Scene.stackID, .success(Array(story.prefix(story.count - 30)))))
      visitor.wait(until: Scene.start + 182)
      return visitor
    }
  }

  @Test func slowGateway() throws {
    try check("slow") { try stuck(at: "NatGateway", for: 400, $0) }
  }

  @Test func slowService() throws {
    let visitor = try stuck(at: "Service", for: 1_200, .english)
    #expect(visitor.says(ResourceType.computing(.service).facts.slowToMake ?? ProgressPhrases.gone))
    #expect(visitor.shows("longer than usual"))
  }

  @Test func expired() throws {
    try check("expired") { language in
      var visitor = try Visitor.halfWay(language)
      visitor.arrive(.events(stackID: Scene.stackID, .success([])))
      visitor.arrive(.events(stackID: Scene.stackID, .failure(Scene.expiry)))
      visitor.wait(until: Scene.start + 400)
      return visitor
    }
  }

  /// What nobody could look at is not called slow.
  @Test func whatIsNotSeenIsNotJudged() throws {
    var visitor = try stuck(at: "NatGateway", for: 60, .english)
    visitor.arrive(.events(stackID: Scene.stackID, .success([])))
    visitor.arrive(.events(stackID: Scene.stackID, .failure(Scene.expiry)))
    visitor.wait(until: Scene.start + 3_600)
    #expect(visitor.shows("not seen for") && !visitor.shows(" slow "))
    visitor.arrive(.events(stackID: Scene.stackID, .success([])))
    #expect(!visitor.shows("not seen for") && visitor.shows(" slow "))
  }
}
