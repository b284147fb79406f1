package import GitLabStack

extension Answers {
  /// The existing VPC whose subnets nobody has answered; nil where there is nothing to fill in.
  package var vpcWithoutSubnets: String? {
    guard let vpc = text(.networkVPC), (try? ResourceID.vpc(vpc)) != nil,
      self[.networkPublicSubnets] == nil, self[.networkPrivateSubnets] == nil
    else { return nil }
    return vpc
  }

  /// The processor that is answered, or is taken where nobody answered.
  package var architecture: Choices.Architecture {
    (text(.imageArchitecture) ?? AnswerKey.imageArchitecture.question.default?.line).flatMap(Choices.Architecture.init)
      ?? .x86
  }

  /// Answers the subnets by what was found to fit.
  package mutating func take(_ choice: SubnetChoice) {
    self[.networkPublicSubnets] = .list(choice.publicSubnets.map(\.id))
    self[.networkPrivateSubnets] = .list(choice.privateSubnets.map(\.id))
  }
}
