/// The network of a stack as its templates need it: which subnets there are, and which of them the task is in.
struct NetworkShape {
  let subnets: [Subnet]
  /// nil in an existing VPC, which has its own way out.
  let egress: Choices.Egress?

  struct Subnet {
    let isPrivate: Bool
    /// From 1, within its kind.
    let number: Int
    /// In a new VPC the parameter is its range and the subnet a resource; in an existing one the parameter is the subnet.
    let isNew: Bool
    /// A network or an id.
    let value: String

    var logicalID: String { "\(isPrivate ? "Private" : "Public")Subnet\(number)" }
    var parameter: String { isNew ? "\(logicalID)Cidr" : logicalID }
    var label: String {
      "\(isNew ? "Range of " : "")\(isPrivate ? "private" : "public") subnet \(number)"
    }
    var description: String {
      isPrivate
        ? "A subnet for GitLab and its files, with a way out to the internet."
        : "A subnet for the load balancer, with an internet gateway."
    }
  }

  init(_ network: Choices.Network) {
    switch network {
    case .new(let range, let egress, _):
      let quarters = range.split(into: 4).map(\.description)
      let publicRanges = Array(quarters[..<2])
      let privateRanges = egress == .publicSubnets ? [] : Array(quarters[2...])
      self.egress = egress
      subnets =
        Self.subnets(publicRanges, isPrivate: false, isNew: true)
        + Self.subnets(privateRanges, isPrivate: true, isNew: true)
    case .existing(_, let publicSubnets, let privateSubnets):
      egress = nil
      subnets =
        Self.subnets(publicSubnets.map(\.description), isPrivate: false, isNew: false)
        + Self.subnets(privateSubnets.map(\.description), isPrivate: true, isNew: false)
    }
  }

  private static func subnets(_ values: [String], isPrivate: Bool, isNew: Bool) -> [Subnet] {
    values.enumerated().map { Subnet(isPrivate: isPrivate, number: $0 + 1, isNew: isNew, value: $1) }
  }

  var isNew: Bool { egress != nil }

  /// Where the task, the mount targets and the initializer are.
  var taskSubnets: [Subnet] { subnets.filter { $0.isPrivate == (egress != .publicSubnets) } }

  /// What must be there before the task can reach the internet.
  var egressRoutes: [String] {
    switch egress {
    case .natGateway, .natInstance: ["PrivateRoute"] + taskSubnets.map { "\($0.logicalID)Routes" }
    case .publicSubnets: ["PublicRoute"] + taskSubnets.map { "\($0.logicalID)Routes" }
    case nil: []
    }
  }
}
