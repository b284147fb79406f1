import Foundation
import Subprocess
import Testing

/// The command that asks what would stop a deployment.
@Suite(.timeLimit(.minutes(15)))
struct CheckCommandTests {
  private static let nameless = "vpc-625496c40d945d8df"
  private static let answers = ["--access.allowedCidrs", "52.1.2.0/24"]
  private static let takenName = [
    "--domain.zone", "example.net", "--domain.host", "gitlab", "--domain.zoneId", "Z0REHEARSAL0PUBLIC02",
  ]

  private func rehearse(_ arguments: [String], in language: String = "en") async throws -> Sandbox.Result {
    try await Sandbox.with { sandbox in
      try await sandbox.run(["check", "--rehearse", "--lang", language] + Self.answers + arguments)
    }
  }

  private func objects(in output: String) throws -> [PrintedCheck] {
    try output.split(separator: "\n").map { try JSONDecoder().decode(PrintedCheck.self, from: Data($0.utf8)) }
  }

  // MARK: Lines

  @Test func eachCheckIsALineOfItsOwnAndWarningsEndWith0() async throws {
    let result = try await rehearse([])
    #expect(result.exitCode == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    let numbered = lines.compactMap {
      $0.firstMatch(of: #/^(ok|WARN|FAIL|UNKNOWN) (\d+)/(\d+) ([a-zA-Z.-]+): ./#)?.output
    }
    #expect(numbered.count == lines.count - 1, "\(result.output)")
    #expect(Set(numbered.map(\.2)).count == numbered.count, "each number once")
    #expect(numbered.allSatisfy { Int($0.3) == numbered.count })
    #expect(numbered.contains { $0.1 == "WARN" && $0.4 == "plain-http" })
    #expect(numbered.contains { $0.1 == "ok" && $0.4 == "names.stack" })
    let last = try #require(lines.last)
    #expect(last.wholeMatch(of: #/0 fail, 0 unknown, \d+ warn, \d+ ok in \d+ s\./#) != nil, "\(last)")
  }

  @Test(arguments: [("en", "FAIL", "Turn enableDnsHostnames on:"), ("ja", "不可", "enableDnsHostnames を有効にしてください:")])
  func whatFailsIsRepeatedAtTheEndWithWhatMendsItAndEndsWith4(
    _ language: String, _ word: String, _ fix: String
  ) async throws {
    let result = try await rehearse(["--network.vpc", Self.nameless], in: language)
    #expect(result.exitCode == 4, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("\(word) ") && $0.contains(" network.dns: ") })
    let tail = try #require(lines.firstIndex { $0.hasPrefix("\(word)  ") })
    let command = "aws ec2 modify-vpc-attribute --vpc-id \(Self.nameless) --enable-dns-hostnames Value=true "
    #expect(Array(lines[(tail + 1)...].prefix(2)) == [Substring(fix), "\(command)--region ap-northeast-1"])
    #expect(tail == lines.count - 4, "after all others, before the counts")
  }

  // MARK: JSON

  @Test func scriptsReadObjectsAndTheCountsAtTheEnd() async throws {
    let result = try await rehearse(Self.takenName + ["--json"])
    #expect(result.exitCode == 4)
    let objects = try objects(in: result.output)
    let checks = objects.dropLast()
    #expect(checks.allSatisfy { $0.type == "check" && $0.title?.isEmpty == false && $0.group?.isEmpty == false })
    let failure = try #require(checks.first { $0.state == "fail" })
    #expect(failure.code == "domain.record" && failure.group == "domain" && failure.fixes?.isEmpty == false)
    let last = try #require(objects.last)
    #expect(last.type == "result" && last.exitCode == 4 && last.seconds != nil)
    for (state, count) in [("ok", last.ok), ("warn", last.warn), ("fail", last.fail), ("unknown", last.unknown)] {
      #expect(checks.count { $0.state == state } == count, "\(state)")
    }
    #expect(Set(checks.compactMap(\.code)).count == checks.count)
  }

  @Test func deployAndCheckSayTheSame() async throws {
    for answers in [Self.takenName, ["--network.vpc", Self.nameless], []] {
      let check = try await rehearse(answers + ["--json"])
      let deploy = try await Sandbox.with { sandbox in
        try await sandbox.run(
          ["deploy", "--yes", "--detach", "--json", "--rehearse", "--lang", "en", "--accept-risk", "http"]
            + Self.answers + answers)
      }
      #expect(check.exitCode == deploy.exitCode, "\(deploy.errors)")
      func said(_ result: Sandbox.Result) throws -> Set<String> {
        Set(
          result.output.split(separator: "\n").map(String.init).filter { $0.contains(#""type":"check""#) })
      }
      #expect(try said(check) == said(deploy))
    }
  }

  // MARK: What keeps it from asking

  @Test func missingAnswersEndWith3AndAllObjections() async throws {
    try await Sandbox.with { sandbox in
      let arguments = ["check", "--rehearse", "--network.cidr", "1", "--lang", "en"]
      let text = try await sandbox.run(arguments)
      #expect(text.exitCode == 3 && text.output.isEmpty)
      #expect(text.errors.contains("network.cidr") && text.errors.contains("access.allowedCidrs"), "\(text.errors)")
      let json = try await sandbox.run(arguments + ["--json"])
      let last = try #require(try objects(in: json.output).last)
      #expect(json.exitCode == 3 && last.type == "result" && last.exitCode == 3)
    }
  }

  /// What an `aws` prints to every call.
  private func check(saying words: String, code: Int, _ arguments: String...) async throws -> Sandbox.Result {
    try await Sandbox.with { sandbox in
      try sandbox.makeCommand("aws", "echo '\(words)' >&2; exit \(code)")
      return try await sandbox.runAnswered(["check"] + arguments)
    }
  }

  @Test func whoIsNotSignedInHearsSoAndItEndsWith253() async throws {
    let words = #"Unable to locate credentials. You can configure credentials by running "aws configure"."#
    let text = try await check(saying: words, code: 253)
    #expect(text.exitCode == 253, "\(text.output)")
    #expect(text.output.contains("FAIL 1/") && text.output.contains("account.signed-in"), "\(text.output)")
    #expect(!text.output.contains("UNKNOWN") && text.output.contains("Nothing else was asked."), "\(text.output)")
    let json = try await check(saying: words, code: 253, "--json").output
    let said = try objects(in: json)
    let last = try #require(said.last)
    #expect(last.type == "result" && last.exitCode == 253 && last.unknown == 0 && last.fail == 1)
    #expect(json.contains(#""cause":"No AWS credentials were found."#), "\(json)")
    #expect(json.contains(#""status":"UNKNOWN""#), "\(json)")
    #expect(said.allSatisfy { $0.state != "unknown" })
    try await Sandbox.with { sandbox in
      try sandbox.makeCommand("aws", "echo '\(words)' >&2; exit 253")
      let deploy = try await sandbox.runAnswered(["deploy", "--dry-run"])
      #expect(deploy.exitCode == 253 && !deploy.errors.contains("UNKNOWN"), "\(deploy.errors)")
      #expect(deploy.errors.contains("No AWS credentials were found."), "\(deploy.errors)")
    }
    // Without the command nothing can be asked either.
    let bare = try await Sandbox.with { try await $0.runAnswered(["check"]) }
    #expect(bare.exitCode == 253 && !bare.output.contains("UNKNOWN"), "\(bare.output)")
    #expect(bare.output.contains("Nothing else was asked."), "\(bare.output)")
    #expect(!bare.output.contains("no credentials"), "whether there are was not seen: \(bare.output)")
  }

  @Test func anAccountThatRefusesEverythingIsUnknownAndNeverWell() async throws {
    let words =
      "An error occurred (AccessDenied) when calling the Any operation: User: arn:aws:iam::1:user/x is not authorized"
    let domain = ["--domain.zone", "example.com", "--domain.host", "git", "--domain.zoneId", "Z0123456789"]
    let network = [
      "--network.vpc", "vpc-0ab3aa346342aac53", "--network.publicSubnets", "subnet-0000000a,subnet-0000000b",
      "--network.privateSubnets", "subnet-0000000c,subnet-0000000d",
    ]
    let result = try await Sandbox.with { sandbox in
      try sandbox.makeCommand("aws", "echo '\(words)' >&2; exit 254")
      return try await sandbox.runAnswered(["check", "--json"] + domain + network)
    }
    #expect(result.exitCode == 254, "\(result.errors)")
    let checks = try objects(in: result.output).dropLast()
    #expect(!checks.contains { $0.state == "ok" || $0.state == "fail" }, "\(result.output)")
    let unknown = Set(checks.filter { $0.state == "unknown" }.compactMap(\.code))
    #expect(
      unknown.isSuperset(of: [
        "account.signed-in", "network.vpc", "network.dns", "network.subnets", "domain.zone", "domain.delegation",
        "domain.record", "one-way", "names.stack",
      ]), "\(unknown)")
  }

  @Test func theRegistryIsAskedOnlyWithTheFlag() async throws {
    let tag = ["--image.tag", "19.99.7-ce.0", "--json"]
    func state(_ arguments: [String]) async throws -> String? {
      try objects(in: try await rehearse(tag + arguments).output).first { $0.code == "image.tag" }?.state
    }
    #expect(try await state([]) == "unknown")
    #expect(try await state(["--ask-registry"]) == "ok")
    #expect(try await state(["--ask-registry", "--scenario", "image-pull-fails"]) == "fail")
  }

  @Test func withARoleWhoeverGivesItWorkIsAskedForToo() async throws {
    let result = try await rehearse(["--json", "--role-arn", "arn:aws:iam::000000000000:role/CloudFormation"])
    let rights = try objects(in: result.output).filter { ["rights.actions", "rights.role"].contains($0.code) }
    #expect(rights.count == 2 && rights.allSatisfy { $0.state == "ok" }, "\(result.output)")
    #expect(rights.contains { $0.reason?.contains("role/Rehearsal may do") == true })
    #expect(rights.contains { $0.reason?.contains("role/CloudFormation may do") == true })
  }

  // MARK: A real `aws`

  @Test func anotherAccountThanThatOfTheAnswersIsAFailAndTheFlagSaysYes() async throws {
    let other = try await rehearse(["--account.id", "123456789012"])
    #expect(other.exitCode == 4 && other.output.contains("--account.id 000000000000"), "\(other.output)")
    #expect(try await rehearse(["--account.id", "000000000000"]).exitCode == 0)
    #expect(try await rehearse(["--account.id", "12"]).exitCode == 3)
  }

  @Test(arguments: LocalAWS.CLI.bothLoaded)
  func whatTheSimulatorDeniesIsNamed(_ cli: LocalAWS.CLI) async throws {
    try await withLocalAWS(cli, faults: .init(denied: ["ec2:CreateVpc"])) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let result = try await aws.wizard("check", "--json", answers: answers)
      #expect(result.status == .exited(4), "\(result.errors)")
      let check = try #require(try objects(in: result.output).first { $0.code == "rights.actions" })
      #expect(check.state == "fail" && check.reason?.contains("ec2:CreateVpc") == true, "\(result.output)")
      #expect(check.fixes?.first?.sentence.contains("gitlab-wizard policy") == true)
    }
  }

  @Test func nothingIsWritten() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let zone = try await aws.makeZone(named: "example.com")
      let before = try aws.calls().count { $0.mutates }
      let result = try await aws.wizard(
        "check", "--json", "--domain.zone", "example.com", "--domain.host", "git", "--domain.zoneId", zone,
        answers: answers)
      #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
      #expect(try aws.calls().count { $0.mutates } == before)
      let states = try objects(in: result.output).dropLast()
      #expect(states.first { $0.code == "domain.record" }?.state == "ok")
      #expect(try aws.commandLines().count > 3)
    }
  }
}

/// A line of `check --json`; the last is the result.
private struct PrintedCheck: Decodable {
  struct Fix: Decodable {
    let sentence: String
    let command: String?
  }

  let type: String
  let code, group, title, state, reason: String?
  let fixes: [Fix]?
  let ok, warn, fail, unknown, seconds, exitCode: Int?
}
