import ArgumentParser
import GitLabStack
import Handover
import LineMode
import Phrases
import Screens

struct DeployCommand: ScreensCommand {
  static let configuration = CommandConfiguration(commandName: "deploy", abstract: CommandPhrases.helpDeploy[.spoken])

  @OptionGroup var running: RunOptions
  @OptionGroup var trial: DryRunOptions
  @Flag(help: .init(said: CommandPhrases.helpTimeline)) var timeline = false
  @OptionGroup var operation: OperationOptions
  @OptionGroup var repair: RepairOptions
  @OptionGroup var backup: BackupOptions
  @OptionGroup var protection: ProtectionOptions
  @OptionGroup var saved: SavedPlanOptions
  @OptionGroup var leaving: LeavingOptions
  @OptionGroup var options: BuildingOptions

  var talk: TalkOptions { options.talk }
  var wantsLines: Bool { running.wantsLines || repair.way != nil || leaving.leavesChangeSet || trial.isDryRun }

  func validate() throws {
    try repair.check(with: running, backup)
    try leaving.check(with: running, repair)
    try trial.check(with: repair, leaving)
    try saved.check(with: options)
  }

  func run() throws {
    let report = LineReport(running.output, options.talk.detail, on: .standard, showsTimeline: timeline)
    try report.reportingEnd {
      let plan = try saved.read()
      var context = try CommandContext(options)
      if let plan { context = try applying(plan, in: context) }
      let region = try waiting { [context] in try await context.region() }
      if context.answers[.stackRegion] == nil { context.answers[.stackRegion] = .text(region.description) }
      context = try waiting { [context] in try await context.besideStandingNetworks(in: region) }
      let choices: Choices
      (context, choices) = try waiting { [context] in try await context.withChoicesForAccount(in: region) }
      if opensScreens, try mayShow(plan, as: choices, on: context.console) {
        let (isConfirmed, policy, choice) = (running.yes, operation.onFailure, backup.choice)
        let (risks, protects) = (operation.acceptedRisks, protection.protects)
        return try open(context, options, store: nil, role: operation.order.role) { wizard in
          wizard.takes(choice)
          wizard.accepts(risks)
          wizard.takes(protection: protects)
          return wizard.beginDeployment(isConfirmed: isConfirmed, onFailure: policy)
        }
      }
      var deployment = try LineDeployment(
        context, choices, in: region, running, operation, repair: repair.way, backup: backup.choice, report: report,
        template: plan?.template)
      deployment.leavesChangeSet = leaving.leavesChangeSet
      deployment.isDryRun = trial.isDryRun
      deployment.isFixed = plan != nil
      deployment.protects = protection.protects
      try report.following { [deployment] in try await deployment.run() }
    }
  }

  /// The context of a plan that was saved, once it is seen to hold still.
  private func applying(_ plan: SavedPlan, in context: CommandContext) throws -> CommandContext {
    let path = saved.plan ?? ""
    let applied = try context.applying(plan)
    try waiting { try await applied.expectFresh(plan, from: path) }
    return applied
  }

  /// Whether the screens show exactly what was saved: they render what they deploy from its answers.
  private func mayShow(_ plan: SavedPlan?, as choices: Choices, on console: Console) throws -> Bool {
    guard let plan, try StackTemplate(choices) != plan.template else { return true }
    console.printError(HandoverPhrases.appliesInLines(plan.program))
    return false
  }
}
