internal import GitLabStack

/// What is to be looked at, and kept, because something failed.
package struct EvidenceOrder: Hashable, Sendable {
  package let stackName: String
  package let stackID: String
  /// When the operation began: what is kept of one operation is one file.
  package let began: Double
  package let cause: Cause?
  /// The events of what failed, oldest first.
  package let failures: [StackEvent]
  package let known: Evidence
  package let questions: [Inspection]

  /// - Parameter cause: nil while only a task has failed, which CloudFormation does not say yet.
  /// nil before the operation has begun: what failed until then is none of it.
  package init?(_ insight: Insight, progress: DeploymentProgress, stackName: String, stackID: String) {
    guard let began = progress.began else { return nil }
    self.stackName = stackName
    self.stackID = stackID
    self.began = began
    cause = progress.cause
    failures = progress.recent.filter { $0.status.phase == .failed }
    known = Evidence(insight)
    questions = insight.questions(about: cause, since: began)
  }
}

extension Insight {
  /// What may tell why a resource failed. Everything in it is asked once.
  func questions(about cause: Cause?, since began: Double) -> [Inspection] {
    guard let cause, cause.logicalID != places.startUp?.service else { return questionsAboutService }
    let id = ids[cause.logicalID]
    switch ResourceType(cause.type).facts.evidence {
    case .functionLog: return places.functionLogs.compactMap { ids[$0] }.map { .recentLog(group: $0, since: began) }
    case .certificate: return id.map { $0.hasPrefix("arn:") ? [.certificate(arn: $0)] : [] } ?? []
    case .console: return id.map { $0.hasPrefix("i-") ? [.console(instance: $0)] : [] } ?? []
    case nil: return []
    }
  }

  private var questionsAboutService: [Inspection] {
    guard let startUp else { return [] }
    let questions = inspections(of: startUp).filter { $0.kind != .log }
    guard let group = startUp.terms.logGroup.flatMap({ ids[$0] }), let prefix = startUp.terms.streamPrefix,
      let task = startUp.tasks.last(where: { $0.started != nil })
    else { return questions }
    return questions + [.lastLog(group: group, stream: prefix + task.id)]
  }
}
