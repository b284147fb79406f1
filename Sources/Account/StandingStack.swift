package import GitLabStack

/// The stack that an update would change, as far as what is its own in the account goes.
package struct StandingStack: Sendable {
  package let answers: Answers
  /// Whether its last operation ended well: what one that failed has made, its answers do not tell.
  package let isWhole: Bool
  /// What its data was written by; nil where it has none.
  package let release: ImageTag?

  /// The zones of its subnets, where its template leaves them to AWS; of no matter where they are pinned.
  package let zones: Sighting<ZonePair>

  package init(
    answers: Answers, isWhole: Bool, release: ImageTag? = nil, zones: Sighting<ZonePair> = .pending
  ) {
    self.answers = answers
    self.isWhole = isWhole
    self.release = release
    self.zones = zones
  }

  /// Whether it was made for this very name in this very zone.
  func has(_ domain: Choices.Domain) -> Bool {
    answers.text(.domainHost)?.lowercased() == domain.host.description
      && answers.text(.domainZone)?.lowercased() == domain.zone.description
      && answers.text(.domainZoneID) == domain.zoneID.description
  }
}
