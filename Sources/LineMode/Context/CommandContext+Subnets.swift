internal import Account
internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Phrases

extension CommandContext {
  /// The same with what it takes from the account, and the choices for a deployment: the subnets of an existing VPC are found where nobody has named them. What stands against them the checks say.
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
      let choice = SubnetChoice(subnets: subnets, on: answers.architecture)
      if let shortcoming = choice.shortcoming {
        // Why each of them does not do, so that nobody has to look for it.
        let reasons = choice.leftOut.map { CheckPhrases.subnetDoesNotServe($0.subnet.id, $0.reason) }
        throw Failure(.checkFailed, lines: [shortcoming] + reasons)
      }
      context.answers.take(choice)
    }
    return (context, try context.choices())
  }
}
