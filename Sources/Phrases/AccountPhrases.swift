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
      "One subnet a zone is enough: \(id) serves \(zone).",
      "1 つのゾーンに使うのは 1 つです。\(zone) では \(id) を使います。")
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
      "The load balancer needs public subnets in two zones; those that serve are in: \(list(zones).english).",
      "ロードバランサーには 2 つのゾーンのパブリックサブネットが必要です（使えるゾーン: \(list(zones).japanese)）。")
  }

  package static func tooFewPrivateZones(_ zones: [String]) -> Phrase {
    Phrase(
      "GitLab needs private subnets with a way out (a NAT) in two zones; those that serve are in: \(list(zones).english).",
      "NAT などで外に出られるプライベートサブネットが 2 つのゾーンに必要です（使えるゾーン: \(list(zones).japanese)）。")
  }

  package static func zonesDoNotMatch(publicZones: [String], privateZones: [String]) -> Phrase {
    Phrase(
      """
      Two zones need a public and a private subnet each; public ones are in \(list(publicZones).english), \
      private ones in \(list(privateZones).english).
      """,
      """
      パブリックとプライベートのサブネットが揃ったゾーンが 2 つ必要です\
      （パブリック: \(list(publicZones).japanese)、プライベート: \(list(privateZones).japanese)）。
      """)
  }

  private static func list(_ zones: [String]) -> Phrase {
    zones.isEmpty
      ? Phrase("none", "なし")
      : Phrase(zones.joined(separator: ", "), zones.joined(separator: "、"))
  }
}
