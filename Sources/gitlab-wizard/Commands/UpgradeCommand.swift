import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases
import Screens

struct UpgradeCommand: ScreensCommand {
  static let configuration = CommandConfiguration(commandName: "upgrade", abstract: UpgradePhrases.help[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Option(help: .init(said: UpgradePhrases.helpTo, "release", example: "19.3.0")) var to: String?
  @Flag(name: [.long, .customLong("dry-run")], help: .init(said: UpgradePhrases.helpPlan)) var plan = false
  @Flag(help: .init(said: UpgradePhrases.helpWait)) var wait = false
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var order: OrderOptions
  @OptionGroup var backup: BackupOptions
  @OptionGroup var options: DestroyingOptions

  var talk: TalkOptions { options.talk }
  var wantsLines: Bool { plan || wait || json || order.confirm != nil }

  func validate() throws {
    if let to, goal == nil { throw ValidationError(UpgradePhrases.isNoRelease(to)[.spoken]) }
    if plan, wait || order.confirm != nil { throw ValidationError(UpgradePhrases.planOrWait[.spoken]) }
  }

  func run() throws {
    if plan { return try show() }
    let report = LineReport(json ? .json : .text, options.talk.detail, on: .standard)
    try report.reportingEnd {
      let (context, region) = try place()
      if opensScreens {
        return try open(context, options, store: nil, role: order.role) { [goal, choice = backup.choice] wizard in
          wizard.takes(choice)
          return wizard.beginUpgrading(to: goal)
        }
      }
      let upgrade = LineUpgrade(wish, context: context, in: region, report: report)
      try report.following { try await upgrade.run() }
    }
  }

  /// The path, and nothing else.
  private func show() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let (context, region) = try place()
      let upgrade = LineUpgrade(wish, context: context, in: region, report: report)
      let path = try waiting { try await upgrade.plan() }
      try report.end(with: path, path.exitCode, else: path.text)
      return path.exitCode
    }
  }

  private func place() throws -> (CommandContext, Region) {
    let given = try CommandContext(options)
    return try waiting { [name] in try await given.settled(name) }
  }

  /// With or without the end that every tag has.
  private var goal: ImageTag? { to.flatMap { ImageTag(version: $0) ?? (try? ImageTag($0)) } }

  /// GitLab is stopped and copied first, unless somebody says otherwise.
  private var wish: LineUpgrade.Wish {
    var choice = backup.choice
    if backup.way == nil, !backup.goesWithout { (choice.isWished, choice.stopsGitLab) = (true, true) }
    return LineUpgrade.Wish(
      goal: goal, waits: wait, role: order.role, typedName: order.confirm, backup: choice)
  }
}
