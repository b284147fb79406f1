import ArgumentParser
import GitLabStack
import LineMode
import Phrases
import UserFiles

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "template", abstract: Phrase.helpTemplate[.spoken])

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
  }

  @Option(help: .init(said: .helpFormat)) var format = Format.yaml
  @Option(
    help: .init(said: .helpParameters, "file", example: "parameters.json"), completion: .file(extensions: ["json"]))
  var parameters: String?
  @OptionGroup var options: PrintingOptions

  func run() throws {
    let context = try CommandContext(options)
    let (template, _) = try context.template(try context.choices())
    if let parameters { try write(template.parameters, to: parameters) }
    switch format {
    case .yaml: try Console.standard.tell(template.body, terminator: "")
    case .json: try Console.standard.tell(template.json())
    }
  }

  /// In the form that `--parameters file://…` takes, readable by its owner only.
  private func write(_ parameters: [StackTemplate.Parameter], to path: String) throws {
    struct Entry: Encodable {
      let ParameterKey: String
      let ParameterValue: String
    }
    let json = try JSONText.indented(parameters.map { Entry(ParameterKey: $0.name, ParameterValue: $0.value) })
    try WholeFile.replace(path, with: String(decoding: json, as: UTF8.self))
  }
}
