import Foundation
import Glibc
import Subprocess
import Testing

/// An order is out and its answer is not: the program claims neither that AWS took it nor that it did not.
@Suite(.timeLimit(.minutes(15)))
struct DoubtTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  @Test func anInterruptionWhileAnOrderIsOutSaysThatItMayHaveBegun() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try aws.write(try await DeploySituation.natGatewayOverHTTP.answers(in: aws))
      try aws.misbehave(["execute-change-set": ["1": .lost]])
      let deploy = aws.program("deploy", "--yes", "--json", "--answers", answers.path, home: "home")
      try await expectDoubt(of: deploy, interruptedAfter: "ExecuteChangeSet", in: aws)
      #expect(try await aws.settledStatus(ofStack: "gitlab") == "CREATE_COMPLETE")
      try aws.misbehave(["delete-stack": ["1": .lost]])
      let destroy = aws.program("destroy", "gitlab", "--confirm", "gitlab", "--json", home: "home")
      try await expectDoubt(of: destroy, interruptedAfter: "DeleteStack", in: aws)
    }
  }

  private func expectDoubt(of program: [String], interruptedAfter action: String, in aws: LocalAWS) async throws {
    try await Pty.with(program, environment: [:]) { pty in
      try await pty.wait(for: action) { (try? aws.calls().contains { $0.action == action }) == true }
      pty.signal(SIGINT)
      #expect(try await pty.waitForExit() == .exited(130))
      #expect(pty.text.contains("gitlab-wizard resume gitlab --region ap-northeast-1"), "\(pty.text)")
      #expect(!pty.text.contains("before anything was created"))
      let last = try #require(Self.lines(pty.text).last)
      #expect(last.type == "result" && last.status == "IN_DOUBT" && last.exitCode == 130)
    }
  }

  /// Waiting does not help whoever may not look.
  @Test func anOrderThatCannotBeLookedUpIsInDoubtAtOnce() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      try aws.misbehave(["execute-change-set": ["1": .killedLate], "describe-stack-events": ["1-": .deny]])
      let result = try await aws.wizard("deploy", "--yes", "--json", answers: answers)
      #expect(result.status == .exited(7), "the order is out")
      #expect(result.errors.contains("AWS's answer did not arrive"), "\(result.errors)")
      #expect(result.errors.contains("cloudformation:DescribeStackEvents"))
      #expect(result.errors.contains("gitlab-wizard resume gitlab"))
      let last = try #require(Self.lines(result.output).last)
      #expect(last.type == "result" && last.status == "IN_DOUBT" && last.exitCode == 7)
      #expect(try aws.commandLines().count { $0.contains("describe-stack-events") } == 1)
      #expect(try aws.calls().count { $0.action == "ExecuteChangeSet" } == 1)
    }
  }

  @Test func thatNothingChangesIsSaidThoughTheAnswerWasLost() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try aws.misbehave(["create-change-set": ["1": .killedLate]])
      let same = try await aws.wizard("change", "gitlab", "--yes", answers: Self.nothing)
      #expect(same.status == .exited(0) && same.errors.contains("nothing to change"), "\(same.errors)")
      let orders = try aws.calls().filter(\.mutates).map(\.action)
      #expect(
        orders == [
          "CreateChangeSet", "ExecuteChangeSet", "UpdateTerminationProtection", "CreateChangeSet", "DeleteChangeSet",
        ])
    }
  }

  @Test func aStackThatMayNotBeDeletedIsProtectedAgain() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      #expect(try await isProtected(in: aws), "as it was ordered")
      try aws.misbehave(["delete-stack": ["1-": .deny]])
      let denied = try await aws.wizard("destroy", "gitlab", "--confirm", "gitlab", answers: Self.nothing)
      #expect(denied.status == .exited(254) && denied.errors.contains("cloudformation:DeleteStack"))
      #expect(!denied.errors.contains("protection is off"))
      #expect(try await isProtected(in: aws))
      try aws.misbehave(["delete-stack": ["1-": .deny], "update-termination-protection": ["2-": .deny]])
      let left = try await aws.wizard("destroy", "gitlab", "--confirm", "gitlab", answers: Self.nothing)
      #expect(left.status == .exited(254) && left.errors.contains("cloudformation:DeleteStack"))
      #expect(left.errors.contains("it is off now"), "\(left.errors)")
      #expect(try await !isProtected(in: aws))
    }
  }

  /// GitLab stands all the same, and that it can be deleted is said with what changes that.
  @Test func protectionThatAWSRefusesIsNoFailureOfTheDeployment() async throws {
    try await withLocalAWS(.loaded) { aws in
      try aws.misbehave(["update-termination-protection": ["1-": .deny]])
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let made = try await aws.wizard("deploy", "--yes", "--json", answers: answers)
      #expect(made.status == .exited(0), "\(made.errors)")
      let last = try #require(Self.lines(made.output).last)
      #expect(last.status == "CREATE_COMPLETE" && last.protected == false)
      #expect(last.unprotectedBecause?.contains("cloudformation:UpdateTerminationProtection") == true)
      #expect(try await !isProtected(in: aws))
    }
  }

  private func isProtected(in aws: LocalAWS) async throws -> Bool {
    try await aws.ask(
      "cloudformation", "describe-stacks", "--stack-name", "gitlab", "--query", "Stacks[0].EnableTerminationProtection")
      == "True"
  }

  // MARK: Steps

  private func deploy(in aws: LocalAWS) async throws {
    let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
    let made = try await aws.wizard("deploy", "--yes", answers: answers)
    try #require(made.status == .exited(0), "\(made.errors)")
  }

  private static func lines(_ output: String) throws -> [PrintedProgress] {
    try output.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("{") }
      .map { try JSONDecoder().decode(PrintedProgress.self, from: Data($0.utf8)) }
  }
}
