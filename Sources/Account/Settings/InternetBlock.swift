/// VPC Block Public Access: what of the internet gateways of a whole region works at all, whatever the routes say.
///
/// https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html
package struct InternetBlock: Hashable, Sendable {
  package let mode: Mode
  /// Whether the organization has set it, so that nobody of the account can change it.
  package let isOfOrganization: Bool
  /// Whether single VPCs and subnets may be let out of it.
  package let allowsExclusions: Bool

  package enum Mode: Hashable, Sendable {
    case off
    /// Nobody comes in from the internet; a NAT gateway still leads out.
    case ingress
    case bidirectional
    case other(String)

    package init(_ word: String) {
      switch word {
      case "off": self = .off
      case "block-ingress": self = .ingress
      case "block-bidirectional": self = .bidirectional
      default: self = .other(word)
      }
    }
  }

  package init(mode: Mode, isOfOrganization: Bool = false, allowsExclusions: Bool = true) {
    self.mode = mode
    self.isOfOrganization = isOfOrganization
    self.allowsExclusions = allowsExclusions
  }
}
