internal import Account
internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning

extension CommandContext {
  /// The same with what it takes from the account, and the choices for a deployment: the subnets of an existing VPC are found where nobody has named them, and looked at where somebody has.
  package func withChoicesForAccount(in region: Region) async throws -> (CommandContext, Choices) {
    var context = self
    guard let vpc = answers.text(.networkVPC), (try? ResourceID.vpc(vpc)) != nil else { return (self, try choices()) }
    let subnets: [Subnet]
    do throws(AWSTrouble) {
      subnets = try await desk.cli(region).account.subnets(of: vpc)
    } catch {
      // Whoever named them all may be right; whoever is to be told them must be told.
      guard case .accessDenied = error, answers.vpcWithoutSubnets == nil else { throw error }
      context.subnets = .unseen(error.sentence)
      return (context, try choices())
    }
    context.subnets = .seen(subnets)
    if answers.vpcWithoutSubnets != nil {
      let choice = SubnetChoice(subnets: subnets)
      if let shortcoming = choice.shortcoming { throw Failure(.checkFailed, shortcoming) }
      context.answers.take(choice)
    }
    let choices = try context.choices()
    let objections = choices.network.objections(in: subnets)
    guard objections.isEmpty else {
      throw Failure(objections, in: file, code: .checkFailed)
    }
    return (context, choices)
  }
}
