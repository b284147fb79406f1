package import Phrases

/// Way from a release to a newer one on the same data, by way of each release that GitLab does not let one jump over.
package struct UpgradePath: Hashable, Sendable {
  package let from: ImageTag
  package let goal: ImageTag
  /// One after another, the goal last; empty where nothing is left to do.
  package let steps: [Step]

  /// A release to go to, with what it is for.
  package struct Step: Hashable, Sendable {
    package let release: ImageTag
    /// Never empty.
    package let reasons: [Reason]
  }

  package enum Reason: Hashable, Sendable {
    /// GitLab's upgrades must not jump over its line.
    case required
    /// Its image moves the database to a newer PostgreSQL.
    case postgreSQL(from: Int, to: Int)
    /// What is older in its line does not lead to the next major release; `fixedIn` does.
    case leadsOn(fixedIn: ImageTag)
    case goal
  }

  /// Why there is no way.
  package enum Refusal: Error, Hashable, Sendable {
    case goesBack(from: ImageTag, to: ImageTag)
    /// This build does not know of the goal.
    case unknownGoal(ImageTag, asOf: String)
    /// Something is known against the goal itself.
    case brokenGoal(Releases.BrokenRelease)
    /// The way leads through a line whose last release this build does not know.
    case unknownStop(ReleaseLine, from: ImageTag, asOf: String)
  }
}

extension Releases {
  /// The way from one release to another, in steps that GitLab takes. Each stop is the last known release of its line.
  ///
  /// - Parameter goal: nil for the release to take where nobody has said, or none newer where that is older than what runs.
  package func path(from current: ImageTag, to goal: ImageTag? = nil) throws(UpgradePath.Refusal) -> UpgradePath {
    let goal = goal ?? max(current, recommended)
    guard goal >= current else { throw .goesBack(from: current, to: goal) }
    if goal != current, let fault = fault(of: goal), fault.fault == .unknownHostNotFound { throw .brokenGoal(fault) }
    guard goal == current || knows(goal) else { throw .unknownGoal(goal, asOf: asOf) }
    var steps: [UpgradePath.Step] = []
    var place = current
    while place < goal {
      let release = try next(after: place, towards: goal)
      steps.append(UpgradePath.Step(release: release, reasons: reasons(for: release, after: place, goal)))
      place = release
    }
    return UpgradePath(from: current, goal: goal, steps: steps)
  }

  private func next(after place: ImageTag, towards goal: ImageTag) throws(UpgradePath.Refusal) -> ImageTag {
    if goal.major > place.major, let barred = barred(place), let last = newest(of: place.line), last > place,
      last >= barred.fixedIn
    {
      return last
    }
    switch step(from: place, to: goal) {
    case .same, .upgrade, .downgrade: return goal
    case .tooFar(_, _, let stop, let next):
      guard let next, next > place else { throw .unknownStop(stop, from: place, asOf: asOf) }
      return next
    }
  }

  /// What bars a release, and what is older in its line, from the next major release.
  private func barred(_ tag: ImageTag) -> BrokenRelease? {
    broken.first { $0.fault == .blocksNextMajor && $0.tag.line == tag.line && tag < $0.fixedIn }
  }

  private func reasons(for release: ImageTag, after place: ImageTag, _ goal: ImageTag) -> [UpgradePath.Reason] {
    var reasons: [UpgradePath.Reason] = []
    if place.line < release.line, requiredStops.contains(release.line) { reasons.append(.required) }
    if place.line < release.line, let move = postgreSQLSteps.first(where: { $0.at == release.line }) {
      reasons.append(.postgreSQL(from: move.from, to: move.to))
    }
    if release != goal, goal.major > place.major, release.line == place.line, let barred = barred(place) {
      reasons.append(.leadsOn(fixedIn: barred.fixedIn))
    }
    if release == goal { reasons.append(.goal) }
    return reasons
  }
}

extension UpgradePath.Refusal {
  package var sentence: Phrase {
    switch self {
    case .goesBack(let from, let to): StackPhrases.versionGoesBack(from.version, to: to.version)
    case .unknownGoal(let goal, let asOf): UpgradePhrases.unknownGoal(goal.version, asOf: asOf)
    case .brokenGoal(let broken): UpgradePhrases.brokenGoal(broken.tag.version, fixedIn: broken.fixedIn.version)
    case .unknownStop(let line, let from, let asOf):
      UpgradePhrases.unknownStop(line.description, from: from.version, asOf: asOf)
    }
  }
}

extension UpgradePath.Reason {
  /// Lower-case and short, for a column of a table.
  package var words: Phrase {
    switch self {
    case .required: UpgradePhrases.required
    case .postgreSQL(_, let to): UpgradePhrases.postgreSQL(to)
    case .leadsOn(let fixedIn): UpgradePhrases.leadsOn(fixedIn.version)
    case .goal: UpgradePhrases.goal
    }
  }

  /// As JSON has it.
  package var code: String {
    switch self {
    case .required: "required"
    case .postgreSQL(_, let to): "postgresql-\(to)"
    case .leadsOn: "leads-on"
    case .goal: "goal"
    }
  }
}
