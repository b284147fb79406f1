package import GitLabStack

/// A region by the names that AWS's price list has for it.
package struct PriceRegion: Hashable, Sendable {
  package let region: Region
  /// What usage types start with, such as `APN1-`.
  package let prefix: String
  /// Such as `Asia Pacific (Tokyo)`: what the rows of data transfer are found by, which carry no region code.
  package let location: String

  /// nil for a region that this build has no names for.
  package init?(_ region: Region) {
    guard let (prefix, location) = Self.names[region.description] else { return nil }
    self.region = region
    self.prefix = prefix + "-"
    self.location = location
  }

  /// Some services name their usage in us-east-1 without a prefix: EC2, ELB, CloudWatch and Lambda.
  var mayLackPrefix: Bool { region.description == "us-east-1" }

  /// The region whose endpoint is asked: there are three, and all answer for all regions. Neither China, which has
  /// sign-in and currency of its own, nor GovCloud, which has no endpoint, has names here.
  package var endpoint: String {
    switch region.description.split(separator: "-").first {
    case "ap": "ap-south-1"
    case "eu": "eu-central-1"
    default: "us-east-1"
    }
  }

  private static let names: [String: (String, String)] = [
    "us-east-1": ("USE1", "US East (N. Virginia)"),
    "us-east-2": ("USE2", "US East (Ohio)"),
    "us-west-1": ("USW1", "US West (N. California)"),
    "us-west-2": ("USW2", "US West (Oregon)"),
    "ca-central-1": ("CAN1", "Canada (Central)"),
    "eu-west-1": ("EU", "EU (Ireland)"),
    "eu-west-2": ("EUW2", "EU (London)"),
    "eu-west-3": ("EUW3", "EU (Paris)"),
    "eu-central-1": ("EUC1", "EU (Frankfurt)"),
    "eu-north-1": ("EUN1", "EU (Stockholm)"),
    "ap-northeast-1": ("APN1", "Asia Pacific (Tokyo)"),
    "ap-northeast-2": ("APN2", "Asia Pacific (Seoul)"),
    "ap-northeast-3": ("APN3", "Asia Pacific (Osaka)"),
    "ap-southeast-1": ("APS1", "Asia Pacific (Singapore)"),
    "ap-southeast-2": ("APS2", "Asia Pacific (Sydney)"),
    // APS3 is Mumbai, although APS1 and APS2 are Singapore and Sydney.
    "ap-south-1": ("APS3", "Asia Pacific (Mumbai)"),
    "sa-east-1": ("SAE1", "South America (Sao Paulo)"),
  ]
}
