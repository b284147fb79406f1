package import GitLabStack

/// A change set with what it means: judged by what the answers change first, and by its resources second.
package struct ChangeReview: Hashable, Sendable {
  /// In the order of the groups, as people think of them.
  package let changes: [ReviewedChange]
  /// What the whole means, the gravest first; nothing for a creation, which changes nothing for anybody.
  package let impacts: [ChangeImpact]

  /// Whether no key and no `--yes` will do, and the name of the stack has to be typed.
  package var needsName: Bool { graveImpacts.isEmpty == false }

  package var graveImpacts: [ChangeImpact] { impacts.filter { $0.weight == .grave } }

  /// The release that cannot be taken back once it has begun; nil where GitLab's version stays.
  package var oneWay: ChangeImpact? { impacts.first { $0.code == "oneWay" } }
}

extension ChangeSet {
  /// - Parameter before: the stack that stands; nil for a creation.
  package func reviewed(over before: StackBefore?, to answers: Answers, _ new: Plan) -> ChangeReview {
    let known = before.map { ChangeImpact.impacts(from: $0.answers, to: answers, address: $0.address) } ?? []
    let isStopped = before != nil && tasks?.isStopped == true
    let reviewed = changes.map { change in
      let resource = new.resource(change.logicalID) ?? before?.plan?.resource(change.logicalID)
      let impacts = before.map { before in
        let changed = before.plan.map { PlanDifferences(from: $0, to: new).properties(of: change.logicalID) } ?? []
        return ChangeImpact.impacts(of: change, on: resource, changed: changed, known: known)
          .map { $0.addressed(from: before, to: answers, by: change) }
      }
      return ReviewedChange(
        change: change, group: resource?.group, impacts: (impacts ?? []).asOfGitLab(stopped: isStopped))
    }
    let grouped =
      Plan.Group.allCases.flatMap { group in reviewed.filter { $0.group == group } }
      + reviewed.filter { $0.group == nil }
    let all = (isStopped ? [.staysStopped] : []) + known.asOfGitLab(stopped: isStopped) + grouped.flatMap(\.impacts)
    return ChangeReview(changes: grouped, impacts: all.ordered.summed)
  }

  /// Whether AWS would make something anew, which it refuses to do while failures are kept.
  package var replaces: Bool { changes.contains { $0.kind == .replacement } }
}

extension ChangeImpact {
  /// Another load balancer has another name, which is the address of whoever has no domain.
  fileprivate func addressed(from before: StackBefore, to answers: Answers, by change: ChangeSet.Change) -> ChangeImpact
  {
    let isOther = ResourceType(change.resourceType) == .entrance(.loadBalancer) && change.kind != .change
    guard self == .interruptsAccess, isOther, answers.address == nil else { return self }
    return .newAddress(from: before.address, to: nil)
  }
}

extension [ChangeImpact] {
  /// The same where GitLab is stopped: it is not away for minutes, for it does not come back by itself.
  fileprivate func asOfGitLab(stopped isStopped: Bool) -> [ChangeImpact] {
    isStopped ? map { $0 == .away ? .staysStopped : $0 }.ordered : self
  }

  /// What is not known in one, and that nobody notices something only where there is nothing else to say.
  fileprivate var summed: [ChangeImpact] {
    let unknown = compactMap { impact in if case .notKnown(let subject) = impact { subject } else { nil } }
    var rest = filter { if case .notKnown = $0 { false } else { $0 != .unnoticed } }
    if !unknown.isEmpty { rest.append(.notKnown(subject: unknown.joined(separator: ", "))) }
    return rest.isEmpty ? filter { $0 == .unnoticed } : rest.ordered
  }
}
