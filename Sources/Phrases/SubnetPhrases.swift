/// What stands against the subnets that were given for an existing VPC.
package enum SubnetPhrases {
  package static func morePrivateThanPublic(_ privates: Int, _ publics: Int) -> Phrase {
    Phrase(
      "With one in each zone, \(privates) private subnets are in \(privates) zones, but \(publics) public ones cover "
        + "at most \(publics): the load balancer would not reach them all.",
      "プライベートサブネットは AZ ごとに 1 つなので \(privates) つの AZ になりますが、"
        + "パブリックサブネットは \(publics) 個で、ロードバランサーが届かない AZ が残ります。")
  }

  package static func subnetIsNotInVPC(_ subnet: String) -> Phrase {
    Phrase("‘\(subnet)’ is not in this VPC.", "「\(subnet)」はこの VPC にありません。")
  }

  package static func subnetsShareAZone(_ subnet: String, _ other: String, zone: String) -> Phrase {
    Phrase(
      "‘\(subnet)’ is in \(zone), as is ‘\(other)’: give one of each kind per Availability Zone.",
      "「\(subnet)」は「\(other)」と同じ \(zone) にあります。AZ ごとに 1 つしか使えません。")
  }

  package static func zoneLacksALoadBalancer(_ zone: String, subnet: String) -> Phrase {
    Phrase(
      "‘\(subnet)’ is in \(zone), where no public subnet was given: the load balancer would not reach it.",
      "「\(subnet)」のある \(zone) にはパブリックサブネットの指定がなく、ロードバランサーから届きません。")
  }

  package static let matchingSubnets = Phrase(
    "Give one public and one private subnet in each of two or more zones.",
    "2 つ以上の AZ で、パブリックとプライベートのサブネットを 1 つずつ指定してください。")
}
