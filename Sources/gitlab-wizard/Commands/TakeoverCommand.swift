import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases
import Upkeep

struct TakeoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "takeover", abstract: TakeoverPhrases.help[.spoken])

  /// Those that write.
  enum Step: String, ExpressibleByArgument, CaseIterable {
    case copy, keep, delete

    fileprivate var step: TakeoverStep {
      switch self {
      case .copy: .copy
      case .keep: .keep
      case .delete: .delete
      }
    }
  }

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Flag(name: [.long, .customLong("dry-run")], help: .init(said: TakeoverPhrases.helpPlan)) var plan = false
  @Option(help: .init(said: TakeoverPhrases.helpStep)) var step: Step?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @Flag(name: .customLong("set-up-backup"), help: .init(said: BackupPhrases.helpSetUpBackup)) var mayBeSetUp = false
  @OptionGroup var confirmation: YesOptions
  @OptionGroup var order: OrderOptions
  @OptionGroup var options: DestroyingOptions

  func validate() throws {
    if plan, confirmation.yes || order.confirm != nil || step != nil {
      throw ValidationError(TakeoverPhrases.planOrYes[.spoken])
    }
    if confirmation.yes, step == nil { throw ValidationError(TakeoverPhrases.yesNeedsStep[.spoken]) }
  }

  func run() throws {
    if plan { return try show() }
    let report = LineReport(json ? .json : .text, options.talk.detail, on: .standard)
    try report.reportingEnd {
      let (context, region) = try place()
      let takeover = LineTakeover(wish, context: context, in: region, report: report)
      try report.following { try await takeover.run() }
    }
  }

  /// The steps, and nothing else.
  private func show() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let (context, region) = try place()
      let takeover = LineTakeover(wish, context: context, in: region, report: report)
      let steps = try waiting { try await takeover.plan() }
      try report.end(with: steps, steps.exitCode, else: steps.text)
      return steps.exitCode
    }
  }

  private func place() throws -> (CommandContext, Region) {
    let given = try CommandContext(options)
    // The usual name is that of a stack of ours, of which there is nothing to take over.
    guard name != nil || given.answers.text(.stackName) != nil else {
      throw Failure(.usage, TakeoverPhrases.nameTheStack)
    }
    return try waiting { [name] in try await given.settled(name) }
  }

  private var wish: LineTakeover.Wish {
    LineTakeover.Wish(
      isConfirmed: confirmation.yes, to: step?.step, typedName: order.confirm, role: order.role,
      mayBeSetUp: mayBeSetUp)
  }
}
