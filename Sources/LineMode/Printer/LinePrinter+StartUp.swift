internal import Deployment
internal import Phrases

/// What was seen inside, in lines.
extension LinePrinter {
  /// A step of GitLab's start that is seen to be done or to have failed, or that nobody could look at.
  ///
  /// That one is under way is for scripts: people are told with the signs of life.
  func say(_ progress: StartUp.StepProgress, of startUp: StartUp) throws {
    switch output {
    case .json: try line(StartUpLine(progress, of: startUp))
    case .text:
      let label = Phrase.label(of: progress, in: startUp)
      let words: Phrase
      switch progress.state {
      case .wait, .busy: return
      case .ok: words = InsidePhrases.startUpStep(progress.step.number, label)
      case .fail: words = InsidePhrases.startUpStep(progress.step.number, failed: label)
      case .unseen: words = InsidePhrases.startUpStep(progress.step.number, unseen: label)
      }
      let when = progress.finished.map { "\(UTC.timeOfDay($0))  " } ?? ""
      let took = progress.finished.flatMap(progress.elapsed).map { "  \(Stopwatch.text($0))" } ?? ""
      try console.tell("\(when)\(words[console.language])\(took)")
    }
  }
}
