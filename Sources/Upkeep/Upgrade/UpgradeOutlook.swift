package import Deployment
package import GitLabStack
package import Phrases

/// Upgrade of a GitLab before its next step: the way, what that takes, and what stops it.
package struct UpgradeOutlook: Hashable, Sendable {
  package let path: UpgradePath
  /// Usual seconds in each step that nobody can use GitLab, the backup before it aside.
  package let away: ClosedRange<Double>
  /// Empty where nothing stops the next step, and where there is none.
  package let obstacles: [UpgradeObstacle]
  /// The newest whole copy, as it was seen; nil where there is none.
  package let copy: Result<RecoveryPoint?, UpgradeSight.Unseen>

  /// - Parameter isGuarded: whether the task keeps an older GitLab from newer data.
  package init(
    _ path: UpgradePath, _ sight: UpgradeSight, isGuarded: Bool, plan: Plan?, durations: Durations
  ) {
    self.path = path
    copy = sight.copy
    away = plan.map { Self.away(by: $0, durations) } ?? Self.usual
    obstacles =
      path.steps.first.map { step in
        (isGuarded ? [] : [.withoutGuard(from: path.from, to: step.release)])
          + sight.obstacles(to: step.release, from: path.from)
      } ?? []
  }

  /// The old task stops first; pull, migrations and start follow.
  private static let usual = 360.0...900.0

  /// What CloudFormation waits for with a service is the new task, healthy: how long that took here before tells most.
  private static func away(by plan: Plan, _ durations: Durations) -> ClosedRange<Double> {
    let service = plan.resources(of: .computing(.service)).first
    guard let own = service.map(durations.usual(of:)), own.source == "this account" else { return usual }
    return own.create
  }

  /// What leads back: a restore and nothing else, and from when the newest copy is.
  package var wordsOfBack: Phrase {
    let newest: Phrase =
      switch copy {
      case .success(let point?): UpgradePhrases.newestCopy(UTC.date(point.made))
      case .success(nil): UpgradePhrases.noCopyYet
      case .failure(let unseen): UpgradePhrases.copyUnseen(unseen.reason)
      }
    return UpgradePhrases.back.followed(by: newest)
  }

  /// Whether the next step may be begun.
  package var isOpen: Bool { obstacles.isEmpty }
  /// Whether nothing stops it but time.
  package var passes: Bool { obstacles.allSatisfy(\.passes) }
}
