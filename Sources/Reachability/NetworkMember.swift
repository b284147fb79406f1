internal import GitLabStack
internal import OrderedCollections

/// Something of the plan that has security groups in the VPC.
struct NetworkMember {
  let kind: ReachNode.Kind
  /// Its logical id, and those of its parts.
  let resources: [String]
  let groups: [String]
  /// Logical ids of subnets that are made; ids of those that are there.
  let subnets: [String]
  let hasPublicAddress: Bool
  /// The logical ids of the roles that it acts by.
  var roles: [String] = []

  /// Every kind that is known, and whatever else has a security group.
  static func all(in plan: Plan) -> [NetworkMember] {
    let routed = Set(plan.resources(of: .network(.route)).compactMap { $0.properties["InstanceId"]?.reference })
    let others = plan.resources.values.filter { !read.contains($0.type) && !groups(in: $0.properties).isEmpty }
    return plan.resources(of: .entrance(.loadBalancer)).map { loadBalancer($0, in: plan) }
      + plan.resources(of: .computing(.service)).map { task($0, in: plan) }
      + plan.resources(of: .computing(.function)).compactMap { function($0, in: plan) }
      + plan.resources(of: .network(.instance)).map { instance($0, isRouted: routed.contains($0.logicalID), in: plan) }
      + fileSystems(in: plan)
      + others.map {
        NetworkMember(
          kind: .other($0.logicalID, type: $0.type.name), resources: [$0.logicalID], groups: groups(in: $0.properties),
          subnets: [], hasPublicAddress: false)
      }
  }

  private static let read: Set<ResourceType> = [
    .entrance(.loadBalancer), .computing(.service), .computing(.function), .network(.instance), .storage(.mountTarget),
  ]

  private static func loadBalancer(_ resource: Plan.Resource, in plan: Plan) -> NetworkMember {
    NetworkMember(
      kind: .loadBalancer, resources: [resource.logicalID], groups: groups(in: resource.properties),
      subnets: plan.subnets(resource.properties["Subnets"]),
      hasPublicAddress: resource.properties["Scheme"]?.text != "internal")
  }

  /// One in a VPC never has a public address (docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html); nil for one
  /// outside.
  private static func function(_ resource: Plan.Resource, in plan: Plan) -> NetworkMember? {
    guard let network = resource.properties["VpcConfig"] else { return nil }
    return NetworkMember(
      kind: .function(resource.logicalID), resources: [resource.logicalID], groups: groups(in: network),
      subnets: plan.subnets(network["SubnetIds"]), hasPublicAddress: false)
  }

  private static func task(_ service: Plan.Resource, in plan: Plan) -> NetworkMember {
    let network = service.properties["NetworkConfiguration"]?["AwsvpcConfiguration"] ?? .null
    let definition = service.properties["TaskDefinition"]?.reference.flatMap { plan.resource($0) }
    let roles = ["TaskRoleArn", "ExecutionRoleArn"].compactMap { definition?.properties[$0]?.reference }
    return NetworkMember(
      kind: .task, resources: [service.logicalID] + (definition.map { [$0.logicalID] } ?? []),
      groups: groups(in: network), subnets: plan.subnets(network["Subnets"]),
      hasPublicAddress: network["AssignPublicIp"]?.text == "ENABLED", roles: roles)
  }

  private static func instance(_ resource: Plan.Resource, isRouted: Bool, in plan: Plan) -> NetworkMember {
    let id = resource.logicalID
    let subnet = resource.properties["SubnetId"].map { plan.subnet($0) }
    let addresses = plan.resources(of: .network(.address)).filter { $0.properties["InstanceId"]?.reference == id }
    let takesOne = subnet.flatMap { plan.resource($0) }?.properties["MapPublicIpOnLaunch"]?.text == "true"
    let profile = resource.properties["IamInstanceProfile"]?.reference.flatMap { plan.resource($0) }
    return NetworkMember(
      kind: isRouted ? .natInstance : .other(id, type: resource.type.name),
      resources: [id] + addresses.map(\.logicalID), groups: groups(in: resource.properties),
      subnets: subnet.map { [$0] } ?? [], hasPublicAddress: !addresses.isEmpty || takesOne,
      roles: profile?.properties["Roles"]?.list?.compactMap(\.reference) ?? [])
  }

  /// A file system is reached by its mount targets, whether it is made or was there before.
  private static func fileSystems(in plan: Plan) -> [NetworkMember] {
    var targets: OrderedDictionary<String, [Plan.Resource]> = [:]
    for target in plan.resources(of: .storage(.mountTarget)) {
      let name = target.properties["FileSystemId"].map(plan.text(describing:)) ?? ""
      targets[name, default: []].append(target)
    }
    return targets.map { name, targets in
      NetworkMember(
        kind: .fileSystem, resources: (plan.resource(name) == nil ? [] : [name]) + targets.map(\.logicalID),
        groups: targets.flatMap { groups(in: $0.properties) }.unique,
        subnets: targets.compactMap { $0.properties["SubnetId"] }.map { plan.subnet($0) },
        hasPublicAddress: false)
    }
  }

  private static func groups(in properties: TemplateValue) -> [String] {
    ["SecurityGroups", "SecurityGroupIds", "VpcSecurityGroupIds"].flatMap { name in
      properties[name]?.list?.compactMap(\.reference) ?? []
    }.unique
  }
}

extension Plan {
  /// The logical id of a subnet that is made, or the id of one that is there.
  func subnet(_ value: TemplateValue) -> String { self.value(value) ?? value.reference ?? "" }

  func subnets(_ value: TemplateValue?) -> [String] { value?.list?.map { subnet($0) } ?? [] }
}

extension TemplateValue {
  /// The resource or parameter that it stands for; nil for anything else.
  var reference: String? { self["Ref"]?.text ?? self["Fn::GetAtt"]?.list?.first?.text }
}

extension Array where Element: Hashable {
  /// Each once, in their order.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
