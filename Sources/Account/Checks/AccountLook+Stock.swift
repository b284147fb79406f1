/// Looks at how much of something there is.
extension AccountLook {
  static func stock(_ question: StockQuestion, _ value: @escaping @Sendable (StockAnswer) -> Value?) -> Self {
    Self(.stock(question)) { if case .stock(let answer) = $0 { value(answer) } else { nil } }
  }
}

extension AccountLook where Value == [Quota: Quota.Limit] {
  static func quotas(of service: Quota.Service) -> Self {
    .stock(.quotas(service)) { if case .quotas(let limits) = $0 { limits } else { nil } }
  }
}

extension AccountLook where Value == [VPC] {
  static var vpcs: Self { .stock(.vpcs) { if case .vpcs(let all) = $0 { all } else { nil } } }
  static var peers: Self { .stock(.peers) { if case .vpcs(let all) = $0 { all } else { nil } } }
}

extension AccountLook where Value == Int {
  static func count(_ question: StockQuestion) -> Self {
    .stock(question) { if case .count(let count) = $0 { count } else { nil } }
  }
}

extension AccountLook where Value == [ElasticAddress] {
  static var addresses: Self { .stock(.addresses) { if case .addresses(let all) = $0 { all } else { nil } } }
}

extension AccountLook where Value == [String?] {
  /// By their subnets.
  static var natGateways: Self { .stock(.natGateways) { if case .natGateways(let all) = $0 { all } else { nil } } }
}

extension AccountLook where Value == [String: String] {
  static var zonesOfSubnets: Self {
    .stock(.zonesOfSubnets) { if case .zonesOfSubnets(let zones) = $0 { zones } else { nil } }
  }
}

extension AccountLook where Value == ProcessorsInUse {
  static var processors: Self { .stock(.processors) { if case .processors(let used) = $0 { used } else { nil } } }
}

extension AccountLook where Value == StockRoom {
  static var balancers: Self { .stock(.balancers) { if case .room(let room) = $0 { room } else { nil } } }
  static var roles: Self { .stock(.identities) { if case .identities(let roles, _) = $0 { roles } else { nil } } }
  static var instanceProfiles: Self {
    .stock(.identities) { if case .identities(_, let profiles) = $0 { profiles } else { nil } }
  }
}

extension AccountLook where Value == [ListedStack] {
  static var stacks: Self { .stock(.stacks) { if case .stacks(let all) = $0 { all } else { nil } } }
}

extension AccountLook where Value == [String] {
  static func logGroups(prefix: String) -> Self {
    .stock(.logGroups(prefix: prefix)) { if case .names(let names) = $0 { names } else { nil } }
  }
}

extension AccountLook where Value == RightsAnswer {
  static func rights(_ question: RightsQuestion) -> Self {
    Self(.rights(question)) { if case .rights(let answer) = $0 { answer } else { nil } }
  }
}

/// Looks at how the account is set up.
extension AccountLook {
  static func setting(_ question: SettingQuestion, _ value: @escaping @Sendable (SettingAnswer) -> Value?) -> Self {
    Self(.setting(question)) { if case .setting(let answer) = $0 { value(answer) } else { nil } }
  }
}

extension AccountLook where Value == RegionState {
  static var region: Self { .setting(.region) { if case .region(let state) = $0 { state } else { nil } } }
}

extension AccountLook where Value == InternetBlock {
  static var internetBlock: Self {
    .setting(.internetBlock) { if case .internetBlock(let block) = $0 { block } else { nil } }
  }
}

extension AccountLook where Value == EncryptionControl {
  static var encryption: Self {
    .setting(.encryption) { if case .encryption(let control) = $0 { control } else { nil } }
  }
}

extension AccountLook where Value == AccountPlan? {
  static var accountPlan: Self {
    .setting(.accountPlan) { if case .accountPlan(let plan) = $0 { .some(plan) } else { nil } }
  }
}

extension AccountLook where Value == Bool {
  static func hasRole(_ name: String) -> Self {
    .setting(.role(name: name)) { if case .role(let isThere) = $0 { isThere } else { nil } }
  }
}

extension AccountLook where Value == CredentialsEnd? {
  /// nil for no end.
  static var credentialsEnd: Self {
    .setting(.credentials) { if case .credentials(let end) = $0 { .some(end) } else { nil } }
  }
}
