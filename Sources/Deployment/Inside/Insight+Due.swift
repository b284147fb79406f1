extension Insight {
  /// The questions that are worth a process now. Each counts as asked, and none of its kind is due until it is answered.
  package mutating func due(at now: Double) -> [Inspection] {
    dueInStartUp(at: now) + dueForCertificate(at: now) + dueForInterfaces(at: now)
  }

  /// What is being waited for in the start of GitLab.
  package var phase: InspectionPace.Phase {
    guard let startUp, startUp.end == nil else { return .nothing }
    guard let task = startUp.task, !task.isEnding else { return .placing }
    if task.started == nil { return .starting }
    if startUp.isAnswering { return .balancing }
    return startUp.log.configured == nil ? .settingUp : .answering
  }

  private mutating func dueInStartUp(at now: Double) -> [Inspection] {
    guard let startUp, startUp.end == nil else { return [] }
    let phase = phase
    if let stackID, needed(startUp.terms).contains(where: { isUnnamed($0, at: now) }),
      clock.isDue(.physicalIDs, each: InspectionPace.physicalIDs, at: now)
    {
      return [.physicalIDs(stack: stackID)]
    }
    return inspections(of: startUp).filter { inspection in
      let kind = inspection.kind
      let pace = InspectionPace.seconds(kind, in: phase, logIsReadable: startUp.logIsReadable)
      let isNews = kind == .tasks && phase == .placing && startUp.hasUnseenTasks
      guard let seconds = isNews ? InspectionPace.unseenTasks : pace else { return false }
      return clock.isDue(kind, each: seconds, at: now)
    }
  }

  /// Whether the events do not tell, and are not about to, what AWS calls a resource: the event after the first names it.
  private func isUnnamed(_ logicalID: String, at now: Double) -> Bool {
    ids[logicalID] == nil && lastEvents[logicalID].map { now - $0 > InspectionPace.untilNamed } ?? true
  }

  /// In an update there are no events about what stays as it is.
  private func needed(_ terms: StartUpTerms) -> [String] {
    [terms.cluster, terms.service] + [terms.targetGroup, terms.logGroup].compactMap { $0 }
  }

  /// Everything that can be asked about the service now, whether or not it is due.
  func inspections(of startUp: StartUp) -> [Inspection] {
    guard let cluster = ids[startUp.terms.cluster], let service = ids[startUp.terms.service] else { return [] }
    var all: [Inspection] = [
      .service(cluster: cluster, service: service),
      .tasks(cluster: cluster, service: service, ids: startUp.idsToAskFor),
    ]
    if let group = startUp.terms.targetGroup.flatMap({ ids[$0] }) { all.append(.targets(group: group)) }
    if let group = startUp.terms.logGroup.flatMap({ ids[$0] }), let stream {
      all.append(.log(group: group, stream: stream, after: startUp.log.next))
    }
    return all
  }

  /// Where the container of the present task writes its log.
  var stream: String? {
    guard let startUp, let prefix = startUp.terms.streamPrefix, let task = startUp.task else { return nil }
    return prefix + task.id
  }

  private mutating func dueForCertificate(at now: Double) -> [Inspection] {
    guard let certificate, let place = places.certificate else { return [] }
    var due: [Inspection] = []
    if let arn = ids[place.logicalID], arn.hasPrefix("arn:"),
      clock.isDue(.certificate, each: InspectionPace.certificate, at: now)
    {
      due.append(.certificate(arn: arn))
    }
    guard let zone = certificate.zone else { return due }
    if let record = certificate.record, certificate.recordIsThere != true,
      clock.isDue(.validationRecord, each: InspectionPace.validationRecord, at: now)
    {
      due.append(.validationRecord(zone: zone, name: record.name))
    }
    // Once is enough: they do not change.
    if certificate.isLate(at: now), certificate.nameServers.isEmpty,
      clock.isDue(.nameServers, each: InspectionPace.afterLastingTrouble, at: now)
    {
      due.append(.nameServers(zone: zone))
    }
    return due
  }

  private mutating func dueForInterfaces(at now: Double) -> [Inspection] {
    // A function without interfaces is gone in seconds.
    guard let interfaces, now - interfaces.began > 60,
      clock.isDue(.interfaces, each: InspectionPace.interfaces, at: now)
    else { return [] }
    return [.interfaces(function: interfaces.function)]
  }
}
