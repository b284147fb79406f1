import Foundation
import Subprocess
import Testing

/// A plan and a change set that go from one person to another, in an account with a real `aws`.
@Suite(.timeLimit(.minutes(15)))
struct HandoverTests {
  private static let nothing = "version: 1\n"

  private func template(in aws: LocalAWS) async throws -> String {
    try await aws.ask("cloudformation", "get-template", "--stack-name", "gitlab", "--query", "TemplateBody")
  }

  @Test func aSavedPlanIsAppliedOnceAndRefusedWhenItIsStale() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let path = aws.directory.appending(path: "plan.json").path
      let saved = try await aws.wizard("plan", "--save", path, answers: answers)
      #expect(saved.status == .exited(0), "\(saved.errors)")
      #expect(try aws.calls().allSatisfy { !$0.mutates })

      let deployed = try await aws.apply(path, "--yes")
      try #require(deployed.status == .exited(0), "\(deployed.errors)")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      struct File: Decodable {
        struct Request: Decodable { let TemplateBody: String }
        let request: Request
      }
      let request = try JSONDecoder().decode(File.self, from: Data(text.utf8)).request
      #expect(try await template(in: aws) == request.TemplateBody.trimmingCharacters(in: .newlines))

      let before = try aws.calls().count(where: \.mutates)
      let again = try await aws.apply(path, "--yes")
      #expect(again.status == .exited(4) && again.errors.contains("now there is"), "\(again.errors)")
      #expect(again.errors.contains("gitlab-wizard status gitlab"))

      let change = aws.directory.appending(path: "change.json").path
      let resized = answers + "image: {cpu: 4096, memory: 16384}\n"
      #expect(try await aws.wizard("plan", "--save", change, answers: resized).status == .exited(0))
      #expect(try aws.calls().count(where: \.mutates) == before)
      let other = try await aws.wizard("deploy", "--yes", answers: answers + "image: {cpu: 4096, memory: 8192}\n")
      try #require(other.status == .exited(0), "\(other.errors)")
      let stale = try await aws.apply(change, "--yes")
      #expect(stale.status == .exited(4) && stale.errors.contains("was changed since"), "\(stale.errors)")

      let fresh = aws.directory.appending(path: "fresh.json").path
      #expect(try await aws.wizard("plan", "--save", fresh, answers: resized).status == .exited(0))
      let applied = try await aws.apply(fresh, "--yes")
      #expect(applied.status == .exited(0) && applied.output.contains("GitLabURL="), "\(applied.errors)")
    }
  }

  /// By the commands that stand in the file, word for word.
  @Test func theCommandsInTheFileDoItWithAwsAlone() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let path = aws.directory.appending(path: "plan.json").path
      #expect(try await aws.wizard("plan", "--save", path, answers: answers).status == .exited(0))
      struct File: Decodable { let commands: [String] }
      let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: path)))
      // What jq does, which not every machine has.
      let request = try await run(
        .name("python3"),
        arguments: ["-c", "import json,sys; print(json.dumps(json.load(open(sys.argv[1]))['request']))", path],
        output: .string(limit: 1 << 20))
      _ = try aws.write(request.standardOutput, to: "request.json")
      for command in file.commands.dropFirst() {
        let words = command.replacing("file://", with: "file://\(aws.directory.path)/").split(separator: " ")
          .map(String.init)
        if words[2] == "execute-change-set" { try await aws.awaitChangeSet(words[4]) }
        try await aws.ask(Array(words.dropFirst()))
      }
      #expect(try await aws.settledStatus(ofStack: "gitlab") == "CREATE_COMPLETE")
    }
  }

  @Test func aChangeSetThatIsLeftIsSeenByStatusAndExecutedByTheCommandThatWasPrinted() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let left = try await aws.wizard("deploy", "--leave-change-set", answers: answers)
      try #require(left.status == .exited(0), "\(left.errors)")
      let lines = left.output.split(separator: "\n").map(String.init)
      let execute = try #require(lines.first { $0.hasPrefix("aws cloudformation execute-change-set") })
      #expect(try await aws.status(ofStack: "gitlab") == "REVIEW_IN_PROGRESS")

      let status = try await aws.wizard("status", "gitlab", "--region", "ap-northeast-1", answers: Self.nothing)
      #expect(
        status.output.contains("A change set waits") && status.output.contains("\n\(execute)\n"), "\(status.output)")
      let resumed = try await aws.wizard("resume", "gitlab", "--region", "ap-northeast-1", answers: Self.nothing)
      #expect(resumed.status == .exited(4) && resumed.errors.contains(execute), "\(resumed.errors)")

      try await aws.ask(execute.split(separator: " ").dropFirst().map(String.init))
      #expect(try await aws.settledStatus(ofStack: "gitlab") == "CREATE_COMPLETE")
      let after = try await aws.wizard("status", "gitlab", "--region", "ap-northeast-1", answers: Self.nothing)
      #expect(!after.output.contains("A change set waits"), "\(after.output)")
    }
  }

  @Test func theCommandsThatWerePrintedDiscardItAndWhatHeldIt() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let left = try await aws.wizard("deploy", "--leave-change-set", answers: answers)
      let lines = left.output.split(separator: "\n").map(String.init)
      let discards = lines.filter { $0.contains(" delete-change-set ") || $0.contains(" delete-stack ") }
      #expect(discards.count == 2)
      for command in discards { try await aws.ask(command.split(separator: " ").dropFirst().map(String.init)) }
      let rest = try await aws.ask(
        "cloudformation", "describe-stacks", "--query", "length(Stacks[?StackStatus!='DELETE_COMPLETE'])")
      #expect(rest == "0")
    }
  }
}

extension LocalAWS {
  /// `deploy --plan`, with no other answers.
  fileprivate func apply(_ path: String, _ more: String...) async throws -> WizardResult {
    let result = try await run(
      .command(WizardBinary.path),
      arguments: Arguments(["deploy", "--plan", path, "--lang", "en", "--accept-risk", "http"] + more),
      environment: environment(first: bin.path), output: .string(limit: 1 << 22), error: .string(limit: 1 << 22))
    return WizardResult(
      status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
  }

  /// Waits until a change set can be executed.
  fileprivate func awaitChangeSet(_ name: String) async throws {
    try await looking {
      try await ask(
        "cloudformation", "describe-change-set", "--change-set-name", name, "--stack-name", "gitlab",
        "--query", "ExecutionStatus")
    } until: {
      $0 == "AVAILABLE"
    }
  }
}
