internal import AWSGateway
internal import Deployment
package import GitLabStack
package import Home
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

extension StatusReport {
  /// Of the stack that is meant, by what the account says now.
  ///
  /// - Parameter extras: what is looked at besides.
  package init(_ context: CommandContext, in region: Region, besides extras: Set<HomeExtra> = []) async throws {
    let live = try await context.liveStack(in: region)
    context.announce(extras)
    let home = HomeList(
      of: live, at: context.desk.clock.now, region: region, prices: context.prices(in: region), besides: extras)
    let (seen, waiting) = await atOnce {
      await context.desk.look(at: home)
    } and: {
      await context.waitingChangeSets(ofStack: live.description.id, in: region)
    }
    guard let gitlab = seen.gitlabs.first else { throw Failure.goneMeanwhile(live.description.name, region) }
    self.init(
      gitlab, live, in: HomeSurroundings(context: context, region: region, now: context.desk.clock.now),
      waiting: waiting)
  }
}

extension CommandContext {
  /// Says what makes somebody wait.
  func announce(_ extras: Set<HomeExtra>) {
    if extras.contains(.drift) { console.printError(DriftReport.looks) }
  }

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
