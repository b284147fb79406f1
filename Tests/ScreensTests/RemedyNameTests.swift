import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// The ways out of a failure that data may go with.
struct RemedyNameTests {
  /// In trouble, with a file system that goes with the stack.
  private func losing(_ status: String) throws -> Visitor {
    var visitor = try Visitor()
    let live = Scene.live(status, template: try Scene.ours(onDelete: "delete"))
    visitor.knowAccount(stack: live)
    visitor.press(.enter)
    let begun = status.replacing(#/_(FAILED|COMPLETE)$/#, with: "_IN_PROGRESS")
    visitor.arriveToTheEnd([Scene.stackEvent(begun, at: 0), Scene.stackEvent(status, at: 60)])
    visitor.arrive(.outcome(.success(Scene.description(status))))
    visitor.type("n")
    return visitor
  }

  @Test(arguments: [
    ("CREATE_FAILED", "D", StackOrder.delete(stackID: Scene.stackID)),
    ("CREATE_FAILED", "B", .rollBack(stackID: Scene.stackID)),
    ("UPDATE_FAILED", "B", .rollBack(stackID: Scene.stackID)),
    ("ROLLBACK_FAILED", "D", .delete(stackID: Scene.stackID)),
    ("DELETE_FAILED", "D", .delete(stackID: Scene.stackID)),
  ])
  func aWayOutThatDataMayGoWithTakesTheName(_ status: String, _ key: String, _ order: StackOrder) throws {
    var visitor = try losing(status)
    #expect(visitor.says(StackPhrases.remedyTitle))
    #expect(visitor.type(key).isEmpty)
    #expect(visitor.says(DeletionPhrases.repositoriesGo) && visitor.says(ChangeSetPhrases.typedNameQuestion("gitlab")))
    #expect(visitor.says(RepairPhrases.rollbackMayDelete) == (status == "UPDATE_FAILED"))
    visitor.type("gitlob")
    #expect(visitor.press(.enter).isEmpty)
    for _ in 0..<2 { visitor.press(.backspace) }
    visitor.type("ab")
    #expect(visitor.press(.enter) == [.order(order)])
  }

  @Test func whatNeverHeldAnythingIsDeletedOnAKey() throws {
    var visitor = try losing("ROLLBACK_COMPLETE")
    #expect(visitor.type("D") == [.order(.delete(stackID: Scene.stackID))])
  }
}
