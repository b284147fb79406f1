import Foundation
import Glibc
import Subprocess
import Testing

/// Once an order is out, whoever watches it comes to its end, or hears that AWS goes on and how to come back.
@Suite(.timeLimit(.minutes(15)))
struct WatchingTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  /// Who may not read the events may look at the stack, and so sees how it ends.
  @Test func whoMayNotReadTheEventsSeesTheEndAllTheSame() async throws {
    try await withLocalAWS(.loaded) { aws in
      try aws.misbehave(["describe-stack-events": ["2-": .deny]])
      let result = try await deploy(in: aws)
      #expect(result.status == .exited(0), "\(result.errors)")
      #expect(result.errors.contains("cloudformation:DescribeStackEvents"))
      #expect(result.errors.contains("AWS continues"))
      #expect(try Self.last(of: result.output).status == "CREATE_COMPLETE")
    }
  }

  /// Nothing of the start of GitLab was seen, so nothing of it is said to be done.
  @Test func claimsNoStepThatNobodyCouldLookAt() async throws {
    try await withLocalAWS(.loaded) { aws in
      try aws.misbehave([
        "describe-services": ["1-": .deny], "list-tasks": ["1-": .deny], "describe-tasks": ["1-": .deny],
        "describe-target-health": ["1-": .deny], "get-log-events": ["1-": .deny],
      ])
      let result = try await deploy(in: aws)
      let steps = try Self.objects(result.output).filter { $0.type == "startup" }
      #expect(result.status == .exited(0), "\(result.errors)")
      #expect(!steps.isEmpty && steps.allSatisfy { $0.state != "done" && $0.seconds == nil })
    }
  }

  @Test func whoMayNotLookAtAllHearsThatAWSGoesOn() async throws {
    try await withLocalAWS(.loaded) { aws in
      try aws.misbehave(["describe-stack-events": ["2-": .deny], "describe-stacks": ["2-": .deny]])
      let result = try await deploy(in: aws)
      #expect(result.status == .exited(7), "\(result.errors)")
      #expect(result.errors.contains("AWS no longer lets us look at it"))
      #expect(result.errors.contains("gitlab-wizard resume gitlab --region ap-northeast-1"))
      let last = try Self.last(of: result.output)
      #expect(last.exitCode == 7 && last.status == "CREATE_IN_PROGRESS")
    }
  }

  /// Each page of events that names itself as the next one would be asked for without an end, and without a word.
  @Test(.timeLimit(.minutes(3))) func comesToTheEndThoughAPageOfEventsNamesItself() async throws {
    try await withLocalAWS(.loaded) { aws in
      try #require(try await deploy(in: aws).status == .exited(0))
      try aws.misbehave(["describe-stack-events": ["1-": .again]])
      let resumed = try await aws.wizard("resume", "gitlab", "--json", answers: Self.nothing)
      #expect(resumed.status == .exited(0), "\(resumed.errors)")
      #expect(try Self.last(of: resumed.output).status == "CREATE_COMPLETE")
      let looks = try aws.commandLines().filter { $0.contains("the-same-again") }
      #expect(!looks.isEmpty, "the lie was told")
    }
  }

  /// Nothing is known yet of a stack that was there before us; least of all that nothing was built.
  @Test func whoIsInterruptedBeforeTheFirstAnswerKnowsNothing() async throws {
    try await withLocalAWS(.loaded) { aws in
      try aws.misbehave(["describe-stacks": ["1-": .hang]])
      let program = aws.program("resume", "gitlab", "--json", home: "home")
      try await Pty.with(program, environment: [:]) { pty in
        try await pty.wait(for: "the question") {
          (try? aws.commandLines().contains { $0.contains("describe-stacks") }) == true
        }
        pty.signal(SIGINT)
        #expect(try await pty.waitForExit() == .exited(130))
        #expect(!pty.text.contains("built") && pty.text.contains("gitlab-wizard status gitlab"), "\(pty.text)")
        let last = try Self.last(of: pty.text)
        #expect(last.status == "UNKNOWN" && last.exitCode == 130)
      }
    }
  }

  @Test(arguments: [("change", "execute-change-set"), ("destroy", "delete-stack")])
  func anOrderThatAWSForgotIsNotSaidToRun(_ command: String, _ order: String) async throws {
    try await withLocalAWS(.loaded) { aws in
      try #require(try await deploy(in: aws).status == .exited(0))
      try aws.misbehave([order: ["1-": .forget]])
      let more = command == "change" ? ["--yes", "--image.memory", "16384"] : ["--confirm", "gitlab"]
      var program = aws.program(command, "gitlab", "--json", home: "home")
      program += more
      try await Pty.with(program, environment: [:]) { pty in
        try await pty.wait(for: "nothing has happened to the stack")
        pty.signal(SIGINT)
        #expect(try await pty.waitForExit() == .exited(130))
        #expect(pty.text.contains("CREATE_COMPLETE") && !pty.text.contains("AWS continues"), "\(pty.text)")
        let last = try Self.last(of: pty.text)
        #expect(last.status == "IN_DOUBT" && last.exitCode == 130)
      }
    }
  }

  /// The CloudFormation of moto notes neither tokens nor when a stack was changed, and is done at once.
  @Test func comesToTheEndWithAnEngineThatNotesNoTokens() async throws {
    try await withLocalAWS(.loaded, faults: .init(engine: .moto)) { aws in
      let made = try await deploy(in: aws)
      #expect(made.status == .exited(0), "\(made.errors)")
      #expect(try Self.last(of: made.output).status == "CREATE_COMPLETE")
      let resumed = try await aws.wizard("resume", "gitlab", "--json", answers: Self.nothing)
      #expect(resumed.status == .exited(0), "\(resumed.errors)")
      let changed = try await aws.wizard(
        "change", "gitlab", "--yes", "--json", "--image.memory", "16384", answers: Self.nothing)
      #expect(changed.status == .exited(0), "\(changed.errors)")
      #expect(try Self.last(of: changed.output).status == "UPDATE_COMPLETE")
    }
  }

  /// Nothing is claimed of a stack that somebody else made.
  @Test func doesNotResumeWhatItDidNotMake() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await aws.makeStack(named: "gitlab", template: "existing-network.yaml")
      let resumed = try await aws.wizard("resume", "gitlab", answers: Self.nothing)
      #expect(resumed.status == .exited(4) && resumed.errors.contains("did not create"), "\(resumed.errors)")
      #expect(!resumed.errors.contains("AWS continues"))
    }
  }

  // MARK: Steps

  private func deploy(in aws: LocalAWS) async throws -> LocalAWS.WizardResult {
    try await aws.wizard(
      "deploy", "--yes", "--json", answers: try await DeploySituation.natGatewayOverHTTP.answers(in: aws))
  }

  private struct Line: Decodable {
    let type: String
    let status: String?
    let exitCode: Int?
    let state: String?
    let seconds: Int?
  }

  private static func objects(_ output: String) throws -> [Line] {
    try output.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("{") }
      .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  private static func last(of output: String) throws -> Line { try #require(try objects(output).last) }
}
