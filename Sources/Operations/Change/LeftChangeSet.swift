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
  package var console: String { ConsolePage(ofStack: stackID, in: region).changeSet(arn) }

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
}
