import Account
import Deployment
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// From what the plan says of the account to the answer that is the cause.
struct PlanCheckCauseTests {
  @Test(arguments: [
    (AnswerKey.stackName, "1st", Step.start), (.networkCIDR, "10.0.0.1/16", .network),
    (.networkPublicSubnets, "subnet-00000001,subnet-00000002", .network), (.networkPrivateSubnets, "x", .network),
    (.domainHost, "gitlab", .domain), (.accessRootEmail, "root", .access), (.imageTag, "latest", .image),
    (.storageBackups, "maybe", .image), (.logsContainerInsights, "1", .image),
  ])
  func eGoesToTheVeryQuestion(_ key: AnswerKey, _ value: String, _ step: Step) throws {
    var visitor = try PlanChecks.asking([.accessAllowedCIDRs: Visitor.networks, key: value])
    visitor.type("e")
    #expect(visitor.wizard.step == step)
    #expect(visitor.shows(key.rawValue) || key.section == "domain")
  }

  @Test func subnetsOfAnotherVPCAreTakenBackWhereEGoes() throws {
    var visitor = try PlanChecks.asking([
      .accessAllowedCIDRs: Visitor.networks, .networkPublicSubnets: "subnet-00000001,subnet-00000002",
      .networkPrivateSubnets: "subnet-00000003,subnet-00000004",
    ])
    for _ in 0..<2 {
      visitor.type("e")
      visitor.press(.control("u"))
      visitor.go(to: .plan)
    }
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  @Test func eGoesToTheAnswerThatACheckIsAbout() throws {
    var visitor = try PlanChecks.fails(PlanChecks.host, PlanChecks.taken)
    visitor.type("e")
    #expect(visitor.wizard.step == .domain && visitor.shows("domain.host"))
    visitor = try PlanChecks.fails(PlanChecks.zone, .hostedZone(nil))
    visitor.type("e")
    #expect(visitor.shows("domain.zoneId"))
    visitor = try PlanChecks.fails(PlanChecks.dns, .dnsAttributes(nil))
    visitor.type("e")
    #expect(visitor.shows("network.vpc"))
  }

  @Test func eGoesToANumberAboutUseOnTheCostScreen() throws {
    var visitor = try PlanChecks.asking([.accessAllowedCIDRs: Visitor.networks, .usageLogGB: "many"])
    visitor.type("e")
    #expect(visitor.wizard.step == .plan && visitor.shows("COST"))
    #expect(visitor.wizard.draw(Visitor.standard).lines.contains { $0.hasPrefix("›") && $0.contains("Logs") })
  }

  @Test func withoutAFailureEGoesToTheQuestionOfTheRow() throws {
    var visitor = try Visitor.atPlan()
    visitor.press(.down)
    visitor.type("e")
    #expect(visitor.shows("storage.throughput"))
  }
}
