import ArgumentParser
import GitLabStack
import LineMode
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
  @OptionGroup var options: PrintingOptions

  func run() throws {
    let context = try CommandContext(options)
    let (template, _) = try context.template(try context.choices())
    if let parameters { try WholeFile.replace(parameters, with: ParametersFile(template).text()) }
    switch format {
    case .yaml: try Console.standard.tell(template.body, terminator: "")
    case .json: try Console.standard.tell(template.json())
    }
  }
}
