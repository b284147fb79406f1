internal import GitLabStack
internal import Phrases

/// The packets that the network ACLs of the chosen subnets have to let pass.
///
/// Not among them: what stays in one subnet, as a task and its mount target do, and what goes to Amazon's resolver, for that passes no
/// ACL (https://docs.aws.amazon.com/vpc/latest/userguide/nacl-basics.html).
struct ACLNeeds {
  let all: [Need]

  struct Need {
    let subnet: String
    let flow: NetworkACL.Flow
    let what: Phrase
  }

  /// The ports from which clients and load balancers begin connections:
  /// https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
  static let anyClient = 1024...65535
  /// Those of Linux, and so of a task on Fargate: `net.ipv4.ip_local_port_range`.
  private static let linuxClient = 32768...60999

  init(_ choices: Choices, _ subnets: [Subnet]) {
    let known = Dictionary(subnets.map { ($0.id, $0.cidr) }) { first, _ in first }
    func ranges(_ ids: [String]) -> [IPv4Range] { ids.compactMap { known[$0].flatMap { try? IPv4Range($0) } } }
    let (publics, privates) = (choices.network.publicSubnets, choices.network.privateSubnets)
    let visitors = choices.access.allowedCIDRs
    let port = choices.https == nil ? 80 : 443
    let balancer: [Need] = publics.flatMap { id in
      [
        Need(id, .incoming(port...port, visitors), VPCCheckPhrases.visitors(port)),
        Need(id, .outgoing(Self.anyClient, visitors), VPCCheckPhrases.answersToVisitors),
        Need(id, .outgoing(80...80, ranges(privates)), VPCCheckPhrases.balancerToGitLab),
        Need(id, .incoming(Self.anyClient, ranges(privates)), VPCCheckPhrases.answersOfGitLab),
      ]
    }
    let task: [Need] = privates.flatMap { id in
      [
        Need(id, .incoming(80...80, ranges(publics)), VPCCheckPhrases.balancerToGitLab),
        Need(id, .outgoing(Self.anyClient, ranges(publics)), VPCCheckPhrases.answersOfGitLab),
        Need(id, .outgoing(443...443, IPv4Range.internet), VPCCheckPhrases.gitLabToInternet),
        Need(id, .incoming(Self.linuxClient, IPv4Range.internet), VPCCheckPhrases.answersOfInternet),
      ]
    }
    all = (balancer + task).filter { !$0.flow.addresses.isEmpty && known[$0.subnet] != nil }
  }
}

extension ACLNeeds.Need {
  fileprivate init(_ subnet: String, _ flow: NetworkACL.Flow, _ what: Phrase) {
    self.init(subnet: subnet, flow: flow, what: what)
  }
}

extension NetworkACL.Flow {
  static func incoming(_ ports: ClosedRange<Int>, _ addresses: [IPv4Range]) -> Self {
    Self(isOutgoing: false, ports: ports, addresses: addresses)
  }

  static func outgoing(_ ports: ClosedRange<Int>, _ addresses: [IPv4Range]) -> Self {
    Self(isOutgoing: true, ports: ports, addresses: addresses)
  }
}
