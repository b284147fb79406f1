package import GitLabStack

/// What differs from the template of a stack, by the parts that people know.
package struct DriftReport: Hashable, Sendable {
  /// What somebody changed past CloudFormation, each after what it depends on.
  package let drifted: [Plan.Group: [ResourceDrift]]
  /// What CloudFormation calls drift and is none, with why.
  package let explained: [Explained]
  /// What CloudFormation did not compare.
  package let notCompared: [ResourceDrift]
  package let inSync: Int

  /// A difference that has its reason.
  package struct Explained: Hashable, Sendable {
    package let resource: ResourceDrift
    package let reason: DriftReason
  }

  package init(_ found: [ResourceDrift], of plan: Plan) {
    var drifted: [Plan.Group: [ResourceDrift]] = [:]
    var explained: [Explained] = []
    for resource in found where resource.status == .modified || resource.status == .deleted {
      let reasons = Dictionary(
        resource.differences.map { ($0, DriftReason($0, of: resource, in: plan)) }, uniquingKeysWith: { $1 })
      for (reason, differences) in Dictionary(grouping: resource.differences, by: { reasons[$0] ?? nil }) {
        guard let reason else { continue }
        explained.append(Explained(resource: resource.keeping(differences.contains), reason: reason))
      }
      let rest = resource.keeping { reasons[$0] == .some(nil) }
      guard resource.status == .deleted || resource.differences.isEmpty || !rest.differences.isEmpty else { continue }
      // What no template of ours has stands with GitLab itself, where people look first.
      drifted[plan.resource(resource.logicalID)?.group ?? .gitlab, default: []].append(rest)
    }
    let order = plan.creationOrder
    func place(_ drift: ResourceDrift) -> Int { order.firstIndex(of: drift.logicalID) ?? order.count }
    self.drifted = drifted.mapValues { $0.sorted { place($0) < place($1) } }
    self.explained = explained.sorted { place($0.resource) < place($1.resource) }
    notCompared = found.filter { [.notChecked, .unsupported, .unknown].contains($0.status) }
      .sorted { place($0) < place($1) }
    inSync = found.count { $0.status == .inSync }
  }

  package var isClean: Bool { drifted.isEmpty }

  /// Its name in JSON: `IN_SYNC`, `DRIFTED`, or `UNKNOWN` where not all could be compared and nothing was found.
  package func code(isPartial: Bool) -> String { !isClean ? "DRIFTED" : isPartial ? "UNKNOWN" : "IN_SYNC" }

  /// How many resources somebody changed.
  package var count: Int { drifted.values.reduce(0) { $0 + $1.count } }
}
