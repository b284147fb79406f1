internal import GitLabStack

/// A role that CloudFormation works as, instead of whoever gave the order.
package struct RoleARN: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// nil if it is no ARN of a role.
  package init?(_ text: String) {
    let text = text.asMachineWord
    guard text.wholeMatch(of: #/arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_\/-]{1,512}/#) != nil else {
      return nil
    }
    description = text
  }

  /// The number of the account that it is in.
  package var account: String { String(description.split(separator: ":", omittingEmptySubsequences: false)[4]) }
}
