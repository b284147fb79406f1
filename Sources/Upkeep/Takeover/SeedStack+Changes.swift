package import Deployment
internal import GitLabStack

/// What a change set for the template that keeps has to do, and what it may.
extension SeedStack {
  /// What AWS calls whatever a resource has besides properties, of which no service hears (botocore, cloudformation:
  /// `ResourceAttribute`).
  private static let attributes: Set<String> = [
    "DeletionPolicy", "UpdateReplacePolicy", "Metadata", "CreationPolicy", "UpdatePolicy",
  ]

  /// What a change set would do besides: it may add the handle, and touch what says of file system and secret what becomes of
  /// them and where they come from; and the NAT instance may be made anew where its image is looked up.
  package func strangers(in changes: [ChangeSet.Change]) -> [ChangeSet.Change] {
    changes.filter { change in
      switch change.action {
      case "Add": return change.logicalID != Self.handle
      case "Modify":
        if isRenewal(change) { return false }
        return !ids.contains(change.logicalID) || change.kind != .change || !change.properties.isEmpty
          || change.scope.isEmpty || !change.scope.isSubset(of: Self.attributes)
      default: return true
      }
    }
  }

  /// Those of file system and secret whose policies it would leave unread, so that they would go with the stack though the
  /// template says otherwise.
  ///
  /// CloudFormation reads the policies of what an update changes, and was seen to take those of the rest for no change at all
  /// (github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1543).
  package func untouched(by changes: [ChangeSet.Change]) -> [String] {
    ids.filter { id in
      !changes.contains {
        $0.action == "Modify" && $0.logicalID == id && !$0.scope.isDisjoint(with: ["DeletionPolicy", "Metadata"])
      }
    }
  }

  /// Whether it makes the NAT instance anew of a newer image, or leads a route to the new one.
  private func isRenewal(_ change: ChangeSet.Change) -> Bool {
    guard let instance = renewedInstance else { return false }
    if change.logicalID == instance { return change.properties == ["ImageId"] }
    return change.kind == .change && change.properties == ["InstanceId"]
      && template.resources.contains {
        $0.logicalID == change.logicalID && $0.type == .network(.route) && $0.refers(to: instance, by: "InstanceId")
      }
  }
}
