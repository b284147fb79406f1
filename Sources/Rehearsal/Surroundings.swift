/// What was in the account before us: who we are, networks, zones.
struct Surroundings {
  let region: String

  var identity: JSON {
    .object([
      "UserId": "AROAREHEARSALREHEARS1:rehearsal", "Account": .string(Identifiers.account),
      "Arn": .string("arn:aws:sts::\(Identifiers.account):assumed-role/Rehearsal/rehearsal"),
    ])
  }

  /// All of them, or those of these ids.
  func vpcs(_ ids: [String]) throws -> JSON {
    if let missing = ids.first(where: { id in !NetworksAround.all.contains { $0.id == id } }) {
      throw Refusal.service(code: "InvalidVpcID.NotFound", message: "The vpc ID '\(missing)' does not exist")
    }
    return .object([
      "Vpcs": .list(
        NetworksAround.all.filter { ids.isEmpty || ids.contains($0.id) }.map { network in
          .object([
            "CidrBlock": .string(network.cidr), "State": "available", "VpcId": .string(network.id),
            "OwnerId": .string(Identifiers.account), "InstanceTenancy": "default",
            "DhcpOptionsId": .string(Self.dhcpOptions),
            "CidrBlockAssociationSet": .list([
              .object([
                "CidrBlock": .string(network.cidr), "CidrBlockState": .object(["State": "associated"]),
              ])
            ]),
            "Tags": name(network.name), "IsDefault": .boolean(network.isDefault),
          ])
        })
    ])
  }

  /// Of one VPC, or of all.
  func subnets(of vpc: String?) -> JSON {
    .object([
      "Subnets": .list(
        NetworksAround.networks(vpc).flatMap { network in
          network.subnets.map { subnet in
            .object([
              "AvailabilityZone": .string(region + subnet.zone),
              "AvailabilityZoneId": zoneID(letter: subnet.zone).map { .string($0) },
              "CidrBlock": .string(subnet.cidr), "AvailableIpAddressCount": .number("\(subnet.freeAddresses)"),
              "State": "available", "SubnetId": .string(subnet.id), "VpcId": .string(network.id),
              "OwnerId": .string(Identifiers.account), "Tags": name(subnet.name),
              "DefaultForAz": .boolean(network.isDefault),
              "MapPublicIpOnLaunch": .boolean(subnet.reach == .open),
            ])
          }
        })
    ])
  }

  /// Of the default VPC.
  var defaultSubnets: JSON { subnets(of: NetworksAround.all.first { $0.isDefault }?.id) }

  /// One attribute of a VPC.
  func attribute(_ name: String, of vpc: String) throws -> JSON {
    guard let network = NetworksAround.networks(vpc).first else {
      throw Refusal.service(code: "InvalidVpcID.NotFound", message: "The vpc ID '\(vpc)' does not exist")
    }
    switch name {
    case "enableDnsSupport":
      return .object(["VpcId": .string(vpc), "EnableDnsSupport": .object(["Value": .boolean(true)])])
    case "enableDnsHostnames":
      return .object([
        "VpcId": .string(vpc), "EnableDnsHostnames": .object(["Value": .boolean(network.hasHostNames)]),
      ])
    default: throw Refusal.usage("argument --attribute: Found invalid choice '\(name)'")
    }
  }

  // MARK: What keeps traffic, and names

  static let dhcpOptions = "dopt-" + Identifiers.hexadecimal("dhcp", digits: 17)

  /// Those of these ids; there is one set, which says what AWS's own say.
  func dhcpOptions(_ ids: [String]) throws -> JSON {
    if let missing = ids.first(where: { $0 != Self.dhcpOptions }) {
      throw Refusal.service(
        code: "InvalidDhcpOptionID.NotFound", message: "The dhcpOption ID '\(missing)' does not exist")
    }
    return .object([
      "DhcpOptions": .list([
        .object([
          "DhcpOptionsId": .string(Self.dhcpOptions), "OwnerId": .string(Identifiers.account),
          "DhcpConfigurations": .list([
            .object([
              "Key": "domain-name-servers", "Values": .list([.object(["Value": "AmazonProvidedDNS"])]),
            ])
          ]),
        ])
      ])
    ])
  }

  /// Each VPC has the one that AWS gives it, which lets everything pass.
  func networkACLs(of vpc: String?) -> JSON {
    let entries = [false, true].flatMap { isOutgoing in
      [(100, "allow"), (32767, "deny")].map { number, action -> JSON in
        .object([
          "CidrBlock": "0.0.0.0/0", "Egress": .boolean(isOutgoing), "Protocol": "-1", "RuleAction": .string(action),
          "RuleNumber": .number("\(number)"),
        ])
      }
    }
    return .object([
      "NetworkAcls": .list(
        NetworksAround.networks(vpc).map { network in
          .object([
            "NetworkAclId": .string(network.list), "VpcId": .string(network.id), "IsDefault": true,
            "OwnerId": .string(Identifiers.account), "Entries": .list(entries),
            "Associations": .list(
              network.subnets.map { subnet in
                .object(["NetworkAclId": .string(network.list), "SubnetId": .string(subnet.id)])
              }),
          ])
        })
    ])
  }

  func name(_ name: String?) -> JSON? {
    name.map { .list([.object(["Key": "Name", "Value": .string($0)])]) }
  }
}
