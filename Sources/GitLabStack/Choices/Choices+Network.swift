package import Phrases

/// What a network has of what was answered.
extension Choices.Network {
  /// The range of a VPC that is made.
  var range: IPv4Range? { if case .new(let range, _) = self { range } else { nil } }

  /// nil in an existing VPC, which has its own way out.
  var egress: Choices.Egress? { if case .new(_, let egress) = self { egress } else { nil } }

  /// nil where it is made.
  var vpc: ResourceID? { if case .existing(let vpc, _, _) = self { vpc } else { nil } }

  /// The subnets that are there; none where they are made.
  var publicSubnets: [String] {
    if case .existing(_, let subnets, _) = self { subnets.map(\.description) } else { [] }
  }

  /// The same of those with a way out.
  var privateSubnets: [String] {
    if case .existing(_, _, let subnets) = self { subnets.map(\.description) } else { [] }
  }
}

extension Choices.Egress {
  /// A few words, as the alternatives have them.
  package var title: Phrase {
    switch self {
    case .natGateway: .natGateway
    case .natInstance: .natInstance
    case .publicSubnets: .publicSubnets
    }
  }
}
