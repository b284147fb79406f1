package import Deployment
package import GitLabStack
package import Phrases

/// A change set that waits in AWS for somebody else's yes, and how that person goes on with it.
package struct LeftChangeSet: Hashable, Sendable {
  package let arn: String
  package let stackID: String
  package let region: Region
  /// The stack that holds nothing but the change set, and goes with it where that is discarded; nil where it held more, or was
  /// there before.
  package let emptyStack: String?
  package let policy: FailurePolicy
  /// Whom CloudFormation works as; nil for whoever executes it.
  package let role: RoleARN?

  package init(
    arn: String, stackID: String, region: Region, emptyStack: String?, policy: FailurePolicy = .undo,
    role: RoleARN? = nil
  ) {
    self.arn = arn
    self.stackID = stackID
    self.region = region
    self.emptyStack = emptyStack
    self.policy = policy
    self.role = role
  }

  package init(_ proposal: Proposal, in region: Region, role: RoleARN?) {
    self.init(
      arn: proposal.changeSet.arn, stackID: proposal.changeSet.stackID, region: region,
      emptyStack: proposal.emptyStack, policy: proposal.policy, role: role)
  }

  /// The page of the console that shows it, with a button to execute it.
  ///
  /// The form of the address is that of copilot-cli and other public programs; AWS documents none.
  package var console: String {
    let host =
      region.isChina
      ? "console.amazonaws.cn"
      : region.isGovCloud ? "console.amazonaws-us-gov.com" : "console.aws.amazon.com"
    return "https://\(region).\(host)/cloudformation/home?region=\(region)#/stacks/changesets/changes"
      + "?stackId=\(Self.escaped(stackID))&changeSetId=\(Self.escaped(arn))"
  }

  package var execution: String {
    let order = "aws cloudformation execute-change-set --change-set-name \(arn) --region \(region)"
    return policy == .keep ? "\(order) --disable-rollback" : order
  }

  /// In this order.
  package var discarding: [String] {
    ["aws cloudformation delete-change-set --change-set-name \(arn) --region \(region)"]
      + (emptyStack.map { ["aws cloudformation delete-stack --stack-name \($0) --region \(region)"] } ?? [])
  }

  /// What it takes to execute it.
  package var rights: Phrase {
    role.map { HandoverPhrases.rightsByRole($0.description) } ?? HandoverPhrases.rightsOfTheirOwn
  }

  /// What it is to be told, each under its name.
  package var facts: [(name: Phrase, text: String)] {
    [
      (HandoverPhrases.changeSet, arn), (HandoverPhrases.console, console), (HandoverPhrases.execute, execution),
    ] + discarding.enumerated().map { ($0 == 0 ? HandoverPhrases.discard : Phrase(verbatim: ""), $1) }
  }

  /// For a part of an address behind `?`.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-._~".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
