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

extension AccountLook where Value == [Subnet] {
  static func subnets(of vpc: String) -> Self {
    Self(.subnets(vpc: vpc)) { if case .subnets(let all) = $0 { all } else { nil } }
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
