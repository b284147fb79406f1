import Foundation
import Testing

/// The cost screen of the built program: what it asks AWS, and what it writes. The answers of `aws` are written by hand.
@Suite(.timeLimit(.minutes(15)))
struct CostScreenTests {
  /// An account that says nothing but that a NAT gateway costs ten cents more.
  private static let aws = """
    case "$*" in
      *get-caller-identity*) echo '{"UserId":"A","Account":"123456789012","Arn":"arn:aws:iam::123456789012:user/ren"}' ;;
      *AmazonEC2*NatGateway*) echo '{"FormatVersion":"aws_v1","PriceList":["\(CostTests.natGateway)"]}' ;;
      *get-products*) echo '{"FormatVersion":"aws_v1","PriceList":[]}' ;;
      *) exit 254 ;;
    esac
    """

  private static let answers = [
    "--access.allowedCidrs", "203.0.113.0/24", "--region", "ap-northeast-1", "--lang", "en",
  ]

  private func openCost(_ tmux: Tmux) async throws {
    try await tmux.wait(for: "[1 Start]")
    try await tmux.keys("PageDown", "PageDown", "PageDown", "PageDown", "PageDown", "c")
    try await tmux.wait(for: "YOUR PLAN")
  }

  @Test func rAsksInTheBackgroundAndTheAnswersOutliveTheProgram() async throws {
    try await Sandbox.with { sandbox in
      try sandbox.makeCommand("aws", Self.aws)
      let cache = ["XDG_CACHE_HOME": sandbox.directory.appending(path: "cache").path]
      let variables = sandbox.environment(cache).map { "\($0.key)=\($0.value)" }.sorted()
      let program = ["env", "-i"] + variables + [WizardBinary.path] + Self.answers
      try await Tmux.with(program) { tmux in
        try await openCost(tmux)
        try await tmux.wait(for: "built in")
        try await tmux.keys("r")
        try await tmux.wait(for: "AWS answered 1 of 27")
        try await tmux.wait(for: "0.162 from AWS (was 0.062)")
        try await tmux.wait(for: "AWS lists no price")
        try await tmux.keys("Escape")
        try await tmux.wait(for: "prices of AWS 20")
        try await tmux.keys("C-c", "C-c")
        try await tmux.waitForExit(130)
      }
      let plan = try await sandbox.runAnswered("plan", "--json", environment: cache)
      let before = try await sandbox.runAnswered("plan", "--json")
      #expect(plan.output.contains("askedOn") && !before.output.contains("askedOn"))
      let fixed = try [before, plan].map { result in
        try Double(JSONDecoder().decode(PrintedPlan.self, from: Data(result.output.utf8)).totals.fixed) ?? 0
      }
      #expect((fixed[1] - fixed[0]).rounded() == 73, "730 hours")
    }
  }

  @Test func eWritesBesideWhatIsThere() async throws {
    try await Sandbox.with { sandbox in
      let old = try sandbox.write("mine", to: "gitlab-cost.csv")
      let variables = sandbox.environment().map { "\($0.key)=\($0.value)" }.sorted()
      let program = ["env", "-i", "-C", sandbox.directory.path] + variables + [WizardBinary.path, "--rehearse"]
      try await Tmux.with(program + Self.answers) { tmux in
        try await openCost(tmux)
        try await tmux.keys("e")
        try await tmux.wait(for: "gitlab-cost-2.md and gitlab-cost-2.csv")
        try await tmux.keys("C-c", "C-c")
        try await tmux.waitForExit(130)
      }
      #expect(try String(contentsOfFile: old, encoding: .utf8) == "mine")
      let written = sandbox.directory.appending(path: "gitlab-cost-2.csv")
      #expect(
        try String(contentsOf: written, encoding: .utf8)
          == (try await sandbox.runAnswered("cost", "--format", "csv")).output)
    }
  }

  @Test func saysWhyNothingWasWritten() async throws {
    try await Sandbox.with { sandbox in
      let variables = sandbox.environment().map { "\($0.key)=\($0.value)" }.sorted()
      let program = ["env", "-i", "-C", "/proc"] + variables + [WizardBinary.path, "--rehearse"]
      try await Tmux.with(program + Self.answers) { tmux in
        try await openCost(tmux)
        try await tmux.keys("e")
        try await tmux.wait(for: ": cannot write ./gitlab-cost.md")
        try await tmux.keys("C-c", "C-c")
        try await tmux.waitForExit(130)
      }
    }
  }

  @Test(arguments: ["cn-north-1", "us-gov-west-1", "af-south-1"])
  func noCommandTakesAnUnknownPriceForZero(_ region: String) async throws {
    try await Sandbox.with { sandbox in
      let answers = ["--access.allowedCidrs", "203.0.113.0/24", "--region", region, "--lang", "en"]
      for format in ["text", "json", "csv", "markdown"] {
        let cost = try await sandbox.run(["cost", "--format", format] + answers)
        #expect(cost.exitCode == 1 && cost.errors.contains(region))
        #expect(cost.output.isEmpty == (format != "json"), "the fault is an object, too")
      }
      let text = try await sandbox.run(["plan"] + answers)
      #expect(text.exitCode == 0 && text.output.contains(region) && !text.output.contains("0.00"))
      let json = try await sandbox.run(["plan", "--json"] + answers)
      #expect(json.exitCode == 0 && !json.output.contains("monthly") && json.output.contains("missing"))
    }
  }
}
