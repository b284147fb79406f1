internal import Phrases
internal import Reachability

extension ReachReport.Node {
  init(_ node: ReachNode, _ rules: [ReachRule], _ language: Language) {
    self.init(
      id: node.id, title: node.title[language], place: node.side.rawValue, publicAddress: node.hasPublicAddress,
      resources: node.resources,
      rules: rules.map { .init(logicalId: $0.logicalID, line: $0.line, rule: $0.sentence[language]) })
  }
}

extension ReachReport.Arrow {
  init(_ arrow: ReachArrow, _ sentence: Phrase, _ language: Language) {
    let unknown: String? = if case .unknown(let reason) = arrow.state { reason[language] } else { nil }
    self.init(
      from: arrow.from, to: arrow.to, ports: arrow.traffic.tcpPorts,
      traffic: arrow.traffic.map {
        .init(protocol: $0.ipProtocol, from: $0.ports?.lowerBound, to: $0.ports?.upperBound)
      },
      allowed: arrow.state.isAllowed, unknown: unknown, inbound: arrow.isInbound, when: arrow.occasion.rawValue,
      via: arrow.via, rule: arrow.rules.first, rules: arrow.rules, sentence: sentence[language])
  }
}

extension ReachReport.Right {
  init(_ right: ReachRight, _ language: Language) {
    self.init(
      role: right.role, line: right.line, trusted: right.trusted,
      statements: right.statements.map { statement in
        .init(
          actions: statement.actions, resources: statement.resources,
          conditions: statement.conditions.map { .init(test: $0.test, key: $0.key, values: $0.values) },
          purpose: statement.purpose?[language])
      },
      managedPolicies: right.managedPolicies)
  }
}

extension ReachReport.Address {
  init(_ asked: String, _ admission: Admission, _ language: Language) {
    let network: (by: String, number: Int)? =
      if case .listed(let range, let number, _, _, _) = admission { (range, number) } else { nil }
    self.init(
      asked: asked, admitted: admission.isAdmitted, code: admission.code, network: network?.number, by: network?.by,
      message: admission.sentence[language])
  }
}
