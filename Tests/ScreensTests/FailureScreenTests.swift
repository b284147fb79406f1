import Deployment
import Drawing
import Phrases
import Screens
import Testing

/// What a failure says on its screen, of whichever operation it is.
@Suite struct FailureScreenTests {
  private func failedDeletion(_ language: Language, because reason: String) throws -> Visitor {
    var visitor = try Visitor.destroying(language)
    visitor.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 0, token: Scene.token),
      Scene.event("TaskSecurityGroup", "AWS::EC2::SecurityGroup", "DELETE_FAILED", at: 900, reason),
      Scene.stackEvent("DELETE_FAILED", at: 901),
    ])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_FAILED"))))
    return visitor
  }

  @Test func aDeletionThatFailed() throws {
    var golden = Golden("deletion-failed")
    for language in Language.allCases {
      golden.add("\(language), known", try failedDeletion(language, because: Visitor.used))
      golden.add("\(language), not known", try failedDeletion(language, because: "The moon is in the wrong house"))
    }
    try golden.check()
  }

  /// Nobody makes anything in a deletion, and there is no answer to edit.
  @Test func aFailedDeletionNeverSpeaksOfMaking() throws {
    for reason in [Visitor.used, "The moon is in the wrong house"] {
      let visitor = try failedDeletion(.english, because: reason)
      #expect(
        visitor.shows("could not delete") && !visitor.shows("could not make") && !visitor.shows("could not create"))
      #expect(!visitor.shows("e edit"))
    }
  }

  @Test func aFailedUpdateIsCalledOne() throws {
    var visitor = try Visitor.changing()
    visitor.type("y")
    visitor.wait(until: Scene.start)
    visitor.arrive(.execution(.success(Scene.token)))
    visitor.arriveToTheEnd([
      Scene.stackEvent("UPDATE_IN_PROGRESS", at: 0, token: Scene.token),
      Scene.event("Service", "AWS::ECS::Service", "UPDATE_FAILED", at: 60, "The moon is in the wrong house"),
      Scene.stackEvent("UPDATE_ROLLBACK_IN_PROGRESS", at: 61),
    ])
    #expect(visitor.shows("AWS could not change Service") && !visitor.shows("could not create"))
  }

  /// A sentence has three rows on the failure screen, and a remedy as well; the rest would be lost.
  @Test(arguments: KnownFailure.allCases)
  func wordsFitIntoTheirRows(_ failure: KnownFailure) {
    let types = ["AWS::EC2::SecurityGroup", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ECS::Cluster"]
    let subjects = types.flatMap { type in Work.allCases.map { Symptom.Subject.resource(type, $0) } } + [.task, .log]
    for subject in subjects {
      let symptom = Symptom(
        "sg-0a1b2c3d4e5f60718 is not authorized to perform: elasticloadbalancing:CreateLoadBalancer", about: subject)
      for language in Language.allCases {
        for words in [failure.sentence(for: symptom), failure.remedy(for: symptom)] {
          #expect(words[language].wrapped(to: 76).count <= 3, "\(words[language])")
        }
      }
    }
  }
}
