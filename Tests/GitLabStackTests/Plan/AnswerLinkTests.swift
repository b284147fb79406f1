import Testing

@testable import GitLabStack

/// From an answer to its resources, and back.
@Suite struct AnswerLinkTests {
  private static let https: [AnswerKey: AnswerValue] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789",
  ]

  private func plan(_ more: [AnswerKey: AnswerValue] = [:]) throws -> Plan {
    try Plan(try StackTemplate(Choices(given(more))))
  }

  @Test(arguments: [
    (AnswerKey.networkCIDR, "Vpc"), (.accessAllowedCIDRs, "LoadBalancerSecurityGroup"),
    (.accessRootEmail, "TaskDefinition"), (.imageTag, "TaskDefinition"), (.imageMemory, "TaskDefinition"),
  ])
  func anAnswerLeadsToItsResourceAndTheResourceToIt(_ key: AnswerKey, _ id: String) throws {
    let plan = try plan()
    #expect(plan.resources(from: key).map(\.logicalID).contains(id))
    #expect(try #require(plan.resource(id)).answers.contains(key))
  }

  /// What the template holds of an answer is in a resource: a parameter that none mentions would be lost.
  @Test func everyAnswerThatTheTemplateHoldsLeadsToAResource() throws {
    let plan = try plan(Self.https)
    for parameter in plan.parameters.keys {
      guard let key = AnswerKey(parameter: parameter) else { continue }
      #expect(!plan.resources(from: key).isEmpty, "\(key.rawValue)")
    }
  }

  @Test func whatAResourceIsThereForComesFirstAndOnce() throws {
    let group = try #require(try plan().resource("LoadBalancerSecurityGroup"))
    #expect(group.answers.first == .accessAllowedCIDRs && Set(group.answers).count == group.answers.count)
  }
}
