/// What was found inside a stack when something failed: of use only if it is looked at before AWS takes it away.
package struct Evidence: Hashable, Sendable {
  package internal(set) var service: ServiceState?
  package internal(set) var tasks: [TaskState] = []
  package internal(set) var targets: [TargetState] = []
  package internal(set) var certificate: CertificateState?
  /// What GitLab, functions and instances wrote last, by where it stands.
  package internal(set) var logs: [Log] = []
  /// What could not be looked at, and why.
  package internal(set) var gaps: [InspectionTrouble] = []

  package struct Log: Hashable, Sendable {
    package let place: String
    package let lines: [LogLine]
  }

  package init() {}

  /// What was known already when it failed.
  init(_ insight: Insight) {
    certificate = insight.certificate?.state
    guard let startUp = insight.startUp else { return }
    service = startUp.service
    tasks = startUp.tasks
    targets = startUp.targets
    if let stream = insight.stream, !startUp.log.lines.isEmpty { logs = [Log(place: stream, lines: startUp.log.lines)] }
  }

  /// Takes an answer; one that says less than what is known already changes nothing.
  package mutating func take(_ result: Result<Finding, InspectionTrouble>, of inspection: Inspection) {
    switch result {
    case .failure(let trouble): if trouble.outlook != .absent { gaps.append(trouble) }
    case .success(.service(let state)): service = state
    case .success(.tasks(let found)):
      let old = tasks.filter { known in !found.contains { $0.id == known.id } }
      tasks = (old + found).sorted { ($0.created ?? 0) < ($1.created ?? 0) }
    case .success(.targets(let found)): if !found.isEmpty { targets = found }
    case .success(.certificate(let state)): certificate = state
    case .success(.log(let lines, _)): take(lines, from: inspection.place)
    case .success(.validationRecord), .success(.nameServers), .success(.interfaces), .success(.physicalIDs): break
    }
  }

  private mutating func take(_ lines: [LogLine], from place: String) {
    let known = logs.first { $0.place == place }?.lines.count ?? 0
    guard !lines.isEmpty, lines.count >= min(known, 100) else { return }
    logs.removeAll { $0.place == place }
    logs.append(Log(place: place, lines: lines))
  }

  /// Everything that may tell the reason, most telling first: how tasks ended, what was logged, what ECS and the balancer say.
  var symptoms: [Symptom] {
    let ends = tasks.reversed().filter(\.isEnding).compactMap(\.epitaph).map { Symptom($0, about: .task) }
    let lines = logs.flatMap { $0.lines.suffix(200) }.map { Symptom($0.text, about: .log) }
    let refusal = (certificate?.failure).map {
      Symptom($0, about: .resource("AWS::CertificateManager::Certificate", .making))
    }
    let events = (service?.events ?? []).map { Symptom($0.message, about: .task) }
    let health = targets.compactMap(\.description).map { Symptom($0, about: .task) }
    return ends + lines + [refusal].compactMap { $0 } + events + health
  }
}

extension Inspection {
  /// Where a log stands.
  var place: String {
    switch self {
    case .log(_, let stream, _), .lastLog(_, let stream): stream
    case .recentLog(let group, _): group
    case .console(let instance): instance
    case .service, .tasks, .targets, .certificate, .validationRecord, .nameServers, .interfaces, .physicalIDs: ""
    }
  }
}
