internal import GitLabStack

/// What somebody is to be able to do.
package enum PolicyPurpose: String, CaseIterable, Sendable {
  /// To make the stack, to change it, and to take back what failed.
  case deploy
  /// To look after it: status, logs, shell, copies, stopping and starting, and another release of GitLab.
  case operate
  case destroy
  /// As `deploy`, where CloudFormation works as a role of its own: what that role may, and what is left for whoever gives it work.
  case serviceRole = "service-role"

  init?(letter: Character) {
    switch letter {
    case "d": self = .deploy
    case "o": self = .operate
    case "x": self = .destroy
    default: return nil
    }
  }

  /// What CloudFormation does with resources of a type on behalf of it.
  func handlers(of type: ResourceType) -> Set<PermissionTable.Handler> {
    switch self {
    case .deploy, .serviceRole: return Set(PermissionTable.Handler.allCases)
    case .destroy: return [.delete]
    case .operate:
      // Another release is another task definition, and the service that runs it.
      let isChanged = type == .computing(.taskDefinition) || type == .computing(.service)
      return isChanged ? Set(PermissionTable.Handler.allCases) : [.read]
    }
  }
}
