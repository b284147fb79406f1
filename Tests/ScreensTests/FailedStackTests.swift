import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A stack that is there and failed: what it is, and the ways out.
struct FailedStackTests {
  private func visitor(_ status: String, answers: [AnswerKey: String] = [:]) throws -> Visitor {
    var visitor = try Visitor(answers: answers)
    visitor.knowAccount(stack: Scene.live(status))
    return visitor
  }

  @Test(arguments: [
    ("ROLLBACK_COMPLETE", "D", StackOrder.delete(stackID: Scene.stackID)),
    ("ROLLBACK_FAILED", "D", .delete(stackID: Scene.stackID)),
    ("DELETE_FAILED", "D", .delete(stackID: Scene.stackID)),
    ("UPDATE_ROLLBACK_FAILED", "C", .continueRollback(stackID: Scene.stackID, skipping: [])),
  ])
  func aStackInTroubleSaysWhatItIsAndWhatToDo(_ status: String, _ key: String, _ order: StackOrder) throws {
    var visitor = try visitor(status)
    let words = try #require(StackCondition(Scene.description(status)).words(about: "gitlab"))
    #expect(visitor.says(StackPhrases.pressEnterForMore(words)))
    var watcher = visitor
    #expect(
      watcher.press(.enter).contains(.watch(stackID: Scene.stackID, .events(since: .lastOperation), pause: 0...0)))

    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live(status))))
    visitor.type("d")
    #expect(visitor.says(words))
    #expect(visitor.type(key.lowercased()).isEmpty)
    // What goes for good, or stays without its stack, takes the name; what never held anything a key.
    guard ["ROLLBACK_FAILED", "DELETE_FAILED"].contains(status) else {
      #expect(visitor.type(key) == [.order(order)])
      return
    }
    #expect(visitor.type("\(key)gitlab").isEmpty)
    #expect(visitor.press(.enter) == [.order(order)])
  }

  @Test func aKeptUpdateIsTakenBackByName() throws {
    var visitor = try visitor("UPDATE_FAILED")
    visitor.press(.enter)
    visitor.arriveToTheEnd([Scene.stackEvent("UPDATE_IN_PROGRESS", at: 0), Scene.stackEvent("UPDATE_FAILED", at: 60)])
    visitor.arrive(.outcome(.success(Scene.description("UPDATE_FAILED"))))
    visitor.type("n")
    // Nobody saw that it ever stood, so that AWS may delete it.
    #expect(visitor.type("Bgitlab").isEmpty)
    #expect(visitor.press(.enter) == [.order(.rollBack(stackID: Scene.stackID))])
  }

  @Test func whatWillNotGoIsRetainedByName() throws {
    var visitor = try visitor("DELETE_FAILED")
    visitor.press(.enter)
    visitor.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 0),
      Scene.event("Vpc", "AWS::EC2::VPC", "DELETE_FAILED", at: 900, "The vpc has dependencies"),
      Scene.stackEvent("DELETE_FAILED", at: 901),
    ])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_FAILED"))))
    #expect(visitor.shows("The vpc has dependencies"))
    visitor.type("n")
    #expect(visitor.says(StackPhrases.remedyRetaining("Vpc")))
    #expect(visitor.type("Rgitlab").isEmpty)
    #expect(visitor.press(.enter) == [.order(.delete(stackID: Scene.stackID, retaining: ["Vpc"]))])
  }

  @Test func aFailedFirstTryIsDeletedAndTriedAgainWithTheSameAnswers() throws {
    var visitor = try Visitor.failed()
    let answers = visitor.wizard.answers
    visitor.type("n")
    #expect(visitor.type("D") == [.order(.delete(stackID: Scene.stackID))])
    let asked = visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    #expect(asked == [.watch(stackID: Scene.stackID, .events(since: .order(token: Scene.token)), pause: 0...0)])
    visitor.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 500, token: Scene.token), Scene.stackEvent("DELETE_COMPLETE", at: 505),
    ])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    #expect(visitor.wizard.step == .plan)
    #expect(visitor.wizard.answers == answers)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    #expect(visitor.says(PlanPhrases.confirmQuestion), "nothing is built before another yes")
    visitor.type("y")
    #expect(visitor.order?.isUpdate == false)
  }
}
