import Foundation
import Subprocess
import Testing

/// The password of root: read, handed to a clipboard, and set anew inside, by the real `aws`.
@Suite(.timeLimit(.minutes(10)))
struct PasswordCommandTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"
  private static let new = "b2C4d6F8g0H2j4K6m8N0p2Q4r6S8t0V2"

  /// A GitLab of ours whose container is this machine, where `gitlab-rails` is a script.
  private func withGitLab(_ rails: String, _ body: (LocalAWS) async throws -> Void) async throws {
    try await withLocalAWS(.loaded, faults: .init(runsTasks: true)) { aws in
      try await aws.makeStack(named: "gitlab", template: "running-service.yaml")
      let script = aws.bin.appending(path: "gitlab-rails")
      try "#!/bin/sh\n\(rails)\n".write(to: script, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
      try await body(aws)
    }
  }

  private func kept(in aws: LocalAWS) async throws -> String {
    try await aws.ask(
      "secretsmanager", "get-secret-value", "--secret-id",
      try await aws.output("RootPasswordSecretArn", ofStack: "gitlab"), "--query", "SecretString")
  }

  @Test func printsThePasswordAloneAndSaysWhatItIs() async throws {
    try await withGitLab("exit 1") { aws in
      let result = try await aws.wizard("password", "gitlab", answers: Self.nothing)
      #expect(result.status == .exited(0) && result.output == "planted-root-password\n")
      #expect(result.errors.contains("whether GitLab takes it was not tried"))
    }
  }

  @Test func handsItToTheClipboardOfATerminalAndShowsItNowhere() async throws {
    try await withGitLab("exit 1") { aws in
      let there = "\u{1B}]52;c;" + Data("planted-root-password".utf8).base64EncodedString() + "\u{7}"
      try await Pty.with(aws.program("password", "gitlab", "--copy", home: "home"), environment: [:]) { pty in
        let end = try await pty.waitForExit()
        #expect(end == .exited(0))
        #expect(pty.text.contains(there) && !pty.text.contains("planted-root-password"))
      }
      let nowhere = try await aws.wizard("password", "gitlab", "--copy", answers: Self.nothing)
      #expect(nowhere.status == .exited(252) && nowhere.output.isEmpty)
      #expect(nowhere.errors.contains("--copy needs a terminal"))
    }
  }

  @Test func setsANewOneInsideAndKeepsIt() async throws {
    try await withGitLab("cat >/dev/null; echo 'gitlab-wizard: user boss password \(Self.new)'") { aws in
      let refused = try await aws.wizard("password", "gitlab", "--rotate", answers: Self.nothing)
      #expect(refused.status == .exited(3) && refused.errors.contains("--yes"))
      #expect(try !aws.commandLines().contains { $0.contains("execute-command") })
      let result = try await aws.wizard("password", "gitlab", "--rotate", "--yes", answers: Self.nothing)
      #expect(result.status == .exited(0), "\(result.errors)")
      #expect(result.output.isEmpty)
      let credentials = try JSONDecoder().decode([String: String].self, from: Data(try await kept(in: aws).utf8))
      #expect(credentials == ["username": "boss", "password": Self.new])
      // Neither what is set nor what was is in any argument.
      let calls = try aws.commandLines().map { $0.joined(separator: " ") }.joined(separator: "\n")
      #expect(!calls.contains(Self.new) && !calls.contains("planted-root-password"))
      let shown = try await aws.wizard("password", "gitlab", answers: Self.nothing)
      #expect(shown.output == "\(Self.new)\n")
    }
  }

  @Test(arguments: [
    ("echo 'gitlab-wizard: Password is too weak'; exit 1", "Password is too weak"),
    ("echo rails is broken; exit 1", "is not known (rails is broken)"),
  ])
  func keepsTheOldOneWhereGitLabTakesNone(_ rails: String, _ words: String) async throws {
    try await withGitLab("cat >/dev/null; \(rails)") { aws in
      let result = try await aws.wizard("password", "gitlab", "--rotate", "--yes", answers: Self.nothing)
      #expect(result.status == .exited(1) && result.errors.contains(words), "\(result.errors)")
      #expect(try await kept(in: aws).contains("planted-root-password"))
    }
  }

  /// GitLab has it by then, and nobody else.
  @Test func printsWhatCouldNotBeKept() async throws {
    try await withGitLab("cat >/dev/null; echo 'gitlab-wizard: user root password \(Self.new)'") { aws in
      try aws.misbehave(["put-secret-value": ["1-": .deny]])
      let result = try await aws.wizard("password", "gitlab", "--rotate", "--yes", answers: Self.nothing)
      #expect(result.status == .exited(1) && result.output == "\(Self.new)\n", "\(result.errors)")
      #expect(result.errors.contains("keep it"))
    }
  }

  /// A secret that somebody made by hand may hold what this program cannot write again.
  @Test func setsNoneWhereTheSecretWouldLoseSomething() async throws {
    try await withLocalAWS(.loaded, faults: .init(runsTasks: true)) { aws in
      try await aws.makeStack(
        named: "gitlab", template: "running-service.yaml",
        parameters: ["Secret": #"'{"password":"planted-root-password","port":22}'"#])
      let result = try await aws.wizard("password", "gitlab", "--rotate", "--yes", answers: Self.nothing)
      #expect(result.status == .exited(4) && result.errors.contains("would be lost"), "\(result.errors)")
      #expect(try !aws.commandLines().contains { $0.contains("execute-command") })
    }
  }

  /// What a session says would be in it.
  @Test func setsNoneWhereSessionsAreLogged() async throws {
    try await withLocalAWS(.loaded, faults: .init(runsTasks: true)) { aws in
      try await aws.makeStack(named: "gitlab", template: "running-service.yaml", parameters: ["Logging": "DEFAULT"])
      let result = try await aws.wizard("password", "gitlab", "--rotate", "--yes", answers: Self.nothing)
      #expect(result.status == .exited(4) && result.errors.contains("DEFAULT"), "\(result.errors)")
      #expect(try !aws.commandLines().contains { $0.contains("execute-command") })
    }
  }

  @Test(arguments: ["en", "ja"])
  func aRehearsedOneIsSetAndShown(_ language: String) async throws {
    try await Sandbox.with { sandbox in
      let set = try await sandbox.run(["password", "--rehearse", "--rotate", "--yes", "--lang", language])
      #expect(set.exitCode == 0 && set.output.isEmpty, "\(set.errors)")
      #expect(set.errors.contains(language == "en" ? "kept in Secrets Manager" : "Secrets Manager に保存しました"))
      let shown = try await sandbox.run(["password", "--rehearse", "--lang", language])
      #expect(shown.output == "rehearsal-not-a-real-password\n")
    }
  }
}
