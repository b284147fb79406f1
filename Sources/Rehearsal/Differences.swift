internal import GitLabStack

/// What an update would do, resource by resource.
struct Differences {
  let added: [Plan.Resource]
  /// Those that are replaced too.
  let modified: [Plan.Resource]
  /// By logical id; a new one is made, whoever names it is modified, and the old one is deleted at the end.
  let replaced: Set<String>
  let removed: [Plan.Resource]
  /// The properties that change, by logical id.
  let properties: [String: Set<String>]
  /// What gets other tags, by logical id.
  let tagged: Set<String>

  /// Nothing in these can be changed in place.
  private static let neverChanged: Set = ["AWS::ECS::TaskDefinition", "AWS::CertificateManager::Certificate"]
  /// A change of these makes a new one: “Update requires: Replacement” in the CloudFormation reference.
  private static let createOnly: [String: Set<String>] = [
    "AWS::EC2::VPC": ["CidrBlock"], "AWS::EC2::Subnet": ["AvailabilityZone", "CidrBlock", "VpcId"],
    "AWS::EC2::SecurityGroup": ["GroupDescription", "GroupName", "VpcId"],
    "AWS::EC2::Instance": ["ImageId"], "AWS::EC2::NatGateway": ["SubnetId", "AllocationId"],
    "AWS::EFS::FileSystem": ["Encrypted", "KmsKeyId", "PerformanceMode", "AvailabilityZoneName"],
    "AWS::EFS::MountTarget": ["FileSystemId", "SubnetId", "IpAddress"],
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ["Name", "Scheme", "Type"],
    "AWS::ElasticLoadBalancingV2::TargetGroup": ["Name", "Port", "Protocol", "TargetType", "VpcId"],
    "AWS::Logs::LogGroup": ["LogGroupName"], "AWS::Route53::RecordSet": ["HostedZoneId", "Name"],
  ]

  /// What takes the tags of its stack, and takes new ones while it runs.
  private static let tagged: Set = [
    "AWS::CertificateManager::Certificate", "AWS::EC2::EIP", "AWS::EC2::Instance", "AWS::EC2::InternetGateway",
    "AWS::EC2::NatGateway", "AWS::EC2::RouteTable", "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC",
    "AWS::ECS::Cluster", "AWS::ECS::Service", "AWS::ECS::TaskDefinition", "AWS::EFS::AccessPoint",
    "AWS::EFS::FileSystem", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup",
    "AWS::IAM::Role", "AWS::Lambda::Function", "AWS::Logs::LogGroup", "AWS::SecretsManager::Secret",
  ]

  /// nil: there is no stack yet, so everything is new.
  /// - Parameter retags: whether the stack gets other tags, which all that can carries too.
  init(from old: Plan?, to new: Plan, retags: Bool = false) {
    let before = Set(old?.resources.map { $0.key } ?? [])
    let after = new.resources.map { $0.value }
    added = after.filter { !before.contains($0.logicalID) }
    var properties: [String: Set<String>] = [:]
    var replaced: Set<String> = []
    // In the order of creation, for what names something replaced changes too, and may have to be replaced itself.
    for id in new.creationOrder where before.contains(id) {
      guard let old, let resource = new.resource(id) else { continue }
      let changed = new.changedProperties(of: id, from: old).union(resource.names(of: replaced))
      guard !changed.isEmpty else { continue }
      properties[id] = changed
      let isReplaced =
        Self.neverChanged.contains(resource.type) || !changed.isDisjoint(with: Self.createOnly[resource.type] ?? [])
      if isReplaced { replaced.insert(id) }
    }
    self.properties = properties
    self.replaced = replaced
    let tagged = after.filter { retags && before.contains($0.logicalID) && Self.tagged.contains($0.type) }
    self.tagged = Set(tagged.map(\.logicalID))
    modified = after.filter { [tagged = self.tagged] in properties[$0.logicalID] != nil || tagged.contains($0.logicalID)
    }
    let there = Set(after.map(\.logicalID))
    removed = old?.resources.map { $0.value }.filter { !there.contains($0.logicalID) } ?? []
  }

  var isEmpty: Bool { added.isEmpty && modified.isEmpty && removed.isEmpty }
}

extension Plan.Resource {
  /// The properties that refer to one of these resources.
  fileprivate func names(of resources: Set<String>) -> Set<String> {
    guard case .mapping(let entries) = properties else { return [] }
    return Set(entries.filter { $0.value.names(oneOf: resources) }.map(\.key))
  }
}
