package import GitLabStack
package import Phrases

/// The network ACLs between the internet and the load balancer's subnets.
package struct ACLFront: Hashable, Sendable {
  let lists: [NetworkACL]
  let subnets: [String]
  /// The one that the load balancer answers on.
  let port: Int

  /// What becomes of somebody's connections, with the first rule that denies any.
  package enum Passage: Hashable, Sendable {
    case passes
    case partly(Phrase)
    case blocked(Phrase)
    case unseen(Phrase)
  }

  /// What becomes of connections from these addresses, each of which counts. The load balancer is in every subnet, and whoever
  /// connects meets any of them.
  package func passage(from addresses: [IPv4Range]) -> Passage {
    let found = subnets.map { passage(from: addresses, into: $0) }
    for case .unseen(let reason) in found { return .unseen(reason) }
    let denials = found.compactMap { passage -> Phrase? in
      switch passage {
      case .blocked(let reason), .partly(let reason): reason
      case .passes, .unseen: nil
      }
    }
    guard let first = denials.first else { return .passes }
    return found.allSatisfy(\.isBlocked) ? .blocked(first) : .partly(first)
  }

  private func passage(from addresses: [IPv4Range], into subnet: String) -> Passage {
    guard let list = lists.first(where: { $0.subnets.contains(subnet) }) else {
      return .unseen(VPCCheckPhrases.noACLSeen([subnet]))
    }
    // Of its many ports a client takes another one; of the one that the load balancer answers on there is no other.
    let flows = [
      (NetworkACL.Flow.incoming(port...port, addresses), true, VPCCheckPhrases.visitors(port)),
      (.outgoing(ACLNeeds.anyClient, addresses), false, VPCCheckPhrases.answersToVisitors),
    ]
    var partly: Passage?
    for (flow, isExact, what) in flows {
      switch list.passage(of: flow, isExact: isExact) {
      case .passes: continue
      case .blocked(let rule): return .blocked(VPCCheckPhrases.aclDenies(list.id, rule, subnet, what))
      case .partly(let rule):
        partly = partly ?? .partly(VPCCheckPhrases.aclDeniesPart(list.id, rule, subnet, what))
      }
    }
    return partly ?? .passes
  }
}

extension ACLFront.Passage {
  fileprivate var isBlocked: Bool { if case .blocked = self { true } else { false } }
}
