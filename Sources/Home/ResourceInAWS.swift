package import Deployment
internal import GitLabStack
internal import Operations

/// A resource of a stack with its page in the console of AWS.
package struct ResourceInAWS: Hashable, Sendable {
  package let resource: StackResource
  /// nil where none is known.
  package let console: String?
}

extension StandingGitLab {
  /// Those that AWS has given a name, as far as they were seen; nil where they were not.
  package var resourcesInAWS: [ResourceInAWS]? {
    guard let resources = resources.value else { return nil }
    let page = ConsolePage(ofStack: id)
    return resources.filter { !$0.physicalID.isEmpty && $0.status.rawValue != "DELETE_COMPLETE" }.map {
      ResourceInAWS(resource: $0, console: page?.resource(ResourceType($0.type), $0.physicalID))
    }
  }

  /// The page of the stack itself; nil for what is no id of a stack.
  package var consoleOfStack: String? { ConsolePage(ofStack: id)?.stack }
}
