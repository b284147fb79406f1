package import Account
package import NameService
internal import Phrases

extension AccountQueries {
  /// Looks at what a deployment wants to know before it begins. One process; two at once for the DNS of a VPC,
  /// and more for its subnets; none for the public DNS.
  ///
  /// - Parameter names: nil where what the public DNS says is not about this AWS.
  package func look(
    _ question: AccountQuestion, askingFor names: PublicDNS? = nil
  ) async throws(AWSTrouble) -> AccountAnswer {
    switch question {
    case .identity: return .identity(.known(try await identity()))
    case .hostedZone(let id):
      do throws(AWSTrouble) {
        return .hostedZone(
          try await cli.answer(HostedZoneAnswer.self, to: ["route53", "get-hosted-zone", "--id", id]).zone)
      } catch .notFound {
        return .hostedZone(nil)
      }
    case .records(let zone, let name):
      // All of one name are together: more types than these no name has.
      let answer = try await cli.answer(
        RecordSets.self,
        to: [
          "route53", "list-resource-record-sets", "--hosted-zone-id", zone, "--start-record-name", name,
          "--max-items", "20",
        ])
      return .records(answer.records)
    case .publicRecords(let name, let type):
      guard let names else { return .untold(PublicNamePhrases.notOfThisAWS) }
      return .publicRecords(await names.records(of: name, type))
    case .subnets(let vpc): return .subnets(try await subnets(of: vpc))
    case .vpc(let id): return .vpc(try await vpc(id))
    case .networkACLs(let vpc):
      return .networkACLs(
        try await cli.answer(NetworkACLList.self, to: ["ec2", "describe-network-acls"] + .ofVPC(vpc)).lists)
    case .endpoints(let vpc):
      return .endpoints(
        try await cli.answer(VPCEndpointList.self, to: ["ec2", "describe-vpc-endpoints"] + .ofVPC(vpc)).endpoints)
    case .securityGroups(let ids):
      return .securityGroups(
        try await cli.answer(SecurityGroupList.self, to: ["ec2", "describe-security-groups", "--group-ids"] + ids)
          .groups)
    case .dhcpOptions(let id): return .dhcpOptions(try await dhcpOptions(id))
    case .dnsAttributes(let vpc):
      do throws(AWSTrouble) {
        return .dnsAttributes(try await dnsAttributes(of: vpc))
      } catch .notFound {
        return .dnsAttributes(nil)
      }
    case .availabilityZones: return .availabilityZones(try await availabilityZones())
    case .zonesWithDefaultSubnet: return .zones(try await zonesWithDefaultSubnet())
    case .certificates: return .certificates(try await certificates())
    case .certificate(let arn): return .certificate(try await certificate(arn))
    case .fileSystems: return .fileSystems(try await fileSystems())
    case .fileSystem(let id): return .fileSystem(try await fileSystem(id))
    case .secrets: return .secrets(try await secrets())
    case .secret(let arn): return .secret(try await secret(arn))
    case .zonesOffering(let type): return .zones(try await zonesOffering(instanceType: type))
    case .stock(let question): return .stock(try await StockQueries(cli: cli).look(question))
    case .setting(let question): return try await SettingQueries(cli: cli).look(question)
    case .registry(let tag): return await RegistryQueries(cli: cli).look(tag)
    case .rights(let question): return .rights(try await RightsQueries(cli: cli).look(question))
    }
  }

  /// `aws` takes one attribute at a time.
  private func dnsAttributes(of vpc: String) async throws(AWSTrouble) -> DNSAttributes {
    let operation = ["ec2", "describe-vpc-attribute", "--vpc-id", vpc, "--attribute"]
    let (support, hostNames) = await atOnce {
      await cli.outcome(VPCAttributes.self, of: operation + ["enableDnsSupport"])
    } and: {
      await cli.outcome(VPCAttributes.self, of: operation + ["enableDnsHostnames"])
    }
    guard let support = try support.get().enableDnsSupport, let hostNames = try hostNames.get().enableDnsHostnames
    else {
      throw .garbled(command: "ec2 describe-vpc-attribute")
    }
    return DNSAttributes(support: support.value, hostNames: hostNames.value)
  }
}

/// What `aws ec2 describe-vpc-attribute` prints: the one that was asked for.
private struct VPCAttributes: Decodable {
  let enableDnsSupport: Flag?
  let enableDnsHostnames: Flag?

  struct Flag: Decodable {
    let value: Bool
  }
}
