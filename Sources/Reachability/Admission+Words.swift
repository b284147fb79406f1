package import Phrases

extension Admission {
  private enum Outcome: String {
    case admitted, refused, partly, unknown, ipv6
    case noWayIn = "no-way-in"
    case notOfInternet = "not-of-internet"
    case noAddress = "no-address"
  }

  private var outcome: Outcome {
    switch self {
    case .listed(_, _, _, _, let way), .together(_, _, let way):
      switch way {
      case .open: .admitted
      case .closed: .noWayIn
      case .partly: .partly
      case .unknown: .unknown
      }
    case .partly(_, _, let way):
      switch way {
      case .open, .partly: .partly
      case .closed: .noWayIn
      case .unknown: .unknown
      }
    case .refused: .refused
    case .notOfInternet: .notOfInternet
    case .ipv6: .ipv6
    case .noAddress: .noAddress
    }
  }

  /// Whether a connection comes about; nil where that is not known, or only for some.
  package var isAdmitted: Bool? {
    switch outcome {
    case .admitted: true
    case .noWayIn, .refused, .notOfInternet, .ipv6: false
    case .partly, .unknown, .noAddress: nil
    }
  }

  /// Word for scripts.
  package var code: String { outcome.rawValue }

  /// What comes of it first, and then why.
  package var sentence: Phrase {
    switch self {
    case .listed(let range, let number, let count, let words, let way):
      way == .open
        ? ReachPhrases.admitted(range, number, of: count, words)
        : Self.sentence(way, ReachPhrases.isListed(range, number, of: count, words))
    case .together(let ranges, let words, let way):
      way == .open
        ? ReachPhrases.admitted(by: ranges, words) : Self.sentence(way, ReachPhrases.isListed(in: ranges, words))
    case .partly(let ranges, let outside, let way):
      way == .open
        ? ReachPhrases.partly(ranges, without: outside)
        : Self.sentence(way, ReachPhrases.isPartlyListed(ranges, without: outside))
    case .refused(let count): ReachPhrases.refused(of: count)
    case .notOfInternet(let kind): ReachPhrases.notOfInternet(kind).followed(by: AccessPhrases.aPublicAddress)
    case .ipv6: ReachPhrases.ipv6
    case .noAddress(let reason): reason
    }
  }

  /// - Parameter listing: what the networks say, as a sentence.
  private static func sentence(_ way: Way, _ listing: Phrase) -> Phrase {
    switch way {
    case .open: listing
    case .closed(let reason): ReachPhrases.cannotConnect.followed(by: reason).followed(by: listing)
    case .partly(let reason): ReachPhrases.onlySomeConnect.followed(by: reason).followed(by: listing)
    case .unknown(let reason): ReachPhrases.connectingIsUnknown.followed(by: listing).followed(by: reason)
    }
  }
}
