package import Phrases

/// The type of a resource of CloudFormation, by AWS's name for it.
///
/// What there is to know of a type is declared once, beside its case: see `facts`.
package enum ResourceType: Hashable, Sendable {
  case network(NetworkResource)
  case entrance(EntranceResource)
  case storage(StorageResource)
  case computing(ComputingResource)
  case permission(PermissionResource)
  /// A type that no template of ours has: nothing is known of it.
  case other(String)

  /// - Parameter name: such as `AWS::EFS::FileSystem`, from a template or from AWS.
  package init(_ name: String) {
    self = Self.byName[name] ?? .other(name)
  }

  /// AWS's name for it.
  package var name: String {
    switch self {
    case .network(let type): type.rawValue
    case .entrance(let type): type.rawValue
    case .storage(let type): type.rawValue
    case .computing(let type): type.rawValue
    case .permission(let type): type.rawValue
    case .other(let name): name
    }
  }

  /// The name without what all have in common, for narrow columns: `EFS::FileSystem`.
  package var shortName: String { name.replacing("AWS::", with: "") }

  /// All that is known of it; the careful answer to everything where it is none of ours.
  package var facts: ResourceFacts {
    switch self {
    case .network(let type): type.facts
    case .entrance(let type): type.facts
    case .storage(let type): type.facts
    case .computing(let type): type.facts
    case .permission(let type): type.facts
    // AWS calls the very same resource by the name that the template chooses.
    case .other(let name): name.hasPrefix("Custom::") ? ComputingResource.customResource.facts : .unknown
    }
  }

  /// What a resource is that stays when its stack is gone; AWS's name for its type where nobody's work is in it.
  package var whatStays: Phrase { facts.data?.title ?? Phrase(verbatim: name) }

  /// Whether AWS makes it only for somebody who says that the stack may give rights (`CAPABILITY_IAM`).
  package var needsAcknowledgement: Bool { name.hasPrefix("AWS::IAM::") }

  /// Every type that something is known of.
  package static let known: [ResourceType] =
    NetworkResource.allCases.map(ResourceType.network) + EntranceResource.allCases.map(ResourceType.entrance)
    + StorageResource.allCases.map(ResourceType.storage) + ComputingResource.allCases.map(ResourceType.computing)
    + PermissionResource.allCases.map(ResourceType.permission)

  private static let byName = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
}
