import ArgumentParser
import Deployment
import GitLabStack
import Handover
import LineMode
import Phrases
import Reachability
import UserFiles

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: CommandPhrases.helpPlan[.spoken])

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, dot, mermaid, svg
  }

  @Option(help: .init(said: ReachPagePhrases.helpPlanFormat, example: "svg")) var format: Format?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @Option(
    help: .init(said: HandoverPhrases.helpSave, "file", example: "gitlab-plan.json"),
    completion: .file(extensions: ["json"]))
  var save: String?
  @OptionGroup var options: PricingOptions

  func validate() throws {
    guard json, let format, format != .json else { return }
    throw ValidationError(CommandPhrases.jsonIsAFormat(format.rawValue)[.spoken])
  }

  func run() throws {
    let format: Format = json ? .json : format ?? .text
    let report = LineReport(format == .json ? .json : .text, on: .standard)
    try report.reportingEnd {
      var context = try CommandContext(options)
      if let save { context = try saving(context, to: save) }
      switch format {
      case .text, .json:
        let (counted, choices, assumptions) = try context.choicesToCount()
        let plan = try counted.template(choices).plan
        let found = PlanReport(plan, choices, in: choices.region ?? context.regionAtHand, context, assumptions)
        try report.end(with: found, else: found.textWithAnswers)
      // Who may connect is in the picture.
      case .dot: try context.console.tell(reach(in: context).dot(.spoken), terminator: "")
      case .mermaid: try context.console.tell(reach(in: context).mermaid(.spoken), terminator: "")
      case .svg: try context.console.tell(reach(in: context).svg(.spoken), terminator: "")
      }
    }
  }

  private func reach(in context: CommandContext) throws -> Reach {
    try Reach(context.template(context.choices()).plan)
  }

  /// Saves the plan as it is now, and returns what it was made of: what the account has was looked up for it.
  private func saving(_ given: CommandContext, to path: String) throws -> CommandContext {
    let region = try waiting { try await given.region() }
    let (context, choices) = try waiting { try await given.withChoicesForAccount(in: region) }
    let (template, plan) = try context.template(choices)
    let deployment = LineDeployment(
      context: context, choices: choices, template: template, plan: plan, region: region,
      report: LineReport(.text, on: context.console), isConfirmed: false, isDetached: false, onFailure: .undo,
      role: nil,
      typedName: nil)
    let (saved, unseen) = try waiting { try await deployment.planToSave() }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try WholeFile.replace(path, with: saved.text(named: name))
    let program = Program(calledAs: nil, options: context.accountOptions)
    for sentence in saved.sentences(savedTo: path, unseen: unseen, for: program) {
      context.console.printError(sentence)
    }
    return context.applying(answersOf: saved)
  }
}
