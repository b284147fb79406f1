import AWSGateway
import ArgumentParser
import Deployment
import GitLabStack
import Phrases
import Screens

struct DestroyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "destroy", abstract: Phrase.helpDestroy[.spoken])

  @Argument(help: .init(said: .helpStackName, "name")) var name: String?
  @Option(help: .init(said: .helpRetain, "ids")) var retain: String?
  @OptionGroup var running: RunOptions
  @OptionGroup var order: OrderOptions
  @OptionGroup var global: GlobalOptions
  @OptionGroup(title: "Answers") var flags: AnswerOptions

  func run() throws {
    let report = PlainReport(running.output)
    try report.reportingEnd {
      var situation = try Situation(global, flags)
      let region = try situation.settle(name)
      if global.canShowScreens, !running.wantsLines, order.confirm == nil, retain == nil {
        return try open(situation, store: nil, role: order.role) { $0.beginDestroying() }
      }
      let destruction = PlainDestruction(
        situation: situation, live: try situation.liveStack(in: region), region: region, report: report,
        typedName: order.confirm, isDetached: running.detach,
        retained: retain.map { $0.split(separator: ",").map { $0.filter { $0 != " " } } } ?? [], role: order.role)
      try report.following { try await destruction.run() }
    }
  }
}
