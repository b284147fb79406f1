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
  /// nil where nobody has seen the service since a task stopped.
  let tasks: Tasks?

  /// Those of the service of ECS, by its own counts.
  struct Tasks: Encodable {
    let desired: Int
    let running: Int
    let pending: Int
    let failed: Int
  }

  init(_ progress: StartUp.StepProgress, of startUp: StartUp) {
    step = "\(progress.step)"
    number = progress.step.number
    attempt = startUp.attempt
    tasks = startUp.counts.map {
      Tasks(desired: $0.desired, running: $0.running, pending: $0.pending, failed: $0.failedTasks)
    }
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
