import Foundation
import Testing

/// What a person typed on the command line is looked at before it reaches `aws`.
@Suite(.timeLimit(.minutes(15)))
struct RefusalTests {
  static let impossibleNames = [
    "", "1st", "a b", "file:///etc/hostname", "http://127.0.0.1:1/",
    "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/1", String(repeating: "a", count: 129),
  ]

  /// Runs the program where `aws` tells of every call, and expects none.
  private func runWithoutAWS(
    _ arguments: [String], region: String = "ap-northeast-1", environment: [String: String] = [:]
  ) async throws -> Sandbox.Result {
    try await Sandbox.with { sandbox in
      let calls = sandbox.directory.appending(path: "calls").path
      try sandbox.makeCommand("aws", "echo \"$*\" >>'\(calls)'; exit 254")
      let result = try await sandbox.run(
        arguments + ["--region", region] + (arguments.contains("--lang") ? [] : ["--lang", "en"]),
        environment: environment)
      #expect(!FileManager.default.fileExists(atPath: calls), "aws was called")
      return result
    }
  }

  @Test(arguments: ["resume", "status", "logs", "change", "destroy"], impossibleNames)
  func refusesANameThatNoStackHas(command: String, name: String) async throws {
    let result = try await runWithoutAWS([command, name])
    #expect(result.exitCode == 3)
    #expect(
      result.errors.hasPrefix("stack.name (\(name.isEmpty ? "not answered" : "‘\(name)’")): "), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  /// Another region, such as that of `aws configure`, would be another stack.
  @Test(arguments: ["resume", "status", "logs", "change", "destroy"])
  func refusesARegionThatIsNone(command: String) async throws {
    let result = try await runWithoutAWS([command, "gitlab"], region: "tokyo")
    #expect(result.exitCode == 3)
    #expect(result.errors.hasPrefix("stack.region (‘tokyo’): "), "\(result.errors)")
  }

  @Test func refusesItWhereverItWasSaid() async throws {
    let name = "file:///etc/hostname"
    let byFlag = try await runWithoutAWS(["status", "--stack.name", name])
    #expect(byFlag.exitCode == 3 && byFlag.errors.contains("stack.name (‘\(name)’)"))
    let byVariable = try await runWithoutAWS(["status"], environment: ["GITLAB_WIZARD_STACK_NAME": name])
    #expect(byVariable.exitCode == 3 && byVariable.errors == byFlag.errors)
  }

  @Test(arguments: ["nan", "inf", "-inf", "1e19", "1e-7", "0", "-1", "0.09", "10001"])
  func refusesASpeedThatNoClockRunsAt(speed: String) async throws {
    for (language, words) in [("en", "from 0.1 to 10000."), ("ja", "0.1 以上 10000 以下")] {
      let result = try await runWithoutAWS(["deploy", "--rehearse", "--yes", "--speed=\(speed)", "--lang", language])
      #expect(result.exitCode == 252)
      #expect(result.errors.contains(words), "\(result.errors)")
    }
  }

  @Test(arguments: [("0.1", " 0.1 times"), ("10000", " 10000 times")])
  func rehearsesAtTheSlowestAndAtTheFastest(speed: String, words: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered(
        "destroy", "--rehearse", "--confirm", "gitlab-team", "--detach", "--speed", speed)
      #expect(result.exitCode == 0 && result.errors.contains(words), "\(result.errors)")
    }
  }

  @Test(arguments: ["", ",", "A,", "A,,B", "A B", "file:///etc/hostname", "A,file:///etc/hostname", "A,-x", "Größe"])
  func refusesToRetainWhatIsNoLogicalID(ids: String) async throws {
    let result = try await runWithoutAWS(["destroy", "gitlab", "--confirm", "gitlab", "--retain", ids])
    #expect(result.exitCode == 3)
    #expect(result.errors.contains("is not a logical ID. --retain takes"), "\(result.errors)")
  }
}
