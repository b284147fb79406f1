internal import GitLabStack

/// Who will not be deleted, after how long, and in whose words.
extension Director {
  /// nil where nobody is there who could be held on to.
  func stuck(among resources: [Plan.Resource]) -> Victim? {
    first(["AWS::EC2::SecurityGroup", "AWS::EC2::VPC"], among: resources).map { resource in
      let kind = resource.type == "AWS::EC2::VPC" ? "The vpc 'vpc-" : "resource sg-"
      let id = Identifiers.hexadecimal(resource.logicalID, digits: 17)
      return Victim(
        resource: resource, seconds: 900,
        reason: "\(kind)\(id)\(resource.type == "AWS::EC2::VPC" ? "' has dependencies" : " has a dependent object")"
          + " (Service: Ec2, Status Code: 400)")
    }
  }

  static func notDeleted(_ stuck: Victim) -> String {
    "The following resource(s) failed to delete: [\(stuck.resource.logicalID)]. "
  }
}
