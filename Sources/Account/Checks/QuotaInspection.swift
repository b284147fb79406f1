internal import GitLabStack
internal import Phrases

/// A quota as it is looked at: what of the plan it counts, what is asked, how its use is read, and what else can be done.
struct QuotaInspection: Sendable {
  let code: String
  /// What it counts: `VPCs`, `Elastic IPs`.
  let title: Phrase
  let quota: Quota
  let type: ResourceType
  var key: AnswerKey?
  let asks: [StockQuestion]
  var weight: @Sendable (Plan, Plan.Resource) -> Int = { _, _ in 1 }
  let room: @Sendable (Examination) throws(NotSeen) -> StockRoom
  /// What is to be known of its use besides, where too little is left.
  var more: @Sendable (Examination) throws(NotSeen) -> Phrase? = { _ in nil }
  /// Other answers that need none of it, the best first.
  var ways: @Sendable (Examination) -> [Fix] = { _ in [] }

  var inspection: Inspection {
    Inspection(
      code, .quotas, title, about: key,
      of: { $0.planned(type) },
      asks: { _, examination in
        examination.adds(type, counting: weight) ? asks.map { .stock($0) } : []
      },
      judge: { _, examination throws(NotSeen) in
        let needed = try examination.added(type, counting: weight)
        guard needed > 0 else { return .ok(QuotaPhrases.needsNoMore, QuotaPhrases.standsAlready(title)) }
        return try finding(examination, needed: needed)
      })
  }

  private func finding(_ examination: Examination, needed: Int) throws(NotSeen) -> Finding {
    let room = try room(examination)
    let checked = Check.Room(used: room.used, limit: room.limit, needed: needed)
    var reason = QuotaPhrases.use(title, room.used, of: room.limit, needed: needed)
    guard room.used + needed > room.limit else { return .quota(checked, reason) }
    reason = reason.followed(by: QuotaPhrases.wouldBeRefused)
    if let more = try more(examination) { reason = reason.followed(by: more) }
    return .quota(
      checked, reason, fixes: ways(examination) + [quota.increase(to: room.used + needed, in: examination.region)])
  }
}

extension Quota {
  /// Asks AWS for more of it.
  func increase(to limit: Int, in region: Region?) -> Fix {
    // What is the same for all regions is raised in one of them.
    let place = service == .iam ? region?.homeOfPartition : region
    return Fix(
      QuotaPhrases.askForMore,
      command: "aws service-quotas request-service-quota-increase --service-code \(service.rawValue) "
        + "--quota-code \(rawValue) --desired-value \(limit)" + (place.map { " --region \($0)" } ?? ""),
      delay: QuotaPhrases.hoursToDays)
  }
}
