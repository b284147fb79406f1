import AWSGateway
import Foundation
import Testing

@Suite(.timeLimit(.minutes(15))) struct SubprocessRunnerTests {
  /// A directory of fake commands, gone at the end.
  private final class Commands {
    let directory = FileManager.default.temporaryDirectory.appending(path: "fake-aws-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: directory) }

    func script(_ lines: String) throws -> String {
      let path = "\(directory)/aws"
      try "#!/bin/sh\n\(lines)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      return path
    }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8).filter { !$0.isNewline }
    }
  }

  private let commands: Commands
  init() throws { commands = try Commands() }

  @Test func handsOverArgumentsAndBothOutputsAsTheyAre() async throws {
    let aws = try commands.script(#"for word in "$@"; do printf '<%s>' "$word"; done; echo oops >&2; exit 3"#)
    let result = try await SubprocessRunner().run(aws, ["-x", "it's \"q\"", "a\nb", "", "$HOME;ls", "日本"])
    #expect(result.ending == .exited(3))
    #expect(result.standardOutput == "<-x><it's \"q\"><a\nb><><$HOME;ls><日本>")
    #expect(result.standardError == "oops\n")
  }

  @Test(arguments: [0, 1, 2, 252, 253, 254, 255])
  func reportsTheExitStatus(_ status: Int) async throws {
    let aws = try commands.script("exit \(status)")
    #expect(try await SubprocessRunner().run(aws, []).ending == .exited(status))
  }

  @Test(arguments: [("TERM", 15), ("HUP", 1), ("KILL", 9)])
  func reportsTheSignal(_ name: String, _ number: Int) async throws {
    let aws = try commands.script("kill -\(name) $$")
    #expect(try await SubprocessRunner().run(aws, []).ending == .killed(signal: number))
  }

  @Test(arguments: ["no-such-command-of-ours", "/nonexistent/aws"])
  func saysThatTheCommandIsMissing(_ name: String) async {
    await #expect(throws: CommandTrouble.missing(name)) { try await SubprocessRunner().run(name, []) }
  }

  @Test func asksForNoPagerAndNoPromptAndGivesNothingToRead() async throws {
    let aws = try commands.script(
      #"printf '%s,%s,%s,%s' "${AWS_PAGER-unset}" "$AWS_CLI_AUTO_PROMPT" "$AWS_RETRY_MODE" "${HOME:+home}"; cat"#)
    let result = try await SubprocessRunner().run(aws, [])
    #expect(result.standardOutput == ",off,standard,home")
  }

  /// Without a terminal a command that wants to ask somebody fails, where the system would stop it.
  @Test func runsInASessionOfItsOwn() async throws {
    let aws = try commands.script("read -r _ _ _ _ group session _ </proc/$$/stat; echo $$ $group $session")
    let result = try await SubprocessRunner().run(aws, [])
    let numbers = result.standardOutput.split(whereSeparator: \.isWhitespace)
    #expect(numbers.count == 3 && Set(numbers).count == 1, "\(result.standardOutput)")
  }

  @Test func tellsAFileThatMayNotBeExecutedFromNone() async throws {
    let aws = try commands.script("exit 0")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: aws)
    await #expect(throws: CommandTrouble.notExecutable(aws)) { try await SubprocessRunner().run(aws, []) }
  }

  @Test(arguments: ["/nowhere/python3", "/nowhere/env python3"])
  func tellsAScriptWhoseInterpreterIsGone(_ interpreter: String) async throws {
    let aws = try commands.script("exit 0")
    try "#! \(interpreter)\nexit 0\n".write(toFile: aws, atomically: false, encoding: .utf8)
    await #expect(
      throws: CommandTrouble.interpreterMissing(script: aws, interpreter: String(interpreter.prefix { $0 != " " }))
    ) { try await SubprocessRunner().run(aws, []) }
  }

  /// A program for another processor.
  @Test func saysInTheSystemsWordsWhyACommandDidNotStart() async throws {
    let aws = try commands.script("exit 0")
    try Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0]).write(to: URL(filePath: aws))
    await #expect(throws: CommandTrouble.notStarted("Exec format error")) { try await SubprocessRunner().run(aws, []) }
  }

  @Test func stopsTheWholeGroupWhenTimeIsUp() async throws {
    let aws = try commands.script(
      """
      trap '' TERM
      (trap '' TERM; exec sleep 600) &
      echo $! > '\(commands.directory)/grandchild'
      echo $$ > '\(commands.directory)/child'
      wait
      """)
    let runner = SubprocessRunner(timeLimit: .milliseconds(500), grace: .milliseconds(100))
    await #expect(throws: CommandTrouble.timedOut(seconds: 1)) { try await runner.run(aws, []) }
    try await waitForEnd(of: "child")
    try await waitForEnd(of: "grandchild")
  }

  @Test func stopsAGrandchildThatOutlivesItsPoliteParent() async throws {
    let aws = try commands.script(
      """
      (trap '' TERM; while :; do sleep 600; done) &
      echo $! > '\(commands.directory)/grandchild'
      wait
      """)
    let runner = SubprocessRunner(timeLimit: .milliseconds(500), grace: .milliseconds(100))
    await #expect(throws: CommandTrouble.timedOut(seconds: 1)) { try await runner.run(aws, []) }
    try await waitForEnd(of: "grandchild")
  }

  /// What a call is stopped by: both have to treat its processes alike.
  enum Stop: CaseIterable {
    case timeLimit, cancelling
  }

  /// A time limit longer than the suite's stands for none.
  private func stop(_ aws: String, by stop: Stop, grace: Duration) async throws {
    let limit: Duration = stop == .timeLimit ? .milliseconds(500) : .seconds(3600)
    let runner = SubprocessRunner(timeLimit: limit, grace: grace)
    let task = Task { try? await runner.run(aws, []) }
    while (try? commands.text("ready")).map(\.isEmpty) ?? true { await Task.yield() }
    if stop == .cancelling { task.cancel() }
    _ = await task.value
  }

  @Test(arguments: Stop.allCases)
  func nothingOfAStoppedCallIsLeftThoughItsGrandchildIgnoresThePoliteSignal(_ by: Stop) async throws {
    let aws = try commands.script(
      """
      (trap '' TERM; echo ready > '\(commands.directory)/ready'; while :; do sleep 600; done) &
      echo $! > '\(commands.directory)/grandchild'
      wait
      """)
    try await stop(aws, by: by, grace: .milliseconds(100))
    try await waitForEnd(of: "grandchild")
  }

  /// An `aws` removes its temporary files, and so does what it started, before the last signal comes. The shell says of its
  /// `sleep` that it was ended: whoever closes the pipe on it kills it at its work.
  @Test(arguments: Stop.allCases)
  func aStoppedCallMayCleanUpAndSoMayItsGrandchild(_ by: Stop) async throws {
    let aws = try commands.script(
      """
      cd '\(commands.directory)'
      (trap 'echo done > grandchild-cleaned; exit' TERM; echo $$ > ready; while :; do sleep 0.1; done) &
      trap 'wait; sleep 0.3; echo done > cleaned; exit' TERM
      while :; do sleep 0.1; done
      """)
    try await stop(aws, by: by, grace: .seconds(600))
    #expect(try commands.text("grandchild-cleaned") == "done")
    #expect(try commands.text("cleaned") == "done")
  }

  @Test(arguments: ["head -c 10485760 /dev/zero | tr '\\0' x", "yes", "yes >&2"])
  func refusesMoreOutputThanIsSane(_ line: String) async throws {
    let aws = try commands.script(line)
    await #expect(throws: CommandTrouble.tooMuchOutput(limit: 8 << 20)) {
      try await SubprocessRunner(grace: .milliseconds(100)).run(aws, [])
    }
  }

  @Test func takesOutputUpToTheLimit() async throws {
    let aws = try commands.script("head -c 3000000 /dev/zero | tr '\\0' x")
    let result = try await SubprocessRunner(outputLimit: 3_000_000).run(aws, [])
    #expect(result.standardOutput.utf8.count == 3_000_000)
  }

  @Test func stopsTheCommandWhenItsTaskIsCancelled() async throws {
    let aws = try commands.script("echo $$ > '\(commands.directory)/child'; exec sleep 600")
    let task = Task { try await SubprocessRunner(grace: .milliseconds(100)).run(aws, []) }
    while (try? commands.text("child")).map(\.isEmpty) ?? true { await Task.yield() }
    task.cancel()
    #expect(try await task.value.ending == .killed(signal: 15))
    try await waitForEnd(of: "child")
  }

  @Test func readsGarbageAsText() async throws {
    let aws = try commands.script(#"printf '\377\376{'"#)
    let result = try await SubprocessRunner().run(aws, [])
    #expect(result.standardOutput.hasSuffix("{"))
    #expect(result.standardOutput.contains("\u{FFFD}"))
  }

  /// A killed process takes a moment to go; one that was not killed runs into the time limit of the suite.
  private func waitForEnd(of name: String) async throws {
    let process = try commands.text(name)
    while !isGone(process) { await Task.yield() }
  }

  /// Whether the process has ended, if only as a zombie that its new parent has not yet collected.
  private func isGone(_ process: String) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return true }
    return status.contains(") Z ")
  }
}
