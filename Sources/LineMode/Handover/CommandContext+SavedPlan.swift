internal import Account
internal import AWSGateway
internal import Deployment
internal import GitLabStack
package import Handover
internal import OperationRunning
internal import Operations
internal import Phrases

extension CommandContext {
  /// The same context with the answers of a plan and with no others.
  package func applying(_ plan: SavedPlan) throws -> CommandContext {
    if let name = answers.text(.stackRegion), name != plan.region.description {
      throw Failure(.checkFailed, HandoverPhrases.otherRegion(plan.region.description, name))
    }
    return applying(answersOf: plan)
  }

  package func applying(answersOf plan: SavedPlan) -> CommandContext {
    var context = self
    context.answers = plan.answers
    return context
  }

  /// Throws what makes a plan another than the one that was saved.
  package func expectFresh(_ plan: SavedPlan, from path: String) async throws {
    let (desk, name) = (desk, plan.stackName.description)
    let account = try await desk.cli(plan.region).account.identity().account
    let live = try await desk.cli(plan.region).liveStack(named: name)
    let reasons = plan.staleness(in: account, live)
    guard !reasons.isEmpty else { return }
    throw Failure(
      .checkFailed,
      lines: [HandoverPhrases.isStale(path)] + reasons + [HandoverPhrases.lookAgain(place(of: name, in: plan.region))])
  }
}
