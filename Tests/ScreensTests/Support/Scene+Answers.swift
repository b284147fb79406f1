import Account
import GitLabStack

/// What an account says that has room for everything and nothing against it.
extension Scene {
  private static let nameServers = ["ns-1.awsdns-00.com", "ns-2.awsdns-01.org"]

  /// As it should be.
  static func answer(to question: AccountQuestion, in region: Region? = nil) -> AccountAnswer {
    let availabilityZones = availabilityZones(in: region?.description ?? "ap-northeast-1")
    return answer(to: question, availabilityZones)
  }

  private static func answer(
    to question: AccountQuestion, _ availabilityZones: [AvailabilityZone]
  ) -> AccountAnswer {
    switch question {
    case .identity: .identity(.known(identity))
    case .hostedZone(let id):
      .hostedZone(HostedZone(id: id, name: "example.com", isPrivate: false, nameServers: nameServers))
    case .records: .records([])
    case .publicRecords(_, let type): .publicRecords(.records(type == .nameServers ? nameServers : []))
    case .dnsAttributes: .dnsAttributes(DNSAttributes(support: true, hostNames: true))
    case .certificates: .certificates(certificates)
    case .certificate(let arn): .certificate(certificates.first { $0.arn == arn })
    case .fileSystems: .fileSystems(fileSystems)
    case .fileSystem(let id): .fileSystem(fileSystems.first { $0.id == id })
    case .secrets: .secrets(secrets)
    case .secret(let arn): .secret(secrets.first { $0.arn == arn })
    case .zonesWithDefaultSubnet: .zones(Set(availabilityZones.map(\.name)))
    case .zonesOffering: .zones(Set(availabilityZones.map(\.id)))
    case .availabilityZones: .availabilityZones(availabilityZones)
    case .vpc(let id):
      .vpc(
        vpcs.first { $0.id == id }
          ?? VPC(id: id, name: nil, cidr: "10.20.0.0/16", isDefault: false, owner: identity.account))
    case .networkACLs: .networkACLs([openACL])
    case .endpoints: .endpoints([])
    case .securityGroups: .securityGroups([])
    case .dhcpOptions(let id): .dhcpOptions(DHCPOptions(id: id, nameServers: ["AmazonProvidedDNS"]))
    case .subnets: .subnets(subnets)
    case .stock(let question): .stock(answer(to: question))
    case .setting(let question): .setting(answer(to: question))
    case .registry: .registry(.made(for: ["amd64", "arm64"]))
    case .rights: .rights(.simulated(SimulatedRights(principal: identity.arn, verdicts: [:])))
    }
  }

  /// There is room for everything.
  private static func answer(to question: StockQuestion) -> StockAnswer {
    switch question {
    case .quotas(let service):
      .quotas(Dictionary(uniqueKeysWithValues: service.quotas.map { ($0, .value(60)) }))
    case .vpcs: .vpcs(vpcs)
    case .peers: .vpcs([])
    case .internetGateways, .fileSystems, .certificates: .count(1)
    case .stackLimit: .count(2000)
    case .addresses: .addresses([])
    case .natGateways: .natGateways([])
    case .zonesOfSubnets: .zonesOfSubnets([:])
    case .processors: .processors(ProcessorsInUse(fargate: 2, instances: 4))
    case .balancers: .room(StockRoom(used: 1, limit: 50))
    case .identities:
      .identities(roles: StockRoom(used: 31, limit: 1000), instanceProfiles: StockRoom(used: 2, limit: 1000))
    case .stacks: .stacks([])
    case .logGroups: .names([])
    }
  }

  private static func answer(to question: SettingQuestion) -> SettingAnswer {
    switch question {
    case .region: .region(.isForAll)
    case .internetBlock: .internetBlock(InternetBlock(mode: .off))
    case .encryption: .encryption(EncryptionControl(isEnforced: false))
    case .accountPlan: .accountPlan(nil)
    case .role: .role(isThere: true)
    case .credentials: .credentials(CredentialsEnd(time: 1_796_000_000, left: 3600))
    }
  }
}
