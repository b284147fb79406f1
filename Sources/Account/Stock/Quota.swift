/// A limit of AWS that this kind of plan can meet, by the code that Service Quotas has for it.
///
/// Codes: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html and the pages of the other services that it
/// leads to. What the limit is, each account is told by AWS: new ones have less than what those pages say.
package enum Quota: String, CaseIterable, Sendable {
  case vpcs = "L-F678F1CE"
  case internetGateways = "L-A4707A72"
  /// In each zone.
  case natGateways = "L-FE5A380F"
  /// In each direction.
  case rulesPerSecurityGroup = "L-0EA8095F"
  case addresses = "L-0263D0A3"
  /// Processors of all instances of the families A, C, D, H, I, M, R, T and Z that run on demand.
  case instanceProcessors = "L-1216C47A"
  case fargateProcessors = "L-3032A538"
  case fileSystems = "L-848C634D"
  case balancers = "L-53DA6B97"
  case roles = "L-FE177D64"
  case instanceProfiles = "L-6E65F664"
  case stacks = "L-0485CB21"
  /// Certificates that ACM issues; those that were imported have a quota of their own.
  case certificates = "L-F141DD1D"

  package var service: Service {
    switch self {
    case .vpcs, .internetGateways, .natGateways, .rulesPerSecurityGroup: .vpc
    case .addresses, .instanceProcessors: .ec2
    case .fargateProcessors: .fargate
    case .fileSystems: .elasticfilesystem
    case .balancers: .elasticloadbalancing
    case .roles, .instanceProfiles: .iam
    case .stacks: .cloudformation
    case .certificates: .acm
    }
  }

  /// A service, by Service Quotas' code.
  package enum Service: String, CaseIterable, Sendable {
    case vpc, ec2, fargate, elasticfilesystem, elasticloadbalancing, iam, cloudformation, acm

    package var quotas: [Quota] { Quota.allCases.filter { $0.service == self } }
  }

  /// What AWS says that a quota is.
  package enum Limit: Hashable, Sendable {
    case value(Int)
    /// It does not say, for this reason of its own; nil where it gives none.
    case untold(String?)
  }
}
