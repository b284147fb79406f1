internal import Account
internal import Drawing
internal import Phrases
internal import Upkeep

/// What the test from inside has against the next step of an upgrade.
enum StepTest: Sendable {
  case running
  /// How it went is not known.
  case lost
  case failed

  /// Whether it can be made again.
  var isOver: Bool { self != .running }

  /// The word that stands before it, as before an obstacle.
  var word: Phrase {
    switch self {
    case .running: UpgradePhrases.wait
    case .lost: Check.State.unknown.word
    case .failed: Check.State.fail.word
    }
  }

  var sentence: Phrase {
    switch self {
    case .running: SmokeTest.isTested
    case .lost: UpgradePhrases.isUntested.followed(by: UpgradePhrases.testAgain)
    case .failed: UpgradePhrases.testFailed.followed(by: UpgradePhrases.testAgain)
    }
  }

  var style: Style {
    switch self {
    case .running: .accent
    case .lost: .warning
    case .failed: .bad
    }
  }
}

extension InsideLook {
  /// nil where no test was begun, and where all was well.
  var againstNextStep: StepTest? {
    switch testing {
    case .notBegun: nil
    case .running: .running
    case .over: smoke.hasPassed ? nil : smoke.isLost ? .lost : .failed
    }
  }
}
