import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// The screens of a stack's later life, as they are seen.
struct LifeScreenTests {
  @Test func stopping() throws {
    var golden = Golden("stopping")
    for language in Language.allCases {
      var visitor = try Visitor.halfWay(language)
      visitor.press(.control("c"))
      golden.add("\(language), a creation", visitor)
      var update = try Visitor.changing(language: language)
      update.type("y")
      update.arrive(.execution(.success(Scene.token)))
      update.arrive(
        .events(stackID: Scene.stackID, .success([Scene.stackEvent("UPDATE_IN_PROGRESS", at: 1, token: Scene.token)])))
      update.press(.control("c"))
      golden.add("\(language), an update", update)
      var upgrade = try Visitor.upgrading(language)
      upgrade.type("ygitlab")
      upgrade.press(.enter)
      upgrade.arrive(.execution(.success(Scene.token)))
      upgrade.arrive(
        .events(stackID: Scene.stackID, .success([Scene.stackEvent("UPDATE_IN_PROGRESS", at: 1, token: Scene.token)])))
      upgrade.press(.control("c"))
      golden.add("\(language), a new version", upgrade)
    }
    try golden.check()
  }

  @Test func change() throws {
    var golden = Golden("change")
    for language in Language.allCases {
      var planning = try Visitor.planningChange(
        [.imageMemory: "8192", .networkEgress: "nat-gateway"], language: language)
      golden.add("\(language), the plan", planning)
      planning.type("d")
      golden.add("\(language), before the change set", planning)
      planning.type("f")
      golden.add("\(language), keeping a failure", planning)
      golden.add("\(language), another size", try Visitor.changing(language: language))
      let shutting = try Visitor.changing(answers: [.accessAllowedCIDRs: "203.0.113.0/25"], language: language)
      golden.add("\(language), somebody is shut out", shutting)
      golden.add("\(language), somebody is shut out", shutting, at: Size(columns: 60, rows: 20))
      golden.add("\(language), a new version", try Visitor.upgrading(language))
      var visitor = try Visitor.changing(Scene.losesFiles, language: language)
      visitor.press(.down)
      golden.add("\(language), the file system would be replaced", visitor)
      visitor.type("ygitl")
      golden.add("\(language), the name is typed", visitor)
    }
    try golden.check()
  }

  @Test func trouble() throws {
    var golden = Golden("trouble")
    for language in Language.allCases {
      for status in ["ROLLBACK_COMPLETE", "DELETE_FAILED", "UPDATE_ROLLBACK_FAILED"] {
        var visitor = try Visitor(language)
        visitor.knowAccount(stack: Scene.live(status))
        golden.add("\(language), \(status)", visitor)
        visitor.go(to: .plan)
        visitor.arrive(.stack(name: "gitlab", .success(Scene.live(status))))
        visitor.type("d")
        golden.add("\(language), \(status), what can be done", visitor)
      }
    }
    try golden.check()
  }

  @Test func destroy() throws {
    var golden = Golden("destroy")
    for language in Language.allCases {
      var visitor = try Visitor.leaveTaking(language)
      golden.add("\(language), before", visitor)
      visitor.type("Dgit")
      golden.add("\(language), the name is typed", visitor)
      golden.add("\(language), after", try Visitor.destroyed(language))
    }
    try golden.check()
  }
}
