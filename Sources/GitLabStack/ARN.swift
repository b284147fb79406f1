/// The name of one thing in all of AWS: `arn:partition:service:region:account:resource`.
package struct ARN: Hashable, Sendable {
  /// `aws`, or that of China or of a government's regions.
  package let partition: String
  package let service: String
  /// Empty where the thing is of no region, as a role.
  package let region: String
  package let account: String
  /// All behind the account, such as `stack/gitlab/01234567`.
  package let resource: String

  /// The name in the id of a stack, `stack/NAME/…`; nil of what has no second part.
  package var stackName: String? { resource.split(separator: "/").dropFirst().first.map(String.init) }

  /// nil if it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "arn" else { return nil }
    (partition, service, region, account, resource) = (parts[1], parts[2], parts[3], parts[4], parts[5])
  }
}
