extension Question {
  /// Those that nobody else can answer well: which GitLab it is and where, by what name and by whom it is reached.
  private static let ownToEveryone: Set<AnswerKey> = [
    .stackName, .stackRegion, .domainZone, .domainHost, .domainName, .accessAllowedCIDRs, .accessRootEmail,
  ]

  /// Whether what is taken without an answer serves most people, so that the quick way may pass it by.
  package var hasGoodDefault: Bool { !Self.ownToEveryone.contains(key) }
}
