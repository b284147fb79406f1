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
    let own = known.filter { $0.concerns(change.resourceType, resource) }
    switch change.kind {
    case .addition:
      return own.isEmpty && !addedBeside.contains(change.resourceType) ? [.notKnown(subject: change.logicalID)] : own
    case .replacement, .removal:
      let end = goes(change, in: resource?.group, isExplained: !own.isEmpty)
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
  private func concerns(_ type: String, _ resource: Plan.Resource?) -> Bool {
    let isGuard = resource?.answer == .accessAllowedCIDRs
    return switch self {
    case .shutsOut, .opensWide, .letsIn: isGuard
    case .newAddress, .movesRecord:
      isGuard
        || [
          "AWS::ElasticLoadBalancingV2::Listener", "AWS::Route53::RecordSet", "AWS::CertificateManager::Certificate",
        ].contains(type)
    case .oneWay, .otherProcessor, .emailOfFirstStart: type == "AWS::ECS::TaskDefinition"
    case .dataGoesWithStack, .dataStays: ["AWS::EFS::FileSystem", "AWS::SecretsManager::Secret"].contains(type)
    case .endsBackups, .beginsBackups, .throughput: type == "AWS::EFS::FileSystem"
    case .metrics: type == "AWS::ECS::Cluster"
    case .newOutboundAddress:
      resource?.answer == .networkEgress || resource?.group == .network && Self.outbound.contains(type)
    case .interruptsAccess: type == "AWS::ElasticLoadBalancingV2::LoadBalancer"
    case .away: ["AWS::ECS::TaskDefinition", "AWS::ECS::Service"].contains(type)
    case .movesNetwork: ["AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EFS::MountTarget"].contains(type)
    // Of these the resource itself tells.
    case .losesFiles, .losesPassword, .losesLogs, .interruptsOutbound, .notKnown, .tags, .unnoticed: false
    }
  }

  /// What the way out to the internet is made of, with what only its instance needs.
  private static let outbound: Set = [
    "AWS::EC2::NatGateway", "AWS::EC2::Instance", "AWS::EC2::EIP", "AWS::EC2::Route", "AWS::EC2::LaunchTemplate",
    "AWS::EC2::SecurityGroup", "AWS::IAM::InstanceProfile", "AWS::IAM::Role",
  ]

  /// What a new one of does nothing to what stands; what leads there changes with it, and tells.
  private static let addedBeside: Set = [
    "AWS::CertificateManager::Certificate", "AWS::CloudFormation::CustomResource", "AWS::CloudWatch::Alarm",
    "AWS::EC2::EIP",
    "AWS::EC2::Instance",
    "AWS::EC2::InternetGateway", "AWS::EC2::LaunchTemplate", "AWS::EC2::NatGateway", "AWS::EC2::RouteTable",
    "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC", "AWS::EC2::VPCGatewayAttachment",
    "AWS::ECS::Cluster", "AWS::ECS::TaskDefinition", "AWS::EFS::AccessPoint", "AWS::EFS::FileSystem",
    "AWS::EFS::MountTarget", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup",
    "AWS::IAM::InstanceProfile", "AWS::IAM::Role", "AWS::Lambda::Function", "AWS::Logs::LogGroup",
    "AWS::SecretsManager::Secret",
  ]

  /// What the end of a resource means; nil where an answer has told already.
  private static func goes(_ change: ChangeSet.Change, in group: Plan.Group?, isExplained: Bool) -> ChangeImpact? {
    switch change.resourceType {
    case "AWS::EFS::FileSystem": .losesFiles(change.fate)
    case "AWS::SecretsManager::Secret": .losesPassword(change.fate)
    case "AWS::ElasticLoadBalancingV2::LoadBalancer": .interruptsAccess
    case "AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::InternetGateway", "AWS::EC2::VPCGatewayAttachment":
      .movesNetwork
    // The address is the EIP's: it stays where only what uses it is replaced.
    case "AWS::EC2::EIP": .newOutboundAddress
    case "AWS::EC2::NatGateway", "AWS::EC2::Instance": isExplained ? nil : .interruptsOutbound
    case "AWS::EFS::MountTarget", "AWS::ECS::TaskDefinition", "AWS::ECS::Cluster", "AWS::ECS::Service": .away
    case "AWS::ElasticLoadBalancingV2::TargetGroup": .interruptsAccess
    case "AWS::ElasticLoadBalancingV2::Listener", "AWS::Route53::RecordSet":
      isExplained ? nil : .interruptsAccess
    case "AWS::Logs::LogGroup": change.fate == .left ? nil : .losesLogs
    case let type where group == .startUpJob && onlyAtCreation(type): .unnoticed
    default: isExplained ? nil : .notKnown(subject: change.logicalID)
    }
  }

  /// What a change in place means beyond what answers have told.
  private static func inPlace(
    _ change: ChangeSet.Change, in group: Plan.Group?, changed: Set<String>, own: [ChangeImpact]
  ) -> [ChangeImpact] {
    let labels: Set = ["Tags", "FileSystemTags"]
    let properties = change.properties.union(changed)
    let tags: [ChangeImpact] = change.scope.contains("Tags") || !properties.isDisjoint(with: labels) ? [.tags] : []
    let silent = labels.union(quiet[change.resourceType] ?? [])
    let isOpen = properties.subtracting(silent).contains { property in !own.contains { $0.explains(property) } }
    if isOpen { return [ofUnknownProperty(change, in: group)] + tags }
    if !tags.isEmpty || !own.isEmpty { return tags }
    return change.scope == ["Metadata"] || !properties.isEmpty ? [.unnoticed] : [ofUnknownProperty(change, in: group)]
  }

  /// Properties that nobody meets who uses GitLab, by the CloudFormation reference.
  private static let quiet: [String: Set<String>] = [
    // For instances that are started in it later; the addresses that are there stay.
    "AWS::EC2::Subnet": ["MapPublicIpOnLaunch"]
  ]

  private static func ofUnknownProperty(_ change: ChangeSet.Change, in group: Plan.Group?) -> ChangeImpact {
    if group == .startUpJob, onlyAtCreation(change.resourceType) { return .unnoticed }
    return switch change.resourceType {
    case "AWS::ECS::Service": .away
    // Much of an instance changes only while it is stopped.
    case "AWS::EC2::EIP", "AWS::EC2::Instance": .interruptsOutbound
    default: .notKnown(subject: change.logicalID)
    }
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
    case .throughput: property == "ThroughputMode"
    case .endsBackups, .beginsBackups: property == "BackupPolicy"
    case .metrics: property == "ClusterSettings"
    case .newOutboundAddress: ["NatGatewayId", "InstanceId", "NetworkInterfaceId"].contains(property)
    case .interruptsAccess: property == "Subnets"
    // Whatever else of the task changes, it stops and starts.
    case .away, .oneWay, .otherProcessor, .emailOfFirstStart, .movesNetwork: true
    case .losesFiles, .losesPassword, .losesLogs, .interruptsOutbound, .notKnown, .tags, .unnoticed,
      .dataGoesWithStack, .dataStays:
      false
    }
  }

  /// The job that makes directories is at work only while the stack is made: nobody who uses GitLab meets it.
  private static func onlyAtCreation(_ type: String) -> Bool {
    ["AWS::Lambda::Function", "AWS::EFS::AccessPoint", "AWS::CloudFormation::CustomResource", "AWS::Logs::LogGroup"]
      .contains(type) || type.hasPrefix("Custom::")
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
