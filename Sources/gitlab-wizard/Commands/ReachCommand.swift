import Account
import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases
import Reachability

struct ReachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reach", abstract: ReachPagePhrases.helpReach[.spoken])

  @Option(help: .init(said: ReachPagePhrases.helpFrom, "address", example: "52.1.2.9")) var from: String?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: AskingOptions

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let found = try look()
      // Nobody can tell is no yes.
      let code = from != nil && found.isAdmitted != true ? Deployment.ExitCode.failed : .done
      try report.end(with: found, code, else: found.text)
      return code
    }
  }

  private func look() throws -> ReachReport {
    let context = try waiting { [context = try CommandContext(options)] in try await context.withSubnetsAsFarAsSeen() }
    let choices = try context.choices()
    let (_, plan) = try context.template(choices)
    let acls = try waiting { await context.networkACLs(of: choices) }
    let reach = Reach(plan, subnets: context.subnets, acls: acls, doSubnetsStandIn: context.doSubnetsStandIn)
    if let from, case .noAddress(let reason) = reach.admission(of: from) { throw Failure(.usage, reason) }
    return ReachReport(reach, from: from, in: .spoken)
  }
}
