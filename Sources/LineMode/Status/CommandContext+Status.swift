internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations

extension CommandContext {
  /// How the stack is that is meant.
  package func status(in region: Region) async throws -> StatusReport {
    let live = try await liveStack(in: region)
    async let events = desk.newestEvents(of: live, in: region, tellingOn: console)
    async let health = desk.health(of: live, in: region, tellingOn: console)
    async let service = desk.service(of: live, tellingOn: console)
    return StatusReport(
      live: live, region: region, events: await events, health: await health, service: await service,
      prices: prices(in: region), now: desk.clock.now, in: console.language)
  }
}

/// Look-ups that `status` prints; what cannot be seen is said, and the rest is printed all the same.
extension OperationRunner {
  /// What happened to the stack so far; empty where AWS does not tell.
  fileprivate func newestEvents(of live: LiveStack, in region: Region, tellingOn console: Console) async -> [StackEvent]
  {
    do throws(AWSTrouble) {
      return try await cli(region).events(ofStack: live.description.id, since: .lastOperation)
    } catch {
      console.printError(error.sentence)
      return []
    }
  }

  /// GitLab's service; nil where there is none, or nobody knows.
  fileprivate func service(of live: LiveStack, tellingOn console: Console) async -> ServicePlace? {
    // What is being deleted is not to be started again.
    guard !live.description.isEmpty, live.description.status.rawValue != "DELETE_IN_PROGRESS" else { return nil }
    do throws(AWSTrouble) {
      guard case .found(let place) = try await perform(.find, ofStack: live.description.id) else { return nil }
      return place
    } catch {
      console.printError(error.sentence)
      return nil
    }
  }

  /// How the load balancer finds GitLab; nil where nobody knows. Two processes, one after the other.
  fileprivate func health(of live: LiveStack, in region: Region, tellingOn console: Console) async -> [String]? {
    guard !live.description.isEmpty else { return nil }
    do throws(AWSTrouble) {
      let resources = try await cli(region).resources(ofStack: live.description.id)
      let group = resources.first { ResourceType($0.type) == .entrance(.targetGroup) && !$0.physicalID.isEmpty }
      guard let group else { return nil }
      guard case .targets(let targets) = try await cli(region).find(.targets(group: group.physicalID)) else {
        return nil
      }
      return targets.map(\.state)
    } catch {
      console.printError(error.sentence)
      return nil
    }
  }
}
