import ArgumentParser
import Deployment
import LineMode
import Phrases
import Screens

struct DestroyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "destroy", abstract: Phrase.helpDestroy[.spoken])

  @Argument(help: .init(said: .helpStackName, "name")) var name: String?
  @Option(help: .init(said: .helpRetain, "ids", example: "FileSystem,Vpc")) var retain: String?
  @OptionGroup var running: LineOptions
  // A yes deletes nothing, here or anywhere; who gives one is told so.
  @OptionGroup(visibility: .hidden) var confirmation: YesOptions
  @OptionGroup var order: OrderOptions
  @OptionGroup var backup: BackupOptions
  @OptionGroup var options: DestroyingOptions

  func run() throws {
    let report = LineReport(running.output, on: .standard)
    try report.reportingEnd {
      let retained = try retainedIDs()
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      if context.interaction.form == .screens, !running.wantsLines, order.confirm == nil, retain == nil,
        backup.choice == BackupChoice()
      {
        return try open(context, options.global, store: nil, role: order.role) { $0.beginDestroying() }
      }
      let destruction = LineDeletion(
        context: context, live: try waiting { try await context.liveStack(in: region) }, region: region, report: report,
        typedName: order.confirm, isDetached: running.detach, retained: retained, role: order.role,
        backup: backup.choice)
      try report.following { try await destruction.run() }
    }
  }

  /// What is to be left standing; they go to `aws` as they are, so what cannot be a logical id is refused.
  private func retainedIDs() throws -> [String] {
    guard let retain else { return [] }
    return try retain.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let words = part.split(separator: " ")
      guard words.count == 1, let id = words.first, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
        throw Failure(.answerRefused, .noLogicalID(words.joined(separator: " ")))
      }
      return String(id)
    }
  }
}
