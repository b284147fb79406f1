import AWSGateway
import Account
import GitLabStack
import Phrases
import Testing

/// How the account is set up: by which commands, and what they mean.
@Suite struct AWSCLISettingTests: RecordedLooks {
  @Test(arguments: [
    ("opt-in-not-required", RegionState.isForAll), ("opted-in", .isOptedIn), ("not-opted-in", .isNotOptedIn),
    ("other", .other("other")),
  ])
  func asksARegionThatEverybodyHasWhetherThisOneIsEnabled(_ word: String, _ state: RegionState) async throws {
    let arguments = ["ec2", "describe-regions", "--all-regions", "--region-names", "ap-northeast-1"]
    let json = #"{"Regions": [{"RegionName": "ap-northeast-1", "OptInStatus": "\#(word)"}]}"#
    #expect(
      try await look(.setting(.region), call(arguments, json, region: "us-east-1")) == .setting(.region(state)))
    #expect(
      try await look(.setting(.region), refusal(arguments, "InvalidParameterValue", region: "us-east-1"))
        == .setting(.region(.isNowhere)))
  }

  private static let block = ["ec2", "describe-vpc-block-public-access-options"]

  @Test func readsWhatBlocksTheInternetAndWhoHasSetIt() async throws {
    let json = """
      {"VpcBlockPublicAccessOptions": {"InternetGatewayBlockMode": "block-ingress", "ManagedBy": "declarative-policy",
        "ExclusionsAllowed": "not-allowed"}}
      """
    #expect(
      try await look(.setting(.internetBlock), call(Self.block, json))
        == .setting(
          .internetBlock(InternetBlock(mode: .ingress, isOfOrganization: true, allowsExclusions: false))))
  }

  @Test(arguments: [2, 252])
  func aCommandThatThisAWSDoesNotHaveIsNoTrouble(_ code: Int) async throws {
    #expect(
      try await look(.setting(.internetBlock), unknown(Self.block, code)) == .untold(SettingPhrases.thisAWSCannotTell))
  }

  @Test func readsTheControlsOfEncryptionWithWhatIsLetOut() async throws {
    let json = """
      {"AccountVpcEncryptionControl": {"Mode": "attempt-enforce",
        "Exclusions": {"InternetGateway": "enabled", "NatGateway": "enabling", "Lambda": "disabled"}}}
      """
    #expect(
      try await look(.setting(.encryption), call(["ec2", "describe-account-vpc-encryption-control"], json))
        == .setting(.encryption(EncryptionControl(isEnforced: true, exclusions: [.internetGateway]))))
  }

  @Test func readsThePlanOfTheAccountAtItsOneEndpoint() async throws {
    let arguments = ["freetier", "get-account-plan-state"]
    let json = """
      {"accountPlanType": "FREE", "accountPlanStatus": "ACTIVE", "accountPlanRemainingCredits": {"amount": 87.5,
        "unit": "USD"}, "accountPlanExpirationDate": "2027-03-01T00:00:00+00:00"}
      """
    #expect(
      try await look(.setting(.accountPlan), call(arguments, json, region: "us-east-1"))
        == .setting(.accountPlan(AccountPlan(isFree: true, credits: 87, ends: "2027-03-01"))))
    #expect(
      try await look(.setting(.accountPlan), refusal(arguments, "ResourceNotFoundException", region: "us-east-1"))
        == .setting(.accountPlan(nil)))
  }

  /// A real `aws` prints nothing where there is nothing: what prints this says neither that something is there nor that nothing is.
  @Test(arguments: [
    AccountQuestion.setting(.role(name: "X")), .setting(.credentials), .setting(.region), .stock(.vpcs),
    .stock(.stacks),
    .stock(.logGroups(prefix: "/gitlab/x/")), .availabilityZones, .hostedZone(id: "Z1"),
  ])
  func anAnswerWithoutAnythingIsNone(_ question: AccountQuestion) async throws {
    struct Empty: CommandRunner {
      func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
        CommandResult(ending: .exited(0), standardOutput: "{ }\n", standardError: "")
      }
    }
    let cli = AWSCLI(runner: Empty(), region: try Region("ap-northeast-1"), profile: nil)
    await #expect(throws: AWSTrouble.self) { try await cli.account.look(question) }
  }

  @Test func aRoleThatIsNotThereIsNoneAndOneThatMayNotBeSeenIsTrouble() async throws {
    let arguments = ["iam", "get-role", "--role-name", "X"]
    #expect(
      try await look(.setting(.role(name: "X")), refusal(arguments, "NoSuchEntity"))
        == .setting(.role(isThere: false)))
    #expect(
      try await look(.setting(.role(name: "X")), call(arguments, #"{"Role": {"Arn": "arn:aws:iam::1:role/X"}}"#))
        == .setting(.role(isThere: true)))
    await #expect(throws: AWSTrouble.accessDenied(action: "iam:Some", message: "Because.")) {
      try await look(.setting(.role(name: "X")), refusal(arguments, "AccessDenied"))
    }
  }

  // MARK: Credentials

  @Test(arguments: [
    (#"{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "Expiration": "2026-08-20T12:10:00+00:00"}"#, true),
    (#"{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s"}"#, false),
  ])
  func readsNothingOfCredentialsButTheirEnd(_ printed: String, _ hasEnd: Bool) async throws {
    let aws = RecordedAWS([call(["configure", "export-credentials"], printed)])
    let cli = AWSCLI(runner: aws, region: try Region("ap-northeast-1"), profile: nil, today: { 1_787_227_200 })
    let answer = try await cli.account.look(.setting(.credentials))
    #expect(answer == .setting(.credentials(hasEnd ? CredentialsEnd(time: 1_787_227_800, left: 600) : nil)))
  }

  /// The variables of a session can be there without the one that has its end.
  @Test func theEndOfASessionThatIsNotToldIsNotNone() async throws {
    let printed = #"{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": "t"}"#
    let aws = RecordedAWS([call(["configure", "export-credentials"], printed)])
    let cli = AWSCLI(runner: aws, region: try Region("ap-northeast-1"), profile: nil)
    #expect(try await cli.account.look(.setting(.credentials)) == .untold(SettingPhrases.endIsNotTold))
  }
}
