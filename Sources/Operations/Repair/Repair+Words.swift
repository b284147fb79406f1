internal import Deployment
internal import GitLabStack
package import Phrases
internal import Pricing

/// What is said of a way out.
extension Repair {
  /// What it does, in a few words.
  ///
  /// - Parameter isUnread: whether nobody can read what the stack was made from, so that the answers here may be others.
  package func words(unread isUnread: Bool = false) -> Phrase {
    switch remedy {
    case .retry: StackPhrases.remedyRetry
    case .deleteAndRetry: isUnread ? UnreadPhrases.remedyDeleteAndDeploy : StackPhrases.remedyDeleteAndRetry
    case .deleteAgain: StackPhrases.remedyDeleteAgain
    case .deleteRetaining: StackPhrases.remedyRetaining(culprits)
    case .rollBack:
      stack.condition == .keptAfterCreation ? StackPhrases.remedyRollBackCreation : StackPhrases.remedyRollBack
    case .continueRollback: StackPhrases.remedyContinue
    case .continueRollbackSkipping:
      if stack.culprits.isEmpty {
        RepairPhrases.remedySkippingWhatFailed
      } else {
        stack.blocksService ? StackPhrases.remedySkippingService(culprits) : StackPhrases.remedySkipping(culprits)
      }
    }
  }

  private var culprits: String { stack.culprits.joined(separator: ", ") }

  /// What is said before it is taken on a yes.
  package var wordsBeforeYes: [Phrase] {
    switch remedy {
    case .rollBack: [RepairPhrases.rollBackMeans]
    case .continueRollbackSkipping: [RepairPhrases.skipMeans(culprits)]
    case .retry, .continueRollback, .deleteAndRetry, .deleteAgain, .deleteRetaining: []
    }
  }

  /// What is to be known besides what goes and what stays, before the name is given for it.
  package func remarks(on farewell: Farewell) -> [Phrase] { mayDelete + remarksOnFiles(farewell) }

  private var mayDelete: [Phrase] {
    remedy == .rollBack && stack.hasStood == nil ? [RepairPhrases.rollbackMayDelete] : []
  }

  private func remarksOnFiles(_ farewell: Farewell) -> [Phrase] {
    switch remedy {
    case .rollBack:
      let taken = farewell.goesAgainstAnswers.map(\.logicalID).joined(separator: ", ")
      return taken.isEmpty ? [] : [RepairPhrases.rollbackTakesKept(taken)]
    case .deleteAndRetry: return farewell.kept.isEmpty ? [] : [RepairPhrases.newStackStartsEmpty]
    case .deleteRetaining: return [StackPhrases.remedyRetaining(culprits)]
    case .retry, .deleteAgain, .continueRollback, .continueRollbackSkipping: return []
    }
  }

  /// All of that in sentences, where there is no room for lists.
  ///
  /// - Parameter farewell: nil where it is not known what goes.
  package func wordsBeforeName(_ farewell: Farewell?) -> [Phrase] {
    let protection: [Phrase] =
      stack.description.isProtected && remedy != .rollBack ? [DeletionPhrases.protectionGoesFirst] : []
    guard let farewell, farewell.plan.isKnown else {
      return [UnreadPhrases.unknownWhatGoes]
        + (remedy == .deleteRetaining ? [StackPhrases.remedyRetaining(culprits)] : []) + protection
    }
    let files: Phrase =
      farewell.losesRepositories
      ? DeletionPhrases.repositoriesGo : DeletionPhrases.repositoriesStay(farewell.monthlyLeft?.whole)
    return mayDelete + [files] + remarksOnFiles(farewell) + protection
      + [DeletionPhrases.destroyedFor(resources: farewell.goes)]
  }

  /// What came of it, where that is what it was ordered for.
  package var wordsAfter: Phrase {
    switch remedy {
    case .continueRollbackSkipping: StackPhrases.skippedStays(culprits)
    case .deleteAndRetry, .deleteAgain, .deleteRetaining: OutcomePhrases.stackDeleted
    case .retry, .rollBack, .continueRollback: RepairPhrases.repairedByRollback
    }
  }
}
