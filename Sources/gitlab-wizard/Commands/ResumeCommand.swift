import LineMode
import ArgumentParser
import AWSGateway
import Deployment
import GitLabStack
import OperationRunning
import Operations
import Phrases
import Screens

struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "resume", abstract: Phrase.helpResume[.spoken])

  @Argument(help: .init(said: .helpStackName, "name")) var name: String?
  @Flag(help: .init(said: .helpJSON)) var json = false
  @Flag(help: .init(said: .helpTimeline)) var timeline = false
  @OptionGroup var options: ReturningOptions

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard, showsTimeline: timeline)
    try report.reportingEnd {
      // Its account lives as long as the program that opened it, so there is nothing that anyone could come back to.
      guard !options.rehearsal.rehearse else { throw Failure(252, .rehearsalIsGone) }
      var context = try CommandContext(options)
      let region = try context.settle(name)
      if context.interaction.form == .screens, !json {
        return try open(context, options.global, store: nil) { $0.beginResuming() }
      }
      let stack = context.stackName
      let desk = context.desk
      report.seeks(region.place(of: stack))
      try report.following { [known = context, isNamed = name != nil] in
        guard let live = try await desk.cli(region).liveStack(named: stack) else {
          throw Failure(254, .noSuchStack(stack, region: region.description))
        }
        guard !live.description.isEmpty else { throw Failure(4, .onlyAChangeSet(stack)) }
        guard live.origin != .others else { throw Failure(4, .isNotOurs(stack)) }
        for remark in live.remarks { Console.standard.printError(remark) }
        // What may be somebody else's is watched only for whoever says that it is meant.
        guard live.origin == .ours || isNamed else { throw Failure(4, .nameWhatIsMeant(stack)) }
        let plan = live.plan ?? .unknown
        report.began(region.place(of: live.description.name), status: live.description.status.rawValue)
        var progress = LineProgress(
          desk: desk, report: report, plan: plan, stackID: live.description.id,
          OperationWatch(DeploymentProgress(plan: plan, durations: known.durations(of: live.description.id))))
        let ending = try await progress.follow()
        if case .found(let place?) = try? await desk.perform(.find, ofStack: live.description.id), place.tasks == 0 {
          Console.standard.printError(.statusStopped(desired: 0))
          Console.standard.printError(place.startCommand)
        }
        return ending.exitCode
      }
    }
  }
}
