import Foundation
import Subprocess
import Testing

/// Whatever happens between the program and AWS, a deployment ends in the truth, and no order is given twice.
///
/// Side by side, for most of it is waiting.
@Suite(.timeLimit(.minutes(15)))
struct FaultTests {
  private let words = WizardWords.english

  @Test(arguments: LocalAWS.CLI.bothLoaded)
  func survivesEverythingAtOnce(cli: LocalAWS.CLI) async throws {
    // One page, so that a fault meets a poll and not the half of one.
    try await withLocalAWS(cli, faults: .init(eventsPerPage: 1_000)) { aws in
      try aws.misbehave([
        "create-change-set": ["1": .killedLate],
        "describe-change-set": ["1": .network, "3": .throttle, "4": .garbage],
        "execute-change-set": ["1": .lost],
        "describe-stack-events": ["1": .truncate, "3": .kill, "4": .slow, "5": .garbage],
        "describe-stacks": ["2": .hang],
      ])
      let result = try await deploy(in: aws)
      #expect(result.status == .exited(0), "\(result.errors)")
      let last = try #require(try Self.lines(result.output).last)
      #expect(last.type == "result" && last.status == "CREATE_COMPLETE" && last.exitCode == 0)
      #expect(last.outputs?["GitLabURL"] == (try await aws.output("GitLabURL", ofStack: "gitlab")))
      try expectOneOrder(in: aws)
    }
  }

  @Test func tellsTheCauseThoughTheLastLooksAreRefused() async throws {
    let reason = "The account has no room for another load balancer"
    try await withLocalAWS(.loaded, faults: .init(creation: ["LoadBalancer": reason])) { aws in
      try aws.misbehave([
        "describe-stack-events": ["2": .throttle, "3": .throttle], "describe-stacks": ["2-": .expire],
      ])
      let result = try await deploy(in: aws)
      #expect(result.status == .exited(5), "\(result.errors)")
      let last = try #require(try Self.lines(result.output).last)
      #expect(last.type == "result" && last.status == "ROLLBACK_COMPLETE" && last.exitCode == 5)
      #expect(result.errors.contains("credentials have expired"))
      #expect(result.output.contains(reason))
    }
  }

  @Test func endsEveryRunWithAResult() async throws {
    try await withLocalAWS(.loaded) { aws in
      let refused = try await aws.wizard("deploy", "--yes", "--json", answers: "version: 1\nimage: {tag: latest}\n")
      #expect(refused.status == .exited(3))
      #expect(try Self.lines(refused.output).map(\.type) == ["result"])
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      try aws.misbehave(["describe-stacks": ["1": .expire]])
      let expired = try await aws.wizard("deploy", "--yes", "--json", answers: answers)
      #expect(expired.status == .exited(253))
      let told = try Self.lines(expired.output)
      #expect(told.filter { $0.type != "check" }.map(\.status) == ["NOT_STARTED"] && told.last?.type == "result")
      try aws.behave()
      let left = try await aws.wizard("deploy", "--yes", "--json", "--detach", answers: answers)
      #expect(left.status == .exited(0))
      #expect(try Self.lines(left.output).map(\.type).filter { $0 != "check" } == ["changeset", "review", "result"])
      #expect(try Self.lines(left.output).last?.status == "CREATE_IN_PROGRESS")
      let result = left.output.split(separator: "\n").last ?? ""
      #expect(result.contains(#""message":""#) && result.contains(#""next":"gitlab-wizard resume gitlab"#), "\(result)")
      #expect(result.contains("aws cloudformation update-termination-protection"), "\(result)")
      _ = try await aws.settledStatus(ofStack: "gitlab")
      let ended = try await aws.wizard("resume", "--json", answers: answers)
      #expect(ended.status == .exited(0))
      #expect(try Self.lines(ended.output).last?.status == "CREATE_COMPLETE")
    }
  }

  @Test func expiredCredentialsPauseTheScreenUntilSomebodySignsIn() async throws {
    try await withLocalAWS(.loadedV2) { aws in
      let file = try aws.write(try await DeploySituation.natGatewayOverHTTP.answers(in: aws))
      try aws.misbehave(["describe-stack-events": ["2-": .expire]])
      let program = aws.program("deploy", "--yes", "--answers", file.path, home: "home")
      try await Tmux.with(program) { tmux in
        try await tmux.wait(for: "The AWS credentials have expired")
        try await tmux.wait(for: "Sign in again in another terminal")
        try await tmux.wait(for: "r try now")
        try aws.behave()
        try await tmux.keys("r")
        try await tmux.wait(for: words.passwordIsHidden)
        try await tmux.wait(for: try await aws.output("GitLabURL", ofStack: "gitlab"))
        try await tmux.keys("x")
        try await tmux.wait(for: "exit 0")
        try await tmux.keys("Home")
        try await tmux.wait(for: "more below")
      }
    }
  }

  /// A busy machine may need seconds for an `aws` that is well.
  private func deploy(in aws: LocalAWS) async throws -> LocalAWS.WizardResult {
    let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
    return try await aws.wizard(
      "deploy", "--yes", "--json", answers: answers, variables: ["GITLAB_WIZARD_AWS_TIMEOUT": "20"])
  }

  private func expectOneOrder(in aws: LocalAWS) throws {
    #expect(
      try aws.calls().filter(\.mutates).map(\.action).sorted() == [
        "CreateChangeSet", "ExecuteChangeSet", "UpdateTerminationProtection",
      ])
  }

  private static func lines(_ output: String) throws -> [PrintedProgress] {
    try output.split(separator: "\n").map { try JSONDecoder().decode(PrintedProgress.self, from: Data($0.utf8)) }
  }
}
