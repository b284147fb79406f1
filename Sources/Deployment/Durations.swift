package import GitLabStack

/// How long CloudFormation usually takes over a resource: by its type, or as this account's and region's own times say.
package struct Durations: Hashable, Sendable {
  /// What this account and region took before, by the key of a resource.
  private var own: [String: Own] = [:]
  /// How many times as fast the clock runs.
  private var speed: Double = 1

  private struct Own: Hashable, Sendable {
    let create: ClosedRange<Double>?
    let delete: ClosedRange<Double>?
  }

  /// As the types of resources say it.
  package static let builtIn = Durations()

  /// A type that is not known has its usual time too, so that a forecast never fails.
  package func usual(of resource: Plan.Resource) -> ResourceFacts.UsualTime {
    let usual = special(of: resource)?.usual ?? resource.type.facts.usual
    let own = own[key(of: resource)]
    return ResourceFacts.UsualTime(
      own?.create ?? usual.create.scaled(by: 1 / speed), own?.delete ?? usual.delete.scaled(by: 1 / speed),
      own == nil ? usual.source : "this account")
  }

  private func special(of resource: Plan.Resource) -> ResourceFacts.Special? {
    resource.type.facts.special.flatMap { resource.properties[$0.property] == nil ? nil : $0 }
  }

  /// What resources have in common that take about as long: their type, and the property that sets some of that type apart.
  func key(of resource: Plan.Resource) -> String {
    special(of: resource).map { "\(resource.type.name) with \($0.property)" } ?? resource.type.name
  }

  /// The same where this account's and region's own times are known.
  package func learned(from learned: LearnedDurations, in place: LearnedDurations.Place) -> Durations {
    var durations = self
    durations.own = learned.usual(in: place).mapValues { Own(create: $0.create, delete: $0.delete) }
    return durations
  }

  /// The same where the clock runs `factor` times as fast, as in a rehearsal.
  package func faster(by factor: Double) -> Durations {
    var faster = self
    faster.speed *= factor
    faster.own = own.mapValues {
      Own(create: $0.create?.scaled(by: 1 / factor), delete: $0.delete?.scaled(by: 1 / factor))
    }
    return faster
  }
}
