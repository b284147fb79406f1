package import Phrases

/// Why an operation failed, in words for people: the cause, what it means, and what followed from it.
package struct Diagnosis: Hashable, Sendable {
  /// nil where no resource failed: CloudFormation refused, or it is not known yet.
  package let cause: Cause?
  /// nil for a failure that the catalogue does not have: then it is told as AWS tells it.
  package let known: KnownFailure?
  /// What failed only because of it, in the order in which that happened.
  package let followers: [StackEvent]
  /// The words it was recognized by, and what they are about.
  private let symptom: Symptom

  /// What is found inside goes before what CloudFormation says, where that says less.
  package init(_ cause: Cause?, evidence: Evidence = Evidence(), failures: [StackEvent] = []) {
    self.cause = cause
    followers = failures.filter { $0.isFollower || $0.logicalID != cause?.logicalID && !$0.isAboutStack }
    let own = cause?.symptom ?? Symptom("", about: .task)
    let judged = cause.flatMap { KnownFailure($0.symptom) }
    let inside = Self.best(of: cause?.work == .deleting ? [] : evidence.symptoms)
    if let inside, judged == nil || judged?.rank == .general || inside.failure.rank > judged?.rank ?? .general {
      known = inside.failure
      symptom = inside.symptom
    } else {
      known = judged
      symptom = own
    }
  }

  /// For what CloudFormation refuses before anything is built.
  package init(refusal message: String) {
    cause = nil
    symptom = Symptom(message, about: .request)
    known = KnownFailure(symptom)
    followers = []
  }

  /// The first of those that say most.
  private static func best(of symptoms: [Symptom]) -> (symptom: Symptom, failure: KnownFailure)? {
    let found = symptoms.compactMap { symptom in KnownFailure(symptom).map { (symptom: symptom, failure: $0) } }
    let rank = found.map(\.failure.rank).max()
    return found.first { $0.failure.rank == rank }
  }

  /// The words it was recognized by, as AWS or GitLab wrote them.
  package var testimony: String { symptom.text }

  /// The cause in a sentence.
  package var sentence: Phrase {
    if let known { return known.sentence(for: symptom) }
    return cause?.failure ?? Phrase(verbatim: Redaction.applied(to: symptom.plain))
  }

  /// What to do about it.
  package var advice: Phrase { known.map { $0.remedy(for: symptom) } ?? RemedyPhrases.remedyForTheUnknown }

  /// The action that is missing, such as `ec2:CreateVpc`.
  package var action: String? { symptom.action }
}

extension Cause {
  var symptom: Symptom { Symptom(reason, about: .resource(type, work)) }

  /// What AWS could not do, and its reason first: all that is known of a failure that the catalogue does not have.
  fileprivate var failure: Phrase {
    // Where AWS gives no reason, the status stands for it, which says nothing more.
    let words = reason.hasSuffix("_FAILED") ? "" : Redaction.applied(to: symptom.plain)
    switch work {
    case .making, nil: return FailurePhrases.couldNotMake(logicalID, type: type, because: words)
    case .changing: return FailurePhrases.couldNotChange(logicalID, type: type, because: words)
    case .deleting: return FailurePhrases.couldNotDelete(logicalID, type: type, because: words)
    case .undoing: return FailurePhrases.couldNotUndo(logicalID, type: type, because: words)
    }
  }
}
