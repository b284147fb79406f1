/// What is to be built: answers that were checked, with the defaults filled in. A value of this type cannot be wrong.
package struct Choices: Hashable, Sendable {
  package let stackName: StackName
  /// Where it will be built; nil until somebody says, which only prices and deployments need to know.
  package let region: Region?
  package let tags: [Tag]
  package let network: Network
  /// nil: plain HTTP on the load balancer's own name.
  package let domain: Domain?
  package let access: Access
  package let image: Image
  package let storage: Storage
  package let containerInsights: Bool
  package let usage: Usage

  /// The network that everything lives in. An existing VPC has no egress to choose, so there is nowhere to put one.
  package enum Network: Hashable, Sendable {
    case new(range: IPv4Range, egress: Egress)
    case existing(vpc: ResourceID, publicSubnets: [ResourceID], privateSubnets: [ResourceID])
  }

  /// How the task reaches the internet from a new VPC.
  package enum Egress: String, CaseIterable, Sendable {
    case natGateway = "nat-gateway"
    case natInstance = "nat-instance"
    /// No NAT: the task itself has a public address and admits only the load balancer.
    case publicSubnets = "public-subnets"
  }

  /// A name in a public Route 53 hosted zone, and so HTTPS.
  package struct Domain: Hashable, Sendable {
    package let zone: DomainName
    /// The name inside the zone, without the zone.
    package let host: DomainName
    package let zoneID: ResourceID

    /// The full name, such as `gitlab.example.com`.
    package var fullName: String { "\(host).\(zone)" }
  }

  package struct Access: Hashable, Sendable {
    /// Never empty.
    package let allowedCIDRs: [IPv4Range]
    package let rootEmail: EmailAddress
  }
}
