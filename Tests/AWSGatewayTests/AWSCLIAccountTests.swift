import Account
import AWSGateway
import GitLabStack
import Synchronization
import Testing

@Suite struct AWSCLIAccountTests {
  private func cli(_ runner: RecordedAWS) throws -> AWSCLI {
    AWSCLI(runner: runner, region: try Region("ap-northeast-1"), profile: nil)
  }

  /// The VPC of which the subnets were recorded.
  private func vpc(_ aws: RecordedAWS) throws -> String {
    let filter = try #require(aws.calls.flatMap(\.arguments).first { $0.hasPrefix("Name=vpc-id") })
    return String(filter.dropFirst("Name=vpc-id,Values=".count))
  }

  @Test(arguments: [("v1", "1.45.11"), ("v2", "2.9.19")])
  func readsTheVersion(_ generation: String, _ version: String) async throws {
    #expect(try await cli(RecordedAWS("\(generation)-account")).version() == version)
  }

  @Test(arguments: [
    ("aws-cli/1.28.9 Python/3.9", AWSTrouble.tooOld(found: "1.28.9", needed: "1.29.0")),
    ("aws-cli/2.8.13 Python/3.9", .tooOld(found: "2.8.13", needed: "2.9.0")),
    ("bash: something else", .garbled(command: "--version")),
  ])
  func refusesTheVersionIn(_ banner: String, _ trouble: AWSTrouble) async throws {
    let aws = RecordedAWS([.init(arguments: ["--version"], exit: 0, stdout: banner, stderr: "")])
    await #expect(throws: trouble) { try await cli(aws).version() }
  }

  @Test(arguments: ["v1", "v2"])
  func readsWhoIsSignedInAndThatNoRegionIsConfigured(_ generation: String) async throws {
    let cli = try cli(RecordedAWS("\(generation)-account"))
    #expect(
      try await cli.account.identity() == Identity(account: "123456789012", arn: "arn:aws:sts::123456789012:user/moto"))
    #expect(try await cli.configuredRegion() == nil)
  }

  @Test(arguments: ["v1", "v2"])
  func readsVPCsWithTheirNames(_ generation: String) async throws {
    let aws = try RecordedAWS("\(generation)-account")
    let vpcs = try await cli(aws).account.vpcs()
    #expect(vpcs.map(\.name) == [nil, "shared"])
    #expect(vpcs.map(\.isDefault) == [true, false])
    #expect(vpcs.map(\.cidr) == ["172.31.0.0/16", "10.9.0.0/16"])
    #expect(vpcs.last?.id == (try vpc(aws)))
  }

  @Test(arguments: ["v1", "v2"])
  func judgesSubnetsByTheirEffectiveRouteTable(_ generation: String) async throws {
    let aws = try RecordedAWS("\(generation)-account")
    let subnets = try await cli(aws).account.subnets(of: vpc(aws))
    let reach = Dictionary(uniqueKeysWithValues: subnets.map { ($0.name ?? "", $0.reach) })
    guard case .isPublic(let gateway, nil) = reach["public"], case .isPrivate(let way) = reach["private"] else {
      Issue.record("\(reach)")
      return
    }
    #expect(gateway.hasPrefix("igw-"))
    #expect(way.kind == .natGateway && way.id.hasPrefix("nat-"))
    #expect(reach["implicit"] == .isPublic(gateway: gateway), "the main table counts")
    #expect(reach["isolated"] == .isIsolated(.noRoute))
    #expect(subnets.map(\.zone).sorted() == ["a", "a", "c", "c"].map { "ap-northeast-1\($0)" })
    // The zones, and the NAT gateway that the routes name, were not asked for when this was recorded.
    #expect(aws.argumentLists.count == 4)
  }

  @Test(arguments: ["v1", "v2"])
  func tellsPrivateHostedZonesFromPublicOnes(_ generation: String) async throws {
    let zones = try await cli(RecordedAWS("\(generation)-account")).account.hostedZones()
    #expect(zones.map(\.name) == ["example.com", "internal.example"])
    #expect(zones.map(\.isPrivate) == [false, true])
    #expect(zones.allSatisfy { !$0.id.isEmpty && !$0.id.contains("/") })
  }

  @Test(arguments: ["v1", "v2"])
  func neverShowsTheRootPasswordInRecordsOrText(_ generation: String) async throws {
    let aws = try RecordedAWS("\(generation)-account")
    let arn = try #require(aws.calls.flatMap(\.arguments).first { $0.hasPrefix("arn:aws:secretsmanager") })
    let records = Mutex<[CallRecord]>([])
    let cli = AWSCLI(
      runner: aws, region: try Region("ap-northeast-1"), profile: nil,
      observe: { record in records.withLock { $0.append(record) } })
    let password = try await cli.rootPassword(secretARN: arn)
    #expect(password.revealed == "Planted-Secret-1234")
    var shown = "\(password)\(String(reflecting: password))"
    dump(password, to: &shown)
    dump(records.withLock { $0 }, to: &shown)
    #expect(shown.contains("get-secret-value"))
    #expect(!shown.contains("Planted"))
  }

  @Test func alwaysSaysOutputRegionProfileAndPatience() async throws {
    let answer = #"{"Account": "1", "Arn": "a", "New": {"Field": [1]}}"#
    let arguments = [
      "sts", "get-caller-identity", "--output", "json", "--region", "eu-west-1", "--profile", "ops",
      "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
    ]
    let aws = RecordedAWS([.init(arguments: arguments, exit: 0, stdout: answer, stderr: "")])
    let records = Mutex<[CallRecord]>([])
    let ticks = Mutex(0.0)
    let cli = AWSCLI(
      runner: aws, region: try Region("eu-west-1"), profile: "ops",
      now: {
        ticks.withLock {
          $0 += 1.5; return $0
        }
      },
      observe: { record in records.withLock { $0.append(record) } })
    #expect(try await cli.account.identity().account == "1")
    #expect(
      records.withLock { $0 } == [
        CallRecord(executable: "aws", arguments: arguments, seconds: 1.5, ending: .ended(.exited(0)))
      ])
  }

  @Test(arguments: ["", "{", "[]", "null", "Do you want to sign in?", #"{"Account": 1}"#])
  func callsGarbageWhatItIs(_ output: String) async throws {
    let aws = RecordedAWS([
      .init(
        arguments: [
          "sts", "get-caller-identity", "--output", "json", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
        ],
        exit: 0, stdout: output, stderr: "")
    ])
    await #expect(throws: AWSTrouble.garbled(command: "sts get-caller-identity")) {
      try await AWSCLI(runner: aws, region: nil, profile: nil).account.identity()
    }
  }

  @Test func quotesALineAsAShellWould() {
    let record = CallRecord(
      executable: "aws", arguments: ["x", "it's", "", "Name=vpc-id,Values=vpc-1"], seconds: 0,
      ending: .ended(.exited(0)))
    #expect(record.line == #"aws x 'it'\''s' '' Name=vpc-id,Values=vpc-1"#)
  }
}
