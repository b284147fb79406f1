internal import GitLabStack
internal import Phrases

/// What of the plan is not there yet.
extension Examination {
  /// The resources of a type that the plan adds to what stands, each with what it counts.
  ///
  /// What is replaced stands twice for a while and is not counted: only a change set tells which that is.
  /// - Parameter weight: of a resource in a plan; the difference where it stands already.
  func added(
    _ type: ResourceType, counting weight: (Plan, Plan.Resource) -> Int = { _, _ in 1 }
  ) throws(NotSeen) -> Int {
    guard let plan else { return 0 }
    let old = try standingPlan()
    return plan.resources(of: type).reduce(0) { sum, resource in
      let before = old.resource(resource.logicalID).flatMap { $0.type == type ? weight(old, $0) : nil } ?? 0
      return sum + max(0, weight(plan, resource) - before)
    }
  }

  /// Whether the plan adds such a resource, as far as that is known: while nobody knows, there is no reason to ask.
  func adds(_ type: ResourceType, counting weight: (Plan, Plan.Resource) -> Int = { _, _ in 1 }) -> Bool {
    do throws(NotSeen) {
      return try added(type, counting: weight) > 0
    } catch {
      switch error {
      case .pending: return false
      case .unseen: return true
      }
    }
  }

  /// The plan, where it has resources of that type and what it adds of them can be told: of what a failed operation has made,
  /// neither its template nor its answers tell.
  func planned(_ type: ResourceType) -> Plan? {
    if case .seen(let stack?) = standing, !stack.isWhole, stack.plan?.isKnown != false { return nil }
    return plan.flatMap { $0.resources(of: type).isEmpty ? nil : $0 }
  }

  /// What is there of it; a plan without resources where nothing is.
  func standingPlan() throws(NotSeen) -> Plan {
    guard let stack = try stack() else { return .unknown }
    // Nothing is left of one whose creation was taken back.
    if let plan = stack.plan, !plan.isKnown { return plan }
    guard let plan = stack.plan else {
      throw .unseen(QuotaPhrases.needIsUnseen, because: QuotaPhrases.standingIsUnread)
    }
    return plan
  }

  /// The most there may be of something.
  func limit(_ quota: Quota) throws(NotSeen) -> Int {
    let limits = try seen(.quotas(of: quota.service), orSay: QuotaPhrases.limitIsUnseen)
    switch limits[quota] {
    case .value(let limit): return limit
    case .untold(let reason):
      throw .unseen(
        QuotaPhrases.limitIsUnseen, because: reason.map { Phrase(verbatim: $0) } ?? QuotaPhrases.awsTellsNoLimit)
    case nil: throw .unseen(QuotaPhrases.limitIsUnseen, because: QuotaPhrases.awsTellsNoLimit)
    }
  }
}
