import GitLabStack
import Permissions

/// A plan as somebody answered it, and where it is.
struct PlanOf {
  let choices: Choices
  let plan: Plan

  enum Network: String, CaseIterable {
    case natGateway = "nat-gateway"
    case natInstance = "nat-instance"
    case publicSubnets = "public-subnets"
    case existing
  }

  init(_ network: Network, https: Bool = true, stack: String = "gitlab", more: [AnswerKey: AnswerValue] = [:]) throws {
    var answers = Answers()
    answers[.stackName] = .text(stack)
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    switch network {
    case .natGateway, .natInstance, .publicSubnets: answers[.networkEgress] = .text(network.rawValue)
    case .existing:
      answers[.networkVPC] = .text("vpc-01234567")
      answers[.networkPublicSubnets] = .list(["subnet-a0000001", "subnet-a0000002"])
      answers[.networkPrivateSubnets] = .list(["subnet-b0000001", "subnet-b0000002"])
    }
    if https {
      answers[.domainZone] = .text("example.com")
      answers[.domainHost] = .text("gitlab")
      answers[.domainZoneID] = .text("Z0123456789ABCDEFGHIJ")
    }
    for (key, value) in more { answers[key] = value }
    choices = try Choices(answers)
    plan = try Plan(StackTemplate(choices))
  }

  func policies(
    for purpose: PolicyPurpose, in region: String = "ap-northeast-1", account: String? = "123456789012"
  ) throws -> PolicySet {
    try PolicySet(
      for: purpose, plan, in: PolicyPlace(choices, region: try Region(region), account: account))
  }
}

extension PolicySet {
  /// All that a holder may, in however many policies that is.
  func document(of holder: Holder = .caller) -> PolicyDocument {
    PolicyDocument(statements: policies.filter { $0.holder == holder }.flatMap(\.document.statements))
  }
}

extension PolicyDocument {
  func statement(_ sid: String) -> PolicyStatement? { statements.first { $0.sid == sid } }

  func allows(_ action: String) -> Bool { actions.contains(action) }
}
