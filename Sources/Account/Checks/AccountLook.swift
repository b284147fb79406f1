internal import GitLabStack

/// A question to the account, with what its answer is made of.
struct AccountLook<Value: Sendable>: Sendable {
  let question: AccountQuestion
  /// nil for the answer to another question.
  let value: @Sendable (AccountAnswer) -> Value?

  init(_ question: AccountQuestion, _ value: @escaping @Sendable (AccountAnswer) -> Value?) {
    self.question = question
    self.value = value
  }
}

extension AccountLook where Value == SignedIn {
  static var identity: Self { Self(.identity) { if case .identity(let who) = $0 { who } else { nil } } }
}

extension AccountLook where Value == [Subnet] {
  static func subnets(of vpc: String) -> Self {
    Self(.subnets(vpc: vpc)) { if case .subnets(let all) = $0 { all } else { nil } }
  }
}

extension AccountLook where Value == VPC? {
  static func vpc(_ id: String) -> Self {
    Self(.vpc(id: id)) { if case .vpc(let vpc) = $0 { .some(vpc) } else { nil } }
  }
}

extension AccountLook where Value == [NetworkACL] {
  static func networkACLs(of vpc: String) -> Self {
    Self(.networkACLs(vpc: vpc)) { if case .networkACLs(let all) = $0 { all } else { nil } }
  }
}

extension AccountLook where Value == [VPCEndpoint] {
  static func endpoints(of vpc: String) -> Self {
    Self(.endpoints(vpc: vpc)) { if case .endpoints(let all) = $0 { all } else { nil } }
  }
}

extension AccountLook where Value == [SecurityGroup] {
  static func securityGroups(_ ids: [String]) -> Self {
    Self(.securityGroups(ids: ids)) { if case .securityGroups(let all) = $0 { all } else { nil } }
  }
}

extension AccountLook where Value == DHCPOptions? {
  static func dhcpOptions(_ id: String) -> Self {
    Self(.dhcpOptions(id: id)) { if case .dhcpOptions(let options) = $0 { .some(options) } else { nil } }
  }
}

extension AccountLook where Value == [AvailabilityZone] {
  static var availabilityZones: Self {
    Self(.availabilityZones) { if case .availabilityZones(let all) = $0 { all } else { nil } }
  }
}

extension AccountLook where Value == Set<String> {
  /// By their ids.
  static func zonesOffering(_ instanceType: String) -> Self {
    Self(.zonesOffering(instanceType: instanceType)) { if case .zones(let all) = $0 { all } else { nil } }
  }
}

extension AccountLook where Value == Certificate? {
  static func certificate(_ arn: String) -> Self {
    Self(.certificate(arn: arn)) { if case .certificate(let certificate) = $0 { .some(certificate) } else { nil } }
  }
}

extension AccountLook where Value == ExistingFileSystem? {
  static func fileSystem(_ id: String) -> Self {
    Self(.fileSystem(id: id)) { if case .fileSystem(let found) = $0 { .some(found) } else { nil } }
  }
}

extension AccountLook where Value == ExistingSecret? {
  static func secret(_ arn: String) -> Self {
    Self(.secret(arn: arn)) { if case .secret(let found) = $0 { .some(found) } else { nil } }
  }
}

extension AccountLook where Value == DNSAttributes? {
  static func dnsAttributes(of vpc: String) -> Self {
    Self(.dnsAttributes(vpc: vpc)) { if case .dnsAttributes(let attributes) = $0 { .some(attributes) } else { nil } }
  }
}

extension AccountLook where Value == HostedZone? {
  static func hostedZone(_ id: String) -> Self {
    Self(.hostedZone(id: id)) { if case .hostedZone(let zone) = $0 { .some(zone) } else { nil } }
  }
}

extension AccountLook where Value == [DNSRecord] {
  /// Those of one full name.
  static func records(in zone: String, named name: String) -> Self {
    Self(.records(zoneID: zone, name: name)) { answer in
      guard case .records(let all) = answer else { return nil }
      return all.filter { $0.name == name }
    }
  }
}
