internal import AWSGateway
internal import Deployment
internal import Drawing
internal import OperationRunning
internal import Phrases
internal import Screens

/// How an operation is going, and how long what took, in lines.
extension LinePrinter {
  /// A sign of life, so that silence never means a hang.
  ///
  /// - Parameter step: where the start of GitLab is, while that is what is waited for.
  func say(_ progress: DeploymentProgress, step: Phrase? = nil, at now: Double) throws {
    switch output {
    case .json: try line(ProgressLine(progress, at: now))
    case .text:
      let awaited = progress.busy(at: now).prefix(3).map(\.resource.logicalID).joined(separator: ", ")
      let isLate = !progress.overdue(at: now).isEmpty
      let parts: [Phrase?] = [
        ProgressPhrases.elapsed(Stopwatch.text(progress.elapsed(at: now))),
        progress.knownTotal.map { Phrase(verbatim: "\(progress.reached)/\($0)") }
          ?? ProgressPhrases.reached(progress.reached),
        progress.timeLeft(at: now).map(ProgressPhrases.timeLeft),
        awaited.isEmpty
          ? nil : isLate ? ProgressPhrases.waiting(longerThanUsualFor: awaited) : ProgressPhrases.waiting(for: awaited),
        step,
      ]
      console.printError(
        parts.compactMap { $0?[console.language] }.joined(separator: Phrase.listSeparator[console.language]))
    }
  }

  func say(_ timeline: Timeline) {
    console.printError(timeline.scale(glyphs: .ascii, columns: 79))
    for row in timeline.rows {
      console.printError(timeline.text(of: row, in: console.language, glyphs: .ascii, columns: 79))
    }
  }

  /// Does it, and says every half a minute that it is still waited for. A rehearsal keeps nobody waiting.
  func waiting<Value>(
    _ words: Phrase, _ clock: Clock, _ work: () async throws(AWSTrouble) -> Value
  ) async throws(AWSTrouble) -> Value {
    let signs = signsOfLife(words, clock)
    defer { signs.cancel() }
    return try await work()
  }

  /// The same for what is waited for elsewhere, until they are cancelled.
  func signsOfLife(_ words: Phrase, _ clock: Clock) -> Task<Void, Never> {
    Task.detached { [console] in
      while clock.speed == 1 {
        await clock.sleep(30)
        guard !Task.isCancelled else { return }
        console.printError(words)
      }
    }
  }
}
