internal import OrderedCollections

/// A rule that lets traffic into a security group of the plan.
package struct Opening: Hashable, Sendable {
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

extension Plan {
  /// Everything that security groups let in, in the order of the template.
  package var openings: [Opening] {
    resources.values.flatMap { resource -> [Opening] in
      if resource.type == .network(.securityGroup) {
        return resource.properties["SecurityGroupIngress"]?.list?.map { opening($0, into: resource.logicalID) } ?? []
      }
      guard resource.type == .network(.ingress) else { return [] }
      return [opening(resource.properties, into: resource.properties["GroupId"].map(text(describing:)) ?? "")]
    }
  }

  private func opening(_ rule: TemplateValue, into group: String) -> Opening {
    let name = rule["IpProtocol"].flatMap(value) ?? "all"
    let from = rule["FromPort"].flatMap(value).flatMap { Int($0) }
    let to = rule["ToPort"].flatMap(value).flatMap { Int($0) }
    var ports: ClosedRange<Int>?
    if let from, let to, 0 <= from, from <= to { ports = from...to }
    let keys = ["CidrIp", "CidrIpv6", "SourceSecurityGroupId", "SourceSecurityGroupName", "SourcePrefixListId"]
    let source = keys.lazy.compactMap { rule[$0] }.first
    return Opening(
      group: group, ipProtocol: name == "-1" ? "all" : name, ports: ports,
      source: source.map(text(describing:)) ?? "")
  }

  /// A value in short: its text, or the logical id that it comes from (with the attribute, unless it is the id itself).
  package func text(describing value: TemplateValue) -> String {
    if let text = self.value(value) { return text }
    guard let (function, argument) = value.call else { return value.json }
    switch function {
    case "Ref": return argument.text ?? ""
    case "Fn::GetAtt":
      let parts = argument.list?.compactMap(\.text) ?? []
      return parts.last == "GroupId" || parts.last == "Arn" ? parts[0] : parts.joined(separator: ".")
    case "Fn::Sub": return argument.text ?? argument.list?.first?.text ?? ""
    case "Fn::Join":
      let separator = argument.list?.first?.text ?? ""
      return argument.list?.last?.list?.map(text(describing:)).joined(separator: separator) ?? value.json
    default: return value.json
    }
  }
}
