import AWSGateway
import Deployment
import GitLabStack
import Testing

/// The argument lists of the orders to a stack that is there. A server that takes them all is not at hand.
@Suite struct AWSCLILifecycleTests {
  private static let id = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/1"
  private static let ending = [
    "--output", "json", "--region", "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
  ]

  private func cli(_ arguments: [String], printing text: String = "") throws -> AWSCLI {
    let call = RecordedAWS.Call(arguments: arguments + Self.ending, exit: 0, stdout: text, stderr: "")
    return AWSCLI(runner: RecordedAWS([call]), region: try Region("ap-northeast-1"), profile: nil)
  }

  private func order(_ operation: String, _ rest: String...) -> [String] {
    ["cloudformation", operation, "--stack-name", Self.id, "--client-request-token", "token-1"] + rest
  }

  @Test(arguments: [(FailurePolicy.undo, "--no-disable-rollback"), (.keep, "--disable-rollback")])
  func saysWhatBecomesOfAFailure(_ policy: FailurePolicy, _ option: String) async throws {
    let cli = try cli([
      "cloudformation", "execute-change-set", "--change-set-name", "arn", option, "--client-request-token", "token-1",
    ])
    try await cli.executeChangeSet(arn: "arn", onFailure: policy, clientRequestToken: "token-1")
  }

  @Test func takesBack() async throws {
    try await cli(order("cancel-update-stack")).cancelUpdate(ofStack: Self.id, clientRequestToken: "token-1")
    try await cli(order("rollback-stack")).rollBack(stack: Self.id, clientRequestToken: "token-1")
    try await cli(order("continue-update-rollback"))
      .continueRollback(ofStack: Self.id, skipping: [], clientRequestToken: "token-1")
    try await cli(order("continue-update-rollback", "--resources-to-skip", "A", "B"))
      .continueRollback(ofStack: Self.id, skipping: ["A", "B"], clientRequestToken: "token-1")
  }

  @Test func deletesAsAnotherRoleAndLeavesWhatWillNotGo() async throws {
    let role = try #require(RoleARN("arn:aws:iam::123456789012:role/cfn"))
    try await cli(order("delete-stack", "--retain-resources", "Vpc", "--role-arn", role.description))
      .deleteStack(id: Self.id, retaining: ["Vpc"], role: role, clientRequestToken: "token-1")
  }

  @Test func protects() async throws {
    let command = ["cloudformation", "update-termination-protection", "--stack-name", Self.id]
    try await cli(command + ["--enable-termination-protection"]).setTerminationProtection(ofStack: Self.id, to: true)
    try await cli(command + ["--no-enable-termination-protection"])
      .setTerminationProtection(ofStack: Self.id, to: false)
  }

  @Test(arguments: ["", "file:///etc/passwd", "arn:aws:iam::1:role/x", "arn:aws:iam::123456789012:user/x", "role/x y"])
  func isNoRole(_ text: String) { #expect(RoleARN(text) == nil) }
}
