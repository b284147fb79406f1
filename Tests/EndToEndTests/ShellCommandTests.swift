import Foundation
import Subprocess
import Testing

/// A shell in the container, and one command there: by the real `aws`, whose plugin and container are on this machine.
@Suite(.timeLimit(.minutes(10)))
struct ShellCommandTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  private func withGitLab(_ cli: LocalAWS.CLI, _ body: (LocalAWS) async throws -> Void) async throws {
    try await withLocalAWS(cli, faults: .init(runsTasks: true)) { aws in
      try await aws.makeStack(named: "gitlab", template: "running-service.yaml")
      try await body(aws)
    }
  }

  // MARK: One command

  @Test(arguments: LocalAWS.CLI.released)
  func runsOneCommandAndEndsAsItEnds(_ cli: LocalAWS.CLI) async throws {
    try await withGitLab(cli) { aws in
      let said = try await aws.wizard(
        "shell", "gitlab", "--", "printf", "%s|", "it's", "two  words", "$HOME", "\"", answers: Self.nothing)
      #expect(said.status == .exited(0), "\(said.errors)")
      #expect(said.output == "it's|two  words|$HOME|\"|")
      let line = try await aws.wizard(
        "shell", "gitlab", "--", "echo one; echo two >&2; cat /nosuch 2>/dev/null || exit 41", answers: Self.nothing)
      #expect(line.status == .exited(41), "\(line.errors)")
      #expect(line.output == "one\ntwo\n")
      // Nothing of what ran inside is in any list of calls.
      #expect(!line.errors.contains("Session Manager plugin"))
    }
  }

  @Test func neitherAwsNorItsPluginIsBelieved() async throws {
    try await withGitLab(.loaded) { aws in
      let ends = [("dies", "may still run inside"), ("fails", "session-manager-plugin")]
      for (mood, words) in ends {
        try mood.write(to: aws.pluginState, atomically: true, encoding: .utf8)
        let result = try await aws.wizard("shell", "gitlab", "--", "echo begun; sleep 1; true", answers: Self.nothing)
        #expect(result.status == .exited(1), "\(mood): \(result.output)")
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(!(result.output + result.errors).contains("planted-session-token"), "\(result.errors)")
      }
    }
  }

  @Test func ctrlCEndsTheSessionOfOneCommand() async throws {
    try await withGitLab(.loaded) { aws in
      try await Pty.with(aws.program("shell", "gitlab", "--", "echo begun; sleep 600", home: "home"), environment: [:])
      { pty in
        try await pty.wait(for: "begun")
        pty.send("\u{3}")
        #expect(try await pty.waitForExit() == .exited(130))
        #expect(pty.text.contains("may still run inside"))
        #expect(try pty.modes() == pty.initialModes)
      }
    }
  }

  // MARK: A shell

  @Test(arguments: LocalAWS.CLI.released)
  func lendsTheTerminalAndTakesItBackAsItWas(_ cli: LocalAWS.CLI) async throws {
    try await withGitLab(cli) { aws in
      try await Pty.with(aws.program("shell", "gitlab", home: "home"), columns: 93, rows: 31, environment: [:]) { pty in
        try await pty.wait(for: "Starting session")
        pty.send("stty size; echo a''b\r")
        try await pty.wait(for: "31 93")
        try await pty.wait(for: "ab")
        // It reaches what runs inside, and nobody else.
        pty.send("sh -c 'echo s\"\"leeps; exec sleep 600'\r")
        try await pty.wait(for: "sleeps")
        pty.send("\u{3}")
        try await pty.wait(for: "^C")
        pty.send("echo still''here\r")
        try await pty.wait(for: "stillhere")
        pty.send("exit 3\r")
        #expect(try await pty.waitForExit() == .exited(0))
        #expect(pty.text.contains("Back from the container."))
        #expect(try pty.modes() == pty.initialModes)
      }
    }
  }

  @Test func takesTheTerminalBackFromAPluginThatDies() async throws {
    try await withGitLab(.v1) { aws in
      try "dies".write(to: aws.pluginState, atomically: true, encoding: .utf8)
      try await Pty.with(aws.program("shell", "gitlab", home: "home"), environment: [:]) { pty in
        let end = try await pty.waitForExit()
        #expect(try end == .exited(1) && pty.modes() == pty.initialModes)
        #expect(pty.text.contains("session-manager-plugin") && !pty.text.contains("planted-session-token"))
      }
    }
  }

  /// Whoever ends us ends what has the terminal.
  @Test func leavesNothingBehindWhereItIsTerminated() async throws {
    try await withGitLab(.v1) { aws in
      try await Pty.with(aws.program("shell", "gitlab", home: "home"), environment: [:]) { pty in
        try await pty.wait(for: "Starting session")
        pty.send("echo a''b\r")
        try await pty.wait(for: "ab")
        pty.signal(15)
        #expect(try await pty.waitForExit() == .exited(143))
        #expect(try pty.modes() == pty.initialModes)
      }
    }
  }

  /// The screens are gone meanwhile and there again afterwards, whatever the shell did to the terminal.
  @Test(arguments: ["", "dies"])
  func theScreensLendTheTerminalAndComeBack(_ mood: String) async throws {
    try await withGitLab(.loaded) { aws in
      try mood.write(to: aws.pluginState, atomically: true, encoding: .utf8)
      try await Tmux.with(aws.program("resume", "gitlab", home: "home")) { tmux in
        try await tmux.wait(for: "s shell")
        try await tmux.keys("s")
        if mood.isEmpty {
          try await tmux.wait(for: "Starting session")
          #expect(try await !tmux.isOnAlternateScreen())
          try await tmux.keys("-l", "stty size; echo a''b")
          try await tmux.keys("Enter")
          try await tmux.wait(for: "24 80")
          try await tmux.keys("-l", "exit")
          try await tmux.keys("Enter")
        }
        try await tmux.wait(for: mood.isEmpty ? "s shell" : "session-manager-plugin: SIGKILL")
        #expect(try await tmux.isOnAlternateScreen())
        try await tmux.keys("q")
        try await tmux.wait(forWrapped: "Quit?")
        try await tmux.keys("y")
        try await tmux.waitForExit()
      }
    }
  }

  // MARK: What bars the way

  @Test func saysThatGitLabIsStoppedAndHowItStarts() async throws {
    try await withGitLab(.loaded) { aws in
      let cluster = try await aws.output("ClusterName", ofStack: "gitlab")
      let service = try await aws.output("ServiceName", ofStack: "gitlab")
      try await aws.ask("ecs", "update-service", "--cluster", cluster, "--service", service, "--desired-count", "0")
      let result = try await aws.wizard("shell", "gitlab", "--", "true", answers: Self.nothing)
      #expect(result.status == .exited(4))
      #expect(
        result.errors.contains("GitLab is stopped") && result.errors.contains("gitlab-wizard start gitlab"),
        "\(result.errors)")
      #expect(try !aws.commandLines().contains { $0.contains("execute-command") })
    }
  }

  @Test(arguments: [
    ("plugin-missing", 4, "The Session Manager plugin is not installed here", "Session Manager プラグインがありません"),
    ("exec-denied", 254, "ecs:ExecuteCommand", "ecs:ExecuteCommand"),
  ])
  func whatBarsARehearsedSessionIsSaid(
    _ scenario: String, _ code: Int32, _ english: String, _ japanese: String
  ) async throws {
    try await Sandbox.with { sandbox in
      for (language, words) in [("en", english), ("ja", japanese)] {
        let result = try await sandbox.run(
          ["shell", "--rehearse", "--scenario", scenario, "--lang", language, "--", "true"])
        #expect(result.exitCode == code && result.errors.contains(words), "\(result.errors)")
        #expect(result.output.isEmpty)
      }
    }
  }

  @Test func aRehearsedCommandEndsAsItsOwn() async throws {
    try await Sandbox.with { sandbox in
      let status = try await sandbox.run(["shell", "--rehearse", "--", "gitlab-ctl", "status"])
      #expect(status.exitCode == 0 && status.output.contains("run: puma:"))
      let end = try await sandbox.run(["shell", "--rehearse", "--", "exit", "7"])
      #expect(end.exitCode == 7 && end.output.isEmpty)
      let unknown = try await sandbox.run(["shell", "--rehearse", "--lang", "ja", "--", "ls"])
      #expect(unknown.exitCode == 127 && unknown.output.contains("リハーサルで実行できるのは"), "\(unknown.output)")
    }
  }

  @Test func aShellWithoutATerminalIsWrongUsage() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["shell", "gitlab"])
      #expect(result.exitCode == 252 && result.errors.contains("gitlab-wizard shell NAME -- COMMAND"))
    }
  }
}
