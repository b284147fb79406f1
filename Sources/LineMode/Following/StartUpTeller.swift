internal import Deployment
internal import Phrases

/// What was said last of a start of GitLab that somebody follows, so that nothing of it is said twice.
struct StartUpTeller {
  /// The start that the steps are of.
  private var attempt = 0
  private var steps: [StartUp.Step: StartUp.StepProgress.State] = [:]
  private var failedTasks = 0
  /// Whether a task has stopped since the counts were told.
  private var owesCounts = false

  /// Says what is new: each step that has begun or ended, each task that stopped, and then how many there are.
  mutating func tell(_ startUp: StartUp, on printer: LinePrinter) throws {
    if startUp.attempt != attempt { (attempt, steps) = (startUp.attempt, [:]) }
    for step in startUp.steps where step.state != .wait && steps[step.step] != step.state {
      steps[step.step] = step.state
      try printer.say(step, of: startUp)
    }
    for (number, task) in startUp.failures.enumerated().dropFirst(failedTasks) {
      printer.say(InsidePhrases.taskStopped(number + 1, Redaction.applied(to: task.epitaph ?? "")))
      (failedTasks, owesCounts) = (number + 1, true)
    }
    guard owesCounts, let service = startUp.counts else { return }
    owesCounts = false
    printer.say(service.counts)
  }
}
