internal import Account
internal import Deployment
internal import Phrases
internal import Pricing

/// A sign that stands on screens without a word beside it.
enum Sign: Hashable, Sendable {
  case change(ChangeSet.Change.Kind)
  case data, secret
  case dependsOnUse, underOneDollar
  /// How sure a price is.
  case price(Price.Confidence)
  case waits, isBusy, isSlow, isDone, hasFailed, isUnseen
  case isTakenBack, wasTakenBack, isDeleted, isGone, isKept
  case check(Check.State)
  case isGoodToKnow
  /// A finding about what somebody wants to change.
  case grave, harmless
  /// A finding about what stands.
  case isWrong
  case isOpen, isNotKnown

  /// As it stands on the screen.
  var mark: Phrase {
    switch self {
    case .change(let kind): Phrase(verbatim: kind.mark)
    case .data: PlanPhrases.markData
    case .secret: PlanPhrases.markSecret
    case .dependsOnUse: Phrase(verbatim: "~9")
    case .underOneDollar: Phrase(verbatim: "<1")
    case .price(let confidence): Phrase(verbatim: confidence.rawValue)
    case .waits: OutcomePhrases.stateWait
    case .isBusy: OutcomePhrases.stateBusy
    case .isSlow: PanePhrases.slowerThanUsual
    case .isDone: OutcomePhrases.stateOK
    case .hasFailed: OutcomePhrases.stateFail
    case .isUnseen: OutcomePhrases.stateUnseen
    case .isTakenBack: OutcomePhrases.stateUndo
    case .wasTakenBack: OutcomePhrases.stateUndone
    case .isDeleted: OutcomePhrases.stateDelete
    case .isGone: OutcomePhrases.stateGone
    case .isKept: OutcomePhrases.stateKept
    case .check(let state): state.word
    case .isGoodToKnow: PlanPhrases.checkNote
    case .grave: ImpactPhrases.impactGrave
    case .harmless: ImpactPhrases.impactHarmless
    case .isWrong: HomePhrases.fail
    case .isOpen: Phrase(verbatim: "!")
    case .isNotKnown: Phrase(verbatim: "?")
    }
  }

  var meaning: Phrase {
    switch self {
    case .change(.addition): SignPhrases.added
    case .change(.change): SignPhrases.changed
    case .change(.replacement): SignPhrases.replaced
    case .change(.removal): SignPhrases.removed
    case .data: SignPhrases.data
    case .secret: SignPhrases.secret
    case .dependsOnUse: SignPhrases.dependsOnUse
    case .underOneDollar: SignPhrases.underOneDollar
    case .price(let confidence): confidence.words
    case .waits: SignPhrases.waits
    case .isBusy: SignPhrases.isBusy
    case .isSlow: SignPhrases.isSlow
    case .isDone: SignPhrases.isDone
    case .hasFailed: SignPhrases.hasFailed
    case .isTakenBack: SignPhrases.isTakenBack
    case .wasTakenBack: SignPhrases.wasTakenBack
    case .isDeleted: SignPhrases.isDeleted
    case .isGone: SignPhrases.isGone
    case .isKept: SignPhrases.isKept
    case .check(.fail): SignPhrases.stops
    case .isUnseen, .check(.unknown): SignPhrases.couldNotBeSeen
    case .check(.warn): SignPhrases.isToBeKnown
    case .check(.busy): SignPhrases.isAsked
    case .check(.ok), .harmless: SignPhrases.isWell
    case .isGoodToKnow: SignPhrases.isGoodToKnow
    case .grave: SignPhrases.needsName
    case .isWrong: SignPhrases.isWrong
    case .isOpen: SignPhrases.isOpen
    case .isNotKnown: SignPhrases.isNotKnown
    }
  }
}
