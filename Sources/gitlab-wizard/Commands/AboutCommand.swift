import ArgumentParser
import GitLabStack
import Glibc
import LineMode
import Phrases

struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "about", abstract: AboutPhrases.helpAbout[.spoken])

  @Flag(help: .init(said: AboutPhrases.helpData)) var data = false
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: TellingOptions

  func run() throws {
    let report = AboutReport(
      StackTemplate.wizardVersion, BuiltFrom.program, factsAt: data ? Double(time(nil)) : nil, in: .spoken)
    try Console.standard.tell(report, asJSON: json) { report.text($0) }
  }
}
