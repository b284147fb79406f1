internal import Account
internal import GitLabStack
internal import OrderedCollections
package import Phrases

/// A rule of the template that stands behind a box: what it says, and where.
package struct ReachRule: Hashable, Sendable {
  /// The logical id of the resource that says so.
  package let logicalID: String
  /// The line of the template on which that begins, from 1; nil for what the template leaves to AWS.
  package let line: Int?
  package let sentence: Phrase
}

extension ReachReading {
  /// The rules behind each box, by its id.
  func rules(behind listeners: [ReachListener]) -> [String: [ReachRule]] {
    var rules: [String: [ReachRule]] = [:]
    for member in members {
      guard let id = nodes.values.first(where: { $0.kind == member.kind && $0.resources == member.resources })?.id
      else { continue }
      let answers = member.kind == .loadBalancer ? listeners.map(rule) : []
      rules[id] = answers + groupRules(of: member) + routeRules(of: member) + placeRules(of: member)
    }
    for node in nodes.values where rules[node.id] == nil {
      let said = node.resources.map { rule($0, plan.resource($0).map { Phrase(verbatim: $0.type.name) }) }
      rules[node.id] =
        said
        + arrows.filter { $0.from == node.id || $0.to == node.id }.flatMap(\.rules).unique.map {
          rule($0, plan.resource($0).map { Phrase(verbatim: $0.type.name) })
        }
    }
    return rules
  }

  private func rule(_ logicalID: String, _ sentence: Phrase?) -> ReachRule {
    ReachRule(
      logicalID: logicalID, line: plan.resource(logicalID)?.line, sentence: sentence ?? Phrase(verbatim: logicalID))
  }

  private func rule(_ listener: ReachListener) -> ReachRule {
    rule(
      listener.logicalID,
      listener.redirect.map { ReachPhrases.redirects(listener.port, to: $0) }
        ?? ReachPhrases.answers(listener.port, isEncrypted: listener.isEncrypted))
  }

  private func groupRules(of member: NetworkMember) -> [ReachRule] {
    ingress.filter { member.groups.contains($0.group) }.map {
      rule($0.declaredBy, ReachPhrases.letsIn([Traffic($0.ipProtocol, $0.ports)].words, from: $0.source))
    }
      + egress.filter { member.groups.contains($0.group) }.map {
        rule($0.group, ReachPhrases.letsOut([Traffic($0.ipProtocol, $0.ports)].words, to: $0.destination))
      }
  }

  private func routeRules(of member: NetworkMember) -> [ReachRule] {
    ways(of: member).compactMap { way in
      switch way {
      case .internetGateway(let route): rule(route, ReachPhrases.routeToInternet)
      case .natGateway(let id, let route), .instance(let id, let route): rule(route, ReachPhrases.routeTo(id))
      case .nowhere: nil
      case .seen(let reach): ReachRule(logicalID: place(of: member), line: nil, sentence: reach.inShort)
      case .unseen(let reason): ReachRule(logicalID: place(of: member), line: nil, sentence: reason)
      }
    }
  }

  private func placeRules(of member: NetworkMember) -> [ReachRule] {
    let name = member.resources.first ?? ""
    let subnets = namesSubnets ? member.subnets : []
    return [rule(name, ReachPhrases.standsIn(subnets, hasPublicAddress: member.hasPublicAddress))]
  }

  /// The subnet whose routes are meant; the VPC where nobody has named one.
  private func place(of member: NetworkMember) -> String {
    (namesSubnets ? member.subnets.first : plan.parameters["Vpc"]) ?? ""
  }
}
