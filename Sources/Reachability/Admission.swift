internal import GitLabStack
package import Phrases

/// Whether an address may connect to the load balancer, and by which network.
package enum Admission: Hashable, Sendable {
  /// By the network of that number, from 1, of so many. What routes do to it is the state's.
  case admitted(by: String, number: Int, of: Int, words: Phrase, state: ReachArrow.State)
  /// By several networks together.
  case together([String], words: Phrase, state: ReachArrow.State)
  /// Only a part of the network that was asked about.
  case partly([String])
  /// It is in none of so many networks.
  case refused(of: Int)
  /// Nobody on the internet has it.
  case notOfInternet(Phrase)
  /// The load balancer has only IPv4 addresses.
  case ipv6
  /// What was written is no address.
  case noAddress(Phrase)
}

extension Reach {
  /// - Parameter text: an address, or a network such as `203.0.113.0/24`.
  package func admission(of text: String) -> Admission {
    if text.contains(":") { return isIPv6(text) ? .ipv6 : .noAddress(ReachPhrases.isNoAddress(text)) }
    let asked: IPv4Range
    do throws(Refusal) {
      asked = try IPv4Range(IPv4Range.withPrefixLength(text))
    } catch {
      return .noAddress(error.reason)
    }
    if asked.admitsNobody, let kind = asked.reservation?.kind { return .notOfInternet(kind) }
    let arrows = arrows.filter { $0.isInbound && node($0.to)?.kind == .loadBalancer && !$0.traffic.isEmpty }
    let networks = arrows.map { (arrow: $0, range: try? IPv4Range($0.from)) }
    if let index = networks.firstIndex(where: { $0.range?.contains(asked) == true }) {
      let arrow = networks[index].arrow
      return .admitted(
        by: arrow.from, number: index + 1, of: networks.count, words: arrow.traffic.words, state: arrow.state)
    }
    let parts = networks.filter { $0.range?.overlaps(asked) == true }
    if let first = parts.first?.arrow {
      let names = parts.map(\.arrow.from)
      guard asked.subtracting(parts.compactMap(\.range)).isEmpty, parts.allSatisfy({ $0.arrow.state == first.state })
      else { return .partly(names) }
      return .together(names, words: first.traffic.words, state: first.state)
    }
    return .refused(of: networks.count)
  }

  private func isIPv6(_ text: String) -> Bool {
    text.split(separator: "/", omittingEmptySubsequences: false).first.map { address in
      (address.contains("::") || address.count { $0 == ":" } == 7)
        && address.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    } ?? false
  }
}

extension Admission {
  /// Whether a connection comes about; nil where that is not known, or only for some.
  package var isAdmitted: Bool? {
    switch self {
    case .admitted(_, _, _, _, let state), .together(_, _, let state): state.isAllowed
    case .refused, .notOfInternet, .ipv6: false
    case .partly, .noAddress: nil
    }
  }

  /// Word for scripts.
  package var code: String {
    switch self {
    case .admitted(_, _, _, _, .allowed), .together(_, _, .allowed): "admitted"
    case .admitted(_, _, _, _, .refused), .together(_, _, .refused): "no-way-in"
    case .admitted(_, _, _, _, .unknown), .together(_, _, .unknown): "unknown"
    case .partly: "partly"
    case .refused: "refused"
    case .notOfInternet: "not-of-internet"
    case .ipv6: "ipv6"
    case .noAddress: "no-address"
    }
  }

  package var sentence: Phrase {
    switch self {
    case .admitted(let range, let number, let count, let words, let state):
      Self.sentence(ReachPhrases.admitted(range, number, of: count, words), state)
    case .together(let ranges, let words, let state):
      Self.sentence(ReachPhrases.admitted(by: ranges, words), state)
    case .partly(let ranges): ReachPhrases.partly(ranges)
    case .refused(let count): ReachPhrases.refused(of: count)
    case .notOfInternet(let kind): ReachPhrases.notOfInternet(kind).followed(by: AccessPhrases.aPublicAddress)
    case .ipv6: ReachPhrases.ipv6
    case .noAddress(let reason): reason
    }
  }

  /// With what routes do to it.
  private static func sentence(_ words: Phrase, _ state: ReachArrow.State) -> Phrase {
    switch state {
    case .allowed: words
    case .refused: words.followed(by: ReachPhrases.noWayIn)
    case .unknown(let reason): words.followed(by: ReachPhrases.wayInIsUnknown(reason))
    }
  }
}
