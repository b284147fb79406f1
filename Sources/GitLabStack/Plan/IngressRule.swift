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

  package var isOpenToEveryone: Bool { source == "0.0.0.0/0" || source == "::/0" }
}

extension IngressRule {
  /// Everything that the security groups of a plan let in, in the order of the template.
  package static func all(in plan: Plan) -> [IngressRule] {
    plan.resources.values.flatMap { resource -> [IngressRule] in
      if resource.type == .network(.securityGroup) {
        return resource.properties["SecurityGroupIngress"]?.list?.map {
          IngressRule($0, of: resource.logicalID, in: plan)
        } ?? []
      }
      guard resource.type == .network(.ingress) else { return [] }
      return [
        IngressRule(resource.properties, of: resource.properties["GroupId"].map(plan.text(describing:)) ?? "", in: plan)
      ]
    }
  }

  private init(_ rule: TemplateValue, of group: String, in plan: Plan) {
    let name = rule["IpProtocol"].flatMap(plan.value) ?? "all"
    let from = rule["FromPort"].flatMap(plan.value).flatMap { Int($0) }
    let to = rule["ToPort"].flatMap(plan.value).flatMap { Int($0) }
    var ports: ClosedRange<Int>?
    if let from, let to, 0 <= from, from <= to { ports = from...to }
    let keys = ["CidrIp", "CidrIpv6", "SourceSecurityGroupId", "SourceSecurityGroupName", "SourcePrefixListId"]
    let source = keys.lazy.compactMap { rule[$0] }.first
    self.init(
      group: group, ipProtocol: name == "-1" ? "all" : name, ports: ports,
      source: source.map(plan.text(describing:)) ?? "")
  }
}
