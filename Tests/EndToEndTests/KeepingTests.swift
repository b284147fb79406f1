import Foundation
import Glibc
import Testing

/// Answers are not lost: not by a signal, not by a paste, not by a file that cannot be read.
@Suite(.timeLimit(.minutes(15)))
struct KeepingTests {
  private static let program = [WizardBinary.path, "--rehearse", "--lang", "en"]

  private func kept(in sandbox: Sandbox) -> String? { try? String(contentsOf: sandbox.keptAnswers, encoding: .utf8) }

  /// Opens the wizard where its file of answers is to be, at the field for the name of the stack.
  private func withWizard(_ sandbox: Sandbox, _ body: (Pty) async throws -> Void) async throws {
    try await Pty.with(Self.program, columns: 200, environment: sandbox.environment()) { pty in
      try await pty.wait(for: "Ctrl-C")
      try await body(pty)
    }
  }

  // MARK: Signals and keys

  /// What was typed before a signal, but not taken in, is not taken in any more: the signal was first.
  @Test func looksAtSignalsBeforeKeys() async throws {
    try await Sandbox.with { sandbox in
      try await withWizard(sandbox) { pty in
        pty.send("abc")
        try await pty.wait(for: "the answer on the disk") { self.kept(in: sandbox)?.contains("name: abc\n") == true }
        pty.signal(SIGSTOP)
        pty.send(String(repeating: "x", count: 2000))
        pty.signal(SIGTERM)
        pty.signal(SIGCONT)
        let ending = try await pty.waitForExit()
        #expect(ending == .exited(128 + SIGTERM))
        #expect(self.kept(in: sandbox)?.contains("name: abc\n") == true)
      }
    }
  }

  /// The disk is not asked for every key, and has all of them soon after the last one.
  @Test func savesManyKeysInFewWrites() async throws {
    try await Sandbox.with { sandbox in
      let text = String(repeating: "typed-", count: 300)
      try await withWizard(sandbox) { pty in
        pty.send("abc")
        try await pty.wait(for: "the first answer") { self.kept(in: sandbox)?.contains("name: abc\n") == true }
        let watch = try FolderWatch(sandbox.keptAnswers.deletingLastPathComponent().path)
        pty.signal(SIGSTOP)
        pty.send(text)
        pty.signal(SIGCONT)
        try await pty.wait(for: "the answer on the disk") { self.kept(in: sandbox)?.contains("abc\(text)") == true }
        let count = watch.replacements
        #expect((1...10).contains(count), "\(count) writes for \(text.count) keys")
      }
    }
  }

  /// Nothing is asked of a program that is killed, and what it wrote is whole.
  @Test func losesNothingThatWasWrittenWhenItIsKilled() async throws {
    try await Sandbox.with { sandbox in
      try await withWizard(sandbox) { pty in
        pty.send("survivor")
        try await pty.wait(for: "the answer on the disk") {
          self.kept(in: sandbox)?.contains("name: survivor\n") == true
        }
        pty.signal(SIGKILL)
        let ending = try await pty.waitForExit()
        #expect(ending == .killed(signal: SIGKILL))
      }
      try await withWizard(sandbox) { try await $0.wait(for: "survivor") }
    }
  }

  /// What is typed last is on the disk when the program is gone, however soon after.
  @Test(arguments: [SIGTERM, SIGHUP])
  func savesOnItsWayOut(signal: Int32) async throws {
    try await Sandbox.with { sandbox in
      try await withWizard(sandbox) { pty in
        pty.send("latest")
        try await pty.wait(for: "latest")
        pty.signal(signal)
        _ = try await pty.waitForExit()
        #expect(self.kept(in: sandbox)?.contains("name: latest\n") == true)
      }
    }
  }

  // MARK: Files that cannot be read

  static let unreadable = [
    ("version: 2\nstack:\n  name: mine\n", "Line 1: Version ‘2’ is not known here."),
    ("version: 1\nstack: {name: mine\n", "This is not YAML"),
    ("version: 1\nnetwork:\n  cidrs: 10.0.0.0/16\n", "Line 3: Unknown key ‘network.cidrs’."),
  ]

  @Test(arguments: unreadable)
  func putsAsideWhatItCannotRead(_ text: String, _ reason: String) async throws {
    try await Sandbox.with { sandbox in
      let folder = sandbox.keptAnswers.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: sandbox.keptAnswers, atomically: true, encoding: .utf8)
      try await withWizard(sandbox) { pty in
        try await pty.wait(for: reason)
        try await pty.wait(for: "~/state/gitlab-wizard/rehearsal.yaml.unreadable-")
        pty.send("another")
        try await pty.wait(for: "the new answer") { self.kept(in: sandbox)?.contains("name: another") == true }
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let aside = try #require(names.first { $0.hasPrefix("rehearsal.yaml.unreadable-") })
      #expect(try String(contentsOf: folder.appending(path: aside), encoding: .utf8) == text)
    }
  }

  /// Neither is a file of answers, and the second would keep whoever opens it waiting.
  @Test(arguments: [(false, "Is a directory."), (true, "It is no regular file.")])
  func putsAsideWhatIsNoFile(isPipe: Bool, reason: String) async throws {
    try await Sandbox.with { sandbox in
      let path = sandbox.keptAnswers.path
      try FileManager.default.createDirectory(
        atPath: isPipe ? sandbox.keptAnswers.deletingLastPathComponent().path : path, withIntermediateDirectories: true)
      if isPipe { #expect(mkfifo(path, 0o600) == 0) }
      try await withWizard(sandbox) { pty in
        try await pty.wait(for: reason)
        pty.send("another")
        try await pty.wait(for: "the new answer") { self.kept(in: sandbox)?.contains("name: another") == true }
      }
    }
  }

  /// Whoever names a file for a command keeps it as it is.
  @Test func leavesAFileThatWasNamedAlone() async throws {
    try await Sandbox.with { sandbox in
      let file = try sandbox.write("version: 2\n", to: "mine.yaml")
      for command in ["plan", "template", "deploy", "answers"] {
        _ = try await sandbox.run([command, "--answers", file, "--rehearse", "--lang", "en"])
      }
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "version: 2\n")
      #expect(
        try !FileManager.default.contentsOfDirectory(atPath: sandbox.directory.path).contains { $0.contains("unread") })
    }
  }

  /// Several sets, each by its name; a name that there is not is refused with those that there are.
  @Test func aSetOfAnswersIsReadByItsName() async throws {
    try await Sandbox.with { sandbox in
      let folder = ".local/share/gitlab-wizard/answers"
      try FileManager.default.createDirectory(
        at: sandbox.directory.appending(path: folder), withIntermediateDirectories: true)
      try sandbox.write("version: 1\nnetwork:\n  egress: nat-instance\n", to: "\(folder)/team.yaml")
      let cost = try await sandbox.run(["cost", "--answers", "team", "--region", "ap-northeast-1", "--lang", "en"])
      #expect(cost.exitCode == 0 && !cost.output.contains("network.egress=nat-gateway"), "\(cost.errors)")
      let list = try await sandbox.run(["answers", "--list", "--lang", "en"])
      #expect(list.output == "team  ~/\(folder)/team.yaml\n")
      let none = try await sandbox.run(["plan", "--answers", "taem", "--lang", "en"])
      #expect(none.exitCode == 3 && none.errors.contains("‘taem’") && none.errors.contains("There are: team."))
    }
  }

  // MARK: Places that cannot be written

  /// A file where a folder should be, a file system that takes nothing, and a name that is too long.
  static let places = [
    ("/dev/null", "Not a directory: cannot write /dev/null/gitlab-wizard/rehearsal.yaml"),
    ("/proc", "cannot write /proc/gitlab-wizard/rehearsal.yaml"),
    ("/tmp/" + String(repeating: "n", count: 300), "File name too long: cannot write"),
  ]

  @Test(arguments: places)
  func saysInASentenceWhyAnswersAreNotKept(_ place: String, _ sentence: String) async throws {
    try await Sandbox.with { sandbox in
      let environment = sandbox.environment(["XDG_STATE_HOME": place])
      try await Pty.with(Self.program, columns: 200, environment: environment) { pty in
        try await pty.wait(for: "Ctrl-C")
        pty.send("x")
        try await pty.wait(for: sentence)
        #expect(!pty.text.contains("Error Domain") && !pty.text.contains("UserInfo"))
      }
    }
  }

  /// It is spoken all the same, and whoever leaves is told.
  @Test func saysAtTheEndThatALanguageIsNotKept() async throws {
    try await Sandbox.with { sandbox in
      let environment = sandbox.environment(["XDG_CONFIG_HOME": "/proc"])
      try await Pty.with(Self.program, columns: 200, environment: environment) { pty in
        try await pty.wait(for: "Ctrl-C")
        pty.send("\u{7}")
        try await pty.wait(for: "に書けません")
        let shown = pty.output.count
        pty.signal(SIGTERM)
        _ = try await pty.waitForExit()
        let said = String(decoding: pty.output[shown...], as: UTF8.self)
        #expect(said.contains("/proc/gitlab-wizard/config.yaml に書けません"), "\(said)")
      }
    }
  }

  @Test(arguments: places + [("/dev/full", "No space left on device: cannot write /dev/full")])
  func saysInASentenceWhyParametersAreNotWritten(_ place: String, _ sentence: String) async throws {
    try await Sandbox.with { sandbox in
      let path = place == "/dev/full" ? place : "\(place)/gitlab-wizard/rehearsal.yaml"
      let result = try await sandbox.runAnswered("template", "--parameters", path)
      #expect(result.exitCode == 1)
      #expect(result.errors.contains(sentence), "\(result.errors)")
      #expect(result.errors.count { $0 == "\n" } == 1)
    }
  }
}

/// Counts how often a file in a folder is put in the place of another.
private final class FolderWatch {
  private let queue: Int32

  /// Without the events in between the system would make one of all that are alike.
  init(_ folder: String) throws {
    queue = inotify_init1(Int32(IN_NONBLOCK))
    try #require(queue >= 0 && inotify_add_watch(queue, folder, UInt32(IN_CREATE | IN_MOVED_TO)) >= 0)
  }

  deinit { close(queue) }

  /// Since the last time.
  var replacements: Int {
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(queue, &bytes, bytes.count)
    var (at, events) = (0, 0)
    while at < count {
      // A number, a mask, another number and the length of the name that follows, four bytes each.
      let length = bytes[at + 12..<at + 16].reversed().reduce(0) { $0 << 8 | Int($1) }
      if Int(bytes[at + 4]) & Int(IN_MOVED_TO) != 0 { events += 1 }
      at += 16 + length
    }
    return events
  }
}
