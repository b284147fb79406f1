import ArgumentParser
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

  @Option(help: .init(said: CommandPhrases.helpFormat, example: "json")) var format: Format?
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
    guard let quickCreate else { return }
    if format != nil || parameters != nil { throw ValidationError(QuickCreatePhrases.writesNothingElse[.spoken]) }
    guard ConsolePage.isInS3(quickCreate) else {
      throw ValidationError(QuickCreatePhrases.takesFileInS3[.spoken])
    }
    let limit = ConsolePage.longestTemplateAddress
    guard quickCreate.count <= limit else {
      throw ValidationError(QuickCreatePhrases.isTooLong(quickCreate.count, limit: limit)[.spoken])
    }
  }

  func run() throws {
    let context = try CommandContext(options)
    let choices = try context.choices()
    let (template, _) = try context.template(choices)
    if let quickCreate { return try link(choices, template, at: quickCreate, context) }
    if let parameters { try WholeFile.replace(parameters, with: ParametersFile(template).text()) }
    switch format ?? .yaml {
    case .yaml: try Console.standard.tell(template.body, terminator: "")
    case .json: try Console.standard.tell(template.json())
    }
  }

  private func link(
    _ choices: Choices, _ template: StackTemplate, at address: String, _ context: CommandContext
  ) throws {
    let region = try waiting { try await context.region() }
    let link = ConsolePage.quickCreate(choices.stackName, of: template, at: address, in: region)
    context.console.printError(QuickCreatePhrases.whoOpensIt(address))
    if !choices.tags.isEmpty { context.console.printError(QuickCreatePhrases.takesNoTags) }
    try context.console.tell(link)
  }
}
