import Foundation
import Glibc
import Testing

/// Surroundings that nobody would choose: the program says what is wrong with them, or does without.
@Suite(.timeLimit(.minutes(15)))
struct OddSurroundingsTests {
  @Test(arguments: ["9223372036854775807", "99999999999999999999", "abc", "-1", "0", "1.5", " 5", "3601"])
  func refusesATimeLimitThatIsNone(_ value: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        ["status", "gitlab", "--region", "ap-northeast-1", "--lang", "en"],
        environment: ["GITLAB_WIZARD_AWS_TIMEOUT": value])
      #expect(result.exitCode == 252)
      #expect(
        result.errors == "GITLAB_WIZARD_AWS_TIMEOUT is ‘\(value)’, but takes whole seconds from 1 to 3600.\n",
        "\(result.errors)")
    }
  }

  /// ncurses counts in 16 bits, and a terminal may say what it likes.
  @Test(arguments: [(40_000, 24), (80, 40_000), (65_535, 65_535)] as [(UInt16, UInt16)], [false, true])
  func drawsOnAWindowBeyondReason(_ size: (columns: UInt16, rows: UInt16), fromTheBeginning: Bool) async throws {
    try await Sandbox.with { sandbox in
      let (columns, rows) = fromTheBeginning ? size : (80, 24)
      try await Pty.with(
        [WizardBinary.path, "--rehearse", "--lang", "en"], columns: columns, rows: rows,
        environment: sandbox.environment()
      ) { pty in
        try await pty.wait(for: "Ctrl-C")
        let before = pty.output.count
        if !fromTheBeginning {
          pty.resize(columns: size.columns, rows: size.rows)
          try await pty.wait(for: "another picture") { pty.output.count > before }
        }
        pty.signal(SIGTERM)
        let ending = try await pty.waitForExit()
        #expect(ending == .exited(128 + SIGTERM))
      }
    }
  }

  // MARK: Locales

  /// Who chooses the plain locale has a terminal for it; who asks for Japanese has not.
  @Test(arguments: ["C", "POSIX"])
  func drawsWithWhatTheLocaleHas(_ locale: String) async throws {
    try await Sandbox.with { sandbox in
      let environment = sandbox.environment(["LC_ALL": locale])
      try await Pty.with([WizardBinary.path, "--rehearse", "--lang", "en"], environment: environment) { pty in
        try await pty.wait(for: "Ctrl-C")
        #expect(pty.output.allSatisfy { $0 < 0x80 })
      }
      try await Pty.with([WizardBinary.path, "--rehearse", "--lang", "ja"], environment: environment) { pty in
        try await pty.wait(for: "リハーサル")
        #expect(!pty.text.contains("???"))
      }
    }
  }

  /// Whoever says so, and a terminal older than Unicode, gets ASCII, and English with it, which is said once.
  @Test(
    arguments: [(["--ascii"], [:]), ([], ["GITLAB_WIZARD_ASCII": "1"]), ([], ["TERM": "vt100"])]
      as [([String], [String: String])])
  func drawsInASCIIWhereItIsToldTo(options: [String], variables: [String: String]) async throws {
    try await Sandbox.with { sandbox in
      let program = [WizardBinary.path, "--rehearse", "--lang", "ja"] + options
      try await Pty.with(program, environment: sandbox.environment(variables)) { pty in
        try await pty.wait(for: "cannot show Japanese")
        try await pty.wait(for: "Ctrl-C")
        #expect(pty.output.allSatisfy { $0 < 0x80 })
      }
    }
  }

  /// Lines are of the characters that the screens would be of, and so are errors of usage.
  @Test(
    arguments: [
      (["LC_ALL": "C"], "'bar' is none"), (["GITLAB_WIZARD_ASCII": "1"], "'bar' is none"),
      (["GITLAB_WIZARD_ASCII": "1", "GITLAB_WIZARD_LANG": "ja"], "'bar' is none"),
      (["LC_ALL": "C", "GITLAB_WIZARD_ASCII": "0"], "‘bar’ is none"), (["LC_ALL": "C.UTF-8"], "‘bar’ is none"),
    ])
  func linesHaveTheCharactersOfTheScreens(_ variables: [String: String], _ words: String) async throws {
    try await Sandbox.with { sandbox in
      let usage = try await sandbox.run(["backup", "foo", "bar"], environment: variables)
      #expect(usage.exitCode == 252 && usage.errors.contains(words), "\(usage.errors)")
      let region = try await sandbox.run(["cost"], environment: variables)
      #expect(region.exitCode == 253 && region.errors.contains("No region is set"), "\(region.errors)")
      guard words.hasPrefix("'") else { return }
      let help = try await sandbox.run(["help"], environment: variables)
      #expect(help.exitCode == 0 && (usage.errors + region.errors + help.output).allSatisfy(\.isASCII))
    }
  }

  @Test func whoWantsJapaneseInASCIIHearsOnceThatItIsEnglish() async throws {
    try await Sandbox.with { sandbox in
      let variables = ["GITLAB_WIZARD_ASCII": "1"]
      let result = try await sandbox.run(["about", "--data", "--lang", "ja"], environment: variables)
      #expect(result.exitCode == 0 && result.output.contains("Time zones") && result.output.allSatisfy(\.isASCII))
      #expect(result.errors.components(separatedBy: "this is in English").count == 2, "\(result.errors)")
      // Who asks for it in the plain locale is taken at the word.
      let plain = try await sandbox.run(["about", "--data", "--lang", "ja"], environment: ["LC_ALL": "C"])
      #expect(plain.output.contains("タイムゾーン") && plain.errors.isEmpty, "\(plain.errors)")
      #expect(!plain.output.contains("bundled in"), "\(plain.output)")
    }
  }

  /// The answers come with the keys: where the cursor stood after `ë`, and after a line.
  @Test(
    arguments: [
      ("\u{1B}[2;2R\u{1B}[2;3R", "リハーサル"), ("\u{1B}[2;3R\u{1B}[2;4R", "cannot show Japanese"),
    ])
  func takesTheTerminalAtItsWord(answers: String, words: String) async throws {
    try await Sandbox.with { sandbox in
      let program = [WizardBinary.path, "--rehearse", "--lang", "ja"]
      try await Pty.with(program, environment: sandbox.environment()) { pty in
        try await pty.wait(for: "─")
        pty.send(answers)
        try await pty.wait(for: "a picture in ASCII") {
          let picture = pty.text.components(separatedBy: "\u{1B}[2J").last ?? ""
          // What stood there is painted over what the terminal was asked with, and then in ASCII.
          let parts = picture.components(separatedBy: "----")
          return picture.contains(words) && parts.count > 1 && parts.last?.contains("─") == false
        }
      }
    }
  }

  @Test func leavesTheMouseAloneWhereItIsToldTo() async throws {
    try await Sandbox.with { sandbox in
      let takesMouse = "\u{1B}[?1006h\u{1B}[?1000h"
      let program = [WizardBinary.path, "--rehearse", "--lang", "en"]
      try await Pty.with(program, environment: sandbox.environment()) { pty in
        try await pty.wait(for: "Ctrl-C")
        #expect(pty.text.contains(takesMouse))
      }
      try await Pty.with(program + ["--no-mouse"], environment: sandbox.environment()) { pty in
        try await pty.wait(for: "Ctrl-C")
        #expect(!pty.text.contains("\u{1B}[?1000h"))
        // Reports of a terminal that tells all the same are no text.
        pty.send("\u{1B}[<0;3;4M\u{1B}[<0;3;4m\u{1B}[<64;3;4Mzz9")
        try await pty.wait(for: "zz9")
        #expect(!pty.text.contains("64;3"))
      }
    }
  }

  // MARK: The log

  private func status(in sandbox: Sandbox) async throws -> Sandbox.Result {
    try sandbox.makeCommand("aws", "echo 'Unable to locate credentials.' >&2; exit 253")
    return try await sandbox.run(["status", "gitlab", "--region", "ap-northeast-1", "--lang", "en"])
  }

  private func log(of sandbox: Sandbox) throws -> String {
    let folder = sandbox.directory.appending(path: "state/gitlab-wizard").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return "\(folder)/diagnostics.log"
  }

  @Test func doesWithoutALogThatIsAPipe() async throws {
    try await Sandbox.with { sandbox in
      #expect(mkfifo(try log(of: sandbox), 0o600) == 0)
      let result = try await status(in: sandbox)
      #expect(result.exitCode == 253 && result.errors.contains("No AWS credentials were found."))
    }
  }

  @Test func putsAFullLogAside() async throws {
    try await Sandbox.with { sandbox in
      let log = try log(of: sandbox)
      let full = String(repeating: "an old line\n", count: 200_000)
      try full.write(toFile: log, atomically: true, encoding: .utf8)
      _ = try await status(in: sandbox)
      #expect(try String(contentsOfFile: "\(log).1", encoding: .utf8) == full)
      let new = try String(contentsOfFile: log, encoding: .utf8)
      #expect(new.contains("describe-stacks") && !new.contains("an old line"))
    }
  }

  // MARK: Files of answers

  /// From a file and from standard input, and in the file that the wizard keeps.
  @Test func readsAnswersInUTF16WhereverTheyComeFrom() async throws {
    try await Sandbox.with { sandbox in
      let text = "version: 1\r\nstack:\r\n  name: sixteen\r\naccess: {allowedCidrs: [203.0.113.0/24]}\r\n"
      let file = sandbox.directory.appending(path: "answers.yaml")
      try #require(text.data(using: .utf16)).write(to: file)
      let named = try await sandbox.run(["plan", "--answers", file.path, "--json", "--region", "ap-northeast-1"])
      #expect(named.exitCode == 0 && named.output.contains("\"name\":\"sixteen\""), "\(named.errors)")
      let piped = try await sandbox.run(
        "/bin/sh", ["-c", "\"$0\" plan --answers - --json --region ap-northeast-1 <'\(file.path)'", WizardBinary.path])
      #expect(piped.output == named.output, "\(piped.errors)")
      try FileManager.default.createDirectory(
        at: sandbox.keptAnswers.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: file, to: sandbox.keptAnswers)
      try await Pty.with([WizardBinary.path, "--rehearse", "--lang", "en"], environment: sandbox.environment()) { pty in
        try await pty.wait(for: "sixteen")
      }
    }
  }

  @Test func saysOfATemplateInOneSentenceThatItIsNoFileOfAnswers() async throws {
    try await Sandbox.with { sandbox in
      for format in ["yaml", "json"] {
        let template = try await sandbox.runAnswered("template", "--format", format)
        let file = try sandbox.write(template.output, to: "template.\(format)")
        let result = try await sandbox.run(["plan", "--answers", file, "--lang", "en"])
        #expect(result.exitCode == 3)
        let sentence = "\(file): This is a CloudFormation template, not a file of answers."
        #expect(result.errors.hasPrefix(sentence), "\(result.errors)")
        #expect(result.errors.count { $0 == "\n" } == 1, "\(result.errors)")
      }
    }
  }
}
