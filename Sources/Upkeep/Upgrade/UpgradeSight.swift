package import Deployment
package import Phrases

/// What was seen of a GitLab before a step of its upgrade, from outside and from inside.
package struct UpgradeSight: Hashable, Sendable {
  package let outside: Result<Outside, Unseen>
  package let inside: Result<InsideSight, Unseen>
  /// The newest whole copy of its file system, which is the only way back; nil where there is none.
  package let copy: Result<RecoveryPoint?, Unseen>

  /// What is against the start of the next task; nil where nothing is, and where nobody has asked.
  package let egressTrouble: EgressTrouble?

  package enum Outside: Hashable, Sendable {
    /// No task is to run.
    case stopped
    /// How the load balancer finds each task.
    case targets([TargetState])
  }

  /// What could not be seen, and what to do about that.
  package struct Unseen: Error, Hashable, Sendable {
    package let reason: Phrase
    /// nil where nothing helps but to ask again.
    package let advice: Phrase?

    package init(reason: Phrase, advice: Phrase?) {
      self.reason = reason
      self.advice = advice
    }

    package static let nobodyHasAsked = Unseen(
      reason: UpgradePhrases.nobodyHasAsked, advice: UpgradePhrases.askAgain)
  }

  package init(
    outside: Result<Outside, Unseen>, inside: Result<InsideSight, Unseen>,
    copy: Result<RecoveryPoint?, Unseen> = .failure(.nobodyHasAsked), egressTrouble: EgressTrouble? = nil
  ) {
    self.egressTrouble = egressTrouble
    self.outside = outside
    self.inside = inside
    self.copy = copy
  }

  /// Where there is no step to ask for.
  package static let notAsked = UpgradeSight(
    outside: .failure(.nobodyHasAsked), inside: .failure(.nobodyHasAsked))

  /// nil where the inside was not seen, or did not tell.
  package var migrations: InsideSight.Migrations? { (try? inside.get())?.migrations }
}
