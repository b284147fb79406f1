internal import Account
internal import GitLabStack

/// What stands before the load balancer besides its security group: routes and network ACLs of its subnets.
struct ReachFront: Hashable {
  let routes: ReachArrow.State
  let acls: ACLs

  enum ACLs: Hashable {
    /// A new VPC has only the network ACL that comes with it, which lets everything through
    /// (docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html).
    case noneOfItsOwn
    case notLookedAt
    case sight(ACLSight)
  }
}

extension ReachFront {
  /// What becomes of connections from a network that the load balancer lets in. Where only some of them are denied, a note says so.
  func state(from network: String) -> ReachArrow.State {
    let passage: ReachArrow.State =
      switch acls {
      case .noneOfItsOwn: .allowed
      case .notLookedAt: .unknown(ReachPhrases.aclsDecide)
      case .sight(.unseen(let reason)): .unknown(reason)
      case .sight(.judged(_, let lists)):
        switch (try? IPv4Range(network)).map({ lists.passage(from: [$0]) }) {
        case .passes, .partly, nil: .allowed
        case .blocked: .refused
        case .unseen(let reason): .unknown(reason)
        }
      }
    return routes.then(passage)
  }
}
