internal import Deployment
internal import GitLabStack
internal import Phrases
internal import Upkeep

/// What was changed past CloudFormation, as `drift --json` prints it.
struct DriftLine: Encodable {
  struct Resource: Encodable {
    let logicalId: String
    let physicalId: String
    let type: String
    let group: String
    let status: String
    let differences: [Difference]
    let remedy: String?
    /// What brings it back; nil where nothing that can be typed does.
    let command: String?
    /// Why it is no drift; nil for what is.
    let explainedBy: String?
  }

  struct Difference: Encodable {
    let path: String
    let expected: String?
    let actual: String?
  }

  let type = "result"
  let status: String
  let message: String
  let drifted: [Resource]
  let explained: [Resource]
  let notCompared: [String]
  let inSync: Int
  /// Why not all could be compared, in AWS's words.
  let partial: String?
  let exitCode: ExitCode

  /// - Parameter place: the stack and its region, as commands take them.
  init(
    _ report: DriftReport, _ plan: Plan, _ partial: String?, _ exitCode: ExitCode, at place: String,
    _ language: Language
  ) {
    func resource(_ drift: ResourceDrift, _ reason: DriftReason? = nil) -> Resource {
      Resource(
        logicalId: drift.logicalID, physicalId: drift.physicalID, type: drift.type.name,
        group: (plan.resource(drift.logicalID)?.group ?? .gitlab).rawValue, status: drift.status.rawValue,
        differences: drift.differences.map {
          Difference(
            path: $0.path, expected: $0.expected.map { Redaction.applied(to: $0) },
            actual: $0.actual.map { Redaction.applied(to: $0) })
        }, remedy: reason == nil ? drift.remedy?[language] : nil,
        command: reason == nil ? drift.command(of: .installed, at: place) : nil, explainedBy: reason?.rawValue)
    }
    status = report.code(isPartial: partial != nil)
    message = report.verdict[language]
    drifted = Plan.Group.allCases.flatMap { report.drifted[$0] ?? [] }.map { resource($0) }
    explained = report.explained.map { resource($0.resource, $0.reason) }
    notCompared = report.notCompared.map(\.logicalID)
    inSync = report.inSync
    self.partial = partial.map { Redaction.applied(to: $0) }
    self.exitCode = exitCode
  }
}
