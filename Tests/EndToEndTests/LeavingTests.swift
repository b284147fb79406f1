import Foundation
import Glibc
import Testing

/// What the program leaves behind when it ends while `aws` has not.
@Suite(.timeLimit(.minutes(15)))
struct LeavingTests {
  /// An `aws` that never answers; it writes down who it is.
  private static func hanging(in sandbox: Sandbox) -> String {
    "echo $$ >>'\(sandbox.directory.path)/pids'; exec /bin/sleep 600"
  }

  private func processes(of sandbox: Sandbox) throws -> [String] {
    let file = sandbox.directory.appending(path: "pids")
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Whether it is gone, be it that nobody has collected it yet.
  private func isGone(_ process: String) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return true }
    return status.contains(") Z ")
  }

  struct Way: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    let leave: @Sendable (Pty) async throws -> Void
    let ending: Pty.Ending
  }

  static let ways = [
    Way(
      testDescription: "screens, Ctrl-C twice", arguments: [],
      leave: { pty in
        pty.send("\u{3}")
        try await pty.wait(for: "Quit?")
        pty.send("\u{3}")
      }, ending: .exited(130)),
    Way(testDescription: "screens, SIGTERM", arguments: [], leave: { $0.signal(SIGTERM) }, ending: .exited(143)),
    Way(testDescription: "screens, hang-up", arguments: [], leave: { $0.hangUp() }, ending: .exited(129)),
    Way(
      testDescription: "status, Ctrl-C", arguments: ["status", "gitlab"], leave: { $0.send("\u{3}") },
      ending: .killed(signal: SIGINT)),
    Way(
      testDescription: "resume, SIGTERM", arguments: ["resume", "gitlab", "--json"], leave: { $0.signal(SIGTERM) },
      ending: .exited(143)),
    Way(
      testDescription: "lines, hang-up", arguments: ["--plain"], leave: { $0.signal(SIGHUP) },
      ending: .killed(signal: SIGHUP)),
  ]

  @Test(arguments: ways)
  func endsAnAWSThatHangs(_ way: Way) async throws {
    try await Sandbox.with { sandbox in
      try sandbox.makeCommand("aws", Self.hanging(in: sandbox))
      let program = [WizardBinary.path] + way.arguments + ["--region", "ap-northeast-1", "--lang", "en"]
      try await Pty.with(program, environment: sandbox.environment()) { pty in
        try await pty.wait(for: "an aws") { (try? self.processes(of: sandbox).isEmpty) == false }
        try await way.leave(pty)
        let ending = try await pty.waitForExit()
        #expect(ending == way.ending)
        // The system takes its time to bury them.
        try await pty.wait(for: "the end of every aws") {
          (try? self.processes(of: sandbox).allSatisfy { self.isGone($0) }) == true
        }
      }
    }
  }

  /// An order that is on its way is not called back by chance; its file is gone all the same.
  @Test func leavesAnOrderOnItsWay() async throws {
    try await withOrderOut { sandbox, pty in
      let order = try #require(try self.processes(of: sandbox).last)
      pty.signal(SIGTERM)
      let ending = try await pty.waitForExit()
      #expect(ending == .exited(143))
      #expect(!self.isGone(order))
      #expect(try self.requestFiles(of: sandbox).isEmpty)
    }
  }

  @Test func clearsUpAfterAProgramThatWasKilled() async throws {
    try await withOrderOut { sandbox, pty in
      let (folder, others) = (try self.requestFiles(of: sandbox), try await self.requestFilesWhileAnotherRuns(sandbox))
      #expect(folder.count == 1)
      #expect(others == folder, "a program that runs lost its request")
      pty.signal(SIGKILL)
      let ending = try await pty.waitForExit()
      #expect(ending == .killed(signal: SIGKILL))
      #expect(try self.requestFiles(of: sandbox).count == 1)
      #expect(try await self.requestFilesWhileAnotherRuns(sandbox).isEmpty)
    }
  }

  private func requestFilesWhileAnotherRuns(_ sandbox: Sandbox) async throws -> [String] {
    _ = try await sandbox.run(
      ["status", "gitlab", "--region", "ap-northeast-1"], environment: ["TMPDIR": temporary(sandbox)])
    return try requestFiles(of: sandbox)
  }

  private func temporary(_ sandbox: Sandbox) -> String { sandbox.directory.appending(path: "tmp").path }

  private func requestFiles(of sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: temporary(sandbox))
  }

  /// Runs a deployment whose change set is asked for by an `aws` that hangs.
  private func withOrderOut(_ body: (Sandbox, Pty) async throws -> Void) async throws {
    try await Sandbox.with { sandbox in
      try FileManager.default.createDirectory(atPath: temporary(sandbox), withIntermediateDirectories: true)
      try sandbox.makeCommand(
        "aws",
        """
        case $2 in create-change-set) \(Self.hanging(in: sandbox)) ;; esac
        echo 'An error occurred (ValidationError) when calling the X operation: Stack x does not exist' >&2; exit 254
        """)
      let program = [
        WizardBinary.path, "deploy", "--accept-risk", "http", "--yes", "--json", "--access.allowedCidrs",
        "203.0.113.0/24", "--region",
        "ap-northeast-1", "--lang", "en",
      ]
      try await Pty.with(program, environment: sandbox.environment(["TMPDIR": temporary(sandbox)])) { pty in
        try await pty.wait(for: "the order") { (try? self.processes(of: sandbox).isEmpty) == false }
        defer { for process in (try? self.processes(of: sandbox)) ?? [] { kill(pid_t(process) ?? 0, SIGKILL) } }
        try await body(sandbox, pty)
      }
    }
  }

  // MARK: What stands below the screens

  /// On the normal screen, once the other is gone; and of a rehearsal no command is promised.
  @Test func saysBelowTheScreensWhatBecomesOfIt() async throws {
    try await Sandbox.with { sandbox in
      let program = [WizardBinary.path, "destroy", "gitlab-team", "--rehearse", "--speed", "600", "--lang", "en"]
      try await Pty.with(program, environment: sandbox.environment()) { pty in
        try await pty.wait(for: "DESTROY")
        pty.send("Dgitlab-team\r")
        try await pty.wait(for: "Under way")
        pty.send("\u{3}")
        try await pty.wait(for: "Ctrl-C again")
        pty.send("\u{3}")
        #expect(try await pty.waitForExit() == .exited(7))
        let below = try #require(pty.text.ranges(of: "\u{1B}[?1049l").last.map { pty.text[$0.upperBound...] })
        #expect(below.contains("A rehearsal: nothing of it is in AWS") && !below.contains(" resume "), "\(below)")
      }
    }
  }

  // MARK: A profile that asks

  /// On a terminal the real `aws` would wait for a code that nobody sees it ask for.
  @Test(arguments: LocalAWS.CLI.released)
  func saysThatAProfileWantsAnMFACode(_ cli: LocalAWS.CLI) async throws {
    try await Sandbox.with { sandbox in
      let config = sandbox.directory.appending(path: "config")
      try """
      [profile base]
      region = ap-northeast-1
      aws_access_key_id = test
      aws_secret_access_key = test
      [profile ops]
      role_arn = arn:aws:iam::123456789012:role/Ops
      source_profile = base
      mfa_serial = arn:aws:iam::123456789012:mfa/dev
      region = ap-northeast-1
      """.write(to: config, atomically: true, encoding: .utf8)
      let program = [WizardBinary.path, "status", "gitlab", "--profile", "ops", "--lang", "en"]
      let environment = sandbox.environment([
        "AWS_CONFIG_FILE": config.path, "AWS_EC2_METADATA_DISABLED": "true",
        "PATH": "\(cli == .v1 ? Repository.venv : "/usr/bin"):/usr/bin:/bin",
      ])
      try await Pty.with(program, columns: 200, environment: environment) { pty in
        let ending = try await pty.waitForExit()
        #expect(ending == .exited(253), "\(pty.text)")
        #expect(pty.text.contains("The AWS profile wants an MFA code, which nobody can type here"), "\(pty.text)")
        #expect(pty.text.contains("‘aws sts get-caller-identity’"))
        #expect(!pty.text.contains("Enter MFA code"))
      }
    }
  }
}
