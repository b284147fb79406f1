import ArgumentParser
import GitLabStack
import LineMode
import Phrases
import Screens

struct DeployCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "deploy", abstract: CommandPhrases.helpDeploy[.spoken])

  @OptionGroup var running: RunOptions
  @Flag(help: .init(said: CommandPhrases.helpTimeline)) var timeline = false
  @OptionGroup var operation: OperationOptions
  @OptionGroup var repair: RepairOptions
  @OptionGroup var backup: BackupOptions
  @OptionGroup var options: BuildingOptions

  func validate() throws { try repair.check(with: running, backup) }

  func run() throws {
    let report = LineReport(running.output, on: .standard, showsTimeline: timeline)
    try report.reportingEnd {
      var context = try CommandContext(options)
      let region = try waiting { [context] in try await context.region() }
      if context.answers[.stackRegion] == nil { context.answers[.stackRegion] = .text(region.description) }
      context = try waiting { [context] in try await context.besideStandingNetworks(in: region) }
      let choices: Choices
      (context, choices) = try waiting { [context] in try await context.withChoicesForAccount(in: region) }
      if context.interaction.form == .screens, !running.wantsLines, repair.way == nil {
        let (isConfirmed, policy, choice) = (running.yes, operation.onFailure, backup.choice)
        let risks = operation.acceptedRisks
        return try open(context, options, store: nil, role: operation.order.role) { wizard in
          wizard.takes(choice)
          wizard.accepts(risks)
          return wizard.beginDeployment(isConfirmed: isConfirmed, onFailure: policy)
        }
      }
      let deployment = try LineDeployment(
        context, choices, in: region, running, operation, repair: repair.way, backup: backup.choice, report: report)
      try report.following { try await deployment.run() }
    }
  }
}
