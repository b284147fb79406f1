import ArgumentParser
import Deployment
import LineMode
import Phrases
import Screens

struct DestroyCommand: ScreensCommand {
  static let configuration = CommandConfiguration(
    commandName: "destroy", abstract: DeletionPhrases.helpDestroy[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Option(help: .init(said: DeletionPhrases.helpRetain, "ids", example: "FileSystem,Vpc")) var retain: String?
  @OptionGroup var running: LineOptions
  @OptionGroup var trial: DryRunOptions
  // A yes deletes nothing, here or anywhere; who gives one is told so.
  @OptionGroup(visibility: .hidden) var confirmation: YesOptions
  @OptionGroup var order: OrderOptions
  @OptionGroup var backup: BackupOptions
  @OptionGroup var options: DestroyingOptions

  var talk: TalkOptions { options.talk }
  var wantsLines: Bool {
    running.wantsLines || order.confirm != nil || retain != nil || backup.choice != BackupChoice() || trial.isDryRun
  }

  func run() throws {
    let report = LineReport(running.output, options.talk.detail, on: .standard)
    try report.reportingEnd {
      let retained = try LineDeletion.retainedIDs(in: retain)
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      if opensScreens {
        return try open(context, options, store: nil, role: order.role) { $0.beginDestroying() }
      }
      var destruction = LineDeletion(
        context: context, live: try waiting { try await context.liveStack(in: region) }, region: region, report: report,
        typedName: order.confirm, isDetached: running.detach, retained: retained, role: order.role,
        backup: backup.choice)
      destruction.isDryRun = trial.isDryRun
      try report.following { [destruction] in try await destruction.run() }
    }
  }
}
