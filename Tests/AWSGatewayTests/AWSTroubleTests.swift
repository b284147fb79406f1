import AWSGateway
import Deployment
import Phrases
import Testing

@Suite struct AWSTroubleTests {
  /// The stack names of the recorded troubles, in their order, and what each is.
  private let expected: [(AWSTrouble, Int)] = [
    (.throttled(message: "Rate exceeded"), 254),
    (.expiredCredentials(message: "The security token included in the request is expired"), 253),
    (.invalidCredentials(message: "The security token included in the request is invalid."), 253),
    (
      .accessDenied(
        action: "cloudformation:DescribeStackEvents",
        message: """
          User: arn:aws:iam::123456789012:user/u is not authorized to perform: cloudformation:DescribeStackEvents on \
          resource: arn:aws:cloudformation:x:1:stack/denied/* because no identity-based policy allows the \
          cloudformation:DescribeStackEvents action
          """), 254
    ),
    (.serverTrouble(message: "Service is unavailable"), 254),
    (
      .noCredentials(
        message: "Unable to locate credentials. You can configure credentials by running \"aws configure\"."), 253
    ),
    (
      .noRegion(message: "You must specify a region. You can also configure your region by running \"aws configure\"."),
      253
    ),
    (.noNetwork(message: "Could not connect to the endpoint URL: \"http://127.0.0.1:1/\""), 1),
    (.noSuchProfile(message: "The config profile (nobody) could not be found"), 253),
  ]

  @Test(arguments: ["v1", "v2"])
  func readsWhatARealAWSSaysWhenItFails(_ generation: String) throws {
    let calls = try RecordedAWS("\(generation)-troubles").calls
    for (call, (trouble, exitCode)) in zip(calls, expected) {
      let found = AWSTrouble(
        CommandResult(ending: .exited(call.exit), standardOutput: call.stdout, standardError: call.stderr),
        service: "cloudformation")
      #expect(found == trouble)
      #expect(found?.exitCode.rawValue == exitCode)
    }
    #expect(calls.count == expected.count + 1)
    let last = try #require(calls.last)
    let usage = AWSTrouble(
      CommandResult(ending: .exited(last.exit), standardOutput: "", standardError: last.stderr), service: "x")
    guard case .notUnderstood(let message) = usage else {
      Issue.record("\(String(describing: usage))")
      return
    }
    #expect(message.hasPrefix("usage: "))
    #expect(usage?.sentence.english.contains("usage") == false, "only the line that matters is part of the sentence")
  }

  private static func refusal(_ code: String, _ message: String, operation: String = "DescribeVpcs") -> String {
    "\nAn error occurred (\(code)) when calling the \(operation) operation: \(message)\n"
  }

  @Test(arguments: [
    (
      255, refusal("UnauthorizedOperation", "No."), AWSTrouble.accessDenied(action: "ec2:DescribeVpcs", message: "No."),
      254
    ),
    (254, "\naws: [ERROR]: " + refusal("ThrottlingException", "Slow."), .throttled(message: "Slow."), 254),
    (
      254, refusal("ValidationError", "Stack with id x does not exist"),
      .notFound(message: "Stack with id x does not exist"), 254
    ),
    (254, refusal("InvalidVpcID.NotFound", "Gone."), .notFound(message: "Gone."), 254),
    (
      254, refusal("ValidationError", "1 validation error\nsecond line"),
      .validation(message: "1 validation error\nsecond line"), 254
    ),
    (
      255, refusal("AlreadyExistsException", "Stack cr already exists"),
      .alreadyExists(message: "Stack cr already exists"), 254
    ),
    (
      255, refusal("ValidationError", "No updates are to be performed."),
      .noChanges(message: "No updates are to be performed."), 0
    ),
    (254, refusal("BrandNewException", "?"), .other(code: "BrandNewException", message: "?"), 254),
    (
      255, "\nError loading SSO Token: Token for x does not exist\n",
      .expiredCredentials(message: "Error loading SSO Token: Token for x does not exist"), 253
    ),
    (
      255, "\nRead timeout on endpoint URL: \"https://x\"\n",
      .noNetwork(message: "Read timeout on endpoint URL: \"https://x\""), 1
    ),
    // As v1 and v2 print it where there is no terminal.
    (
      255, "getpass.py:91: GetPassWarning: Can not control echo\nEnter MFA code for arn:aws:iam::1:mfa/dev: \n\n",
      .needsMFACode(
        message: "getpass.py:91: GetPassWarning: Can not control echo\nEnter MFA code for arn:aws:iam::1:mfa/dev:"), 253
    ),
    (
      254,
      refusal(
        "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code.", operation: "AssumeRole"
      ),
      .needsMFACode(message: "MultiFactorAuthentication failed with invalid MFA one time pass code."), 253
    ),
    (
      254, refusal("ForbiddenException", "No access", operation: "GetRoleCredentials"),
      .noAccessToRole(message: "No access"), 253
    ),
    (
      254, refusal("UnauthorizedException", "Session token not found or invalid", operation: "GetRoleCredentials"),
      .expiredCredentials(message: "Session token not found or invalid"), 253
    ),
    (
      254, refusal("InvalidGrantException", "", operation: "CreateToken"),
      .expiredCredentials(
        message: "An error occurred (InvalidGrantException) when calling the CreateToken operation:"), 253
    ),
    (
      254,
      refusal(
        "AccessDenied", "User: x is not authorized to perform: sts:AssumeRole on resource: y", operation: "AssumeRole"),
      .noAccessToRole(message: "User: x is not authorized to perform: sts:AssumeRole on resource: y"), 253
    ),
    (
      254,
      refusal(
        "RequestExpired",
        "Request has expired. Timestamp date is 2026-11-28T08:00:00Z. Current date is 2026-11-28T20:00:00Z"),
      .clockIsWrong(
        here: "2026-11-28T08:00:00Z", there: "2026-11-28T20:00:00Z",
        message: "Request has expired. Timestamp date is 2026-11-28T08:00:00Z. Current date is 2026-11-28T20:00:00Z"),
      253
    ),
    (
      255,
      refusal(
        "SignatureDoesNotMatch",
        "Signature expired: 20191029T154623Z is now earlier than 20191029T163344Z (20191029T164844Z - 15 min.)"),
      .clockIsWrong(
        here: "20191029T154623Z", there: "20191029T164844Z",
        message: "Signature expired: 20191029T154623Z is now earlier than 20191029T163344Z (20191029T164844Z - 15 min.)"
      ), 253
    ),
    (
      254,
      refusal(
        "InvalidSignatureException",
        "Signature not yet current: 20260901T100000Z is still later than 20260901T091000Z (20260901T090500Z + 5 min.)"),
      .clockIsWrong(
        here: "20260901T100000Z", there: "20260901T090500Z",
        message:
          "Signature not yet current: 20260901T100000Z is still later than 20260901T091000Z (20260901T090500Z + 5 min.)"
      ), 253
    ),
    (254, refusal("RequestTimeTooSkewed", "Too far."), .clockIsWrong(here: nil, there: nil, message: "Too far."), 253),
    // What EC2 says of temporary keys that are too old, and of a key that is wrong.
    (254, refusal("RequestExpired", "Request has expired."), .expiredCredentials(message: "Request has expired."), 253),
    (254, refusal("SignatureDoesNotMatch", "Check your key."), .invalidCredentials(message: "Check your key."), 253),
    (
      255, "\nThe source profile \"base\" must have credentials.\n",
      .noCredentials(message: "The source profile \"base\" must have credentials."), 253
    ),
    (253, "something new", .noCredentials(message: "something new"), 253),
    (252, "something new", .notUnderstood(message: "something new"), 1),
    (2, "aws: error", .notUnderstood(message: "aws: error"), 1),
    (255, "something new", .other(code: nil, message: "something new"), 1),
    (1, "", .other(code: nil, message: "exit status 1"), 1),
    (130, "", .killed(signal: 2), 1),
  ])
  func readsTheEnding(_ code: Int, _ text: String, _ trouble: AWSTrouble, _ exitCode: Int) {
    let result = CommandResult(ending: .exited(code), standardOutput: "", standardError: text)
    #expect(AWSTrouble(result, service: "ec2") == trouble)
    #expect(trouble.exitCode.rawValue == exitCode)
  }

  /// AWS that broke down over an order may have taken it; AWS that refused it has not.
  @Test(arguments: [
    ("ServiceUnavailable", true), ("InternalFailure", true), ("503", true), ("Throttling", false),
    ("AccessDenied", false),
    ("ExpiredToken", false), ("ValidationError", false),
  ])
  func knowsWhichRefusalsLeaveAnOrderInDoubt(_ code: String, _ isInDoubt: Bool) {
    let result = CommandResult(
      ending: .exited(254), standardOutput: "", standardError: Self.refusal(code, "x", operation: "ExecuteChangeSet"))
    #expect(AWSTrouble(result, service: "cloudformation")?.leavesOrderInDoubt == isInDoubt)
  }

  @Test func findsNoTroubleInSuccessEvenIfItWarns() {
    let result = CommandResult(ending: .exited(0), standardOutput: "{}", standardError: "Unable to locate credentials")
    #expect(AWSTrouble(result, service: "ec2") == nil)
  }

  @Test(arguments: [
    (CommandTrouble.missing("aws"), AWSTrouble.commandMissing("aws"), 253),
    (.notExecutable("/bin/aws"), .commandNotExecutable(path: "/bin/aws"), 253),
    (
      .interpreterMissing(script: "/bin/aws", interpreter: "/bin/python"),
      .interpreterMissing(script: "/bin/aws", interpreter: "/bin/python"), 253
    ),
    (.timedOut(seconds: 60), .timedOut(seconds: 60), 1),
    (.tooMuchOutput(limit: 8 << 20), .tooMuchOutput(limit: 8 << 20), 1),
    (.notStarted("why"), .notStarted(reason: "why"), 253),
  ])
  func namesACommandThatDidNotEnd(_ ending: CommandTrouble, _ trouble: AWSTrouble, _ exitCode: Int) {
    #expect(AWSTrouble(ending) == trouble)
    #expect(trouble.exitCode.rawValue == exitCode)
  }

  @Test func saysWhatHappenedAndWhatToDoInBothLanguages() {
    let denied = AWSTrouble.accessDenied(action: "ec2:DescribeVpcs", message: "raw")
    #expect(denied.sentence[.english] == "You do not have permission for ec2:DescribeVpcs.")
    #expect(denied.sentence[.japanese] == "ec2:DescribeVpcs の権限がありません。")
    #expect(denied.advice[.english].contains("Ask your AWS administrator"))
    #expect(denied.message == "raw")
    for (trouble, _) in expected {
      #expect(trouble.sentence.english != trouble.sentence.japanese)
      #expect(trouble.advice.english.hasSuffix("."))
      #expect(trouble.advice.japanese.hasSuffix("。"))
    }
  }
}
