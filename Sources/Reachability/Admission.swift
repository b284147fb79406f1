internal import Account
internal import GitLabStack
package import Phrases

/// Whether an address may connect to the load balancer, and by which network.
package enum Admission: Hashable, Sendable {
  /// By the network of that number, from 1, of so many.
  case listed(in: String, number: Int, of: Int, words: Phrase, way: Way)
  /// By several networks together.
  case together([String], words: Phrase, way: Way)
  /// Only a part of the network that was asked about, for others are not listed, or are not of the internet.
  case partly([String], without: [String], way: Way)
  /// It is in none of so many networks.
  case refused(of: Int)
  /// Nobody on the internet has it.
  case notOfInternet(Phrase)
  /// The load balancer has only IPv4 addresses.
  case ipv6
  /// What was written is no address.
  case noAddress(Phrase)

  /// What routes and network ACLs do to whoever is listed, with the sentence that says it.
  package enum Way: Hashable, Sendable {
    case open
    case closed(Phrase)
    /// For some of them.
    case partly(Phrase)
    case unknown(Phrase)
  }
}

extension Reach {
  /// - Parameter text: an address, or a network such as `52.1.2.0/24`, as people type it.
  package func admission(of text: String) -> Admission {
    let word = text.asNetwork
    if word.contains(":") { return isIPv6(word) ? .ipv6 : .noAddress(ReachPhrases.isNoAddress(text)) }
    let asked: IPv4Range
    do throws(Refusal) {
      asked = try IPv4Range(written: word)
    } catch {
      return .noAddress(error.reason)
    }
    let (parts, outside): ([IPv4Range], [IPv4Range])
    switch asked.internetShare {
    case .none(let reservation): return .notOfInternet(reservation.kind)
    case .part(let blocks): (parts, outside) = (asked.internetPart, blocks)
    case .all: (parts, outside) = ([asked], [])
    }
    let arrows = arrows.filter { $0.isInbound && node($0.to)?.kind == .loadBalancer && !$0.traffic.isEmpty }
    let networks = arrows.map { (arrow: $0, range: try? IPv4Range($0.from)) }
    let meant = networks.filter { network in
      network.range.map { range in parts.contains(where: range.overlaps) } ?? false
    }
    guard let first = meant.first?.arrow else { return .refused(of: networks.count) }
    let (names, ranges) = (meant.map(\.arrow.from), meant.compactMap(\.range))
    let admitted = parts.subtracting(parts.subtracting(ranges))
    let way = way(from: admitted)
    guard outside.isEmpty, parts.subtracting(ranges).isEmpty else {
      return .partly(names, without: outside.map(\.description), way: way)
    }
    guard let index = networks.firstIndex(where: { $0.range?.contains(asked) == true }) else {
      return .together(names, words: first.traffic.words, way: way)
    }
    let arrow = networks[index].arrow
    return .listed(in: arrow.from, number: index + 1, of: networks.count, words: arrow.traffic.words, way: way)
  }

  private func isIPv6(_ text: String) -> Bool {
    text.split(separator: "/", omittingEmptySubsequences: false).first.map { address in
      (address.contains("::") || address.count { $0 == ":" } == 7)
        && address.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    } ?? false
  }

  /// By the routes, and then by the network ACLs, of the load balancer's subnets.
  private func way(from addresses: [IPv4Range]) -> Admission.Way {
    switch front.routes {
    case .refused: return .closed(ReachPhrases.noWayIn)
    case .unknown(let reason): return .unknown(ReachPhrases.wayInIsUnknown(reason))
    case .allowed: break
    }
    switch front.acls {
    case .noneOfItsOwn: return .open
    case .notLookedAt: return .unknown(ReachPhrases.aclsDecide)
    case .sight(.unseen(let reason)): return .unknown(reason)
    case .sight(.judged(_, let lists)):
      return switch lists.passage(from: addresses) {
      case .passes: .open
      case .partly(let reason): .partly(reason)
      case .blocked(let reason): .closed(reason)
      case .unseen(let reason): .unknown(reason)
      }
    }
  }
}
