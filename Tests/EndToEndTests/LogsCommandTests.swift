import Foundation
import Glibc
import Subprocess
import Testing

/// The log of a GitLab, by the real `aws` from a CloudWatch Logs on this machine.
@Suite(.timeLimit(.minutes(15)))
struct LogsCommandTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"
  private static let group = "/gitlab/gitlab/gitlab"
  private static let (first, second) = ("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210")

  /// A GitLab stands, whose container has a stream.
  private func deploy(in aws: LocalAWS) async throws {
    let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
    let made = try await aws.wizard("deploy", "--yes", answers: answers)
    try #require(made.status == .exited(0), "\(made.errors)")
    try await begin(Self.first, in: aws)
  }

  private func begin(_ task: String, in aws: LocalAWS) async throws {
    try await aws.ask(
      "logs", "create-log-stream", "--log-group-name", Self.group, "--log-stream-name", "gitlab/gitlab/\(task)")
  }

  /// Lets a task write lines, the first so many seconds ago and each a second after the one before; `step` apart otherwise.
  private func write(
    _ lines: [String], by task: String = first, ago: Double = 0, step: Double = 1, in aws: LocalAWS
  ) async throws {
    struct Event: Encodable {
      let timestamp: Int
      let message: String
    }
    let start = Date.now.timeIntervalSince1970 - ago
    let events = lines.enumerated().map {
      Event(timestamp: Int((start + Double($0.offset) * step) * 1000), message: $0.element)
    }
    let file = aws.directory.appending(path: "events-\(UUID().uuidString).json")
    try JSONEncoder().encode(events).write(to: file)
    try await aws.ask(
      "logs", "put-log-events", "--log-group-name", Self.group, "--log-stream-name", "gitlab/gitlab/\(task)",
      "--log-events", "file://\(file.path)")
  }

  private func logs(_ arguments: String..., in aws: LocalAWS) async throws -> LocalAWS.WizardResult {
    try await aws.wizard(["logs"] + arguments, answers: Self.nothing)
  }

  /// What follows the time of day.
  private static func texts(_ output: String) -> [String] {
    output.split(separator: "\n").map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  private struct Line: Decodable {
    let type: String
    let time, task, source, message: String?
    let lines, linesRead, exitCode: Int?
    let isCut: Bool?
  }

  private static func objects(_ output: String) throws -> [Line] {
    try output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  /// By the version of CloudShell: the other is what the rest of the tests asks.
  @Test func showsWhatWasWrittenWithWhereItComesFrom() async throws {
    try await withLocalAWS(.loadedV2) { aws in
      try await deploy(in: aws)
      let empty = try await logs(in: aws)
      #expect(empty.status == .exited(0) && empty.output.isEmpty)
      #expect(empty.errors.contains("The log \(Self.group) is empty"), "\(empty.errors)")

      try await write(["long ago"], ago: 7200, in: aws)
      let none = try await logs(in: aws)
      #expect(none.status == .exited(0) && none.output.isEmpty)
      #expect(none.errors.contains("There is no line in the last 10 minutes. Older ones are there"), "\(none.errors)")

      try await begin(Self.second, in: aws)
      try await write(
        [
          "==> /var/log/gitlab/puma/current <==", "Worker 1 booted", "==> /var/log/gitlab/sidekiq/current <==",
          #"{"severity":"ERROR","message":"token=abcdefghijk"}"#,
        ], ago: 300, in: aws)
      try await write(["\u{1B}[31mConfiguring GitLab...\u{1B}[0m \u{7}"], by: Self.second, ago: 200, in: aws)
      let all = try await logs(in: aws)
      #expect(all.status == .exited(0), "\(all.errors)")
      #expect(
        Self.texts(all.output) == [
          "puma/current Worker 1 booted", #"sidekiq/current {"severity":"ERROR","message":"token=[removed]"}"#,
          "- Configuring GitLab... ?",
        ])
      #expect(all.errors.contains("From here on task \(Self.second) writes too; before, it was \(Self.first)."))
      #expect(Self.texts(try await logs("--grep", "PUMA", in: aws).output) == ["puma/current Worker 1 booted"])
      #expect(try await logs("--since", "3h", in: aws).output.contains("- long ago"))
      let errors = try await logs("--errors", "--json", in: aws)
      let objects = try Self.objects(errors.output)
      #expect(objects.map(\.type) == ["log", "result"])
      #expect(objects.first?.task == Self.first && objects.first?.source == "sidekiq/current")
      #expect(objects.first?.time?.wholeMatch(of: #/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/#) != nil)
      #expect(objects.last?.exitCode == 0 && objects.last?.lines == 1 && objects.last?.linesRead == 3)
      let unmatched = try await logs("--grep", "nothing like it", in: aws)
      #expect(unmatched.status == .exited(0) && unmatched.output.isEmpty)
      #expect(unmatched.errors.contains("None of the 3 lines in the last 10 minutes matches."))

      // More than one process brings.
      try await write((0..<4500).map { "line \($0)" }, ago: 100, step: 0.01, in: aws)
      let before = try aws.commandLines().count
      let many = Self.texts(try await logs("--grep", "line ", in: aws).output)
      #expect(
        many.count == 4500 && Set(many).count == 4500 && many.first == "sidekiq/current line 0"
          && many.last == "sidekiq/current line 4499")
      let asked = try aws.commandLines().dropFirst(before).filter { $0.contains("filter-log-events") }
      #expect(asked.count == 3 && asked.count { $0.contains("--starting-token") } == 2)

      try await aws.ask("logs", "delete-log-group", "--log-group-name", Self.group)
      let gone = try await logs(in: aws)
      #expect(gone.status == .exited(254) && gone.output.isEmpty)
      #expect(gone.errors.contains("The log group \(Self.group) is gone"), "\(gone.errors)")
      let said = try Self.objects(try await logs("--json", in: aws).output)
      #expect(said.map(\.type) == ["result"] && said.last?.exitCode == 254)
    }
  }

  /// Throttled, and signed out for a while: it goes on, and loses no line; then into the next task, until Ctrl-C.
  @Test func followsThroughTroubleAndIntoTheNextTask() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try await write(["one"], ago: 5, in: aws)
      try aws.misbehave(["filter-log-events": ["2": .throttle, "4": .expire]])
      let answers = try aws.write(Self.nothing)
      try await Pty.with(
        aws.program("logs", "-f", "--answers", answers.path, home: "home"), environment: [:]
      ) { pty in
        try await pty.wait(for: " - one")
        try await pty.wait(for: "is throttling requests")
        try await pty.wait(for: "Connected to AWS again.")
        try await write(["two"], in: aws)
        try await pty.wait(for: "credentials have expired")
        try await write(["three"], in: aws)
        try await pty.wait(for: " - three")
        try await begin(Self.second, in: aws)
        try await write(["four"], by: Self.second, in: aws)
        try await pty.wait(for: " - four")
        #expect(pty.text.contains("From here on task \(Self.second) writes too; before, it was \(Self.first)."))
        for word in ["one", "two", "three", "four"] {
          #expect(pty.text.components(separatedBy: " - \(word)\r\n").count == 2, "\(pty.text)")
        }
        let end = pty.output.count
        pty.send("\u{3}")
        #expect(try await pty.waitForExit() == .exited(130))
        let after = String(decoding: pty.output.dropFirst(end), as: UTF8.self)
        #expect(after.filter { !$0.isWhitespace } == "^C", "\(after)")
      }
    }
  }

  @Test func ctrlCEndsTheObjectsWithAResult() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try await write(["one"], ago: 5, in: aws)
      let answers = try aws.write(Self.nothing)
      try await Pty.with(
        aws.program("logs", "-f", "--json", "--answers", answers.path, home: "home"), environment: [:]
      ) { pty in
        try await pty.wait(for: "\"message\":\"one\"")
        pty.signal(SIGINT)
        #expect(try await pty.waitForExit() == .exited(130))
        let last = try #require(try Self.objects(pty.text.replacing("\r\n", with: "\n")).last)
        #expect(last.type == "result" && last.exitCode == 130 && last.lines == 1)
      }
    }
  }

  /// The reader has what it wanted, and nothing more is written that would tell.
  @Test func aClosedPipeEndsItWhileNothingIsWritten() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try await write(["one"], ago: 5, in: aws)
      let answers = try aws.write(Self.nothing)
      let program = aws.program("logs", "-f", "--answers", answers.path, home: "home")
      let result = try await run(
        .name("bash"),
        arguments: .init(["-c", #""$@" | head -n 1; echo "ended with ${PIPESTATUS[0]}""#, "bash"] + program),
        output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
      #expect(result.standardOutput.hasSuffix(" - one\nended with 141\n"), "\(result.standardOutput)")
      #expect(result.standardError.isEmpty, "\(result.standardError)")
    }
  }

  @Test func saysWhereThereIsNoLogYetAndWhereThereIsNoGitLab() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let left = try await aws.wizard("deploy", "--leave-change-set", answers: answers)
      #expect(left.status == .exited(0), "\(left.errors)")
      let early = try await logs(in: aws)
      #expect(early.status == .exited(1) && early.output.isEmpty)
      #expect(early.errors.contains("The stack gitlab has no log yet"), "\(early.errors)")
      let missing = try await logs("nosuch", "--json", in: aws)
      #expect(missing.status == .exited(254))
      #expect(try Self.objects(missing.output).map(\.type) == ["result"])
      try aws.misbehave(["describe-stacks": ["1": .expire]])
      let expired = try await logs("-f", in: aws)
      #expect(expired.status == .exited(253), "\(expired.errors)")
    }
  }
}
