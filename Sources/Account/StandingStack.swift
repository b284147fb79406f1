package import GitLabStack
package import Phrases

/// The stack of the name that the plan takes, as far as what is its own in the account goes, and whether it takes the plan.
package struct StandingStack: Sendable {
  /// Of a stack that is not ours there are none.
  package let answers: Answers
  /// Whether its last operation ended well: what one that failed has made, its answers do not tell.
  package let isWhole: Bool
  /// What its data was written by; nil where it has none.
  package let release: ImageTag?
  /// Why it does not take the plan; nil where nothing is known against it.
  package let obstacle: Obstacle?
  /// What it is made of: nothing where its creation was taken back; nil where nobody can read it.
  package let plan: Plan?

  /// The zones of its subnets, where its template leaves them to AWS; of no matter where they are pinned.
  package let zones: Sighting<ZonePair>

  package struct Obstacle: Hashable, Sendable {
    package let reason: Phrase
    package let fixes: [Fix]
    /// The answer that would have to be another.
    package let key: AnswerKey

    package init(_ reason: Phrase, fixes: [Fix], key: AnswerKey) {
      self.reason = reason
      self.fixes = fixes
      self.key = key
    }
  }

  package init(
    answers: Answers, isWhole: Bool, release: ImageTag? = nil, plan: Plan? = nil, obstacle: Obstacle? = nil,
    zones: Sighting<ZonePair> = .pending
  ) {
    self.answers = answers
    self.isWhole = isWhole
    self.release = release
    self.obstacle = obstacle
    self.plan = plan
    self.zones = zones
  }

  /// Whether it was made for this very name in this very zone.
  func has(_ domain: Choices.Domain) -> Bool {
    answers.text(.domainHost)?.lowercased() == domain.host.description
      && answers.text(.domainZone)?.lowercased() == domain.zone.description
      && answers.text(.domainZoneID) == domain.zoneID.description
  }
}
