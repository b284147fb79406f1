internal import OrderedCollections

/// A rule that lets traffic into a security group of the plan.
package struct IngressRule: Hashable, Sendable {
  /// The logical id of the security group.
  package let group: String
  /// `tcp`, `udp`, `icmp`, or `all`.
  package let ipProtocol: String
  /// nil: every port.
  package let ports: ClosedRange<Int>?
  /// A network such as `203.0.113.0/24`, or the logical id of another security group.
  package let source: String
  /// The logical id of what says so: the group itself, or a rule that stands alone.
  package let declaredBy: String

  package var isOpenToEveryone: Bool { source == "0.0.0.0/0" || source == "::/0" }
}

extension IngressRule {
  /// Everything that the security groups of a plan let in, in the order of the template.
  package static func all(in plan: Plan) -> [IngressRule] {
    plan.resources.values.flatMap { resource -> [IngressRule] in
      if resource.type == .network(.securityGroup) {
        return resource.properties["SecurityGroupIngress"]?.list?.map {
          IngressRule($0, of: resource.logicalID, declaredBy: resource, in: plan)
        } ?? []
      }
      guard resource.type == .network(.ingress) else { return [] }
      let group = resource.properties["GroupId"].map(plan.text(describing:)) ?? ""
      return [IngressRule(resource.properties, of: group, declaredBy: resource, in: plan)]
    }
  }

  private init(_ rule: TemplateValue, of group: String, declaredBy resource: Plan.Resource, in plan: Plan) {
    let keys = ["CidrIp", "CidrIpv6", "SourceSecurityGroupId", "SourceSecurityGroupName", "SourcePrefixListId"]
    let source = keys.lazy.compactMap { rule[$0] }.first
    let (ipProtocol, ports) = plan.traffic(of: rule)
    self.init(
      group: group, ipProtocol: ipProtocol, ports: ports, source: source.map(plan.text(describing:)) ?? "",
      declaredBy: resource.logicalID)
  }
}

extension Plan {
  /// What a rule of a security group is about: `all` is every protocol, and no ports are every port.
  func traffic(of rule: TemplateValue) -> (ipProtocol: String, ports: ClosedRange<Int>?) {
    let name = rule["IpProtocol"].flatMap(value) ?? "all"
    let from = rule["FromPort"].flatMap(value).flatMap { Int($0) }
    let to = rule["ToPort"].flatMap(value).flatMap { Int($0) }
    var ports: ClosedRange<Int>?
    if let from, let to, 0 <= from, from <= to { ports = from...to }
    return (name == "-1" ? "all" : name, ports)
  }
}
