package import Account
internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases

extension CommandContext {
  /// The same with what it takes from the account, and the choices for a deployment. What stands against subnets the checks say.
  package func withChoicesForAccount(in region: Region) async throws -> (CommandContext, Choices) {
    let context = try await withSubnets(in: region)
    return (context, try context.choices())
  }

  /// The same with two subnets of each kind where an existing VPC has none named: for what does not depend on which they are, and
  /// whoever has no rights yet cannot look.
  package func withSomeSubnets() -> CommandContext {
    var context = self
    guard answers.text(.networkVPC).map({ $0 != Choices.newVPC }) ?? false else { return self }
    for (key, ids) in [
      (AnswerKey.networkPublicSubnets, ["subnet-00000001", "subnet-00000002"]),
      (.networkPrivateSubnets, ["subnet-00000003", "subnet-00000004"]),
    ] where answers[key]?.isEmpty ?? true { context.answers[key] = .list(ids) }
    return context
  }

  /// The same with the subnets of an existing VPC as far as somebody may look: where nobody may, others stand in for those that nobody
  /// has named.
  package func withSubnetsAsFarAsSeen() async throws -> CommandContext {
    guard answers.text(.networkVPC).map({ $0 != Choices.newVPC }) ?? false else { return self }
    do {
      return try await withSubnets(in: try await region())
    } catch {
      guard let failure = Failure(error), failure.code != .answerRefused, failure.code != .checkFailed,
        let reason = failure.lines.first
      else { throw error }
      let isUnnamed = answers.vpcWithoutSubnets != nil
      var context = isUnnamed ? withSomeSubnets() : self
      context.doSubnetsStandIn = isUnnamed
      context.subnets = .unseen(reason)
      return context
    }
  }

  /// What was seen of the network ACLs of an existing VPC, whose subnets were looked at before: without them nobody is asked.
  package func networkACLs(of choices: Choices) async -> ACLSight? {
    guard case .existing(let vpc, _, _) = choices.network else { return nil }
    let id = vpc.description
    var sightings = [AccountQuestion.subnets(vpc: id): subnets.map(AccountAnswer.subnets)]
    if case .seen = subnets, let region = try? await region() {
      let question = AccountQuestion.networkACLs(vpc: id)
      sightings[question] = Sighting(await desk.look(question, in: region), to: question)
    }
    return Examination(choices, making: nil, in: nil, sightings: sightings, standing: .pending).networkACLs
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
