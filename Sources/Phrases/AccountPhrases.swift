/// What an AWS account offers, and why it may not do.
package enum AccountPhrases {
  // MARK: Why a subnet is left out

  package static func subnetIsFull(_ free: Int, needed: Int) -> Phrase {
    Phrase(
      "It has \(free.of("free address", "free addresses")); \(needed) are needed.",
      "空きアドレスが \(free) 個です。\(needed) 個必要です。")
  }

  package static func subnetHasARoomierNeighbour(_ id: String, zone: String) -> Phrase {
    Phrase(
      "One subnet per Availability Zone is enough; \(id) is used in \(zone).",
      "AZ ごとに使うサブネットは 1 つです。\(zone) では \(id) を使います。")
  }

  package static func zoneHasNoPrivateSubnet(_ zone: String) -> Phrase {
    Phrase("\(zone) has no private subnet to go with it.", "\(zone) に、対になるプライベートサブネットがありません。")
  }

  package static func zoneHasNoPublicSubnet(_ zone: String) -> Phrase {
    Phrase(
      "\(zone) has no public subnet, so the load balancer would not reach it.",
      "\(zone) にパブリックサブネットがないため、ロードバランサーから届きません。")
  }

  // MARK: Why a VPC does not do

  package static let vpcHasNoSubnets = Phrase("This VPC has no subnets.", "この VPC にはサブネットがありません。")

  package static func tooFewPublicZones(_ zones: [String]) -> Phrase {
    Phrase(
      "The load balancer needs public subnets in two Availability Zones; usable ones are in: \(list(zones).english).",
      "ロードバランサーには 2 つの AZ のパブリックサブネットが必要です（使える AZ: \(list(zones).japanese)）。")
  }

  package static func tooFewPrivateZones(_ zones: [String]) -> Phrase {
    Phrase(
      "GitLab needs private subnets with internet access (a NAT) in two Availability Zones; usable ones are in: \(list(zones).english).",
      "NAT などで外に出られるプライベートサブネットが 2 つの AZ に必要です（使える AZ: \(list(zones).japanese)）。")
  }

  package static func zonesDoNotMatch(publicZones: [String], privateZones: [String]) -> Phrase {
    Phrase(
      """
      Two Availability Zones must each have a public and a private subnet; public ones are in \(list(publicZones).english), \
      private ones in \(list(privateZones).english).
      """,
      """
      パブリックとプライベートのサブネットが揃った AZ が 2 つ必要です\
      （パブリック: \(list(publicZones).japanese)、プライベート: \(list(privateZones).japanese)）。
      """)
  }

  private static func list(_ zones: [String]) -> Phrase {
    zones.isEmpty
      ? Phrase("none", "なし")
      : Phrase(zones.joined(separator: ", "), zones.joined(separator: "、"))
  }
}
