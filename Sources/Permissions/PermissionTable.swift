internal import GitLabStack

/// What is known of rights, read from `Resources/Permissions/permissions.txt`, whose head explains its lines.
package struct PermissionTable: Sendable {
  package internal(set) var types: [String: [Entry]] = [:]
  /// What the list of a type's source has and this one has not, with why.
  package internal(set) var leftOut: [String: [String: String]] = [:]
  package internal(set) var calls: [Call] = []
  /// `aws` commands of ours whose rights are in no policy, with why.
  package internal(set) var spare: [String: String] = [:]
  /// What CloudFormation looks at, with the rights of whoever makes a change set, to judge quotas.
  package internal(set) var own: [Right] = []
  /// In the order of the file, which is that of the statements.
  package internal(set) var scopes: [Scope] = []
  package internal(set) var sources: [String: String] = [:]
  var scopeOfAction: [String: String] = [:]

  /// What CloudFormation does with a resource.
  package enum Handler: Character, CaseIterable, Sendable {
    case create = "c"
    case read = "r"
    case update = "u"
    case delete = "d"
  }

  /// A right that a resource of a type takes.
  package struct Entry: Hashable, Sendable {
    package let right: Right
    package let handlers: Set<Handler>
    package let source: String
    /// It counts where the template sets one of these; always, if there are none.
    package let properties: [String]
  }

  /// An `aws` command, and what it takes.
  package struct Call: Hashable, Sendable {
    /// Such as `ecs list-tasks`.
    package let command: String
    package let purposes: Set<PolicyPurpose>
    package let rights: [Right]
    package let condition: Condition

    package enum Condition: Hashable, Sendable {
      case always
      case with(type: String)
      case without(type: String)
    }
  }

  /// What a right is limited to.
  package struct Scope: Hashable, Sendable {
    package let name: String
    /// With `{stack}`, `{region}` and the like for those of the plan.
    package let arns: [String]
    /// More of them, by the type of resource that they are there for.
    package internal(set) var besides: [String: [String]] = [:]
  }

  /// The one inside the program.
  package static let builtIn = Result { () throws(PermissionTableFault) in
    guard let file = BuiltInFile.named("Permissions/permissions.txt") else { throw .missing }
    return try PermissionTable(file.text)
  }

  /// nil for what takes no resource.
  package func scope(of action: String) -> Scope? {
    scopeOfAction[action].flatMap { name in scopes.first { $0.name == name } }
  }
}
