import LineMode
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
    var context = try CommandContext(options)
    let region = try context.settle(name)
    let live = try context.liveStack(in: region)
    let (desk, clock, prices) = (context.desk, context.desk.clock, context.prices(in: region))
    let report = try waiting {
      async let events = desk.newestEvents(of: live, in: region, tellingOn: .standard)
      async let health = desk.health(of: live, in: region, tellingOn: .standard)
      async let service = desk.service(of: live, tellingOn: .standard)
      return StatusReport(
        live: live, region: region, events: await events, health: await health, service: await service,
        prices: prices, now: clock.now, in: .spoken)
    }
    if json {
      try Console.standard.tell(json: report)
    } else {
      try Console.standard.tell(report.text(.spoken), terminator: "")
    }
  }
}
