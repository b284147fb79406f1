import ArgumentParser
import GitLabStack
import LineMode
import Phrases

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "restore", abstract: RestorePhrases.help[.spoken])

  @Argument(help: .init(said: RestorePhrases.helpPoint, "point")) var point: String?
  @Option(name: .customLong("as"), help: .init(said: RestorePhrases.helpAs, "name", example: "gitlab-2")) var name:
    String?
  @Flag(help: .init(said: RestorePhrases.helpProve)) var prove = false
  @OptionGroup var running: RunOptions
  @OptionGroup var trial: DryRunOptions
  @OptionGroup var risk: RiskOptions
  @OptionGroup var role: RoleOptions
  @OptionGroup var options: BuildingOptions

  func validate() throws {
    guard point != nil else { throw ValidationError(RestorePhrases.needsPoint[.spoken]) }
    if name != nil, prove { throw ValidationError(RestorePhrases.oneGoalOnly[.spoken]) }
    if name == nil, !prove { throw ValidationError(RestorePhrases.needsGoal[.spoken]) }
  }

  func run() throws {
    let report = LineReport(running.output, options.talk.detail, on: .standard)
    try report.reportingEnd {
      let given = try CommandContext(options)
      let (context, region) = try waiting { try await given.settled(nil) }
      var restore = try LineRestore(
        point ?? "", as: name, context: context, region: region, report: report, isConfirmed: running.yes,
        isDetached: running.detach, role: role.role, acceptedRisks: risk.accepted)
      restore.isDryRun = trial.isDryRun
      try report.following { [restore] in try await restore.run() }
    }
  }
}
