internal import AWSGateway
package import Deployment
package import GitLabStack
internal import Glibc
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// The command that shows the log of GitLab's container.
///
/// It reads the log group and not the stream of a task: what a task before wrote counts too, and a new one is followed by itself.
package final class LineLog: Sendable {
  let context: CommandContext
  let region: Region
  let report: LineReport
  let wish: LogWish
  let tally = Mutex(LogTally())

  /// `aws` processes after which a reading to the present ends, and whoever follows pauses: fifty thousand lines.
  private static let processes = 25
  /// Seconds between two rounds at least, however much is written: as `aws logs tail --follow` has it, about
  /// (awscli/customizations/logs/tail.py). Each is a process that costs a good part of a processor for a second.
  private static let shortest = 4.0

  package init(_ context: CommandContext, in region: Region, _ wish: LogWish, report: LineReport) {
    self.context = context
    self.region = region
    self.wish = wish
    self.report = report
  }

  var console: Console { report.console }
  var aws: AWSCLI { context.desk.cli(region) }

  /// Shows what was written since the beginning that was asked for; who follows sees what comes until it is stopped. Returns the exit code.
  package func run() async throws -> ExitCode {
    // Where clocks differ by a little, the present may be to come.
    let (start, now) = (wish.start.time(at: context.desk.clock.now), context.desk.clock.now)
    guard start < now + 300 else { throw Failure(.usage, LogPhrases.isInFuture(UTC.date(start))) }
    context.remarkOnRehearsal()
    let live = try await context.liveStack(in: region)
    for remark in live.remarks { console.printError(remark) }
    let group = try await group(of: live)
    tally.withLock { $0.group = group }
    try await read(group)
    return try end(.done)
  }

  /// Says how it ended for whoever stopped us. Who watched and had enough needs no word.
  package func end(bySignal code: ExitCode) {
    // Whoever prints at this moment may wait for a reader that waits for us.
    for _ in 0..<20 where !tellResult(ifFree: code) { poll(nil, 0, 10) }
  }

  // MARK: Where it is

  /// The log group, waited for where there is none yet and somebody follows.
  private func group(of live: LiveStack) async throws -> String {
    var (pace, isTold, description) = (PollingPace(), false, live.description)
    while true {
      switch try await place(description, as: live.plan ?? .unknown) {
      case .group(let name): return name
      case .gone(let name): throw gone(name)
      case .missing:
        throw Failure(.failed, LogPhrases.hasNone(live.description.name), LogPhrases.howItGoes(status))
      case .notYet:
        let words = LogPhrases.notYet(live.description.name)
        guard wish.follows else { throw Failure(.failed, words, LogPhrases.howItGoes(status)) }
        if !isTold { console.printError(words.followed(by: LogPhrases.waitingForGroup)) }
        isTold = true
        pace.brought(anything: false)
        await context.desk.clock.sleep(somewhereIn: pace.pause)
        let id = description.id
        let now = try await context.desk.patiently { () throws(AWSTrouble) in try await aws.stack(named: id) }
        description = now ?? description
      }
    }
  }

  /// A stack has outputs when it stands; before that its resources tell.
  private func place(_ description: StackDescription, as plan: Plan) async throws -> LogPlace {
    if let place = LogPlace(description) { return place }
    let resources = try await context.desk.patiently { () throws(AWSTrouble) in
      try await aws.resources(ofStack: description.id)
    }
    let name = StartUpTerms(plan)?.logGroup ?? LogPlace.usualName
    return LogPlace(among: resources, named: name, in: description.status)
  }

  private var status: String { "gitlab-wizard status \(context.place(of: context.stackName, in: region))" }

  private func gone(_ group: String) -> Failure {
    Failure(.refusedByAWS, LogPhrases.isGone(group), LogPhrases.howItGoes(status))
  }

  // MARK: Reading

  private func read(_ group: String) async throws {
    let clock = context.desk.clock
    var follower = LogFollower(since: wish.start.time(at: clock.now))
    var pace = PollingPace()
    var trouble: Trouble?
    var isFirst = true
    while true {
      var isNew = false
      for process in 1... {
        let answer: (events: [LogEvent], next: String?)
        do throws(AWSTrouble) {
          answer = try await ask(group, follower.question)
        } catch {
          if error.isAbsence { throw gone(group) }
          guard wish.follows, error.mayPassWhileWatching else { throw error }
          let now = Trouble(error)
          if now.sentence != trouble?.sentence { tell(now) }
          trouble = now
          break
        }
        if let past = trouble, past.obstacle != .other { console.printError(CommandPhrases.watchingAgain) }
        trouble = nil
        let news = follower.take(answer.events, next: answer.next, at: clock.now)
        try tell(news)
        isNew = isNew || !news.isEmpty
        guard follower.hasMore else { break }
        guard process < Self.processes else {
          if !wish.follows { return tellRest(after: follower) }
          break
        }
      }
      if isFirst, trouble == nil, !follower.hasMore {
        isFirst = false
        try await tellWhetherAny(in: group)
      }
      guard wish.follows else { return }
      if let trouble { pace.met(trouble.obstacle) } else { pace.brought(anything: isNew) }
      let pause = pace.pause
      await clock.sleep(somewhereIn: max(Self.shortest, pause.lowerBound)...max(1.25 * Self.shortest, pause.upperBound))
    }
  }

  private func ask(
    _ group: String, _ question: LogFollower.Question
  ) async throws(AWSTrouble) -> (events: [LogEvent], next: String?) {
    // Who follows is told of trouble at once, and asks again by the pace.
    if wish.follows { return try await aws.logEvents(of: group, question) }
    return try await context.desk.patiently { () throws(AWSTrouble) in try await aws.logEvents(of: group, question) }
  }
}
