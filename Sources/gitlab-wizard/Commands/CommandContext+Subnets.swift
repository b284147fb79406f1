import LineMode
import Account
import AWSGateway
import GitLabStack
import OperationRunning

extension CommandContext {
  /// The choices for a deployment: the subnets of an existing VPC are found where nobody has named them, and looked at where somebody has.
  mutating func choicesForAccount(in region: Region) throws -> Choices {
    guard let vpc = answers.text(.networkVPC), (try? ResourceID.vpc(vpc)) != nil else { return try choices() }
    let aws = desk.cli(region)
    let subnets: [Subnet]
    do {
      subnets = try waiting { try await aws.subnets(of: vpc) }
    } catch let trouble as AWSTrouble {
      // Whoever named them all may be right; whoever is to be told them must be told.
      guard case .accessDenied = trouble, answers.vpcWithoutSubnets == nil else { throw trouble }
      self.subnets = .unseen(trouble.sentence)
      return try choices()
    }
    self.subnets = .seen(subnets)
    if answers.vpcWithoutSubnets != nil {
      let choice = SubnetChoice(subnets: subnets)
      if let shortcoming = choice.shortcoming { throw Failure(4, shortcoming) }
      answers.take(choice)
    }
    let choices = try choices()
    let objections = choices.objections(in: subnets)
    guard objections.isEmpty else {
      throw Failure(objections, in: file, code: 4)
    }
    return choices
  }
}
