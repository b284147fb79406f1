import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Permissions
import Phrases

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: PolicyPhrases.helpPolicy[.spoken])

  @Option(
    name: .customLong("for"), help: .init(said: PolicyPhrases.helpFor, "purpose"),
    completion: .list(PolicyPurpose.allCases.map(\.rawValue)))
  var purpose = PolicyPurpose.deploy
  @Option(help: .init(said: PolicyPhrases.helpDocument, "name", example: "trust")) var document: String?
  @Option(
    name: .customLong("role-arn"),
    help: .init(said: PolicyPhrases.helpRole, "arn", example: "arn:aws:iam::123456789012:role/CloudFormation"))
  var roleARN: String?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: PricingOptions

  func validate() throws {
    guard let roleARN else { return }
    guard RoleARN(roleARN) != nil else { throw ValidationError(StoppingPhrases.noRoleARN(roleARN)[.spoken]) }
    guard purpose == .serviceRole else { throw ValidationError(PolicyPhrases.roleIsForServiceRole[.spoken]) }
  }

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingEnd {
      let policies = try self.policies(try CommandContext(options).withSomeSubnets())
      if json { try report.end(with: policies) } else { try policies.tell(on: .standard, only: document) }
    }
  }

  private func policies(_ context: CommandContext) throws -> PolicyReport {
    let choices = try context.choices()
    let (_, plan) = try context.template(choices)
    let region = try choices.region ?? waiting { try await context.region() }
    let role = roleARN.flatMap { RoleARN($0) }
    // A role works in its own account, and takes only policies of that one.
    let account =
      try role?.account ?? choices.account?.description ?? waiting { await context.accountAtHand(in: region) }
    let set = try PolicySet(
      for: purpose, plan, in: PolicyPlace(choices, region: region, account: account), role: role)
    return PolicyReport(set, in: .spoken)
  }
}

extension PolicyPurpose: ExpressibleByArgument {}
