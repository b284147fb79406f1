import Deployment
import Phrases
import Screens

/// What was seen inside, in lines.
extension PlainReport {
  /// A step of GitLab's start that is done.
  func say(_ progress: StartUp.StepProgress, of startUp: StartUp) throws {
    let end = progress.finished ?? 0
    switch output {
    case .json: try line(StartUpLine(progress, attempt: startUp.attempt))
    case .text:
      let label = Phrase.label(of: progress.step, in: startUp)
      try tell(
        "\(Wizard.timeOfDay(end))  \(Phrase.startUpStep(progress.step.number, label)[.spoken])  "
          + Wizard.clock(progress.elapsed(at: end) ?? 0))
    }
  }

  /// For people; scripts find it in the result.
  func say(_ phrase: Phrase) {
    if output == .text { complain(phrase[.spoken]) }
  }

  struct StartUpLine: Encodable {
    let type = "startup"
    let step: String
    let number: Int
    let attempt: Int
    let seconds: Int

    init(_ progress: StartUp.StepProgress, attempt: Int) {
      step = "\(progress.step)"
      number = progress.step.number
      self.attempt = attempt
      seconds = Int(progress.elapsed(at: progress.finished ?? 0) ?? 0)
    }
  }
}
