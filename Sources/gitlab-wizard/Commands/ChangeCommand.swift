import ArgumentParser
import GitLabStack
import LineMode
import Operations
import Phrases
import Screens

struct ChangeCommand: ScreensCommand {
  static let configuration = CommandConfiguration(commandName: "change", abstract: DonePhrases.helpChange[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @OptionGroup var running: RunOptions
  @OptionGroup var trial: DryRunOptions
  @OptionGroup var operation: OperationOptions
  @OptionGroup var repair: RepairOptions
  @OptionGroup var backup: BackupOptions
  @OptionGroup var leaving: LeavingOptions
  @OptionGroup var options: BuildingOptions

  var talk: TalkOptions { options.talk }
  var wantsLines: Bool {
    running.wantsLines || repair.way != nil || running.yes || leaving.leavesChangeSet || trial.isDryRun
  }

  func validate() throws {
    try repair.check(with: running, backup)
    try leaving.check(with: running, repair)
    try trial.check(with: repair, leaving)
  }

  func run() throws {
    let report = LineReport(running.output, options.talk.detail, on: .standard)
    try report.reportingEnd {
      let given = try CommandContext(options)
      let (settled, region) = try waiting { [name] in try await given.settled(name) }
      var context = settled
      if opensScreens {
        let (policy, choice, risks) = (operation.onFailure, backup.choice, operation.acceptedRisks)
        return try open(context, options, store: nil, role: operation.order.role) { wizard in
          wizard.takes(choice)
          wizard.accepts(risks)
          return wizard.beginChanging(onFailure: policy)
        }
      }
      let live = try waiting { [context] in try await context.readableStack(in: region) }
      context.answers = context.answers.filled(from: live.answers)
      let choices: Choices
      (context, choices) = try waiting { [context] in try await context.withChoicesForAccount(in: region) }
      var deployment = try LineDeployment(
        context, choices, in: region, running, operation, repair: repair.way, backup: backup.choice, report: report)
      deployment.leavesChangeSet = leaving.leavesChangeSet
      deployment.isDryRun = trial.isDryRun
      try report.following { [deployment] in try await deployment.run() }
    }
  }
}
