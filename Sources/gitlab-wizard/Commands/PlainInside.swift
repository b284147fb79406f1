import Deployment
import GitLabStack
import Phrases
import Screens
import Operations
import OperationRunning

/// Looks inside while the events of an operation are followed, and never keeps them waiting.
struct PlainInside: Sendable {
  private let desk: OperationRunner
  private let report: PlainReport
  private var insight: Insight
  private var watch = EvidenceWatch()
  private var said = Said()
  private let answers = Inbox<Answer>()
  private var collecting: Task<Keepsake, Never>?

  private struct Answer: Sendable {
    let inspection: Inspection
    let result: Result<Finding, InspectionTrouble>
  }

  /// What has been told of the present start.
  private struct Said: Sendable {
    var attempt = 0
    var steps: [StartUp.Step: StartUp.StepProgress.State] = [:]
    var failures = 0
  }

  init(_ plan: Plan, desk: OperationRunner, report: PlainReport) {
    self.desk = desk
    self.report = report
    insight = Insight(plan)
  }

  /// Takes what has been found, says what is new, and asks what is due.
  mutating func look(after news: [StackEvent], _ progress: DeploymentProgress, stackID: String) throws {
    let now = desk.clock.now
    insight.apply(news)
    for answer in answers.empty() { insight.take(answer.result, of: answer.inspection, at: now) }
    try sayNews()
    for inspection in insight.due(at: now) {
      Task.detached { [desk, answers] in
        answers.post(Answer(inspection: inspection, result: await desk.find(inspection, in: stackID)))
      }
    }
    if watch.isDue(insight, progress) { collect(progress, stackID: stackID) }
  }

  /// Where the start of GitLab is, while it is under way.
  var step: Phrase? {
    guard insight.isStarting, let startUp = insight.startUp, let step = startUp.current else { return nil }
    return .startUpStep(step.step.number, .label(of: step, in: startUp))
  }

  /// The evidence of what failed, once all of it is there; nil if nothing did.
  func keepsake() async -> Keepsake? { await collecting?.value }

  private mutating func collect(_ progress: DeploymentProgress, stackID: String) {
    // `arn:aws:cloudformation:region:account:stack/name/id`
    let parts = stackID.split(separator: "/")
    let name = parts.count > 1 ? String(parts[1]) : stackID
    let order = EvidenceOrder(insight, progress: progress, stackName: name, stackID: stackID)
    let before = collecting
    collecting = Task.detached { [desk] in
      // What was found first is looked at once more, and the file is one.
      _ = await before?.value
      return await desk.collect(order, language: .spoken)
    }
  }

  private mutating func sayNews() throws {
    guard let startUp = insight.startUp else { return }
    if startUp.attempt != said.attempt { (said.attempt, said.steps) = (startUp.attempt, [:]) }
    for step in startUp.steps where step.state != .wait && said.steps[step.step] != step.state {
      said.steps[step.step] = step.state
      try report.say(step, of: startUp)
    }
    for (number, task) in startUp.failures.enumerated().dropFirst(said.failures) {
      report.say(.taskStopped(number + 1, Redaction.applied(to: task.epitaph ?? "")))
      said.failures = number + 1
    }
  }
}
