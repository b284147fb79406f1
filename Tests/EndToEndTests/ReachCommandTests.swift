import Foundation
import Subprocess
import Testing

/// Who can reach what, as the built program tells it: in lines, as JSON, to other programs, and on its page.
@Suite(.timeLimit(.minutes(15)))
struct ReachCommandTests {
  private static let plan = [
    "--access.allowedCidrs", "52.1.113.0/24,54.51.100.7/32", "--network.egress", "nat-instance", "--region",
    "ap-northeast-1",
  ]
  private static let existing = [
    "--access.allowedCidrs", "52.1.113.0/24", "--network.vpc", "vpc-0ab3aa346342aac53", "--network.publicSubnets",
    "subnet-0000000a,subnet-0000000b", "--network.privateSubnets", "subnet-0000000c,subnet-0000000d",
  ]

  private struct Report: Decodable {
    struct Arrow: Decodable {
      let from, to, when: String
      let ports: [Int]
      let allowed: Bool?
      let unknown, via, rule: String?
    }

    struct Note: Decodable { let at, severity, message: String }
    struct Right: Decodable {
      struct Statement: Decodable { let actions, resources: [String] }
      let role: String
      let statements: [Statement]
    }

    struct Address: Decodable {
      let admitted: Bool?
      let code: String
      let network: Int?
      let message: String
    }

    let variant: String
    let arrows: [Arrow]
    let refused: String?
    let notes: [Note]
    let rights: [Right]
    let address: Address?

    func arrow(_ from: String, _ to: String) -> Arrow? { arrows.first { $0.from == from && $0.to == to } }
  }

  private func run(
    _ command: String, _ arguments: [String] = [], plan: [String] = plan, in language: String = "en"
  ) async throws -> Sandbox.Result {
    try await Sandbox.with { sandbox in
      try await sandbox.run([command, "--lang", language] + plan + arguments)
    }
  }

  private func report(_ result: Sandbox.Result) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
  }

  // MARK: Lines and JSON

  @Test func eachArrowIsALineOfItsOwn() async throws {
    let result = try await run("reach")
    #expect(result.exitCode == 0 && result.errors.isEmpty, "\(result.errors)")
    let lines = result.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    for line in [
      "internet 52.1.113.0/24 to load balancer, port 80", "load balancer to GitLab task, port 80",
      "internet everyone else to load balancer: refused, sees a timeout",
      "GitLab task to NAT instance, any port (TCP, UDP, ping)", "GitLab task to file system, port 2049",
      "GitLab task to secret, port 443, at start, by the NAT instance",
      "ExecutionRole, for ecs-tasks.amazonaws.com",
    ] { #expect(lines.contains(line), "\(line)\n\(result.output)") }
    let japanese = try await run("reach", in: "ja")
    #expect(japanese.output.contains("インターネットの52.1.113.0/24からロードバランサーへ、ポート 80"), "\(japanese.output)")
    #expect(!japanese.output.contains(" to load balancer"))
  }

  @Test func scriptsReadTheSameArrowsAndWhichRuleLetsThemThrough() async throws {
    let result = try await run("reach", ["--json"])
    let report = try report(result)
    #expect(result.exitCode == 0 && report.variant == "nat-instance" && report.refused == "everyone else")
    let front = try #require(report.arrow("54.51.100.7/32", "loadBalancer"))
    #expect(front.ports == [80] && front.allowed == true && front.rule == "LoadBalancerSecurityGroup")
    #expect(report.arrow("everyoneElse", "loadBalancer")?.allowed == false)
    #expect(report.arrow("task", "secret")?.via == "natInstance" && report.arrow("task", "secret")?.when == "at-start")
    #expect(report.notes.contains { $0.at == "natInstance" && $0.severity == "warn" })
    let right = try #require(report.rights.first { $0.role == "ExecutionRole" })
    #expect(
      right.statements[0].actions == ["secretsmanager:GetSecretValue"]
        && right.statements[0].resources == ["RootPassword"])
    #expect(report.address == nil)
  }

  @Test(arguments: [
    ("52.1.113.9", 0, "admitted", 1), ("54.51.100.7", 0, "admitted", 2), ("52.99.2.44", 1, "refused", nil),
    ("10.0.0.1", 1, "not-of-internet", nil), ("52.1.112.0/23", 1, "partly", nil), ("::1", 1, "ipv6", nil),
    ("203.0.113.9", 1, "not-of-internet", nil), ("0.0.0.0/0", 1, "partly", nil), ("10.0.0.0/7", 1, "refused", nil),
    ("５２．１．１１３．９", 0, "admitted", 1), (" 52.1.113.0 / 24", 0, "admitted", 1),
  ])
  func anAddressIsToldByTheExitCodeToo(_ address: String, _ code: Int32, _ word: String, _ number: Int?) async throws {
    let text = try await run("reach", ["--from", address])
    #expect(text.exitCode == code && text.output.hasPrefix("\(address): "), "\(text.output)\(text.errors)")
    let json = try await run("reach", ["--from", address, "--json"])
    let answer = try #require(try report(json).address)
    #expect(json.exitCode == code && answer.code == word && answer.network == number)
  }

  @Test func whatIsNoAddressIsWrongUsage() async throws {
    let result = try await run("reach", ["--from", "office"])
    #expect(result.exitCode == 252 && result.output.isEmpty && result.errors.contains("‘office’"), "\(result.errors)")
    let missing = try await run("reach", plan: ["--region", "ap-northeast-1"])
    #expect(missing.exitCode == 3 && missing.errors.contains("access.allowedCidrs"))
  }

  // MARK: An existing VPC

  /// There is no `aws` here: what its routes decide nobody can tell.
  @Test func whatNobodyCanSeeIsNotKnown() async throws {
    let result = try await run("reach", ["--json", "--region", "ap-northeast-1"], plan: Self.existing)
    let report = try report(result)
    #expect(result.exitCode == 0 && report.variant == "existing", "\(result.errors)")
    let front = try #require(report.arrow("52.1.113.0/24", "loadBalancer"))
    #expect(front.allowed == nil && front.unknown?.isEmpty == false)
    #expect(report.arrow("task", "wayOut")?.allowed == nil)
    #expect(report.notes.filter { $0.severity == "unknown" }.count == 3)
    let address = try await run("reach", ["--from", "52.1.113.9", "--region", "ap-northeast-1"], plan: Self.existing)
    #expect(address.exitCode == 1 && address.output.hasPrefix("52.1.113.9: not known whether"), "\(address.output)")
    let json = try await run("reach", ["--from", "52.1.113.9", "--region", "eu-west-1", "--json"], plan: Self.existing)
    let message = try #require(try self.report(json).address)
    #expect(message.code == "unknown" && message.admitted == nil && message.message.hasPrefix("not known whether"))
    let japanese = try await run(
      "reach", ["--from", "52.1.113.9", "--region", "eu-west-1"], plan: Self.existing, in: "ja")
    #expect(japanese.exitCode == 1 && japanese.output.hasPrefix("52.1.113.9: 接続できるかどうかは不明です。"))
  }

  /// Nobody has named subnets either, and without an account nobody finds any; no other ids are made up for them.
  @Test func whoeverMayNotLookIsAnsweredAllTheSame() async throws {
    let vpc = Array(Self.existing.prefix(4))
    for region in [["--region", "ap-northeast-1"], []] {
      let address = try await run("reach", ["--from", "52.1.113.9"] + region, plan: vpc)
      #expect(address.exitCode == 1 && address.output.hasPrefix("52.1.113.9: not known whether"), "\(address.errors)")
      let other = try await run("reach", ["--from", "52.99.2.44"] + region, plan: vpc)
      #expect(other.exitCode == 1 && other.output.hasPrefix("52.99.2.44: refused"), "\(other.errors)")
      let whole = try await run("reach", ["--json"] + region, plan: vpc)
      #expect(whole.exitCode == 0 && !whole.output.contains("subnet-"), "\(whole.errors)")
    }
  }

  /// The account of the rehearsal has told its routes.
  @Test func whatAWSTellsOfTheRoutesIsDrawn() async throws {
    let plan = ["--access.allowedCidrs", "52.1.113.0/24", "--network.vpc", "vpc-0ab3aa346342aac53"]
    let result = try await run("reach", ["--json", "--rehearse"], plan: plan)
    let report = try report(result)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(report.arrow("52.1.113.0/24", "loadBalancer")?.allowed == true, "\(result.output)")
    #expect(report.notes.filter { $0.severity == "unknown" }.isEmpty, "\(report.notes)")
    #expect(report.notes.contains { $0.severity == "ok" && $0.message.contains("network ACLs let pass") })
    let address = try await run("reach", ["--rehearse", "--from", "52.1.113.9"], plan: plan)
    #expect(address.exitCode == 0 && address.output.hasPrefix("52.1.113.9: admitted by"), "\(address.output)")
  }

  // MARK: Other programs

  @Test func thePlanAsJSONIsWhatItWas() async throws {
    let flag = try await run("plan", ["--json"])
    let format = try await run("plan", ["--format", "json"])
    #expect(flag.output == format.output && flag.output.hasPrefix("{") && format.exitCode == 0)
    let text = try await run("plan", ["--format", "text"])
    let plain = try await run("plan")
    #expect(text.output == plain.output && !text.output.hasPrefix("{"))
    let wrong = try await run("plan", ["--format", "pdf"])
    #expect(wrong.exitCode == 252 && wrong.errors.contains("mermaid"))
    for command in ["plan", "cost"] {
      let both = try await run(command, ["--json", "--format", command == "plan" ? "svg" : "csv"])
      #expect(
        both.exitCode == 252 && both.output.contains(#""exitCode":252"#)
          && both.errors.contains("Either --json or --format"))
    }
  }

  @Test(arguments: ["en", "ja"])
  func theGraphIsForOtherProgramsToo(_ language: String) async throws {
    let arrows = try report(await run("reach", ["--json"], in: language)).arrows
    let dot = try await run("plan", ["--format", "dot"], in: language).output
    #expect(dot.hasPrefix("digraph reach {\n") && dot.hasSuffix("}\n"))
    for arrow in arrows { #expect(dot.contains("\"\(arrow.from)\" -> \"\(arrow.to)\" [label="), "\(arrow)") }
    let mermaid = try await run("plan", ["--format", "mermaid"], in: language).output
    #expect(mermaid.hasPrefix("flowchart LR\n"))
    let lines = mermaid.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("  n") && $0.contains(#/ (-->|--x|-\.->)/#) } == arrows.count, "\(mermaid)")
  }

  /// An XML parser that is not ours reads the picture, and finds every arrow.
  @Test func theDrawingIsXML() async throws {
    try await Sandbox.with { sandbox in
      let svg = try await sandbox.run(["plan", "--format", "svg", "--lang", "en"] + Self.plan).output
      let file = try sandbox.write(svg, to: "reach.svg")
      let script = """
        import sys, xml.etree.ElementTree as tree
        root = tree.parse(sys.argv[1]).getroot()
        space = '{http://www.w3.org/2000/svg}'
        assert root.tag == space + 'svg', root.tag
        print(sum(1 for path in root.iter(space + 'path') if path.get('class', '').startswith('arrow')))
        """
      let parsed = try await Subprocess.run(
        .name("python3"), arguments: ["-c", script, file], output: .string(limit: 100), error: .string(limit: 10_000))
      let arrows = try report(await run("reach", ["--json"])).arrows
      #expect(parsed.standardOutput == "\(arrows.count)\n", "\(parsed.standardError)")
    }
  }

  // MARK: The page

  @Test func thePlanLeadsToThePictureByOneKey() async throws {
    try await Sandbox.with { sandbox in
      let program = sandbox.program(["--rehearse", "--lang", "en"] + Self.plan)
      try await Tmux.with(program) { tmux in
        try await tmux.wait(for: "[1 Start]")
        try await tmux.keys("PageDown", "PageDown", "PageDown", "PageDown", "PageDown")
        try await tmux.wait(for: "Will be created")
        try await tmux.keys("r")
        let picture = try await tmux.wait(for: "─80─→│ GitLab task │─2049→│ File system│")
        #expect(picture.contains("52.1.113.0/24   ─┬─→│ Load balancer  │"), "\(picture)")
        try await tmux.keys("/")
        try await tmux.type("52.99.2.44")
        try await tmux.wait(for: "refused: in none of the 2 networks; it sees a timeout")
        try await tmux.keys("Escape", "v")
        try await tmux.wait(for: "not your plan: NAT gateway, +41 USD/month")
        try await tmux.resize(columns: 60, rows: 20)
        try await tmux.wait(for: "Out of GitLab")
        try await tmux.resize(columns: 80, rows: 24)
        try await tmux.keys("Escape")
        try await tmux.wait(for: "Will be created")
        try await tmux.keys("C-c", "C-c")
        try await tmux.waitForExit(130)
      }
    }
  }
}
