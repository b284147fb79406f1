import AWSGateway
import Deployment
import GitLabStack
import Phrases
import Screens
import OperationRunning

/// Follows an operation to its end without a screen, for logs, pipes and screen readers.
struct PlainProgress: Sendable {
  let desk: OperationRunner
  let region: Region
  let report: PlainReport
  private(set) var watch: OperationWatch
  private var inside: PlainInside
  private var told = Told()

  /// What was last said about why nothing is seen, or nothing happens.
  private struct Told {
    var trouble: AWSTrouble?
    var unmoved: OperationWatch.Unmoved?
  }

  init(desk: OperationRunner, region: Region, report: PlainReport, plan: Plan, _ watch: OperationWatch) {
    self.desk = desk
    self.region = region
    self.report = report
    self.watch = watch
    inside = PlainInside(plan, desk: desk, report: report)
  }

  var progress: DeploymentProgress { watch.progress }

  /// Seconds between two signs of life.
  private static let heartbeat = 30.0
  /// Seconds after which whoever may not look any more is told so, and that AWS goes on. What a rule of the account
  /// forbids for a moment comes back sooner.
  private static let patience = 120.0

  /// Returns how it ended.
  mutating func follow(_ stackID: String) async throws -> Ending {
    var said = desk.clock.now
    var step = OperationWatch.Step.ask(watch.question, pause: 0...0)
    while true {
      switch step {
      case .over(let outcome):
        try await finish(outcome, of: stackID)
        return .seen(outcome)
      case .forgotten:
        return try end(.inDoubt(.left))
      case .ask(let question, let pause):
        await desk.clock.sleep(somewhereIn: pause)
        step = try await ask(question, of: stackID)
      }
      try tellTrouble()
      if watch.progress.outcome != nil { report.settled() }
      let now = desk.clock.now
      if let since = watch.refusedSince, now - since > Self.patience, told.trouble?.mayPassWhileWatching == false {
        return try end(.stillRunning(.blind))
      }
      if now - said >= Self.heartbeat, watch.progress.outcome == nil {
        if watch.hasSeenAny || watch.isOrdered {
          try report.say(progress, step: inside.step, at: now)
        } else {
          report.say(.askingStack(stackID))
        }
        said = now
      }
    }
  }

  /// Asks, and says what is new.
  private mutating func ask(
    _ question: OperationWatch.Question, of stackID: String
  ) async throws -> OperationWatch.Step {
    let aws = desk.cli(region)
    let news: [StackEvent]
    let step: OperationWatch.Step
    do throws(AWSTrouble) {
      switch question {
      case .events(let mark):
        // Events of earlier orders are history, and no news.
        (news, step) = watch.take(try await aws.events(ofStack: stackID, since: mark), at: desk.clock.now)
        if told.trouble != nil { complain(Phrase.watchingAgain[.spoken]) }
        told.trouble = nil
      case .stack:
        (news, step) = ([], watch.take(try await aws.stack(named: stackID), at: desk.clock.now))
      }
    } catch {
      met(error)
      return watch.met(error.obstacle, asking: question, at: desk.clock.now)
    }
    for event in news { try report.say(event) }
    try inside.look(after: news, progress, stackID: stackID)
    return step
  }

  /// A refusal decides nothing; it is said once, however often it comes.
  private mutating func met(_ new: AWSTrouble) {
    if told.trouble?.sentence != new.sentence {
      let advice: Phrase = new.obstacle == .credentials ? .signInAndWaiting : .awsGoesOn
      complain(new.sentence.followed(by: advice)[.spoken])
    }
    told.trouble = new
  }

  private mutating func tellTrouble() throws {
    guard watch.unmoved != told.unmoved else { return }
    told.unmoved = watch.unmoved
    report.doubts(watch.unmoved != nil)
    if let sentence = watch.unmoved?.sentence { complain(sentence[.spoken]) }
  }

  private func end(_ ending: Ending) throws -> Ending {
    try report.end(ending)
    return ending
  }

  private func finish(_ outcome: Outcome, of stackID: String) async throws {
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
  }
}
