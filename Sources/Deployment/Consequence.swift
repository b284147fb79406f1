package import GitLabStack
package import Phrases

/// What a change of a resource means to those who use GitLab; the gravest first.
package enum Consequence: Int, Hashable, Sendable, CaseIterable {
  case losesRepositories
  case changesAddress
  case movesNetwork
  case cutsOutbound
  case restartsGitLab
  case renewsRootPassword

  /// Whether a typed name is needed, and no key will do.
  package var isGrave: Bool { self == .losesRepositories }

  /// In a few words, for a row.
  package var mark: Phrase {
    switch self {
    case .losesRepositories: .markLosesRepositories
    case .changesAddress: .markChangesAddress
    case .movesNetwork: .markMovesNetwork
    case .cutsOutbound: .markCutsOutbound
    case .restartsGitLab: .markRestartsGitLab
    case .renewsRootPassword: .markRenewsRootPassword
    }
  }

  package var sentence: Phrase {
    switch self {
    case .losesRepositories: .losesRepositories
    case .changesAddress: .changesAddress
    case .movesNetwork: .movesNetwork
    case .cutsOutbound: .cutsOutbound
    case .restartsGitLab: .restartsGitLab
    case .renewsRootPassword: .renewsRootPassword
    }
  }
}

extension Consequence: Comparable {
  package static func < (one: Consequence, other: Consequence) -> Bool { one.rawValue < other.rawValue }
}

/// A line of a change set with what it means.
package struct JudgedChange: Hashable, Sendable {
  package let change: ChangeSet.Change
  /// nil for a resource that neither plan has.
  package let group: Plan.Group?
  /// nil where nobody would notice.
  package let consequence: Consequence?
}

extension ChangeSet {
  /// Every change in the order of the groups, as people think of them.
  /// - Parameter old: what stands; nil for a creation, which has no consequences for anybody.
  package func judged(from old: Plan?, to new: Plan) -> [JudgedChange] {
    let judged = changes.map { change in
      JudgedChange(
        change: change, group: (new.resource(change.logicalID) ?? old?.resource(change.logicalID))?.group,
        consequence: old == nil ? nil : change.consequence)
    }
    return Plan.Group.allCases.flatMap { group in judged.filter { $0.group == group } }
      + judged.filter { $0.group == nil }
  }

  /// Whether AWS would make something anew, which it refuses to do while failures are kept.
  package var replaces: Bool { changes.contains { $0.kind == .replacement } }
}

extension ChangeSet.Change {
  fileprivate var consequence: Consequence? {
    let goes = kind == .replacement || kind == .removal
    switch resourceType {
    case "AWS::EFS::FileSystem": return goes ? .losesRepositories : nil
    case "AWS::SecretsManager::Secret": return goes ? .renewsRootPassword : nil
    case "AWS::ElasticLoadBalancingV2::LoadBalancer": return goes ? .changesAddress : nil
    case "AWS::EC2::VPC", "AWS::EC2::Subnet": return goes ? .movesNetwork : nil
    case "AWS::EC2::NatGateway", "AWS::EC2::Instance", "AWS::EC2::EIP": return goes ? .cutsOutbound : nil
    case "AWS::EFS::MountTarget", "AWS::ECS::TaskDefinition", "AWS::ECS::Cluster": return goes ? .restartsGitLab : nil
    case "AWS::ECS::Service": return kind == .addition ? nil : .restartsGitLab
    default: return nil
    }
  }
}
