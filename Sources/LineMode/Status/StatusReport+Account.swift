internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations

extension StatusReport {
  /// Of the stack that is meant, by what the account says now.
  package init(_ context: CommandContext, in region: Region) async throws {
    let live = try await context.liveStack(in: region)
    let desk = context.desk
    let sight = StackSight(desk: desk, live: live, region: region, console: context.console)
    async let events = sight.newestEvents()
    async let health = sight.health()
    async let service = sight.service()
    async let waiting = sight.waitingChangeSets()
    self.init(
      live: live, region: region, at: context.place(of: live.description.name, in: region), events: await events,
      health: await health, service: await service,
      waiting: await waiting, prices: context.prices(in: region), now: desk.clock.now, in: context.console.language)
  }
}

/// Sight of a stack for `status`; what cannot be seen is said, and the rest is printed all the same.
private struct StackSight: Sendable {
  let desk: OperationRunner
  let live: LiveStack
  let region: Region
  let console: Console

  /// What happened to the stack so far; empty where AWS does not tell.
  func newestEvents() async -> [StackEvent] {
    do throws(AWSTrouble) {
      return try await desk.cli(region).events(ofStack: live.description.id, since: .lastOperation)
    } catch {
      console.printError(error.sentence)
      return []
    }
  }

  /// What waits for somebody's yes; nil where nobody knows.
  func waitingChangeSets() async -> [WaitingChangeSet]? {
    do throws(AWSTrouble) {
      return try await desk.cli(region).waitingChangeSets(ofStack: live.description.id)
    } catch {
      console.printError(error.sentence)
      return nil
    }
  }

  /// GitLab's service; nil where there is none, or nobody knows.
  func service() async -> ServicePlace? {
    // What is being deleted is not to be started again.
    guard !live.description.isEmpty, live.description.status.rawValue != "DELETE_IN_PROGRESS" else { return nil }
    do throws(AWSTrouble) {
      return try await desk.backups.service(ofStack: live.description.id)
    } catch {
      console.printError(error.sentence)
      return nil
    }
  }

  /// How the load balancer finds GitLab; nil where nobody knows. Two processes, one after the other.
  func health() async -> [String]? {
    guard !live.description.isEmpty else { return nil }
    do throws(AWSTrouble) {
      let resources = try await desk.cli(region).resources(ofStack: live.description.id)
      let group = resources.first { ResourceType($0.type) == .entrance(.targetGroup) && !$0.physicalID.isEmpty }
      guard let group else { return nil }
      guard case .targets(let targets) = try await desk.cli(region).find(.targets(group: group.physicalID)) else {
        return nil
      }
      return targets.map(\.state)
    } catch {
      console.printError(error.sentence)
      return nil
    }
  }
}
