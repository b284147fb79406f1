import Account
import GitLabStack
import Phrases
import Screens
import Testing

/// Docker Hub is no AWS: it is asked when somebody presses the key for it, and not again by itself.
struct RegistryOnDemandTests {
  private let question = AccountQuestion.registry(ImageTag(major: 19, minor: 99, patch: 7))

  @Test func theKeyAsksAndTheAnswerStays() throws {
    var visitor = try PlanChecks.asking([.imageTag: "19.99.7-ce.0", .accessAllowedCIDRs: Visitor.networks])
    visitor.type("vm")
    #expect(!visitor.questions.contains(question))
    #expect(visitor.says(RegistryPhrases.ask))
    visitor.type("1")
    #expect(visitor.questions.contains(question))
    visitor.arrive(.sighting(question, .success(.registry(.missing))))
    #expect(visitor.says(RegistryPhrases.isMissing("19.99.7-ce.0")))
    visitor.type("R")
    #expect(visitor.says(RegistryPhrases.isMissing("19.99.7-ce.0")), "asking AWS anew does not ask Docker Hub")
  }
}
