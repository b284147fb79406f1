package import Phrases

/// Why an operation failed, in words for people: the cause, what it means, and what followed from it.
package struct Diagnosis: Hashable, Sendable {
  /// nil where no resource failed: CloudFormation refused, or it is not known yet.
  package let cause: Cause?
  /// nil for a failure that the catalogue does not have: then it is told as AWS tells it.
  package let known: KnownFailure?
  /// The words it was recognized by, as AWS or GitLab wrote them.
  package let testimony: String
  /// What failed only because of it, in the order in which that happened.
  package let followers: [StackEvent]

  /// What is found inside goes before what CloudFormation says, where that says only that something failed.
  package init(_ cause: Cause?, evidence: Evidence = Evidence(), failures: [StackEvent] = []) {
    self.cause = cause
    followers = failures.filter { $0.isFollower || $0.logicalID != cause?.logicalID && !$0.isAboutStack }
    let own = cause.map { "\($0.reason)" } ?? ""
    let judged = cause.map { KnownFailure("\($0.type) \($0.reason)") } ?? nil
    let inside = evidence.testimonies.map { (text: $0, failure: KnownFailure($0)) }.filter { $0.failure != nil }
    let better = inside.first { $0.failure?.isGeneral == false } ?? inside.first
    if judged == nil || judged?.isGeneral == true, let better {
      known = better.failure
      testimony = better.text
    } else {
      known = judged
      testimony = own
    }
  }

  /// For what CloudFormation refuses before anything is built.
  package init(refusal message: String) {
    cause = nil
    known = KnownFailure(message)
    testimony = message
    followers = []
  }

  /// The cause in a sentence.
  package var sentence: Phrase {
    if let known { return .failure(known.rawValue, naming: action ?? "") }
    guard let cause else { return Phrase(verbatim: testimony) }
    return .failureWithoutName(cause.logicalID, type: cause.type)
  }

  /// What to do about it.
  package var advice: Phrase { known.map { .remedy(for: $0.rawValue) } ?? .remedyForTheUnknown }

  /// The action that is missing, such as `ec2:CreateVpc`.
  package var action: String? {
    let pattern = #/(?:perform:? |API: )([a-z0-9-]+:[A-Za-z0-9*]+)/#
    return (testimony.firstMatch(of: pattern)?.output.1).map(String.init)
  }
}
