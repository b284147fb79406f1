/// VPC encryption controls, as they are set for all VPCs of an account in a region.
///
/// Enforced, they refuse internet gateways, NAT gateways, functions and file systems that are not let out of it by kind:
/// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html
package struct EncryptionControl: Hashable, Sendable {
  package let isEnforced: Bool
  /// The kinds that are let out of it.
  package let exclusions: Set<Kind>

  /// What the controls would refuse of our resources.
  package enum Kind: String, CaseIterable, Sendable {
    case internetGateway = "AWS::EC2::InternetGateway"
    case natGateway = "AWS::EC2::NatGateway"
    case function = "AWS::Lambda::Function"
    case fileSystem = "AWS::EFS::FileSystem"
  }

  package init(isEnforced: Bool, exclusions: Set<Kind> = []) {
    self.isEnforced = isEnforced
    self.exclusions = exclusions
  }
}
