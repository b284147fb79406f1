import ArgumentParser
import GitLabStack
import LineMode
import Phrases

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "schema", abstract: ExplainPhrases.helpSchema[.spoken])

  @OptionGroup var options: TellingOptions

  func run() throws {
    try Console.standard.tell(AnswersSchema.text(.spoken))
  }
}
