internal import Account
internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Phrases

extension CommandContext {
  /// The same with what it takes from the account, and the choices for a deployment. What stands against subnets the checks say.
  package func withChoicesForAccount(in region: Region) async throws -> (CommandContext, Choices) {
    let context = try await withSubnets(in: region)
    return (context, try context.choices())
  }

  /// The same with the subnets of an existing VPC as far as somebody may look: whoever has named them all needs no look.
  package func withSubnetsAsFarAsSeen() async throws -> CommandContext {
    guard answers.text(.networkVPC).map({ $0 != Choices.newVPC }) ?? false else { return self }
    do {
      return try await withSubnets(in: try await region())
    } catch {
      guard answers.vpcWithoutSubnets == nil, let reason = Failure(error)?.lines.first else { throw error }
      var context = self
      context.subnets = .unseen(reason)
      return context
    }
  }

  /// The same with the subnets of an existing VPC, which are found where nobody has named them, and looked at where somebody has.
  package func withSubnets(in region: Region) async throws -> CommandContext {
    var context = self
    guard let vpc = answers.text(.networkVPC), (try? ResourceID.vpc(vpc)) != nil else { return self }
    let subnets: [Subnet]
    do throws(AWSTrouble) {
      subnets = try await desk.cli(region).account.subnets(of: vpc)
    } catch {
      // Whoever named them all may be right; whoever is to be told them must be told.
      guard case .accessDenied = error, answers.vpcWithoutSubnets == nil else { throw error }
      context.subnets = .unseen(error.sentence)
      return context
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
    return context
  }
}
