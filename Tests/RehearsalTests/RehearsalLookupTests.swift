import AWSGateway
import Account
import Rehearsal
import Testing

/// What is in the account before we come.
@Suite struct RehearsalLookupTests {
  @Test func saysWhoAndWhere() async throws {
    let stage = try Stage()
    let identity = try await stage.cli.identity()
    #expect(identity.account == "000000000000")
    #expect(identity.shortName == "role/Rehearsal")
    #expect(try await stage.cli.configuredRegion() == "ap-northeast-1")
    #expect(try await stage.cli.version().hasPrefix("2."))
  }

  @Test func hasOneNetworkThatFitsAndTwoThatDoNot() async throws {
    let stage = try Stage()
    let vpcs = try await stage.cli.vpcs()
    #expect(vpcs.map(\.name) == [nil, "shared", "isolated"])
    #expect(vpcs.map(\.isDefault) == [true, false, false])
    var reaches: [[String]] = []
    for vpc in vpcs {
      reaches.append(
        try await stage.cli.subnets(of: vpc.id).map { subnet in
          switch subnet.reach {
          case .isPublic: "\(subnet.zone) public"
          case .isPrivate: "\(subnet.zone) private"
          case .isIsolated: "\(subnet.zone) isolated"
          }
        })
    }
    #expect(
      reaches == [
        ["ap-northeast-1a public", "ap-northeast-1c public"],
        [
          "ap-northeast-1a public", "ap-northeast-1c public", "ap-northeast-1a private", "ap-northeast-1c private",
        ],
        ["ap-northeast-1a isolated", "ap-northeast-1c isolated"],
      ])
  }

  @Test func hasTwoPublicZonesAndAPrivateOne() async throws {
    let zones = try await Stage().cli.hostedZones()
    #expect(zones.map(\.name) == ["example.com", "example.net", "internal.example.com"])
    #expect(zones.map(\.isPrivate) == [false, false, true])
  }

  @Test(arguments: [
    (["s3", "ls"], "does not answer ‘aws s3 ls’"), ([], "does not answer"),
    (["sts", "get-caller-identity", "--query", "Arn"], "Unknown options: --query"),
    (["cloudformation", "describe-stack-events"], "the following arguments are required: --stack-name"),
    (["configure", "get", "output"], "does not answer"),
  ])
  func refusesWhatTheProgramDoesNotSend(_ arguments: [String], _ words: String) async throws {
    let result = try await Stage().account.run("aws", arguments)
    #expect(result.ending == .exited(252))
    #expect(result.standardError.contains(words))
    #expect(result.standardOutput.isEmpty)
  }

  @Test(arguments: [
    (["cloudformation", "describe-stacks", "--stack-name", "no"], "(ValidationError) when calling the DescribeStacks"),
    (
      ["cloudformation", "describe-change-set", "--change-set-name", "no"],
      "(ChangeSetNotFound) when calling the DescribeChangeSet"
    ),
    (["secretsmanager", "get-secret-value", "--secret-id", "no"], "(ResourceNotFoundException) when calling the Get"),
  ])
  func refusesAsAWSDoes(_ arguments: [String], _ words: String) async throws {
    let result = try await Stage().account.run("aws", arguments)
    #expect(result.ending == .exited(254))
    #expect(result.standardError.hasPrefix("\nAn error occurred "))
    #expect(result.standardError.contains(words))
  }
}
