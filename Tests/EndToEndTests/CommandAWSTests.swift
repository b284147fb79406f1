import Foundation
import Testing

/// An `aws` that does not behave: what the user is told to do, and the exit code.
@Suite(.timeLimit(.minutes(15)))
struct CommandAWSTests {
  struct Trouble: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The script that is `aws`; nil for none at all.
    let script: String?
    /// What stands in its place: a text, and who may do what with it.
    var file: (text: String, permissions: Int)?
    let sentence: String
    let advice: String
    let exitCode: Int32
    /// Seconds that one `aws` may take.
    var patience = 30
  }

  static let troubles = [
    Trouble(
      testDescription: "is missing", script: nil, sentence: "The AWS CLI (‘aws’) was not found on this machine.",
      advice: "Install the AWS CLI", exitCode: 253),
    Trouble(
      testDescription: "needs an interpreter that is gone", script: nil, file: ("#!/nowhere/python3\n", 0o755),
      sentence: "/nowhere/python3 is gone, and ", advice: "Install the AWS CLI again", exitCode: 253),
    Trouble(
      testDescription: "may not be executed", script: nil, file: ("#!/bin/sh\n", 0o644),
      sentence: "bin/aws may not be executed by you.", advice: "chmod +x", exitCode: 253),
    Trouble(
      testDescription: "meets a wrong clock",
      script:
        "echo 'An error occurred (RequestExpired) when calling the DescribeVpcs operation: Request has expired. Timestamp "
        + "date is 2026-11-28T08:00:00Z. Current date is 2026-11-28T20:00:00Z' >&2; exit 254",
      sentence: "The clock of this machine is wrong: it says 2026-11-28T08:00:00Z, AWS says 2026-11-28T20:00:00Z.",
      advice: "Set the clock", exitCode: 253),
    Trouble(
      testDescription: "gets no role",
      script:
        "echo 'An error occurred (ForbiddenException) when calling the GetRoleCredentials operation: No access' >&2; exit 255",
      sentence: "may not use the role of this AWS profile: No access", advice: "sso_role_name", exitCode: 253),
    Trouble(
      testDescription: "hangs", script: "exec /bin/sleep 600", sentence: "did not answer within 1 s",
      advice: "Check the connection", exitCode: 1, patience: 1),
    Trouble(
      testDescription: "prints garbage", script: "echo '<html>Sign in</html>'",
      sentence: "‘aws cloudformation describe-stacks’ did not print valid JSON.",
      advice: "Run the command yourself", exitCode: 1),
    Trouble(
      testDescription: "prints 10 MB", script: "exec /usr/bin/head -c 10000000 /dev/zero",
      sentence: "printed more than 8 MiB", advice: "Run the command yourself", exitCode: 1),
    Trouble(
      testDescription: "ends with 252",
      script: "echo 'usage: aws [options]' >&2; echo 'Unknown options: --x' >&2; exit 252",
      sentence: "rejected its arguments: Unknown options: --x", advice: "Update the AWS CLI", exitCode: 1),
    Trouble(
      testDescription: "ends with 253",
      script:
        "echo 'Unable to locate credentials. You can configure credentials by running \"aws configure\".' >&2; exit 253",
      sentence: "No AWS credentials were found.", advice: "aws configure", exitCode: 253),
    Trouble(
      testDescription: "ends with 254",
      script:
        "echo 'An error occurred (AccessDenied) when calling the DescribeStacks operation: User: arn:aws:iam::1:user/x is "
        + "not authorized to perform: cloudformation:DescribeStacks' >&2; exit 254",
      sentence: "You do not have permission for cloudformation:DescribeStacks.", advice: "Ask your AWS administrator",
      exitCode: 254),
    Trouble(
      testDescription: "ends with 255",
      script: "echo 'Could not connect to the endpoint URL: \"https://cloudformation.amazonaws.com/\"' >&2; exit 255",
      sentence: "AWS cannot be reached from here.", advice: "Check the connection", exitCode: 1),
    Trouble(
      testDescription: "is killed", script: "kill -KILL $$", sentence: "was killed by signal 9", advice: "Try again",
      exitCode: 1),
  ]

  @Test(arguments: troubles)
  func saysWhatToDoWhenAWS(_ trouble: Trouble) async throws {
    try await Sandbox.with { sandbox in
      if let script = trouble.script { try sandbox.makeCommand("aws", script) }
      if let file = trouble.file {
        let path = sandbox.bin.appending(path: "aws").path
        try file.text.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: file.permissions], ofItemAtPath: path)
      }
      let result = try await sandbox.runAnswered(
        "deploy", "--yes", environment: ["GITLAB_WIZARD_AWS_TIMEOUT": "\(trouble.patience)"])
      #expect(result.errors.contains(trouble.sentence))
      #expect(result.errors.contains(trouble.advice))
      #expect(result.exitCode == trouble.exitCode)
      #expect(result.output.isEmpty)
    }
  }
}
