import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Operations
import Phrases
import UserFiles

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: CommandPhrases.helpTemplate[.spoken])

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
  }

  @Option(help: .init(said: CommandPhrases.helpFormat)) var format = Format.yaml
  @Option(
    help: .init(said: CommandPhrases.helpParameters, "file", example: "parameters.json"),
    completion: .file(extensions: ["json"]))
  var parameters: String?
  @Option(
    name: .customLong("quick-create"),
    help: .init(
      said: QuickCreatePhrases.help, "url", example: "https://BUCKET.s3.REGION.amazonaws.com/t.yaml"))
  var quickCreate: String?
  @OptionGroup var options: PrintingOptions

  func validate() throws {
    guard let quickCreate, !ConsolePage.isInS3(quickCreate) else { return }
    throw ValidationError(QuickCreatePhrases.takesFileInS3[.spoken])
  }

  func run() throws {
    let context = try CommandContext(options)
    let choices = try context.choices()
    let (template, _) = try context.template(choices)
    if let quickCreate { return try link(choices, template, at: quickCreate, context) }
    if let parameters { try WholeFile.replace(parameters, with: ParametersFile(template).text()) }
    switch format {
    case .yaml: try Console.standard.tell(template.body, terminator: "")
    case .json: try Console.standard.tell(template.json())
    }
  }

  private func link(
    _ choices: Choices, _ template: StackTemplate, at address: String, _ context: CommandContext
  ) throws {
    let region = try waiting { try await context.region() }
    let link = ConsolePage.quickCreate(choices.stackName, of: template, at: address, in: region)
    let limit = ConsolePage.longestQuickCreate
    guard link.count <= limit else { throw Failure(.failed, QuickCreatePhrases.isTooLong(link.count, limit: limit)) }
    context.console.printError(QuickCreatePhrases.whoOpensIt(address))
    if !choices.tags.isEmpty { context.console.printError(QuickCreatePhrases.takesNoTags) }
    try context.console.tell(link)
  }
}
