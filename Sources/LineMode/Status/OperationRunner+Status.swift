internal import AWSGateway
package import Deployment
package import GitLabStack
package import OperationRunning
package import Operations
internal import Phrases

/// Look-ups that `status` prints; what cannot be seen is said, and the rest is printed all the same.
extension OperationRunner {
  /// What happened to the stack so far; empty where AWS does not tell.
  package func newestEvents(of live: LiveStack, in region: Region, tellingOn console: Console) async -> [StackEvent] {
    do throws(AWSTrouble) {
      return try await cli(region).events(ofStack: live.description.id, since: .lastOperation)
    } catch {
      console.printError(error.sentence)
      return []
    }
  }

  /// GitLab's service; nil where there is none, or nobody knows.
  package func service(of live: LiveStack, tellingOn console: Console) async -> ServicePlace? {
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
  package func health(of live: LiveStack, in region: Region, tellingOn console: Console) async -> [String]? {
    guard !live.description.isEmpty else { return nil }
    do throws(AWSTrouble) {
      let resources = try await cli(region).resources(ofStack: live.description.id)
      let group = resources.first { $0.type == "AWS::ElasticLoadBalancingV2::TargetGroup" && !$0.physicalID.isEmpty }
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
