internal import Account

/// What an account has of what there is a limit to, and how much it may have.
struct StockQueries: Sendable {
  let cli: AWSCLI

  /// Looks at how much of something there is. One process; two at once for the load balancers, and one more for each quota that
  /// has no value of the account's own.
  func look(_ question: StockQuestion) async throws(AWSTrouble) -> StockAnswer {
    switch question {
    case .quotas(let service): return .quotas(try await quotas(of: service))
    case .vpcs: return .vpcs(try await AccountQueries(cli: cli).vpcs())
    case .peers:
      return .vpcs(
        try await cli.answer(
          PeeringList.self,
          to: ["ec2", "describe-vpc-peering-connections", "--filters", "Name=status-code,Values=active"]
        ).vpcs)
    case .internetGateways:
      return .count(
        try await cli.answer(InternetGatewayList.self, to: ["ec2", "describe-internet-gateways"]).count)
    case .addresses:
      return .addresses(try await cli.answer(AddressList.self, to: ["ec2", "describe-addresses"]).addresses)
    case .natGateways:
      let filter = ["--filter", "Name=state,Values=pending,available,deleting"]
      return .natGateways(
        try await cli.answer(NATGatewayPlaces.self, to: ["ec2", "describe-nat-gateways"] + filter).subnets)
    case .zonesOfSubnets:
      return .zonesOfSubnets(try await cli.answer(SubnetPlaces.self, to: ["ec2", "describe-subnets"]).zones)
    case .processors:
      let metrics = try await cli.answer(ProcessorMetrics.self, to: ProcessorMetrics.operation(until: cli.today()))
      guard let processors = metrics.processors else { throw .garbled(command: "cloudwatch get-metric-data") }
      return .processors(processors)
    case .balancers: return .room(try await balancers())
    case .fileSystems:
      return .count(try await cli.answer(FileSystemList.self, to: ["efs", "describe-file-systems"]).count)
    case .certificates: return .count(try await AccountQueries(cli: cli).issuedCertificates())
    case .identities:
      let summary = try await cli.answer(IdentitySummary.self, to: ["iam", "get-account-summary"])
      return .identities(roles: summary.roles, instanceProfiles: summary.instanceProfiles)
    case .stacks: return .stacks(try await AccountQueries(cli: cli).standingStacks())
    case .stackLimit:
      let limits = try await cli.answer(StackLimits.self, to: ["cloudformation", "describe-account-limits"])
      guard let limit = limits.stacks else { throw .garbled(command: "cloudformation describe-account-limits") }
      return .count(limit)
    case .logGroups(let prefix):
      return .names(
        try await cli.answer(
          LogGroupList.self, to: ["logs", "describe-log-groups", "--log-group-name-prefix", prefix]
        ).names)
    }
  }

  /// One call for all quotas of a service: to ask for each takes longer, and AWS lets few such questions through.
  private func quotas(of service: Quota.Service) async throws(AWSTrouble) -> [Quota: Quota.Limit] {
    let answer = try await cli.answer(
      QuotaList.self, to: ["service-quotas", "list-service-quotas", "--service-code", service.rawValue])
    var limits = answer.limits
    // An account that never had one of its own has what everybody has, which only the other call tells.
    for quota in service.quotas where limits[quota] == nil {
      do throws(AWSTrouble) {
        limits[quota] = try await cli.answer(
          DefaultQuota.self,
          to: [
            "service-quotas", "get-aws-default-service-quota", "--service-code", service.rawValue, "--quota-code",
            quota.rawValue,
          ]
        ).limit
      } catch {
        limits[quota] = .untold(error.message)
      }
    }
    return limits
  }

  private func balancers() async throws(AWSTrouble) -> StockRoom {
    let (balancers, limits) = await atOnce {
      await cli.outcome(BalancerList.self, of: ["elbv2", "describe-load-balancers"])
    } and: {
      await cli.outcome(BalancerLimits.self, of: ["elbv2", "describe-account-limits"])
    }
    guard let limit = try limits.get().applicationBalancers else {
      throw .garbled(command: "elbv2 describe-account-limits")
    }
    return StockRoom(used: try balancers.get().applicationBalancers, limit: limit)
  }
}
