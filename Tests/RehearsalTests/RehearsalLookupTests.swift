import Account
import AWSGateway
import Rehearsal
import Testing

/// What is in the account before we come.
@Suite struct RehearsalLookupTests {
  @Test func saysWhoAndWhere() async throws {
    let stage = try Stage()
    let identity = try await stage.cli.account.identity()
    #expect(identity.account == "000000000000")
    #expect(identity.shortName == "role/Rehearsal")
    #expect(try await stage.cli.configuredRegion() == "ap-northeast-1")
    #expect(try await stage.cli.version().hasPrefix("2."))
  }

  @Test func hasTwoNetworksThatFitAndThreeThatDoNot() async throws {
    let stage = try Stage()
    let vpcs = try await stage.cli.account.vpcs()
    #expect(vpcs.map(\.name) == [nil, "shared", "isolated", "nameless", "inspected"])
    #expect(vpcs.map(\.isDefault) == [true, false, false, false, false])
    var reaches: [[String]] = []
    for vpc in vpcs {
      reaches.append(
        try await stage.cli.account.subnets(of: vpc.id).map { subnet in
          switch subnet.reach {
          case .isPublic: "\(subnet.zone) public"
          case .isPrivate: "\(subnet.zone) private"
          case .isIsolated: "\(subnet.zone) isolated"
          case .isUnknown: "\(subnet.zone) unknown"
          }
        })
    }
    #expect(
      reaches == [
        ["ap-northeast-1a public", "ap-northeast-1c public"],
        [
          "ap-northeast-1a public", "ap-northeast-1c public", "ap-northeast-1a private", "ap-northeast-1c private",
        ],
        ["ap-northeast-1a isolated", "ap-northeast-1c isolated"],
        [
          "ap-northeast-1a public", "ap-northeast-1c public", "ap-northeast-1a private", "ap-northeast-1c private",
        ],
        [
          "ap-northeast-1a public", "ap-northeast-1c public", "ap-northeast-1a public", "ap-northeast-1c public",
          "ap-northeast-1a private", "ap-northeast-1c private",
        ],
      ])
    var attributes: [AccountAnswer] = []
    for vpc in vpcs { attributes.append(try await stage.cli.account.look(.dnsAttributes(vpc: vpc.id))) }
    let well = AccountAnswer.dnsAttributes(DNSAttributes(support: true, hostNames: true))
    #expect(
      attributes == [well, well, well, .dnsAttributes(DNSAttributes(support: true, hostNames: false)), well])
    #expect(try await stage.cli.account.look(.dnsAttributes(vpc: "vpc-00000000")) == .dnsAttributes(nil))
  }

  @Test func hasPublicZonesTwoOfThemOfOneNameAndAPrivateOne() async throws {
    let zones = try await Stage().cli.account.hostedZones()
    #expect(
      zones.map(\.name) == ["example.com", "example.net", "example.org", "example.org", "internal.example.com"])
    #expect(zones.map(\.isPrivate) == [false, false, false, false, true])
    #expect(Set(zones.map(\.id)).count == zones.count)
  }

  @Test func knowsEachZoneByItsIDAndRefusesThoseOfOthers() async throws {
    let cli = try Stage().cli
    for zone in try await cli.account.hostedZones() {
      guard case .hostedZone(let found?) = try await cli.account.look(.hostedZone(id: zone.id)) else {
        Issue.record("\(zone.id) is in the list only")
        continue
      }
      #expect((found.id, found.name, found.isPrivate) == (zone.id, zone.name, zone.isPrivate))
      #expect((found.nameServers == nil) == zone.isPrivate)
    }
    #expect(try await cli.account.look(.hostedZone(id: "Z0NONE")) == .hostedZone(nil))
    let refusal = await #expect(throws: AWSTrouble.self) {
      try await cli.account.look(.hostedZone(id: "Z0REHEARSAL0FOREIGN1"))
    }
    guard case .accessDenied(action: "route53:GetHostedZone", _) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test(arguments: [("gitlab", ["A"]), ("code", ["AAAA"]), ("dev", ["NS"]), ("free", [])])
  func hasRecordsThatAreInTheWay(_ host: String, _ types: [String]) async throws {
    let name = "\(host).example.net"
    let answer = try await Stage().cli.account.look(.records(zoneID: "Z0REHEARSAL0PUBLIC02", name: name))
    guard case .records(let records) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(records.map(\.type) == types && records.allSatisfy { $0.name == name && $0.target != nil })
  }

  @Test(arguments: [
    (["s3", "ls"], "does not answer ‘aws s3 ls’"), ([], "does not answer"),
    (["sts", "get-caller-identity", "--query", "Arn"], "Unknown options: --query"),
    (["cloudformation", "describe-stack-events"], "the following arguments are required: --stack-name"),
    (["configure", "get", "output"], "does not answer"),
  ])
  func refusesWhatTheProgramDoesNotSend(_ arguments: [String], _ words: String) async throws {
    let result = try await Stage().account.run("aws", arguments)
    #expect(result.ending == .exited(252))
    #expect(result.standardError.contains(words))
    #expect(result.standardOutput.isEmpty)
  }

  @Test(arguments: [
    (["cloudformation", "describe-stacks", "--stack-name", "no"], "(ValidationError) when calling the DescribeStacks"),
    (
      ["cloudformation", "describe-change-set", "--change-set-name", "no"],
      "(ChangeSetNotFound) when calling the DescribeChangeSet"
    ),
    (["secretsmanager", "get-secret-value", "--secret-id", "no"], "(ResourceNotFoundException) when calling the Get"),
  ])
  func refusesAsAWSDoes(_ arguments: [String], _ words: String) async throws {
    let result = try await Stage().account.run("aws", arguments)
    #expect(result.ending == .exited(254))
    #expect(result.standardError.hasPrefix("\nAn error occurred "))
    #expect(result.standardError.contains(words))
  }

  @Test func hasZonesWithTheIDsThatEverybodyCallsThem() async throws {
    guard case .availabilityZones(let zones) = try await Stage().cli.account.look(.availabilityZones) else {
      Issue.record("these are no zones")
      return
    }
    #expect(zones.map(\.name).sorted() == ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"])
    #expect(zones.map(\.id).sorted() == ["apne1-az1", "apne1-az2", "apne1-az4"])
    #expect(zones.allSatisfy { $0.kind == .availabilityZone && $0.state == .available })
  }

  /// In and out through the firewall, and the firewall's own subnets left alone.
  @Test func theNetworkBehindAFirewallIsTakenByItsInspectedSubnets() async throws {
    let stage = try Stage()
    let vpc = try #require(try await stage.cli.account.vpcs().first { $0.name == "inspected" })
    let choice = SubnetChoice(subnets: try await stage.cli.account.subnets(of: vpc.id))
    #expect(choice.publicSubnets.map(\.name) == ["inspected-public-a", "inspected-public-c"])
    #expect(choice.privateSubnets.map(\.name) == ["inspected-private-a", "inspected-private-c"])
    #expect(choice.leftOut.map(\.subnet.name) == ["inspected-firewall-a", "inspected-firewall-c"])
  }

  @Test func answersWhatIsInTheWayOfTraffic() async throws {
    let account = try Stage().cli.account
    let id = try #require(try await account.vpcs().first { $0.name == "shared" }?.id)
    guard case .vpc(let vpc?) = try await account.look(.vpc(id: id)), let options = vpc.dhcpOptions else {
      Issue.record("there is no such VPC")
      return
    }
    #expect(vpc.owner == "000000000000" && vpc.ranges == ["10.20.0.0/16"])
    #expect(
      try await account.look(.dhcpOptions(id: options))
        == .dhcpOptions(DHCPOptions(id: options, nameServers: ["AmazonProvidedDNS"])))
    #expect(try await account.look(.endpoints(vpc: id)) == .endpoints([]))
    guard case .networkACLs(let lists) = try await account.look(.networkACLs(vpc: id)) else { return }
    #expect(lists.count == 1 && lists[0].subnets.count == 4 && lists[0].entries.count == 4)
    #expect(try await account.look(.vpc(id: "vpc-00000000")) == .vpc(nil))
    #expect(try await account.look(.dhcpOptions(id: "dopt-0")) == .dhcpOptions(nil))
  }
}
