import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases

struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "answers", abstract: Phrase.helpAnswersCommand[.spoken])

  @Option(
    name: .customLong("from-seed"), help: .init(said: .helpFromSeed, "file", example: "cdk.json"),
    completion: .file(extensions: ["json", "yaml", "yml"]))
  var seed: String?
  @OptionGroup var options: PrintingOptions

  func run() throws {
    let properties = try seed.map(Self.properties)
    var context = try CommandContext(options)
    if let properties { context.answers = properties.answers.overlaid(with: context.answers) }
    for remark in properties?.remarks ?? [] { Console.standard.printError("# \(remark[.spoken])") }
    if properties != nil { Self.printErrors(context.answers) }
    try Console.standard.tell(AnswersFile.text(for: context.answers, language: .spoken), terminator: "")
  }

  private static func properties(in path: String) throws -> SeedProperties {
    let bytes = try InputFile.bytes(of: path)
    do throws(AnswersFileFault) {
      return try SeedProperties.read(AnswersFile.text(of: bytes), from: path)
    } catch {
      throw Failure(.answerRefused, lines: error.sentences(in: path))
    }
  }

  /// The project took things that are refused here, such as `1.1.1.1/16`: said at once, not at the next command.
  private static func printErrors(_ answers: Answers) {
    do throws(InvalidAnswers) {
      _ = try Choices(answers)
    } catch {
      Console.standard.printError("# \(Phrase.seedAnswersNeedMore[.spoken])")
      for objection in error.objections {
        let said = Phrase.objection(
          place: nil, key: objection.key.rawValue, value: objection.value, reason: objection.reason,
          accepted: objection.accepted)
        Console.standard.printError("# \(said[.spoken])")
      }
    }
  }
}
