import Foundation
import Testing

/// What `deploy --yes` and `change --yes` say and refuse before a change set is made.
@Suite(.timeLimit(.minutes(15)))
struct CheckTests {
  /// Where the rehearsal's hosts have no names, and where they have.
  private static let nameless = "vpc-625496c40d945d8df"
  private static let shared = "vpc-0ab3aa346342aac53"

  private func rehearse(_ arguments: String...) async throws -> Sandbox.Result {
    try await rehearse(arguments: arguments)
  }

  private func rehearse(arguments: [String]) async throws -> Sandbox.Result {
    try await Sandbox.with { sandbox in
      try await sandbox.run(
        ["deploy", "--rehearse", "--yes", "--detach", "--lang", "en", "--speed", "3000"]
          + (arguments.contains("--access.allowedCidrs") ? [] : ["--access.allowedCidrs", "52.1.2.0/24"]) + arguments)
    }
  }

  private func checks(in output: String) throws -> [PrintedCheck] {
    try output.split(separator: "\n").map { try JSONDecoder().decode(PrintedCheck.self, from: Data($0.utf8)) }
      .filter { $0.type == "check" }
  }

  // MARK: What fails

  @Test func aVPCWhoseHostsHaveNoNamesEndsWith4BeforeAnythingIsWritten() async throws {
    let result = try await rehearse("--network.vpc", Self.nameless)
    #expect(result.exitCode == 4, "\(result.errors)")
    #expect(result.errors.contains("FAIL  enableDnsHostnames is off in \(Self.nameless)"))
    #expect(
      result.errors.contains(
        "\naws ec2 modify-vpc-attribute --vpc-id \(Self.nameless) --enable-dns-hostnames Value=true "
          + "--region ap-northeast-1\n"))
    #expect(result.output.isEmpty, "a change set was made all the same")
    #expect(try await rehearse("--network.vpc", Self.shared).exitCode == 0)
  }

  @Test(arguments: [
    (["example.net", "gitlab", "Z0REHEARSAL0PUBLIC02"], "gitlab.example.net has an A record already (192.0.2.10)"),
    (["example.net", "git.dev", "Z0REHEARSAL0PUBLIC02"], "dev.example.net is delegated to another hosted zone"),
    (
      ["example.net", "git", "Z0REHEARSAL0PUBLIC01"], "Hosted zone Z0REHEARSAL0PUBLIC01 is example.com, not example.net"
    ),
    (["internal.example.com", "git", "Z0REHEARSAL0PRIVATE1"], "(internal.example.com) is private"),
    (["example.com", "git", "Z0NOSUCHZONE"], "There is no hosted zone Z0NOSUCHZONE"),
  ])
  func aDomainThatCannotWorkEndsWith4BeforeAnythingIsWritten(_ answers: [String], _ words: String) async throws {
    let result = try await rehearse(
      "--domain.zone", answers[0], "--domain.host", answers[1], "--domain.zoneId", answers[2])
    #expect(result.exitCode == 4, "\(result.errors)")
    #expect(result.errors.contains("FAIL  ") && result.errors.contains(words), "\(result.errors)")
    #expect(result.output.isEmpty, "a change set was made all the same")
  }

  @Test func aScriptReadsTheFailureAsAnObject() async throws {
    let result = try await rehearse("--network.vpc", Self.nameless, "--json")
    #expect(result.exitCode == 4)
    let check = try #require(try checks(in: result.output).first { $0.state == "fail" })
    #expect(check.code == "network.dns" && check.group == "network" && check.reason?.isEmpty == false)
    #expect(check.fixes?.first?.command?.hasPrefix("aws ec2 modify-vpc-attribute") == true)
    #expect(result.output.contains(#""exitCode":4"#) && !result.output.contains("changeset"))
  }

  @Test func aFullQuotaEndsWith4WithItsNumbersAndEveryWayOut() async throws {
    let words = ["--network.egress", "nat-instance", "--scenario", "quota-used"]
    let result = try await rehearse(arguments: words)
    #expect(result.exitCode == 4, "\(result.errors)")
    #expect(result.errors.contains("FAIL  Elastic IPs: 5 of 5 in use, and the plan needs 1."), "\(result.errors)")
    #expect(result.errors.contains("7.30 USD/month: 203.0.113.13, 203.0.113.14."))
    #expect(result.errors.contains("aws service-quotas request-service-quota-increase --service-code ec2"))
    let json = try await rehearse(arguments: words + ["--json"])
    #expect(json.output.contains(#""code":"quotas.elastic-ips""#) && json.output.contains(#""needed":1"#))
    #expect(try await rehearse("--network.egress", "public-subnets", "--scenario", "quota-used").exitCode == 0)
  }

  // MARK: What is to be known

  @Test func everyoneOverHTTPIsWarnedOfOnStderrAndInJSON() async throws {
    for ranges in ["0.0.0.0/0", "0.0.0.0/1,128.0.0.0/1"] {
      let text = try await rehearse("--access.allowedCidrs", ranges, "--accept-risk", "open,http")
      #expect(text.exitCode == 0)
      #expect(text.errors.contains("WARN  Anyone on the internet reaches the sign-in page, over unencrypted HTTP."))
    }
    let result = try await rehearse("--access.allowedCidrs", "0.0.0.0/0", "--accept-risk", "open,http", "--json")
    #expect(result.exitCode == 0 && result.errors.contains("WARN  Anyone on the internet"))
    let check = try #require(try checks(in: result.output).first { $0.code == "http-and-open" })
    #expect(check.state == "warn" && check.group == "access")
  }

  @Test(arguments: [
    ("52.1.2.0/24", [String](), "--accept-risk http"), ("0.0.0.0/0", [], "--accept-risk open,http"),
    ("52.0.0.0/6", ["--accept-risk", "http"], "--accept-risk open,http"),
  ])
  func aRiskWithoutASecondYesEndsWith3AndNamesTheFlag(
    _ networks: String, _ given: [String], _ flag: String
  ) async throws {
    for form in [[], ["--json"]] {
      let result = try await Sandbox.with { sandbox in
        // Not through the usual door, which accepts HTTP.
        try await sandbox.run(
          WizardBinary.path,
          ["deploy", "--rehearse", "--yes", "--lang", "en", "--access.allowedCidrs", networks] + given + form)
      }
      #expect(result.exitCode == 3 && (result.output + result.errors).contains(flag), "\(result.errors)")
      #expect(!result.output.contains("changeset"))
    }
  }

  @Test func aRiskThatThereIsNotIsAnErrorOfUsage() async throws {
    let result = try await rehearse("--accept-risk", "open,htpp")
    #expect(result.exitCode == 252 && result.errors.contains("‘htpp’"), "\(result.errors)")
  }

  @Test(arguments: ["plan", "deploy", "template"])
  func aPrivateRangeEndsWith3AndNamesTheAnswer(_ command: String) async throws {
    let result = try await Sandbox.with { sandbox in
      try await sandbox.run(
        [
          command, "--access.allowedCidrs", "10.0.0.0/8,52.1.2.0/24,192.168.1.7", "--region", "ap-northeast-1",
          "--lang",
          "en",
        ] + (command == "deploy" ? ["--rehearse", "--yes"] : []))
    }
    #expect(result.exitCode == 3, "\(result.errors)")
    for network in ["10.0.0.0/8", "192.168.1.7/32"] {
      #expect(result.errors.contains("access.allowedCidrs") && result.errors.contains("\(network) is private"))
    }
  }

  @Test func eachRangeOfExamplesIsWarnedOfByName() async throws {
    let result = try await rehearse("--access.allowedCidrs", "203.0.113.0/24,52.1.2.0/24,192.0.2.0/25")
    #expect(result.exitCode == 0)
    for range in ["203.0.113.0/24", "192.0.2.0/25"] {
      #expect(result.errors.contains("WARN  \(range) is for documentation"))
    }
  }

  @Test func whatCouldNotBeSeenIsSaidAndStopsNothing() async throws {
    let result = try await rehearse(
      "--domain.zone", "example.com", "--domain.host", "git", "--domain.zoneId", "Z0REHEARSAL0FOREIGN1", "--json")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.errors.contains("UNKNOWN  Hosted zone Z0REHEARSAL0FOREIGN1 could not be seen."))
    #expect(try checks(in: result.output).first { $0.code == "domain.zone" }?.state == "unknown")
  }

  @Test func aReleaseWithoutAWayBackIsWarnedOfByChange() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run([
        "change", "gitlab-team", "--rehearse", "--yes", "--detach", "--image.tag", "19.2.4-ce.0", "--lang", "en",
      ])
      let warning = "WARN  18.11.11 to 19.2.4: one way; only a backup leads back."
      #expect(result.errors.contains(warning), "\(result.errors)")
    }
  }

  @Test func whatIsWellIsAnObjectAndNoTalk() async throws {
    let result = try await rehearse(
      "--domain.zone", "example.com", "--domain.host", "git", "--domain.zoneId", "Z0REHEARSAL0PUBLIC01", "--json")
    #expect(result.exitCode == 0, "\(result.errors)")
    let well = try checks(in: result.output).filter { $0.state == "ok" }.map(\.code)
    #expect(
      well.filter { $0?.hasPrefix("domain.") == true } == [
        "domain.zone", "domain.delegation", "domain.record", "domain.name-servers", "domain.caa",
      ])
    #expect(!result.errors.contains("git.example.com is free"))
  }

  // MARK: What is asked

  /// An account without a stack, where no change set may be made: what was asked before is in the list.
  private func calls(_ arguments: String...) async throws -> [String] {
    try await Sandbox.with { sandbox in
      let calls = sandbox.directory.appending(path: "calls").path
      try sandbox.makeCommand(
        "aws",
        """
        echo "$1 $2" >>'\(calls)'
        case "$1 $2" in
        'cloudformation describe-stacks')
          echo 'An error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id gitlab does not exist' >&2;;
        *) echo 'An error occurred (AccessDenied) when calling the Any operation: Because.' >&2;;
        esac
        exit 254
        """)
      let result = try await sandbox.runAnswered(["deploy", "--yes"] + arguments)
      #expect(result.exitCode == 254, "\(result.errors)")
      return try String(contentsOfFile: calls, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  /// What every new stack with a VPC of its own asks of the account, by the commands of `aws`.
  private static let looks = [
    "cloudformation describe-account-limits", "cloudformation describe-stacks", "cloudformation list-stacks",
    "cloudwatch get-metric-data", "configure export-credentials", "ec2 describe-account-vpc-encryption-control",
    "ec2 describe-addresses",
    "ec2 describe-availability-zones", "ec2 describe-internet-gateways", "ec2 describe-nat-gateways",
    "ec2 describe-regions",
    "ec2 describe-subnets", "ec2 describe-vpc-block-public-access-options", "ec2 describe-vpc-peering-connections",
    "ec2 describe-vpcs",
    "efs describe-file-systems",
    "elbv2 describe-account-limits", "elbv2 describe-load-balancers", "freetier get-account-plan-state",
    "iam get-account-summary", "iam get-role", "logs describe-log-groups", "service-quotas list-service-quotas",
    "service-quotas list-service-quotas", "service-quotas list-service-quotas", "service-quotas list-service-quotas",
    "sts get-caller-identity",
  ]

  @Test func aNewVPCOverHTTPAsksOnlyWhatEveryPlanDoes() async throws {
    let asked = try await calls()
    #expect(asked.last == "cloudformation create-change-set")
    #expect(asked.dropLast().sorted() == Self.looks)
  }

  @Test func aDomainTakesFourLooksMore() async throws {
    let asked = try await calls(
      "--domain.zone", "example.com", "--domain.host", "git", "--domain.zoneId", "Z0123456789")
    #expect(asked.last == "cloudformation create-change-set")
    #expect(
      asked.dropLast().sorted()
        == (Self.looks + [
          "acm list-certificates", "route53 get-hosted-zone", "route53 list-resource-record-sets",
          "service-quotas list-service-quotas",
        ]).sorted())
  }
}

/// A check among the lines of `--json`.
private struct PrintedCheck: Decodable {
  struct Fix: Decodable {
    let command: String?
  }

  let type: String
  let code, group, state, reason: String?
  let fixes: [Fix]?
}
