internal import Deployment

/// What `aws iam get-role` and `create-role` print.
struct RoleAnswer: Decodable {
  let role: Role

  struct Role: Decodable { let arn: String }

  /// nil where that is no ARN of a role.
  var roleARN: RoleARN? { RoleARN(role.arn) }
}
