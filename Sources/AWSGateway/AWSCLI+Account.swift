package import Account

extension AWSCLI {
  /// Who is signed in.
  package func identity() async throws(AWSTrouble) -> Identity {
    struct Answer: Decodable {
      let account: String
      let arn: String
    }
    let answer = try await answer(Answer.self, to: ["sts", "get-caller-identity"])
    return Identity(account: answer.account, arn: answer.arn)
  }

  /// Every VPC of the region.
  package func vpcs() async throws(AWSTrouble) -> [VPC] {
    struct Answer: Decodable {
      let vpcs: [Item]?
      struct Item: Decodable {
        let vpcId: String
        let cidrBlock: String?
        let isDefault: Bool?
        let tags: [NameTag]?
      }
    }
    let answer = try await answer(Answer.self, to: ["ec2", "describe-vpcs"])
    return (answer.vpcs ?? []).map { item in
      VPC(
        id: item.vpcId, name: item.tags?.name, cidr: item.cidrBlock ?? "", isDefault: item.isDefault ?? false)
    }
  }

  /// The subnets of a VPC, with what their route tables make of them. Two processes at once.
  package func subnets(of vpc: String) async throws(AWSTrouble) -> [Subnet] {
    struct Answer: Decodable {
      let subnets: [Item]?
      struct Item: Decodable {
        let subnetId: String
        let availabilityZone: String?
        let cidrBlock: String?
        let availableIpAddressCount: Int?
        let tags: [NameTag]?
      }
    }
    let filter = ["--filters", "Name=vpc-id,Values=\(vpc)"]
    async let asked = outcome(RouteTables.self, of: ["ec2", "describe-route-tables"] + filter)
    let answer = await outcome(Answer.self, of: ["ec2", "describe-subnets"] + filter)
    let tables = try await asked.get()
    return try answer.get().subnets.map { items in
      items.map { item in
        Subnet(
          id: item.subnetId, name: item.tags?.name, zone: item.availabilityZone ?? "", cidr: item.cidrBlock ?? "",
          availableAddresses: item.availableIpAddressCount ?? 0, reach: tables.reach(of: item.subnetId))
      }
    } ?? []
  }

  /// Every hosted zone of the account, private ones too.
  package func hostedZones() async throws(AWSTrouble) -> [HostedZone] {
    struct Answer: Decodable { let hostedZones: [HostedZoneItem]? }
    let answer = try await answer(Answer.self, to: ["route53", "list-hosted-zones"])
    return (answer.hostedZones ?? []).map(\.zone)
  }

  /// GitLab's first password. Nothing of it is ever in a `CallRecord` or an error.
  package func rootPassword(secretARN: String) async throws(AWSTrouble) -> SecretText {
    struct Answer: Decodable { let secretString: String }
    let answer = try await answer(
      Answer.self, to: ["secretsmanager", "get-secret-value", "--secret-id", secretARN])
    struct Credentials: Decodable { let password: String }
    // The secret holds the name of the account too; a secret that somebody wrote by hand may be the bare password.
    let credentials = try? AWSJSON.decode(Credentials.self, from: answer.secretString)
    return SecretText(credentials?.password ?? answer.secretString)
  }

  /// For calls that run at once: an `async let` forgets the type of what is thrown.
  func outcome<Answer: Decodable & Sendable>(
    _ type: Answer.Type, of operation: [String]
  ) async -> Result<Answer, AWSTrouble> {
    do throws(AWSTrouble) {
      return .success(try await answer(type, to: operation))
    } catch {
      return .failure(error)
    }
  }
}
