internal import Account
internal import Deployment
internal import Phrases
internal import Pricing

extension Place {
  private static let money: [Sign] = [.dependsOnUse, .underOneDollar]
  private static let findings: [Sign] = [.check(.fail), .check(.unknown), .check(.warn)]
  private static let planned: [Sign] =
    [Sign.isOpen, .change(.addition), .data, .secret] + findings + [Sign.isGoodToKnow, .waits]
  private static let work: [Sign] = [.waits, .isBusy, .isSlow, .isDone, .hasFailed]

  /// The signs that can stand on this screen, as its legend has them.
  var signs: [Sign] {
    switch self {
    case .start, .network, .domain, .access, .image: [Sign.isOpen, .check(.warn)] + Self.money
    case .plan: Self.planned + Self.money
    case .planOfChange:
      [Sign.change(.change)] + Self.planned + Self.money
    case .cost: [Sign.isOpen] + Self.money + Sign.prices
    case .checks: [Sign.isOpen] + Self.findings + [Sign.check(.busy), .check(.ok)]
    case .reach: [Sign.isOpen] + Self.findings + [Sign.check(.ok), .data, .secret]
    case .creationReview: [.change(.addition), .check(.warn)]
    case .changeReview:
      [
        .change(.addition), .change(.change), .change(.replacement), .change(.removal), .grave, .check(.unknown),
        .check(.warn), .harmless,
      ]
    case .creating, .changing: Self.work + [Sign.isUnseen, .isTakenBack, .wasTakenBack, .isKept]
    case .undoing, .ended: Self.work + [Sign.isTakenBack, .wasTakenBack, .isDeleted, .isGone, .isKept]
    case .deleting: [.waits, .isDeleted, .isGone, .isKept, .isSlow, .hasFailed]
    case .deletionPreview: [.change(.removal), .isKept]
    case .deleted: [.isKept]
    case .home: [.isWrong, .check(.warn), .check(.unknown), .dependsOnUse, .isNotKnown]
    case .upgrade: [.waits, .check(.ok), .check(.fail), .check(.unknown)]
    case .copies: [.isNotKnown]
    case .nothingDeployed, .preparing, .changeSetLeft, .asking, .refused, .created, .changed, .undone, .kept,
      .halfUndone, .halfDeleted:
      []
    }
  }
}

extension Sign {
  /// How sure a price is, the surest first.
  fileprivate static let prices: [Sign] = Price.Confidence.allCases.map { .price($0) }

  /// The signs of all screens, by what they are about: the legend, which is the same everywhere.
  static let legend: [(heading: Phrase, signs: [Sign])] = [
    (
      SignPhrases.ofResources,
      [.change(.addition), .change(.change), .change(.replacement), .change(.removal), .data, .secret]
    ),
    (SignPhrases.ofMoney, [.dependsOnUse, .underOneDollar] + prices),
    (
      SignPhrases.ofWork,
      [
        .waits, .isBusy, .isSlow, .isDone, .hasFailed, .isUnseen, .isTakenBack, .wasTakenBack, .isDeleted, .isGone,
        .isKept,
      ]
    ),
    (
      SignPhrases.ofFindings,
      [
        .check(.fail), .check(.unknown), .check(.warn), .check(.busy), .check(.ok), .isGoodToKnow, .grave, .harmless,
        .isWrong, .isOpen, .isNotKnown,
      ]
    ),
  ]
}
