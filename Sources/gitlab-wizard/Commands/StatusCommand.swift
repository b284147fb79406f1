import ArgumentParser
import AWSGateway
import Deployment
import GitLabStack
import OperationRunning
import Operations
import Phrases
import Screens

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: Phrase.helpStatus[.spoken])

  @Argument(help: .init(said: .helpStackName, "name")) var name: String?
  @Flag(help: .init(said: .helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    var situation = try Situation(options)
    let region = try situation.settle(name)
    let live = try situation.liveStack(in: region)
    let (desk, clock, prices) = (situation.desk, situation.clock, situation.prices(in: region))
    let report = try waiting {
      async let events = desk.newestEvents(of: live, in: region)
      async let health = desk.health(of: live, in: region)
      async let service = desk.service(of: live)
      return StatusReport(
        live: live, region: region, events: await events, health: await health, service: await service,
        prices: prices, now: clock.now)
    }
    if json { try Report.printJSON(report) } else { try tell(report.text(.spoken), terminator: "") }
  }
}

extension OperationRunner {
  /// What happened to the stack so far; empty where AWS does not tell.
  fileprivate func newestEvents(of live: LiveStack, in region: Region) async -> [StackEvent] {
    do throws(AWSTrouble) {
      return try await cli(region).events(ofStack: live.description.id, since: .lastOperation)
    } catch {
      complain(error.sentence[.spoken])
      return []
    }
  }

  /// GitLab's service; nil where there is none, or nobody knows.
  fileprivate func service(of live: LiveStack) async -> ServicePlace? {
    // What is being deleted is not to be started again.
    guard !live.description.isEmpty, live.description.status.rawValue != "DELETE_IN_PROGRESS" else { return nil }
    do throws(AWSTrouble) {
      guard case .found(let place) = try await perform(.find, ofStack: live.description.id) else { return nil }
      return place
    } catch {
      complain(error.sentence[.spoken])
      return nil
    }
  }

  /// How the load balancer finds GitLab; nil where nobody knows. Two processes, one after the other.
  fileprivate func health(of live: LiveStack, in region: Region) async -> [String]? {
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
      complain(error.sentence[.spoken])
      return nil
    }
  }
}
