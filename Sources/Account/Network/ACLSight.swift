internal import GitLabStack
package import Phrases

/// What was seen of the network ACLs of an existing VPC: the check of all that GitLab needs of them, and what they do with visitors.
package enum ACLSight: Hashable, Sendable {
  /// By the check of them.
  case judged(Check, ACLFront)
  case unseen(Phrase)
}

extension ACLSight {
  /// The note of it: the same as the check has it.
  package var state: Check.State {
    switch self {
    case .judged(let check, _): check.state
    case .unseen: .unknown
    }
  }

  package var reason: Phrase {
    switch self {
    case .judged(let check, _): check.reason
    case .unseen(let reason): reason
    }
  }
}

extension Examination {
  /// nil for a VPC that is made, and where nobody has looked.
  package var networkACLs: ACLSight? {
    guard case .existing(let vpc, let subnets, _) = choices.network,
      let check = VPCChecks.networkACL.check(self)
    else { return nil }
    switch check.state {
    case .busy: return nil
    case .unknown: return .unseen(check.reason)
    case .fail, .warn, .ok: break
    }
    guard let lists = try? seen(.networkACLs(of: vpc.description), orSay: check.reason) else { return nil }
    return .judged(
      check,
      ACLFront(lists: lists, subnets: subnets.map(\.description), port: choices.https == nil ? 80 : 443))
  }
}
