internal import OrderedCollections

/// A rule that lets traffic out of a security group of the plan.
package struct EgressRule: Hashable, Sendable {
  /// The logical id of the security group.
  package let group: String
  /// `tcp`, `udp`, `icmp`, or `all`.
  package let ipProtocol: String
  /// nil: every port.
  package let ports: ClosedRange<Int>?
  /// A network such as `0.0.0.0/0`, or the logical id of another security group.
  package let destination: String
}

extension EgressRule {
  /// Everything that the security groups of a plan let out, in the order of the template.
  ///
  /// A group that says nothing of it lets everything out: the rule that EC2 gives every new one
  /// (docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
  package static func all(in plan: Plan) -> [EgressRule] {
    plan.resources(of: .network(.securityGroup)).flatMap { group -> [EgressRule] in
      guard let rules = group.properties["SecurityGroupEgress"]?.list else {
        return [EgressRule(group: group.logicalID, ipProtocol: "all", ports: nil, destination: "0.0.0.0/0")]
      }
      return rules.map { EgressRule($0, of: group.logicalID, in: plan) }
    }
  }

  private init(_ rule: TemplateValue, of group: String, in plan: Plan) {
    let keys = ["CidrIp", "CidrIpv6", "DestinationSecurityGroupId", "DestinationPrefixListId"]
    let destination = keys.lazy.compactMap { rule[$0] }.first
    let (ipProtocol, ports) = plan.traffic(of: rule)
    self.init(
      group: group, ipProtocol: ipProtocol, ports: ports,
      destination: destination.map(plan.text(describing:)) ?? "")
  }
}
