import Foundation
import Subprocess
import Testing

/// GitLab stopped and started again, and changed meanwhile, by the real `aws`.
@Suite(.timeLimit(.minutes(10)))
struct RunSwitchTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  private func deploy(in aws: LocalAWS, _ flags: String...) async throws {
    let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
    let made = try await aws.wizard(["deploy", "--yes"] + flags, answers: answers)
    try #require(made.status == .exited(0), "\(made.errors)")
  }

  private func orders(in aws: LocalAWS) throws -> Int {
    try aws.commandLines().count { $0.contains("update-service") }
  }

  private func run(_ arguments: String..., in aws: LocalAWS) async throws -> LocalAWS.WizardResult {
    try await aws.wizard(arguments, answers: Self.nothing)
  }

  @Test func stopsAfterAYesAndSaysWhatItSaves() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      let unasked = try await run("stop", "gitlab", in: aws)
      #expect(unasked.status == .exited(3) && unasked.errors.contains("--yes"), "\(unasked.errors)")
      #expect(try orders(in: aws) == 0)
      let stopped = try await run("stop", "gitlab", "--yes", in: aws)
      #expect(stopped.status == .exited(0), "\(stopped.errors)")
      #expect(stopped.errors.contains("Saves about") && stopped.errors.contains("Still costs about"))
      #expect(stopped.errors.contains("GitLab is stopped: none of its tasks runs."))
      #expect(stopped.errors.contains("gitlab-wizard start gitlab --region ap-northeast-1"))
      #expect(try await aws.desiredCount() == "0")
      let again = try await run("stop", "gitlab", "--yes", "--json", in: aws)
      #expect(again.status == .exited(0), "\(again.errors)")
      #expect(
        again.output.contains(#""ordered":false"#) && again.output.contains(#""status":"STOPPED""#), "\(again.output)")
      #expect(try orders(in: aws) == 1, "what is stopped is not told to stop")
      let started = try await run("start", "gitlab", "--yes", "--detach", "--json", in: aws)
      #expect(started.status == .exited(0), "\(started.errors)")
      #expect(started.output.contains(#""status":"PENDING""#), "\(started.output)")
      #expect(try await aws.desiredCount() == "1")
    }
  }

  @Test func aChangeLeavesItStoppedAndSaysSo() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      let stopped = try await run("stop", "gitlab", "--yes", in: aws)
      try #require(stopped.status == .exited(0), "\(stopped.errors)")
      let changed = try await run("change", "gitlab", "--yes", "--image.memory", "16384", in: aws)
      #expect(changed.status == .exited(0), "\(changed.errors)")
      #expect(changed.output.contains("GitLab is stopped and stays stopped"), "\(changed.output)")
      #expect(changed.errors.contains("nothing has shown yet that it works"))
      #expect(try await aws.desiredCount() == "0")
      // A change that finds it running again sends that.
      _ = try await run("start", "gitlab", "--yes", "--detach", in: aws)
      let running = try await run("change", "gitlab", "--yes", "--json", "--image.memory", "8192", in: aws)
      #expect(running.status == .exited(0), "\(running.errors)")
      #expect(
        running.output.contains(#""taskCount":1"#) && !running.output.contains("staysStopped"), "\(running.output)")
      #expect(try await aws.desiredCount() == "1")
    }
  }

  @Test func aPlanThatIsAppliedLaterLeavesItStopped() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      let file = aws.directory.appending(path: "plan.json").path
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let saved = try await aws.wizard("plan", "--save", file, "--image.memory", "16384", answers: answers)
      try #require(saved.status == .exited(0), "\(saved.errors)")
      let stopped = try await run("stop", "gitlab", "--yes", in: aws)
      try #require(stopped.status == .exited(0), "\(stopped.errors)")
      let result = try await Subprocess.run(
        .command(WizardBinary.path),
        arguments: ["deploy", "--plan", file, "--yes", "--lang", "en", "--accept-risk", "http"],
        environment: aws.environment(first: aws.bin.path), output: .string(limit: 1 << 22),
        error: .string(limit: 1 << 22))
      let applied = LocalAWS.WizardResult(
        status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
      #expect(applied.status == .exited(0), "\(applied.errors)")
      #expect(applied.output.contains("GitLab is stopped and stays stopped"), "\(applied.output)")
      #expect(try await aws.desiredCount() == "0")
      // One that is saved meanwhile says so, and holds the number.
      let second = try await aws.wizard("plan", "--save", file, "--image.memory", "8192", answers: answers)
      #expect(second.errors.contains("GitLab is stopped and stays stopped"), "\(second.errors)")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.replacing(" ", with: "").contains("\"ParameterKey\":\"TaskCount\",\n\"ParameterValue\":\"0\""))
    }
  }

  @Test func whatCannotBeSeenIsSaidWithTheNumberThatIsSent() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try aws.misbehave(["describe-services": ["1-": .deny]])
      let changed = try await run("change", "gitlab", "--yes", "--json", "--image.memory", "16384", in: aws)
      #expect(changed.output.contains("Whether GitLab is stopped could not be seen"), "\(changed.output)")
      #expect(changed.output.contains(#""taskCount":1"#), "\(changed.output)")
    }
  }
}
