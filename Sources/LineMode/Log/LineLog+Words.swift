internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// What it prints: lines, what is to be known of them, and how it ended.
extension LineLog {
  func tell(_ news: [LogFollower.News]) throws {
    var lines: [String] = []
    func print() throws {
      if !lines.isEmpty { try console.tell(lines.joined(separator: "\n")) }
      lines = []
    }
    try tally.withLock { tally in
      for item in news where !report.now.departure.isOver {
        switch item {
        case .task(let task, let before, let time):
          try print()
          console.printError(LogPhrases.otherTask(task, before: before, at: UTC.timeOfDay(time)))
        case .line(let entry):
          tally.read += 1
          guard wish.filter.admits(entry) else { continue }
          tally.shown += 1
          if let day = newDay(of: entry, after: tally.day) {
            try print()
            tally.day = day
            printer.say(LogPhrases.day(day))
          }
          lines.append(try line(of: entry))
        }
      }
      try print()
    }
  }

  private var printer: LinePrinter { report.printer }

  private func line(of entry: LogEntry) throws -> String {
    switch printer.output {
    case .json: try JSONText.line(LogEntryLine(entry))
    case .text:
      "\(UTC.timeOfDay(entry.time)) \(entry.source ?? "-") \(Redaction.applied(to: entry.message))"
    }
  }

  /// A time of day is of today, unless another day was said before.
  private func newDay(of entry: LogEntry, after day: String?) -> String? {
    let own = UTC.day(entry.time)
    return own == day ?? UTC.day(context.desk.clock.now) ? nil : own
  }

  func tell(_ trouble: Trouble) {
    let advice = trouble.obstacle == .credentials ? LogPhrases.signInMeanwhile : LogPhrases.goesOnAsking
    console.printError(trouble.sentence.followed(by: advice))
  }

  /// Says why nothing is to be seen, once all that was asked for has been read.
  func tellWhetherAny(in group: String) async throws {
    let tally = tally.withLock { $0 }
    guard tally.shown == 0, printer.output == .text else { return }
    let waiting = wish.follows ? LogPhrases.waitingForLines : nil
    func say(_ words: Phrase) { printer.say(waiting.map { words.followed(by: $0) } ?? words) }
    guard tally.read == 0 else { return say(LogPhrases.noneMatches(tally.read, wish.start.words)) }
    let nothing = LogPhrases.noLine(wish.start.words)
    do throws(AWSTrouble) {
      say(try await aws.hasLogEvents(group) ? nothing.followed(by: LogPhrases.olderLines) : LogPhrases.isEmpty(group))
    } catch {
      // Whether there is an older one is not known, and only that.
      say(nothing)
    }
  }

  func tellRest(after follower: LogFollower) {
    let reached = follower.reached ?? wish.start.time(at: context.desk.clock.now)
    let count = tally.withLock { tally in
      tally.rest = command(since: reached)
      return tally.read
    }
    printer.say(LogPhrases.thereIsMore(count, until: UTC.date(reached), command(since: reached)))
  }

  private func command(since time: Double) -> String {
    let words = [
      "gitlab-wizard logs", context.place(of: context.stackName, in: region), "--since \(UTC.moment(time))",
      wish.filter.text.isEmpty ? "" : "--grep \(Shell.word(wish.filter.text))",
      wish.filter.onlyErrors ? "--errors" : "",
    ]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: The end

  func end(_ code: ExitCode) throws -> ExitCode {
    guard report.change({ $0.departure.end() }), printer.output == .json else { return code }
    try printer.line(result(tally.withLock { $0 }, code))
    return code
  }

  /// Returns whether it could be done now.
  func tellResult(ifFree code: ExitCode) -> Bool {
    tally.withLockIfAvailable { tally in
      guard report.change({ $0.departure.part() }), printer.output == .json else { return }
      try? printer.line(result(tally, code))
    } != nil
  }

  private func result(_ tally: LogTally, _ code: ExitCode) -> LogResultLine {
    LogResultLine(
      logGroup: tally.group, lines: tally.shown, linesRead: tally.read, isCut: tally.rest != nil, goOnWith: tally.rest,
      exitCode: code)
  }
}
