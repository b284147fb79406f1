internal import GitLabStack

/// What the change of a resource means, by its type and its properties, where no answer tells.
extension ChangeImpact {
  /// - Parameter resource: as the new plan has it, or else the old one; nil where neither has it.
  /// - Parameter changed: the properties that change, where they are known.
  /// - Parameter known: what the changed answers mean.
  /// - Returns: nothing only for what is added beside all that stands.
  static func impacts(
    of change: ChangeSet.Change, on resource: Plan.Resource?, changed: Set<String>, known: [ChangeImpact]
  ) -> [ChangeImpact] {
    let type = ResourceType(change.resourceType)
    let own = known.filter { $0.concerns(type, resource) }
    switch change.kind {
    case .addition:
      return own.isEmpty && !type.facts.isAddedBeside ? [.notKnown(subject: change.logicalID)] : own
    case .replacement, .removal:
      let end = impact(of: type.facts.end, by: change, in: resource?.group, isExplained: !own.isEmpty)
      return (own + [end].compactMap(\.self)).ordered
    case .change:
      let isRetagged = known.contains(.tags)
      return
        (own
        + inPlace(change, in: resource?.group, changed: changed, own: own).filter {
          // A policy comes along with a tag of ours, which is nothing to those who asked for the policy.
          own.isEmpty || isRetagged || $0 != .tags
        }).ordered
    }
  }

  /// Whether the change of an answer shows in this resource.
  private func concerns(_ type: ResourceType, _ resource: Plan.Resource?) -> Bool {
    // Of some the resource itself tells.
    guard let effect else { return false }
    let isGuard = resource?.answer == .accessAllowedCIDRs
    return switch effect {
    case .access: isGuard
    case .certificate: type.facts.shows.contains(effect)
    case .address, .record: isGuard || type.facts.shows.contains(effect)
    // Others have groups and roles too.
    case .egress: resource?.answer == .networkEgress || resource?.group == .network && type.facts.shows.contains(effect)
    // The role of a schedule is there for nothing else.
    case .schedule: resource?.answer == .scheduleStop || type.facts.shows.contains(effect)
    case .nothing, .tags, .movesFiles: false
    case .password: resource?.answers.contains(.accessPasswordSecretARN) == true
    case .movesNetwork, .interruptsAccess, .firstStart, .release, .processor, .restart, .throughput, .backups, .removal,
      .metrics:
      type.facts.shows.contains(effect)
    }
  }

  /// The effect of an answer that it comes from; nil where it comes from a resource.
  private var effect: Question.Effect? {
    switch self {
    case .shutsOut, .opensWide, .letsIn: .access
    case .newAddress: .address
    case .movesRecord: .record
    case .otherCertificate: .certificate
    case .otherPassword: .password
    case .oneWay: .release
    case .otherProcessor: .processor
    case .emailOfFirstStart: .firstStart
    case .dataGoesWithStack, .dataStays: .removal
    case .endsBackups, .beginsBackups: .backups
    case .throughput: .throughput
    case .metrics: .metrics
    case .schedule: .schedule
    case .newOutboundAddress: .egress
    case .interruptsAccess: .interruptsAccess
    case .away: .restart
    case .movesNetwork: .movesNetwork
    case .tags: .tags
    case .losesFiles, .losesPassword, .losesLogs, .interruptsOutbound, .staysStopped, .notKnown, .unnoticed: nil
    }
  }

  /// What a loss is to those who use GitLab; nil where an answer has told already.
  private static func impact(
    of loss: ResourceFacts.Loss, by change: ChangeSet.Change, in group: Plan.Group?, isExplained: Bool
  ) -> ChangeImpact? {
    switch loss {
    case .files: .losesFiles(change.fate)
    case .password: .losesPassword(change.fate)
    case .logs: change.fate == .left ? nil : .losesLogs
    case .gitlab: .away
    case .network: .movesNetwork
    case .outboundAddress: .newOutboundAddress
    case .outbound: isExplained ? nil : .interruptsOutbound
    case .access: isExplained ? nil : .interruptsAccess
    case .notKnown:
      isOnlyAtWorkOnce(change, in: group) ? .unnoticed : isExplained ? nil : .notKnown(subject: change.logicalID)
    }
  }

  /// What a change in place means beyond what answers have told.
  private static func inPlace(
    _ change: ChangeSet.Change, in group: Plan.Group?, changed: Set<String>, own: [ChangeImpact]
  ) -> [ChangeImpact] {
    let labels: Set = ["Tags", "FileSystemTags"]
    let properties = change.properties.union(changed)
    let tags: [ChangeImpact] = change.scope.contains("Tags") || !properties.isDisjoint(with: labels) ? [.tags] : []
    let silent = labels.union(ResourceType(change.resourceType).facts.quiet)
    let isOpen = properties.subtracting(silent).contains { property in !own.contains { $0.explains(property) } }
    if isOpen { return [ofUnknownProperty(change, in: group)] + tags }
    if !tags.isEmpty || !own.isEmpty { return tags }
    return change.scope == ["Metadata"] || !properties.isEmpty ? [.unnoticed] : [ofUnknownProperty(change, in: group)]
  }

  private static func ofUnknownProperty(_ change: ChangeSet.Change, in group: Plan.Group?) -> ChangeImpact {
    if isOnlyAtWorkOnce(change, in: group) { return .unnoticed }
    let loss = ResourceType(change.resourceType).facts.change
    return impact(of: loss, by: change, in: group, isExplained: false) ?? .notKnown(subject: change.logicalID)
  }

  /// The property by which the change of an answer shows.
  private func explains(_ property: String) -> Bool {
    switch self {
    case .shutsOut, .opensWide, .letsIn: property == "SecurityGroupIngress"
    case .newAddress, .movesRecord:
      [
        "Certificates", "DefaultActions", "Port", "Protocol", "SslPolicy", "AliasTarget", "Name", "HostedZoneId",
        "DomainName", "DomainValidationOptions", "SecurityGroupIngress",
      ].contains(property)
    case .otherCertificate: property == "Certificates"
    // The right to read it, and where the task finds it.
    case .otherPassword: ["Policies", "ContainerDefinitions"].contains(property)
    case .throughput: property == "ThroughputMode"
    case .endsBackups, .beginsBackups: property == "BackupPolicy"
    case .metrics: property == "ClusterSettings"
    case .schedule: true
    case .newOutboundAddress: ["NatGatewayId", "InstanceId", "NetworkInterfaceId"].contains(property)
    case .interruptsAccess: property == "Subnets"
    // Whatever else of the task changes, it stops and starts.
    case .away, .staysStopped, .oneWay, .otherProcessor, .emailOfFirstStart, .movesNetwork: true
    case .losesFiles, .losesPassword, .losesLogs, .interruptsOutbound, .notKnown, .tags, .unnoticed,
      .dataGoesWithStack, .dataStays:
      false
    }
  }

  /// The job that makes directories is at work only while the stack is made: nobody who uses GitLab meets it.
  private static func isOnlyAtWorkOnce(_ change: ChangeSet.Change, in group: Plan.Group?) -> Bool {
    group == .startUpJob && ResourceType(change.resourceType).facts.isAtWorkOnce
  }
}

extension ChangeSet.Change {
  /// What becomes of the old one, as AWS says it; not known where it says that it may stay in place.
  fileprivate var fate: ChangeImpact.Fate {
    switch policyAction {
    case _ where replacement == "Conditional": .notKnown
    case "Delete", "ReplaceAndDelete": .deleted
    case "Retain", "ReplaceAndRetain", "Snapshot", "ReplaceAndSnapshot": .left
    default: .notKnown
    }
  }
}
