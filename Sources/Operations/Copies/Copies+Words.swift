internal import Account
package import Phrases
package import Upkeep

extension Copies {
  /// What would be lost if all broke now.
  ///
  /// - Parameter now: in seconds since 1970.
  package func wordsOfLoss(at now: Double) -> Phrase {
    switch loss {
    case .everything: CopyPhrases.everything
    case .since(let time): CopyPhrases.lossSince(CopyPhrases.length(now - time), UTC.date(time))
    case nil: CopyPhrases.isNotKnown(whyNoPoints)
    }
  }

  /// How long it would take until it is back.
  package var wordsOfReturn: Phrase {
    if let back = comingBack {
      return back.isMeasured
        ? CopyPhrases.backMeasured(CopyPhrases.length(Double(back.longest)))
        : CopyPhrases.backEstimated(back.shortest, back.longest, wordsOfTrials)
    }
    guard case .seen = points else { return CopyPhrases.isNotKnown(whyNoPoints) }
    return newest == nil ? CopyPhrases.neverBack : CopyPhrases.backIsNotKnown(wordsOfTrials)
  }

  private var wordsOfTrials: Phrase {
    switch trials {
    case .never: CopyPhrases.neverTried
    case .noneOfNewest(let count): CopyPhrases.newestNeverTried(count)
    case .unknown: CopyPhrases.triedIsNotKnown
    }
  }

  /// The same two in fewer words, where there is little room.
  package func wordsInShort(at now: Double) -> (loss: Phrase, return: Phrase) {
    let loss =
      if case .since(let time) = loss { CopyPagePhrases.lossInShort(CopyPhrases.length(now - time)) } else {
        wordsOfLoss(at: now)
      }
    let back = comingBack.map { back in
      back.isMeasured
        ? CopyPagePhrases.measuredInShort(CopyPhrases.length(Double(back.longest)))
        : CopyPagePhrases.estimatedInShort(back.shortest, back.longest)
    }
    return (loss, back ?? wordsOfReturn)
  }

  private var whyNoPoints: Phrase {
    if case .unseen(let reason) = points { reason } else { CopyPhrases.notLookedAt }
  }
}

/// A recovery point as a row of a table: what stands in its columns.
extension RecoveryPoint {
  package var wordsOfMaker: Phrase {
    switch maker {
    case .plan: CopyPhrases.byPlan
    case .person: CopyPhrases.byPerson
    case .unknown: CopyPhrases.unknown
    }
  }

  package var wordsOfKeeping: Phrase {
    switch keeping {
    case .until(let time): Phrase(verbatim: UTC.day(time))
    case .forEver: CopyPhrases.forEver
    case .unknown: CopyPhrases.unknown
    }
  }

  /// Of one that is not whole it is AWS's own word, for it cannot be restored from.
  package var wordsOfTrial: Phrase {
    guard isWhole else { return Phrase(verbatim: state) }
    return switch trial {
    case .never: CopyPhrases.never
    case .passed(let proof): Phrase(verbatim: UTC.day(proof.time))
    case .unknown: CopyPhrases.unknown
    case nil: CopyPhrases.notLookedAt
    }
  }
}
