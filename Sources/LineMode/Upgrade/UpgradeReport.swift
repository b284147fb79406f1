internal import Account
package import Deployment
internal import Drawing
internal import GitLabStack
package import Phrases
internal import Upkeep

/// The way of an upgrade, as `upgrade --plan` prints it, and the first object of `upgrade --json`.
package struct UpgradeReport: Encodable {
  struct Step: Encodable {
    let release: String
    /// `required`, `postgresql-17`, `leads-on`, `goal`.
    let why: [String]
    let state = "wait"
    let away: Away
  }

  /// In seconds, the backup before it aside.
  struct Away: Encodable {
    let usual: Int
    let low: Int
    let high: Int
  }

  /// What stops the next step.
  struct Stop: Encodable {
    let code: String
    /// That of the migration that it is about.
    let id: Int?
    let message: String
    /// What mends it, or shows more of it.
    let command: String?
    /// Whether time alone removes it.
    let passes: Bool

    init(_ obstacle: UpgradeObstacle, at place: String, in language: Language) {
      code = obstacle.code
      id = obstacle.id
      message = (obstacle.advice.map { obstacle.sentence.followed(by: $0) } ?? obstacle.sentence)[language]
      command = obstacle.command(of: .installed, at: place)
      passes = obstacle.passes
    }
  }

  /// The only way back, by the newest whole copy of the file system.
  struct Back: Encodable {
    let way = "restore"
    /// nil where there is none, and where nobody could look.
    let point: String?
    let made: String?
    /// Why it is not known whether there is one.
    let unseen: String?

    init(_ copy: Result<RecoveryPoint?, UpgradeSight.Unseen>, in language: Language) {
      let newest = try? copy.get()
      point = newest?.arn
      made = newest.map { UTC.moment($0.made) }
      unseen = if case .failure(let why) = copy { why.reason[language] } else { nil }
    }
  }

  /// `path` where other objects follow.
  let type: String?
  let stack: String
  let from: String
  let to: String
  let listAsOf: String
  let steps: [Step]
  let stoppedBy: [Stop]
  let back: Back
  private let outlook: UpgradeOutlook
  private let place: String
  private let isGoalNamed: Bool

  private enum CodingKeys: String, CodingKey {
    case type, stack, from, to, listAsOf, steps, stoppedBy, back
  }

  init(
    _ outlook: UpgradeOutlook, of stack: String, at place: String, isGoalNamed: Bool, type: String? = nil,
    in language: Language
  ) {
    self.isGoalNamed = isGoalNamed
    let path = outlook.path
    (self.outlook, self.place, self.type, self.stack) = (outlook, place, type, stack)
    (from, to, listAsOf) = (path.from.version, path.goal.version, Releases.builtIn.asOf)
    let (low, high) = (Int(outlook.away.lowerBound), Int(outlook.away.upperBound))
    steps = path.steps.map { step in
      Step(
        release: step.release.version, why: step.reasons.map(\.code),
        away: Away(usual: (low + high) / 2, low: low, high: high))
    }
    back = Back(outlook.copy, in: language)
    stoppedBy = outlook.obstacles.map { Stop($0, at: place, in: language) }
  }

  /// What it ends with: as an upgrade would that cannot begin its next step.
  package var exitCode: ExitCode {
    guard !steps.isEmpty, !outlook.isOpen else { return .done }
    return (outlook.passes ? UpgradeResultLine.Status.tooEarly : .stopped).exitCode
  }

  /// The same for people, at most 80 columns wide but for commands, which stand whole on lines of their own.
  package func text(_ language: Language) -> String { lines(language).joined(separator: "\n") + "\n" }

  private func lines(_ language: Language) -> [String] {
    guard let next = outlook.path.steps.first else {
      return UpgradePhrases.isThere(stack, from, isNamed: isGoalNamed, asOf: listAsOf)[language].lines(to: 80)
    }
    var lines = UpgradePhrases.heading(stack, from, to, steps: steps.count, asOf: listAsOf)[language].lines(to: 80)
    for (number, step) in outlook.path.steps.enumerated() {
      let why = step.reasons.map { $0.words[language] }.joined(separator: language == .english ? ", " : "、")
      lines.append("  \(number + 1)  \(step.release.version.padded(to: 10)) \(why)")
    }
    lines += UpgradePhrases.away(PlanPhrases.minutes(outlook.away))[language].lines(to: 80)
    lines += outlook.wordsOfBack[language].lines(to: 80)
    guard !outlook.isOpen else { return lines + [UpgradePhrases.nothingStops(1, next.release.version)[language]] }
    lines.append(UpgradePhrases.stops(1, next.release.version)[language])
    for obstacle in outlook.obstacles { lines += Self.lines(obstacle, at: place, language) }
    return lines
  }

  /// What it is and what to do, the command from the edge and whole, so that it can be copied.
  static func lines(_ obstacle: UpgradeObstacle, at place: String, _ language: Language) -> [String] {
    let word = obstacle.state[language].padded(to: 8)
    let words = (obstacle.advice.map { obstacle.sentence.followed(by: $0) } ?? obstacle.sentence)[language]
    let rows = words.lines(to: 69).enumerated().map { number, row in
      "  \(number == 0 ? word : String(repeating: " ", count: 8)) \(row)"
    }
    return rows + [obstacle.command(of: .installed, at: place)].compactMap { $0 }
  }
}

extension UpgradeObstacle {
  /// The word that stands before it.
  fileprivate var state: Phrase {
    if passes { return UpgradePhrases.wait }
    return isUnseen ? Check.State.unknown.word : Check.State.fail.word
  }
}
