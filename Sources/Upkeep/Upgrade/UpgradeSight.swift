package import Deployment
package import Phrases

/// What was seen of a GitLab before a step of its upgrade, from outside and from inside.
package struct UpgradeSight: Hashable, Sendable {
  package let outside: Result<Outside, Unseen>
  package let inside: Result<InsideSight, Unseen>

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
  }

  package init(outside: Result<Outside, Unseen>, inside: Result<InsideSight, Unseen>) {
    self.outside = outside
    self.inside = inside
  }

  /// Where there is no step to ask for.
  package static let notAsked: UpgradeSight = {
    let unseen = Unseen(reason: UpgradePhrases.nobodyHasAsked, advice: UpgradePhrases.askAgain)
    return UpgradeSight(outside: .failure(unseen), inside: .failure(unseen))
  }()

  /// nil where the inside was not seen, or did not tell.
  package var migrations: InsideSight.Migrations? { (try? inside.get())?.migrations }
}
