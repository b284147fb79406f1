import AWSGateway
import Deployment
import GitLabStack
import Phrases
import Screens

/// Follows an operation to its end without a screen, for logs, pipes and screen readers.
struct PlainProgress: Sendable {
  let desk: AWSDesk
  let region: Region
  let report: PlainReport
  var progress: DeploymentProgress
  var inside: PlainInside

  init(desk: AWSDesk, region: Region, report: PlainReport, plan: Plan, progress: DeploymentProgress) {
    self.desk = desk
    self.region = region
    self.report = report
    self.progress = progress
    inside = PlainInside(plan, desk: desk, report: report)
  }

  /// Seconds between two signs of life.
  private static let heartbeat = 30.0

  /// Returns the exit code.
  mutating func follow(_ stackID: String, since mark: EventMark) async throws -> Int {
    let aws = desk.cli(region)
    var mark = mark
    var watch = Watch()
    var said = desk.clock.now
    while true {
      let wasOver = progress.outcome != nil
      var news: [StackEvent]?
      do throws(AWSTrouble) {
        let events = try await aws.events(ofStack: stackID, since: mark)
        watch.went(well: events)
        if let newest = events.last { mark = .event(id: newest.id) }
        // Events of earlier orders are history, and no news.
        news = progress.apply(events)
      } catch {
        try watch.met(error)
      }
      if progress.outcome != nil { report.settled() }
      if let news {
        for event in news { try report.say(event) }
        try inside.look(after: news, progress, stackID: stackID)
      }
      // Once more after it has settled: the reason of a failure may come after the word that it failed.
      if wasOver, let outcome = progress.outcome { return try await finish(outcome, of: stackID) }
      if desk.clock.now - said >= Self.heartbeat {
        try report.say(progress, at: desk.clock.now)
        said = desk.clock.now
      }
      await desk.clock.sleep(somewhereIn: progress.outcome == nil ? watch.pace.pause : 1...2)
    }
  }

  private func finish(_ outcome: Outcome, of stackID: String) async throws -> Int {
    var outputs: [StackDescription.Output] = []
    do throws(AWSTrouble) {
      let aws = desk.cli(region)
      outputs =
        try await desk.patiently { () throws(AWSTrouble) in try await aws.stack(named: stackID) }?.outputs ?? []
    } catch {
      // The operation ended as it did, whether or not its outputs can be read.
      complain(error.sentence[.spoken])
    }
    try report.finish(progress, outcome, outputs: outputs, keepsake: await inside.keepsake())
    return progress.exitCode(of: outcome)
  }

  /// When to look again, and what was last said about why we could not.
  private struct Watch {
    var pace = PollingPace()
    private var trouble: AWSTrouble?

    mutating func went(well events: [StackEvent]) {
      pace.brought(events)
      if trouble != nil { complain(Phrase.watchingAgain[.spoken]) }
      trouble = nil
    }

    /// A poll that fails decides nothing; it is said once, however often it comes. Throws what no waiting mends.
    mutating func met(_ new: AWSTrouble) throws {
      guard new.mayPassWhileWatching else { throw new }
      pace.met(new.obstacle)
      if trouble?.sentence != new.sentence {
        let advice: Phrase = new.obstacle == .credentials ? .signInAndWaiting : .awsGoesOn
        complain(new.sentence.followed(by: advice)[.spoken])
      }
      trouble = new
    }
  }
}
