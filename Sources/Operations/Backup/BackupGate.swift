package import Deployment
package import GitLabStack

/// Whether an order may be given, as far as a backup before it goes.
package enum BackupGate: Hashable, Sendable {
  case open
  /// It was wished for, and is to be made now.
  case toBeMade
  /// It is not decided yet what becomes of it.
  case busy
  /// Somebody has to say whether it begins with one or without.
  case undecided
  /// It was wished for and none was seen: to go on all the same takes another word.
  case missing

  /// What a backup is made before.
  package enum Occasion: Hashable, Sendable {
    /// - Parameter isRelease: whether it brings another release of GitLab to data that is there.
    case change(isRelease: Bool)
    case deletion
  }

  package init(before occasion: Occasion, _ choice: BackupChoice, _ copy: LastCopy) {
    let isWorthIt = occasion != .change(isRelease: false)
    switch copy {
    case .seeking, .needsPlace, .settingUp, .standsBy, .asked, .underWay: self = .busy
    case .made: self = .open
    case .missing, .notKnown: self = choice.goesWithout || !isWorthIt ? .open : .missing
    case .notWished where !isWorthIt: self = .open
    case .notWished where choice.isWished: self = .toBeMade
    // What is deleted may be meant to go for good; nobody asks twice.
    case .notWished: self = choice.goesWithout || occasion == .deletion ? .open : .undecided
    }
  }
}

extension LiveStack {
  /// Whether a change of it to this tag brings another release, before which a backup belongs.
  ///
  /// - Parameter tag: nil where the answers name none that there is.
  package func occasion(of tag: ImageTag?) -> BackupGate.Occasion {
    // What never worked has no data that a backup could save.
    guard let tag, StackCondition(description) != .keptAfterCreation, case .upgrade = step(to: tag) else {
      return .change(isRelease: false)
    }
    return .change(isRelease: true)
  }
}
