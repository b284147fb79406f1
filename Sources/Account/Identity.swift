internal import GitLabStack
/// Who is signed in, as `aws sts get-caller-identity` says.
package struct Identity: Hashable, Sendable {
  package let account: String
  package let arn: String

  package init(account: String, arn: String) {
    self.account = account
    self.arn = arn
  }

  /// The part of the ARN that people know: `role/Ops` for an assumed role, `user/ren`, `root`.
  package var shortName: String {
    let resource = ARN(arn)?.resource ?? arn
    let parts = resource.split(separator: "/")
    switch parts.first {
    case "assumed-role" where parts.count > 1: return "role/\(parts[1])"
    case "user" where parts.count > 1: return "user/\(parts[parts.count - 1])"
    default: return resource
    }
  }
}
