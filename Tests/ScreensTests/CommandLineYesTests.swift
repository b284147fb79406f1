import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A yes that was given on the command line: for one change set, and for nothing that cannot be taken back.
struct CommandLineYesTests {
  @Test func aYesOnTheCommandLineStandsForBoth() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.enter { $0.beginDeployment(isConfirmed: true) }
    #expect(visitor.order == nil)
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    let order = try #require(visitor.order)
    #expect(
      visitor.arrive(.changeSet(.success(try Scene.changeSet(for: order))))
        == [.executeChangeSet(arn: Scene.changeSetARN, stackID: Scene.stackID)])
  }

  /// A yes that was given beforehand is for one change set, whatever became of it.
  @Test(arguments: [true, false])
  func aYesOnTheCommandLineIsGoodForOneChangeSet(isSaidNoTo: Bool) throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks, .imageTag: "18.11.11-ce.0"])
    visitor.enter { $0.beginDeployment(isConfirmed: true) }
    let live = Scene.live("CREATE_COMPLETE")
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(live)))
    #expect(visitor.order != nil)
    if isSaidNoTo {
      // What loses the file system wants the name of the stack, so it stands for review.
      visitor.arrive(.changeSet(.success(Scene.changes([Scene.losesFiles]))))
      visitor.type("n")
    } else {
      visitor.arrive(.changeSet(.failure(Scene.trouble)))
      visitor.press(.escape)
    }
    visitor.arrive(.stack(name: "gitlab", .success(live)))
    visitor.type("dy")
    let asked = visitor.arrive(.changeSet(.success(Scene.changes())))
    #expect(!asked.contains { if case .executeChangeSet = $0 { true } else { false } })
    #expect(visitor.shows("y "), "the change set is asked about")
  }

  @Test func answersThatAWSDoesNotTakeAreNotSaidToBeInForce() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: "198.51.100.0/24", .imageTag: "18.11.11-ce.0"])
    visitor.enter { $0.beginDeployment(isConfirmed: true) }
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.arrive(
      .changeSet(
        .failure(Trouble(sentence: AWSPhrases.nothingToUpdate, advice: AWSPhrases.nothingToDo, exitCode: .done))))
    #expect(visitor.shows("access.allowedCidrs") && !visitor.says(AWSPhrases.nothingToUpdate))
    visitor.type("q")
    #expect(visitor.type("y") == [.leave(.failed)])
  }
}
