import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases
import Screens

struct ResumeCommand: ScreensCommand {
  static let configuration = CommandConfiguration(commandName: "resume", abstract: CommandPhrases.helpResume[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @Flag(help: .init(said: CommandPhrases.helpTimeline)) var timeline = false
  @OptionGroup var options: ReturningOptions

  var talk: TalkOptions { options.talk }
  var wantsLines: Bool { json }

  func run() throws {
    let report = LineReport(json ? .json : .text, options.talk.detail, on: .standard, showsTimeline: timeline)
    try report.reportingEnd {
      // Its account lives as long as the program that opened it, so there is nothing that anyone could come back to.
      guard !options.rehearsal.rehearse else { throw Failure(.usage, CommandPhrases.rehearsalIsGone) }
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      if opensScreens {
        return try open(context, options, store: nil) { $0.beginResuming() }
      }
      let resumption = LineResumption(context: context, region: region, report: report, isNamed: name != nil)
      report.seeks(context.place(of: context.stackName, in: region))
      try report.following { try await resumption.run() }
    }
  }
}
