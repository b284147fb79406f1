internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import Home
internal import OperationRunning
internal import Operations
internal import Phrases

extension StatusReport {
  /// Of the stack that is meant, by what the account says now.
  ///
  /// - Parameter isMeasured: whether CloudWatch is asked too, for which AWS charges.
  package init(_ context: CommandContext, in region: Region, measured isMeasured: Bool = false) async throws {
    let live = try await context.liveStack(in: region)
    let home = HomeList(
      of: live, at: context.desk.clock.now, region: region, prices: context.prices(in: region), measured: isMeasured)
    async let waiting = context.waitingChangeSets(ofStack: live.description.id, in: region)
    let seen = await context.desk.look(at: home)
    guard let gitlab = seen.gitlabs.first else { throw Failure.goneMeanwhile(live.description.name, region) }
    self.init(
      gitlab, live, in: HomeSurroundings(context: context, region: region, now: context.desk.clock.now),
      waiting: await waiting)
  }
}

extension CommandContext {
  /// What waits for somebody's yes; nil where nobody knows.
  func waitingChangeSets(ofStack id: String, in region: Region) async -> [WaitingChangeSet]? {
    do throws(AWSTrouble) {
      return try await desk.cli(region).waitingChangeSets(ofStack: id)
    } catch {
      console.printError(error.sentence)
      return nil
    }
  }
}

extension Failure {
  static func goneMeanwhile(_ name: String, _ region: Region) -> Failure {
    Failure(.refusedByAWS, CommandPhrases.noSuchStack(name, region: region.description))
  }
}
