internal import GitLabStack

extension Choices {
  /// Every finding of the chosen subnets, each for what it is to be used for. Empty for a new VPC.
  ///
  /// - Parameter standing: the stack that they are in already: what it has taken of their addresses, it does not take again.
  func subnetFindings(
    in subnets: [Subnet], standing: StandingStack?
  ) -> [(key: AnswerKey, subnet: Subnet, finding: SubnetFinding)] {
    guard case .existing(_, let publicSubnets, let privateSubnets) = network else { return [] }
    let uses =
      publicSubnets.map { (AnswerKey.networkPublicSubnets, SubnetUse.balancer, $0.description) }
      + privateSubnets.map { (AnswerKey.networkPrivateSubnets, SubnetUse.task, $0.description) }
    return uses.flatMap { key, use, id -> [(key: AnswerKey, subnet: Subnet, finding: SubnetFinding)] in
      guard let subnet = subnets.first(where: { $0.id == id }) else { return [] }
      let isInUse = standing?.answers.list(key)?.contains(id) ?? false
      return subnet.findings(for: use, on: image.architecture).filter { !isInUse || $0.code != "network.addresses" }
        .map { (key, subnet, $0) }
    }
  }
}
