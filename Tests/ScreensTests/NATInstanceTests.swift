import Deployment
import Drawing
import GitLabStack
import Home
import Operations
import Phrases
import Screens
import Testing

/// A NAT instance that is gone: its key on the home, and what comes of it.
@Suite struct NATInstanceTests {
  private static let look = HomeQuestion.about(stackID: Scene.stackID, .natInstance)

  /// - Parameter state: as the home has seen it.
  private static func atHome(_ state: String?, _ language: Language = .english) throws -> Visitor {
    var visitor = try Visitor.atHome(language)
    visitor.arrive(
      .home(.about(stackID: Scene.stackID, .stateOfNATInstance(id: "i-0123")), .success(.stateOfNATInstance(state))))
    return visitor
  }

  /// The change set is asked for, by a yes.
  private static func ordered(_ language: Language = .english) throws -> Visitor {
    var visitor = try atHome("terminated", language)
    visitor.type("N")
    visitor.arrive(.home(look, .success(.natInstance(NATInstance(id: "i-0123", state: nil)))))
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.seeNothingWrong()
    visitor.type("y")
    return visitor
  }

  @Test(arguments: Language.allCases)
  func isLookedAtOnceMoreAndMadeAgainAfterAYes(_ language: Language) throws {
    var visitor = try Self.atHome("terminated", language)
    #expect(visitor.shows("i-0123"))
    #expect(visitor.type("N") == [.lookHome(Self.look)])
    visitor.arrive(.home(Self.look, .success(.natInstance(NATInstance(id: "i-0123", state: nil)))))
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.seeNothingWrong()
    #expect(visitor.says(PlanPhrases.confirmQuestion) && visitor.order == nil)
    visitor.type("y")
    let order = try #require(visitor.order)
    #expect(order.template.natInstance?.logicalID == "NatInstance2" && order.isUpdate)
    #expect(order.template.naming(natInstance: .first).body == Scene.ours?.body, "nothing else is sent")
  }

  @Test func saysAtTheEndHowItWasSeen() throws {
    var visitor = try Self.ordered()
    let order = try #require(visitor.order)
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: order))))
    visitor.type("y")
    visitor.wait(until: Scene.start)
    visitor.arrive(.execution(.success(Scene.token)))
    visitor.arriveToTheEnd([
      Scene.stackEvent("UPDATE_IN_PROGRESS", at: 0, token: Scene.token), Scene.stackEvent("UPDATE_COMPLETE", at: 400),
    ])
    visitor.arrive(.outcome(.success(Scene.description("UPDATE_COMPLETE"))))
    #expect(visitor.effects.last { if case .lookHome = $0 { true } else { false } } == .lookHome(Self.look))
    visitor.arrive(.home(Self.look, .success(.natInstance(NATInstance(id: "i-0456", state: "running")))))
    #expect(visitor.says(NATInstancePhrases.isNow("i-0456", "running")))
    visitor.press(.escape)
    #expect(visitor.shows("HOME"))
  }

  @Test(arguments: ["running", "stopped"])
  func whatIsThereAfterAllIsNotMadeAgain(_ state: String) throws {
    var visitor = try Self.atHome("terminated")
    visitor.type("N")
    visitor.arrive(.home(Self.look, .success(.natInstance(NATInstance(id: "i-0123", state: state)))))
    #expect(visitor.shows("HOME") && visitor.order == nil)
    #expect(visitor.shows(state == "running" ? "so it is not made again" : "is not gone, but stopped"))
  }

  /// Somebody else made it again between the look at the instance and the reading of the stack: the one by now is not gone.
  @Test func anotherThatSomebodyMadeMeanwhileIsLeftAlone() throws {
    var visitor = try Self.atHome("terminated")
    visitor.type("N")
    visitor.arrive(.home(Self.look, .success(.natInstance(NATInstance(id: "i-0123", state: nil)))))
    let renewed = try #require(Scene.ours).naming(natInstance: .first.next)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE", template: renewed))))
    visitor.seeNothingWrong()
    #expect(visitor.shows("HOME") && visitor.order == nil)
    #expect(visitor.reads("The stack has another NAT instance by now"))
  }

  @Test(arguments: ["running", "pending", "stopped"])
  func hasNoKeyWhereItIsNotGone(_ state: String) throws {
    var visitor = try Self.atHome(state)
    #expect(visitor.type("N").isEmpty && visitor.shows("HOME"))
  }

  @Test func whoeverSaysNoIsAtHomeAgain() throws {
    var visitor = try Self.atHome("terminated")
    visitor.type("N")
    visitor.arrive(.home(Self.look, .success(.natInstance(NATInstance(id: "i-0123", state: nil)))))
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.seeNothingWrong()
    visitor.press(.escape)
    #expect(visitor.shows("HOME") && visitor.order == nil)
  }

  /// Whatever is changed later, it keeps its name.
  @Test func anotherChangeKeepsIt() throws {
    let renewed = try #require(Scene.ours).naming(natInstance: .first.next)
    var visitor = try Visitor(answers: [.imageMemory: "8192"])
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE", template: renewed))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE", template: renewed))))
    visitor.seeNothingWrong()
    visitor.type("dy")
    #expect(try #require(visitor.order).template.natInstance?.logicalID == "NatInstance2")
  }

  // MARK: What needs it

  @Test(arguments: Language.allCases)
  func aStopSaysThatNoStartFollows(_ language: Language) throws {
    var visitor = try Self.atHome("terminated", language)
    visitor.type("z")
    #expect(visitor.says(RunPhrases.natInstanceIsGone("i-0123")), "\(visitor.screen())")
    #expect(visitor.says(NATInstancePhrases.byKey), "\(visitor.screen())")
  }

  @Test func aStopSaysNothingOfOneThatRunsAndLooksAgain() throws {
    var visitor = try Self.atHome("running")
    let look = HomeQuestion.about(stackID: Scene.stackID, .stateOfNATInstance(id: "i-0123"))
    #expect(visitor.type("z") == [.lookHome(look)])
    #expect(visitor.says(RunPhrases.stopByKey) && !visitor.shows("NAT instance i-0123"))
    // What was seen when the home was opened may be old.
    visitor.arrive(.home(look, .success(.stateOfNATInstance(nil))))
    #expect(visitor.says(RunPhrases.natInstanceIsGone("i-0123")), "\(visitor.screen())")
  }

  @Test func noBackupStopsWhatWouldNotStartAgain() throws {
    var visitor = try Self.atHome("terminated")
    visitor.type("bN")
    #expect(visitor.says(CopyPhrases.wouldNotStartAgain), "\(visitor.screen())")
    #expect(visitor.type("s").isEmpty)
    visitor.type("N")
    #expect(visitor.type("y") == [.backUp(stackID: Scene.stackID, .seek(resource: "FileSystem"))])
  }
}
