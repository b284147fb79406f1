/// What is to be built: answers that were checked, with the defaults filled in. A value of this type cannot be wrong.
package struct Choices: Hashable, Sendable {
  package let stackName: StackName
  /// Where it will be built; nil until somebody says, which only prices and deployments need to know.
  package let region: Region?
  package let tags: [Tag]
  /// The account that they are for; nil for any.
  package private(set) var account: AccountID?
  package let network: Network
  /// nil: plain HTTP on the load balancer's own name.
  package let https: HTTPS?
  package let access: Access
  package let image: Image
  package let storage: Storage
  package let containerInsights: Bool
  /// nil: GitLab always runs.
  package private(set) var schedule: Schedule?
  package let usage: Usage

  /// How the answer says that the VPC is to be made.
  package static let newVPC = "new"

  package static let defaultStackName = "gitlab"

  /// What is taken where nothing was answered; nil where the answer may be left out, is found in the account or must be given.
  package static func `default`(for key: AnswerKey) -> AnswerValue? { key.question.default }

  /// What the user should know before paying, the gravest first.
  package var warnings: [Warning] {
    AccessWarnings(access, https).all + warningsOfKeptData + storage.warnings + image.warnings + network.warnings
      + (schedule?.warnings ?? [])
  }
}
