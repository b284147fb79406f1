import ArgumentParser
import Deployment
import FoundationEssentials
import GitLabStack
import LineMode
import Phrases
import UserFiles

struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers", abstract: CommandPhrases.helpAnswersCommand[.spoken])

  @Option(
    name: .customLong("from-seed"), help: .init(said: SeedPhrases.helpFromSeed, "file", example: "cdk.json"),
    completion: .file(extensions: ["json", "yaml", "yml"]))
  var seed: String?
  @Flag(name: .customLong("list"), help: .init(said: AnswerSetPhrases.helpList)) var lists = false
  @OptionGroup var options: PrintingOptions

  func run() throws {
    if lists { return try list() }
    let properties = try seed.map(Self.properties)
    var context = try CommandContext(options)
    if let properties { context.answers = properties.answers.overlaid(with: context.answers) }
    for remark in properties?.remarks(on: context.answers) ?? [] {
      Console.standard.printError("# \(remark[.spoken])")
    }
    try Console.standard.tell(AnswersFile.text(for: context.answers, language: .spoken), terminator: "")
  }

  private func list() throws {
    let environment = ProcessInfo.processInfo.environment
    let sets = AnswerSet.names(environment: environment).compactMap { AnswerSet($0, environment: environment) }
    if sets.isEmpty { Console.standard.printError(AnswerSetPhrases.thereAreNone) }
    for set in sets { try Console.standard.tell("\(set.name)  \(set.path.underHome)") }
  }

  private static func properties(in path: String) throws -> SeedProperties {
    let bytes = try InputFile.bytes(of: path)
    do throws(AnswersFileFault) {
      return try SeedProperties.read(AnswersFile.text(of: bytes), from: path)
    } catch {
      throw Failure(.answerRefused, lines: error.sentences(in: path))
    }
  }
}
