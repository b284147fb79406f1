internal import Account
internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// For a deployment that comes hours after the order that leads to it.
extension LineDeployment {
  /// Wants now what a creation will want then, and the second yes to its risks. Throws what would stop it.
  ///
  /// Returns what was said.
  func wantAhead() async throws -> [Phrase] {
    let first = await examination.sightings()
    let placed = try placed(over: nil, by: first)
    let seen = await placed.examination.sightings(over: .seen(nil), knowing: first)
    let told = try placed.check(seen, over: nil)
    if isDryRun {
      placed.sayOpenRisks(over: nil)
      return told
    }
    guard try placed.acceptsRisks(over: nil) else { throw Failure(.saidNo, AccessPhrases.notAccepted) }
    return told
  }
}
