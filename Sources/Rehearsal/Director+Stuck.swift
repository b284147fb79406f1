internal import GitLabStack

/// Who will not be deleted, after how long, and in whose words.
extension Director {
  /// nil where nobody is there who could be held on to.
  func stuck(among resources: [Plan.Resource]) -> Victim? {
    first([.network(.securityGroup), .network(.vpc)], among: resources).map { resource in
      let id = Identifiers.hexadecimal(resource.logicalID, digits: 17)
      let words =
        resource.type == .network(.vpc)
        ? "The vpc 'vpc-\(id)' has dependencies and cannot be deleted." : "resource sg-\(id) has a dependent object"
      return Victim(
        resource: resource, seconds: 900,
        reason: "Resource handler returned message: \"\(words) (Service: Ec2, Status Code: 400, Request ID: "
          + "\(Identifiers.uuid(id)))\" (RequestToken: \(Identifiers.uuid(resource.logicalID)), HandlerErrorCode: "
          + "InvalidRequest)")
    }
  }

  static func notDeleted(_ stuck: Victim) -> String {
    "The following resource(s) failed to delete: [\(stuck.resource.logicalID)]. "
  }
}
