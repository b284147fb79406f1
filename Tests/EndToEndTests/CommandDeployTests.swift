import Foundation
import Glibc
import Testing

/// `deploy` and `resume` without a terminal, in rehearsals.
@Suite(.timeLimit(.minutes(15)))
struct CommandDeployTests {
  @Test func rehearsesADeploymentInLines() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered("deploy", "--rehearse", "--yes", "--verbose", "--speed", "3000")
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(result.errors.contains("REHEARSAL"))
      #expect(result.output.contains("  + Vpc  AWS::EC2::VPC\n"))
      #expect(result.output.contains("CREATE_COMPLETE     Service  AWS::ECS::Service\n"))
      #expect(result.output.contains("\nGitLabURL=http://"))
    }
  }

  @Test func rehearsesADeploymentInJSONLines() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered("deploy", "--rehearse", "--yes", "--json", "--speed", "3000")
      #expect(result.exitCode == 0, "\(result.errors)")
      let lines = try result.output.split(separator: "\n")
        .map { try JSONDecoder().decode(PrintedProgress.self, from: Data($0.utf8)) }
      let rest = lines.drop { $0.type == "check" }
      #expect(rest.prefix(2).map(\.type) == ["changeset", "review"])
      #expect(Set(rest.dropFirst(2).dropLast().map(\.type)).isSubset(of: ["event", "progress", "startup"]))
      #expect(lines.count { $0.type == "event" } > 100)
      let last = try #require(lines.last)
      #expect(last.type == "result" && last.status == "CREATE_COMPLETE" && last.exitCode == 0)
      #expect(last.outputs?["GitLabURL"]?.hasPrefix("http://") == true)
    }
  }

  @Test func endsWith5AndTheCauseWhenGitLabNeverAnswers() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered(
        "deploy", "--rehearse", "--yes", "--speed", "3000", "--scenario", "never-healthy")
      #expect(result.exitCode == 5)
      #expect(result.errors.contains("Service (AWS::ECS::Service) failed first:"))
      #expect(result.errors.contains("Circuit Breaker"))
      #expect(result.output.contains("ROLLBACK_COMPLETE   gitlab"))
      // The account has ended with the command: no other finds in it what is to be repaired.
      #expect(result.errors.contains("This rehearsal has ended"), "\(result.errors)")
      #expect(!result.errors.contains(#/gitlab-wizard (change|destroy) gitlab [^.]*--rehearse/#), "\(result.errors)")
      let signs = result.errors.split(separator: "\n").filter { $0.contains(" elapsed, ") }
      #expect(Set(signs).count == signs.count, "\(signs)")
    }
  }

  @Test func deploysNothingThatNobodyCouldBeAskedAbout() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered("deploy", "--rehearse")
      #expect(result.exitCode == 3)
      #expect(result.errors.contains("--yes"))
      #expect(result.output.isEmpty, "a change set was made all the same")
    }
  }

  @Test func refusesToMoveAStackToAnotherNetwork() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run([
        "change", "--rehearse", "--yes", "--network.egress", "public-subnets", "--lang", "en",
      ])
      #expect(result.exitCode == 4)
      #expect(result.errors.contains("network.egress cannot be changed after deployment"))
      #expect(result.output.isEmpty, "a change set was made all the same")
    }
  }

  /// Its account is gone with the program that rehearsed.
  @Test func findsNoRehearsalToResume() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["resume", "gitlab", "--rehearse", "--lang", "en"])
      #expect(result.exitCode == 252)
      #expect(result.errors.contains("There is no rehearsal to come back to"))
      #expect(result.output.isEmpty)
    }
  }

  @Test func showsWhatTookHowLongOnRequest() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered("deploy", "--rehearse", "--yes", "--timeline", "--speed", "3000")
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(result.errors.split(separator: "\n").contains { $0.hasPrefix("  NatGateway ") && $0.contains("###") })
    }
  }

  /// Whoever stops us stops nothing in AWS, and a script hears so in the same place as ever.
  @Test(arguments: [SIGINT, SIGTERM])
  func anInterruptedRunEndsWithAResultToo(signal: Int32) async throws {
    try await Sandbox.with { sandbox in
      let program = [
        WizardBinary.path, "deploy", "--accept-risk", "http", "--rehearse", "--yes", "--json", "--speed", "20",
        "--access.allowedCidrs",
        "203.0.113.0/24", "--lang", "en",
      ]
      try await Pty.with(program, environment: sandbox.environment()) { pty in
        try await pty.wait(for: "CREATE_IN_PROGRESS")
        pty.signal(signal)
        #expect(try await pty.waitForExit() == .exited(128 + signal))
        let last = try #require(pty.text.split(whereSeparator: \.isNewline).last { $0.hasPrefix("{") })
        let result = try JSONDecoder().decode(PrintedProgress.self, from: Data(last.utf8))
        #expect(result.type == "result" && result.exitCode == Int(128 + signal))
        #expect(result.status == "CREATE_IN_PROGRESS")
      }
    }
  }
}
