/// An endpoint of a VPC. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html
package struct VPCEndpoint: Hashable, Sendable {
  package let id: String
  package let kind: Kind
  /// Such as `com.amazonaws.ap-northeast-1.logs`.
  package let service: String
  package let state: String
  package let subnets: [String]
  /// Whether the service's usual name leads to it from everywhere in the VPC.
  package let hasPrivateName: Bool
  package let securityGroups: [String]
  /// The network firewall that it belongs to.
  package let firewall: String?

  package enum Kind: Hashable, Sendable {
    case gateway, interface
    /// What is sent there comes back from a firewall.
    case gatewayLoadBalancer
    case other(String)

    package init(_ word: String) {
      switch word {
      case "Gateway": self = .gateway
      case "Interface": self = .interface
      case "GatewayLoadBalancer": self = .gatewayLoadBalancer
      default: self = .other(word)
      }
    }
  }

  package init(
    id: String, kind: Kind, service: String, state: String, subnets: [String], hasPrivateName: Bool = false,
    securityGroups: [String] = [], firewall: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.service = service
    self.state = state
    self.subnets = subnets
    self.hasPrivateName = hasPrivateName
    self.securityGroups = securityGroups
    self.firewall = firewall
  }

  /// AWS writes this word in more than one case (`available`, `Available`).
  var isAvailable: Bool { state.lowercased() == "available" }
}
