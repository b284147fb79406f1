import Foundation
import Testing

/// `deploy --yes` into VPCs of every kind: what is taken without asking, what is refused, and what is said of it.
@Suite(.timeLimit(.minutes(15)))
struct LayoutTests {
  private static let vpc = "vpc-0123456789abcdef0"

  /// What came of it: how the program ended, and the parameters of the change set that it asked for; nil where it asked for none.
  private struct Deployment {
    let result: Sandbox.Result
    let parameters: [String: String]?

    var subnets: [String?] {
      ["PublicSubnet1", "PublicSubnet2", "PrivateSubnet1", "PrivateSubnet2"].map { parameters?[$0] }
    }
  }

  /// As AWS numbers them: the layouts have names to read.
  private static func id(_ name: String) -> String {
    let digits = name.utf8.map { String($0, radix: 16) }.joined()
    return "subnet-" + (digits + String(repeating: "0", count: 17)).prefix(17)
  }

  private func deploy(
    _ layout: String, publics: [String] = [], privates: [String] = [], _ arguments: String...,
    besides answers: [String: String] = [:]
  ) async throws -> Deployment {
    try await Sandbox.with { sandbox in
      try lay(out: layout, besides: answers, in: sandbox)
      var arguments =
        [
          "deploy", "--yes", "--detach", "--lang", "en", "--access.allowedCidrs", "52.1.2.0/24", "--network.vpc",
          Self.vpc,
          "--region", "ap-northeast-1",
        ] + arguments
      if !publics.isEmpty { arguments += ["--network.publicSubnets", publics.map(Self.id).joined(separator: ",")] }
      if !privates.isEmpty { arguments += ["--network.privateSubnets", privates.map(Self.id).joined(separator: ",")] }
      let result = try await sandbox.run(arguments)
      let request = try? Data(contentsOf: sandbox.directory.appending(path: "request"))
      return Deployment(result: result, parameters: try request.map(Self.parameters))
    }
  }

  private static func parameters(_ request: Data) throws -> [String: String] {
    struct Request: Decodable {
      let parameters: [Parameter]

      struct Parameter: Decodable {
        let key: String
        let value: String
        enum CodingKeys: String, CodingKey { case key = "ParameterKey", value = "ParameterValue" }
      }
      enum CodingKeys: String, CodingKey { case parameters = "Parameters" }
    }
    let parameters = try JSONDecoder().decode(Request.self, from: request).parameters
    return Dictionary(parameters.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// An `aws` that answers what the layout says and denies the rest; it keeps the change set that it is asked for.
  private func lay(out layout: String, besides answers: [String: String], in sandbox: Sandbox) throws {
    let file = "\(Repository.path)/Tests/AWSGatewayTests/Layouts/\(layout).json"
    var text = try String(contentsOfFile: file, encoding: .utf8)
    let names = Set(text.matches(of: /subnet-([a-z0-9-]+)"/).map { String($0.output.1) })
    for name in names.sorted(by: { $0.count > $1.count }) {
      text = text.replacing("\"subnet-\(name)\"", with: "\"\(Self.id(name))\"")
    }
    let world = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    let folder = sandbox.directory.appending(path: "answers")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (operation, answer) in world {
      let name = operation.split(separator: " ").prefix(2).joined(separator: "-")
      try JSONSerialization.data(withJSONObject: answer).write(to: folder.appending(path: name))
    }
    let usual = [
      "sts-get-caller-identity":
        #"{"UserId": "A", "Account": "123456789012", "Arn": "arn:aws:iam::123456789012:user/dev"}"#,
      "ec2-describe-vpc-attribute": #"{"EnableDnsSupport": {"Value": true}, "EnableDnsHostnames": {"Value": true}}"#,
    ]
    for (name, answer) in usual.merging(answers, uniquingKeysWith: { $1 }) {
      try answer.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    try sandbox.makeCommand(
      "aws",
      """
      copy() { while IFS= read -r line || [ -n "$line" ]; do printf '%s\\n' "$line"; done; }
      case "$1 $2" in
        "--version "*) printf 'aws-cli/2.31.0 Python/3.13.7 Linux/6.1 exe/x86_64.amzn.2023\\n'; exit 0;;
        "cloudformation describe-stacks")
          printf '\\nAn error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id gitlab does not exist\\n' >&2
          exit 254;;
        "cloudformation create-change-set")
          for word; do case "$word" in file://*) copy <"${word#file://}" >"\(sandbox.directory.path)/request";; esac; done
          printf '\\nAn error occurred (AccessDenied) when calling the CreateChangeSet operation: You may not.\\n' >&2
          exit 254;;
      esac
      if [ -f "\(folder.path)/$1-$2" ]; then copy <"\(folder.path)/$1-$2"; exit 0; fi
      printf '\\nAn error occurred (AccessDenied) when calling the Look operation: You may not.\\n' >&2
      exit 254
      """)
  }

  private static let usual = ["pub-a", "pub-c", "prv-a", "prv-c"].map { Optional(id($0)) }

  // MARK: What is taken without asking

  @Test(arguments: [
    "nat-gateway", "local-zone", "old-zone", "firewall-by-edge", "firewall", "odd-subnets", "better-way",
  ])
  func onlyWhatServesIsTaken(_ layout: String) async throws {
    let deployment = try await deploy(layout)
    #expect(deployment.subnets == Self.usual, "\(deployment.result.errors)")
  }

  @Test func whatCouldNotBeSeenIsSaidToBeUnknown() async throws {
    let errors = try await deploy("old-zone").result.errors
    #expect(errors.contains("nat-1 could not be seen"), "\(errors)")
  }

  // MARK: What is refused

  @Test func aVPCWithoutNamesIsRefusedBeforeAnythingIsAskedFor() async throws {
    let deployment = try await deploy(
      "dns-off",
      besides: [
        "ec2-describe-vpc-attribute": #"{"EnableDnsSupport": {"Value": false}, "EnableDnsHostnames": {"Value": false}}"#
      ])
    #expect(deployment.result.exitCode == 4 && deployment.parameters == nil)
    #expect(deployment.result.errors.contains("FAIL  enableDnsSupport and enableDnsHostnames are off"))
  }

  /// Where nothing can be taken, each subnet is named with what stands against it.
  @Test(arguments: [
    ("firewall-without-edge", "What goes out takes vpce-1, what comes in takes igw-1"),
    ("no-way", "Its route leads to the peering pcx-1, which never carries traffic to the internet."),
    ("private-nat", "nat-1 is a private NAT gateway: it does not lead to the internet."),
    ("blocked-everything", "VPC Block Public Access (block-bidirectional)"),
    ("partly-covered", "Only a part of the internet has a route (to nat-1)"),
  ])
  func aVPCThatCannotServeIsRefusedWithWhatStandsAgainstEachSubnet(_ layout: String, _ words: String) async throws {
    let deployment = try await deploy(layout)
    #expect(deployment.result.exitCode == 4 && deployment.parameters == nil)
    #expect(deployment.result.errors.contains(words), "\(deployment.result.errors)")
  }

  @Test(arguments: [
    ("local-zone", ["pub-a", "loc-pub"], ["prv-a", "loc-prv"], "It is in the Local Zone ap-northeast-1-tpe-1a"),
    ("old-zone", ["pub-a", "pub-b"], ["prv-a", "prv-b"], "ap-northeast-1b (apne1-az3) has no Fargate"),
    ("firewall-without-edge", ["pub-a", "pub-c"], ["prv-a", "prv-c"], "What goes out takes vpce-1"),
    ("tight", ["pub-a", "pub-c"], ["prv-a2", "prv-c2"], "It has 7 free addresses; 8 are needed."),
    (
      "nat-gateway", ["prv-a", "prv-c"], ["pub-a", "pub-c"], "Its way out is nat-1 (NAT gateway), and nothing comes in"
    ),
  ])
  func subnetsThatWereNamedAndCannotServeAreRefused(
    _ layout: String, _ publics: [String], _ privates: [String], _ words: String
  ) async throws {
    let deployment = try await deploy(layout, publics: publics, privates: privates)
    #expect(deployment.result.exitCode == 4 && deployment.parameters == nil)
    #expect(deployment.result.errors.contains("FAIL  ") && deployment.result.errors.contains(words))
  }

  // MARK: What a person may know better

  @Test func subnetsOfWhichNobodyCanTellAreTakenWhereTheyAreNamedAndWarnedOf() async throws {
    let deployment = try await deploy(
      "firewall-unseen", publics: ["pub-a", "pub-c"], privates: ["prv-a", "prv-c"])
    #expect(deployment.subnets == Self.usual, "\(deployment.result.errors)")
    #expect(deployment.result.errors.contains("WARN  "))
    #expect(deployment.result.errors.contains("the endpoint vpce-1 could not be seen"))
    #expect(deployment.result.errors.contains("It is taken because you named it."))
  }

  @Test func theSubnetsBehindAFirewallAreTakenWhereTheyAreNamed() async throws {
    let deployment = try await deploy(
      "firewall-by-edge", publics: ["pub-a", "pub-c"], privates: ["prv-a", "prv-c"])
    #expect(deployment.subnets == Self.usual, "\(deployment.result.errors)")
  }

  @Test func aWayThatAnotherNetworkDecidesOnIsTakenAndWarnedOf() async throws {
    let deployment = try await deploy("transit")
    #expect(deployment.parameters?["PrivateSubnet1"] == Self.id("prv-a"))
    #expect(deployment.result.errors.contains("The way out is tgw-1: whether it ends in the internet"))
  }
}
