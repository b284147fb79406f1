import Foundation
import Testing

/// The account that the other end-to-end tests rely on: does it behave as CloudFormation does?
@Suite(.serialized, .timeLimit(.minutes(15)))
struct BackendTests {
  /// Deploys one resource of every type through a change set and returns the stack's id, without waiting for its end.
  private func startEveryType(in aws: LocalAWS) async throws -> String {
    let zone = try await aws.makeZone(named: "example.com")
    let made = try await aws.ask(
      "cloudformation", "create-change-set", "--stack-name", "all", "--change-set-name", "first",
      "--change-set-type", "CREATE", "--capabilities", "CAPABILITY_IAM",
      "--template-body", "file://\(Repository.path)/Tests/Backend/every-type.yaml",
      "--parameters", "ParameterKey=ZoneId,ParameterValue=\(zone)", "--query", "StackId")
    var status = ""
    while status != "CREATE_COMPLETE" {
      status = try await aws.ask(
        "cloudformation", "describe-change-set", "--stack-name", "all", "--change-set-name", "first",
        "--query", "Status")
      try #require(status != "FAILED")
    }
    try await aws.ask(
      "cloudformation", "execute-change-set", "--stack-name", "all", "--change-set-name", "first",
      "--client-request-token", "token-1")
    return made
  }

  /// Events, oldest first: logical id, status, reason, token.
  private func events(of stack: String, in aws: LocalAWS) async throws -> [[String]] {
    try await aws.ask(
      "cloudformation", "describe-stack-events", "--stack-name", stack,
      "--query", "StackEvents[].[LogicalResourceId,ResourceStatus,ResourceStatusReason,ClientRequestToken]"
    )
    .split(separator: "\n").reversed().map { $0.split(separator: "\t").map(String.init) }
  }

  @Test(arguments: LocalAWS.CLI.bothLoaded)
  func makesAndRemovesEveryType(cli: LocalAWS.CLI) async throws {
    try await withLocalAWS(cli, faults: .init(eventsPerPage: 20)) { aws in
      let stack = try await startEveryType(in: aws)
      #expect(try await aws.settledStatus(ofStack: stack) == "CREATE_COMPLETE")
      #expect(try await aws.output("GitLabURL", ofStack: "all") == "https://gitlab.example.com.")

      let made = try await events(of: stack, in: aws)
      #expect(made.count > 100, "the pages were not followed")
      #expect(made.dropFirst().allSatisfy { $0[3] == "token-1" })
      #expect(
        made.filter { $0[0] == "Vpc" }.map { $0[1] } == [
          "CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_COMPLETE",
        ])
      let newest = try await aws.ask(
        "cloudformation", "describe-stack-events", "--stack-name", stack, "--no-paginate",
        "--query", "[length(StackEvents), NextToken != null]")
      #expect(newest == "20\tTrue")

      try await aws.ask("cloudformation", "delete-stack", "--stack-name", "all")
      #expect(try await aws.settledStatus(ofStack: stack) == "DELETE_COMPLETE")
      let removed = try await events(of: stack, in: aws).filter { $0[1].hasPrefix("DELETE") }.map { $0[0...1] }
      #expect(removed.contains(["Files", "DELETE_SKIPPED"]))
      #expect(!removed.contains { $0[1] == "DELETE_FAILED" })
      #expect(try await aws.ask("efs", "describe-file-systems", "--query", "length(FileSystems)") == "1")
    }
  }

  @Test func undoesWhatItMadeWhenAResourceFails() async throws {
    try await withLocalAWS(.loaded, faults: .init(creation: ["Service": "No room"])) { aws in
      let stack = try await startEveryType(in: aws)
      #expect(try await aws.settledStatus(ofStack: stack) == "ROLLBACK_COMPLETE")
      let events = try await events(of: stack, in: aws)
      let failure = try #require(events.firstIndex { $0[0...1] == ["Service", "CREATE_FAILED"] })
      #expect(events[failure][2] == "No room")
      let rollback = try #require(events.firstIndex { $0[0...1] == ["all", "ROLLBACK_IN_PROGRESS"] })
      #expect(failure < rollback)
      #expect(events[..<rollback].allSatisfy { !$0[1].hasPrefix("DELETE") })
      let position = { (event: ArraySlice<String>) in try #require(events.firstIndex { $0[0...1] == event }) }
      #expect(try position(["Listener", "DELETE_COMPLETE"]) < position(["Balancer", "DELETE_IN_PROGRESS"]))
      #expect(try position(["Files", "DELETE_COMPLETE"]) > rollback, "kept, though made by the failed operation")
      #expect(events.last?.prefix(2) == ["all", "ROLLBACK_COMPLETE"])
    }
  }

  @Test func writesDownWhichCallsChangeSomething() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await aws.ask("ec2", "describe-vpcs")
      try await aws.ask("efs", "describe-file-systems")
      _ = try await aws.makeZone(named: "example.com")
      let calls = try aws.calls()
      #expect(calls.map(\.service) == ["ec2", "elasticfilesystem", "route53"])
      #expect(calls.map(\.mutates) == [false, false, true])
    }
  }
}
