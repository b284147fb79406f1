package import Deployment
internal import Drawing
internal import GitLabStack
package import Phrases
internal import Upkeep

/// All steps of a take-over and how far it has come, as `takeover --plan` prints it, and the first object of `takeover --json`.
package struct TakeoverReport: Encodable {
  struct Step: Encodable {
    let step: String
    /// `done`, `next`, `later`, or `unseen` for what was done once and cannot be seen any more.
    let state: String
    let message: String
    let command: String
  }

  /// `plan` where other objects follow.
  let type: String?
  let stack: String
  let region: String
  /// AWS's own word; `DELETE_COMPLETE` for one that is gone.
  let status: String
  let fileSystem: String
  let secret: String?
  /// nil where it is not known.
  let release: String?
  /// Why it is not; nil where it is.
  let releaseUnknown: String?
  let recoveryPoint: String?
  /// How many tasks its service is to run; nil where there is none.
  let tasks: Int?
  /// Why the next step cannot be gone; nil where nothing is known against it.
  let stoppedBy: String?
  let steps: [Step]
  private let sight: TakeoverSight

  private enum CodingKeys: String, CodingKey {
    case type, stack, region, status, fileSystem, secret, release, releaseUnknown, recoveryPoint, tasks, stoppedBy,
      steps
  }

  /// What it ends with: as a take-over would that cannot go its next step.
  package var exitCode: ExitCode { stoppedBy == nil ? .done : .checkFailed }

  init(_ sight: TakeoverSight, _ takeover: LineTakeover, type: String?) {
    let language = takeover.console.language
    (self.sight, self.type, stack, region) = (sight, type, sight.stack, takeover.region.description)
    switch sight.existence {
    case .standing(let stack, _, let tasks): (status, self.tasks) = (stack.status.rawValue, tasks)
    case .gone: (status, tasks) = ("DELETE_COMPLETE", nil)
    }
    (fileSystem, secret, recoveryPoint) = (sight.fileSystem.id, sight.password, sight.copy.point?.arn)
    release = sight.release.tag?.description
    if case .unknown(let reason) = sight.release { releaseUnknown = reason[language] } else { releaseUnknown = nil }
    stoppedBy = sight.obstacle?[language]
    let deployment = takeover.deployment(of: sight)
    steps = TakeoverStep.allCases.map { step in
      Step(
        step: step.rawValue, state: sight.state(of: step).rawValue, message: step.meaning[language],
        command: step == .deploy ? deployment : takeover.command(to: step))
    }
  }

  /// The same for people, at most 80 columns wide but for names and commands, which stand whole.
  package func text(_ language: Language) -> String { lines(language).joined(separator: "\n") + "\n" }

  private func lines(_ language: Language) -> [String] {
    var lines = [TakeoverPhrases.heading(stack, region, gone: sight.isGone)[language]]
    for (label, words) in [
      (TakeoverPhrases.fileSystemLabel, Phrase(verbatim: fileSystem)),
      (TakeoverPhrases.secretLabel, secret.map { Phrase(verbatim: $0) } ?? TakeoverPhrases.notSeen),
    ] {
      lines.append("  \(label[language].padded(to: 18))\(words[language])")
    }
    for (label, words) in [
      (TakeoverPhrases.releaseLabel, sight.release.words), (TakeoverPhrases.copyLabel, sight.copy.words),
    ] {
      for (number, line) in words[language].lines(to: 58).enumerated() {
        lines.append("  \((number == 0 ? label[language] : "").padded(to: 18))\(line)")
      }
    }
    lines.append("")
    for step in TakeoverStep.allCases {
      let state = sight.state(of: step)
      lines.append("  \(step.number)  \(step.title[language].padded(to: 12))\(state.word[language])")
      lines += step.meaning[language].lines(to: 72).map { "     \($0)" }
      if state != .done, let command = steps.first(where: { $0.step == step.rawValue })?.command {
        lines.append("     \(command)")
      }
    }
    if let obstacle = sight.obstacle { lines += [""] + obstacle[language].lines(to: 78) }
    return lines
  }

  /// What is to be known before the new stack is deployed.
  static func wordsOfDeployment(_ sight: TakeoverSight) -> [Phrase] {
    var words = [TakeoverPhrases.takesSame, TakeoverPhrases.ownPolicy, TakeoverPhrases.restFromSeed]
    if sight.release.tag == nil { words.append(TakeoverPhrases.nameRelease) }
    if sight.allowedCIDRs.isEmpty { words.append(AccessPhrases.nameNetwork) }
    if sight.password == nil { words.append(TakeoverPhrases.secretIsUnseen) }
    if case .gone(let count?) = sight.existence, count > 0 { words.append(TakeoverPhrases.isMounted(count)) }
    return words
  }
}

extension TakeoverSight.Release {
  fileprivate var words: Phrase {
    switch self {
    case .seen(let tag): TakeoverPhrases.seen(tag.description)
    case .noted(let tag): TakeoverPhrases.noted(tag.description)
    case .pinned(let tag): TakeoverPhrases.pinned(tag.description)
    case .unknown(let reason): TakeoverPhrases.releaseIsNotKnown(reason)
    }
  }
}

extension TakeoverSight.Copy {
  fileprivate var words: Phrase {
    switch self {
    case .none: TakeoverPhrases.noCopy
    case .made(let point): TakeoverPhrases.copyIsMade(point.id, UTC.date(point.made))
    case .outdated(let point): TakeoverPhrases.copyIsOutdated(UTC.date(point.made))
    case .lost: TakeoverPhrases.copyIsLost
    }
  }
}
