package import GitLabStack

/// What a look inside the resources of a running operation shows, where CloudFormation says only “in progress”.
///
/// It is told of events, says which questions are due, and takes the answers.
package struct Insight: Hashable, Sendable {
  let places: StackPlaces
  /// Physical ids by logical id, as the events tell them.
  var ids: [String: String] = [:]
  /// While an ECS service is being made or changed, and after.
  package internal(set) var startUp: StartUp?
  /// While a certificate waits for its validation.
  package internal(set) var certificate: CertificateWait?
  /// While Lambda holds on to the network interfaces of a function that is being deleted.
  package internal(set) var interfaces: InterfaceWait?
  /// What stood in the way of a question, until the same question is answered.
  package internal(set) var troubles: [Inspection.Kind: InspectionTrouble] = [:]
  var clock = InspectionClock()
  var stackID: String?
  var lastEvents: [String: Double] = [:]

  package init(_ plan: Plan) { places = StackPlaces(plan) }

  /// Whether the start of GitLab is under way.
  package var isStarting: Bool { startUp.map { $0.end == nil } ?? false }

  /// Takes note of events of the operation, oldest first.
  package mutating func apply(_ events: [StackEvent]) {
    for event in events {
      stackID = event.stackID
      if !event.physicalID.isEmpty { ids[event.logicalID] = event.physicalID }
      guard event.time >= lastEvents[event.logicalID] ?? -.infinity else { continue }
      lastEvents[event.logicalID] = event.time
      if event.logicalID == places.startUp?.service { applyToService(event) }
      if event.logicalID == places.certificate?.logicalID { applyToCertificate(event) }
      if places.functions.contains(event.logicalID) { applyToFunction(event) }
    }
  }

  private mutating func applyToService(_ event: StackEvent) {
    guard let terms = places.startUp else { return }
    guard event.status.activity == .making, event.status.phase == .inProgress else {
      let end = end(told: event)
      if startUp?.end == nil { startUp?.end = end }
      return
    }
    if startUp == nil || startUp?.end != nil { startUp = StartUp(terms: terms, began: event.time) }
  }

  private func end(told event: StackEvent) -> StartUp.End {
    if event.status.activity == .making, event.status.phase == .complete { return .stood(at: event.time) }
    // Being taken back before it has failed itself, it was only stopped.
    let hasFailed = event.status.phase == .failed && !event.isFollower
    return hasFailed ? .failed(at: event.time) : .cancelled(at: event.time)
  }

  private mutating func applyToCertificate(_ event: StackEvent) {
    guard event.status.activity == .making, event.status.phase == .inProgress else {
      certificate = nil
      return
    }
    var wait = certificate ?? CertificateWait(began: event.time, zone: places.certificate?.zone)
    if let record = event.reason.flatMap(CertificateState.DNSRecord.init(reason:)) { wait.record = record }
    certificate = wait
  }

  private mutating func applyToFunction(_ event: StackEvent) {
    if event.status.activity == .removing, event.status.phase == .inProgress {
      interfaces = interfaces ?? ids[event.logicalID].map { InterfaceWait(function: $0, began: event.time) }
    } else {
      interfaces = nil
    }
  }

  /// Takes an answer, or what stood in its way.
  package mutating func take(
    _ result: Result<Finding, InspectionTrouble>, of inspection: Inspection, at now: Double
  ) {
    let kind = inspection.kind
    switch result {
    case .failure(let trouble):
      clock.answered(kind, trouble.outlook, at: now)
      troubles[kind] = trouble.outlook == .absent ? nil : trouble
      if trouble.outlook == .lasting { startUp?.unreadable.insert(kind) } else { startUp?.unreadable.remove(kind) }
    case .success(let finding):
      clock.answered(kind, nil, at: now)
      troubles[kind] = nil
      startUp?.unreadable.remove(kind)
      take(finding, of: inspection, at: now)
    }
  }

  private mutating func take(_ finding: Finding, of inspection: Inspection, at now: Double) {
    switch finding {
    case .service(let state):
      let known = startUp?.taskIDs ?? []
      startUp?.service = state
      if startUp?.taskIDs != known { clock.hurry(.tasks) }
    case .tasks(let tasks):
      startUp?.take(tasks, at: now)
      startUp?.seen.insert(.tasks)
    case .targets(let targets):
      startUp?.take(targets, at: now)
      startUp?.seen.insert(.targets)
    case .log(let lines, let next):
      guard case .log(_, let stream, _) = inspection, stream == self.stream else { return }
      startUp?.seen.insert(.log)
      startUp?.log.read(lines)
      startUp?.log.next = next
    case .certificate(let state):
      certificate?.state = state
      if let record = state.record { certificate?.record = record }
    case .validationRecord(let isThere): certificate?.recordIsThere = isThere
    case .nameServers(let servers): certificate?.nameServers = servers
    case .interfaces(let count): interfaces?.count = count
    case .physicalIDs(let found): ids.merge(found) { known, _ in known }
    }
  }
}
