internal import Deployment
internal import FoundationEssentials

/// A step of GitLab's start as an object of `--json`.
struct StartUpLine: Encodable {
  let type = "startup"
  let step: String
  let number: Int
  let attempt: Int
  let state: String
  /// nil for a step that is not over, or of which nobody saw that it is.
  let seconds: Int?

  init(_ progress: StartUp.StepProgress, attempt: Int) {
    step = "\(progress.step)"
    number = progress.step.number
    self.attempt = attempt
    state =
      switch progress.state {
      case .wait: "waiting"
      case .busy: "busy"
      case .ok: "done"
      case .fail: "failed"
      case .unseen: "unseen"
      }
    seconds = progress.finished.flatMap(progress.elapsed).map { Int($0) }
  }
}
