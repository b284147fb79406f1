internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What a way out takes to be chosen, and what comes after it.
extension Wizard {
  /// What somebody has to do before a way out is taken.
  enum Consent: Sendable {
    /// Its key, which is a capital letter.
    case key
    case yes
    /// Something goes for good, or stays without a stack: the same as for a deletion.
    case name
  }

  func consent(to remedy: Remedy) -> Consent {
    switch remedy {
    case .deleteAndRetry: condition == .spent ? .key : .name
    case .deleteAgain, .deleteRetaining: .name
    // What never stood AWS deletes, where it is asked to roll it back.
    case .rollBack: hasStood ? .yes : .name
    case .continueRollbackSkipping: .yes
    case .retry, .continueRollback: .key
    }
  }

  mutating func answer(_ key: Key, to remedy: Remedy) -> [Effect] {
    dialog = nil
    return key == .character("y") || key == .character("Y") ? take(remedy) : []
  }

  /// Whether it was seen that the stack stood before what failed.
  private var hasStood: Bool {
    guard condition == .keptAfterUpdate, let deployment else { return false }
    return deployment.ordered?.over.map { StackCondition($0) == .stands } ?? false
      || deployment.progress.recent.contains { $0.isAboutStack && StackCondition($0.status) == .stands }
  }

  private var planOfStack: Plan? {
    (deployment == nil ? nil : life.plan) ?? shared.account.liveStack?.plan
  }

  /// What goes and what stays where the stack that is there goes in this way; nil where its plan is not known.
  func farewell(by end: Farewell.End) -> Farewell? {
    planOfStack.map {
      Farewell(
        plan: $0, usage: shared.preview.choices?.usage ?? .smallTeam, region: shared.region, prices: shared.prices,
        durations: shared.preview.durations, by: end)
    }
  }

  /// What is said before a way out is taken that takes the name.
  func wordsBeforeName(for remedy: Remedy) -> [Phrase] {
    let protection: [Phrase] = isProtected && remedy != .rollBack ? [.protectionGoesFirst] : []
    guard let farewell = farewell(by: remedy == .rollBack ? .rollback : .deletion), farewell.plan.isKnown else {
      let kept = remedy == .deleteRetaining ? [Phrase.remedyRetaining(culprits.joined(separator: ", "))] : []
      return [.unknownWhatGoes] + kept + protection
    }
    let files: Phrase =
      farewell.losesRepositories ? .repositoriesGo : .repositoriesStay(farewell.monthlyLeft?.whole)
    let goes = [Phrase.destroyedFor(resources: farewell.plan.count - farewell.kept.count)]
    switch remedy {
    case .rollBack:
      let taken = farewell.goesAgainstAnswers.map(\.logicalID).joined(separator: ", ")
      return (condition == .keptAfterUpdate ? [.rollbackMayDelete] : []) + [files]
        + (taken.isEmpty ? [] : [.rollbackTakesKept(taken)]) + goes
    case .deleteAndRetry:
      return [files] + (farewell.kept.isEmpty ? [] : [.newStackStartsEmpty]) + protection + goes
    case .deleteRetaining: return [files, .remedyRetaining(culprits.joined(separator: ", "))] + goes
    case .deleteAgain: return [files] + protection + goes
    case .retry, .continueRollback, .continueRollbackSkipping: return []
    }
  }

  /// What is said before a way out is taken on a yes.
  func wordsBeforeYes(to remedy: Remedy) -> [Phrase] {
    switch remedy {
    case .rollBack: [.rollBackMeans]
    case .continueRollbackSkipping: [.skipMeans(culprits.joined(separator: ", "))]
    case .retry, .continueRollback, .deleteAndRetry, .deleteAgain, .deleteRetaining: []
    }
  }

  // MARK: After it

  /// What comes after an operation has ended and the stack was looked at once more.
  mutating func settle() -> [Effect] {
    guard case .settled(let outcome) = deployment?.stage, step == .deploy else { return [] }
    if life.retries, outcome == .deleted {
      life.retries = false
      life.left = whatIsLeft
      deployment = nil
      shared.account.stack = .notAsked
      let effects = go(to: .plan)
      shared.account.stack = .found(nil)
      shared.notice = .retryNow
      if life.left?.things.isEmpty == false {
        dialog = .whatIsLeft
      } else if shared.whatStopsDeploying == nil {
        dialog = .confirmation
      }
      return effects
    }
    life.retries = false
    step = .done
    return keepReceipt()
  }

  /// What the old stack left has been read, and the new one is next.
  ///
  /// It is closed on purpose only: a key that was meant for the screen before would take it away unread.
  mutating func closeWhatIsLeft(_ key: Key) -> [Effect] {
    guard key == .enter || key == .escape else { return [] }
    dialog = nil
    shared.notice = .retryNow
    if shared.whatStopsDeploying == nil { dialog = .confirmation }
    return []
  }

  /// The repair whose end is on the screen, where it came to what it was ordered for; nil for everything else.
  var repaired: Remedy? {
    guard case .settled(let outcome) = deployment?.stage, outcome.isRolledBack, let remedy = life.remedy else {
      return nil
    }
    switch remedy {
    case .rollBack, .continueRollback, .continueRollbackSkipping: return outcome == .deleted ? nil : remedy
    case .retry, .deleteAndRetry, .deleteAgain, .deleteRetaining: return nil
    }
  }

  /// What came of a repair that did what it was ordered for.
  func words(after remedy: Remedy) -> Phrase {
    remedy == .continueRollbackSkipping ? .skippedStays(life.skipped.joined(separator: ", ")) : .repairedByRollback
  }

  /// Whether a newer version waits to be deployed after a rollback that passed over something.
  var canGoForward: Bool { repaired == .continueRollbackSkipping }

  mutating func goForward() -> [Effect] {
    deployment = nil
    (life.remedy, life.skipped) = (nil, [])
    return go(to: .plan)
  }

  /// What the deleted stack left.
  var whatIsLeft: WhatIsLeft? {
    (life.farewell ?? farewell(by: .deletion))?.left(leftOvers)
  }
}
