import Foundation
import GitLabStack
import Phrases
import Testing

/// What the READMEs tell people to type, typed as it stands there.
@Suite(.timeLimit(.minutes(5)))
struct ReadmeTests {
  /// What a README has in the place of what is the reader's own, and what a rehearsal has.
  private static let rehearsed = [
    "Z0123456789ABCDEFGHIJ": "Z0REHEARSAL0PUBLIC01", "iam::123456789012": "iam::000000000000",
  ]
  /// Why a command without a terminal ends before it did anything: somebody is asked.
  private static let asking =
    Language.allCases.map { TerminalPhrases.notATerminal[$0] } + [
      "Cannot ask for confirmation here", "The input ended before all questions",
    ]

  /// The README of that language, and the manual beside it.
  private static func text(_ suffix: String) -> String {
    ["README\(suffix).md", ".github/MANUAL\(suffix).md"]
      .compactMap { try? String(contentsOfFile: "\(Repository.path)/\($0)", encoding: .utf8) }
      .joined(separator: "\n")
  }

  /// The fenced blocks of that language, without their fences.
  private static func blocks(_ language: String, in text: String) -> [Substring] {
    text.split(separator: "\n```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      .filter { $0.prefix { $0 != "\n" } == language }
      .map { $0.drop { $0 != "\n" } }
  }

  /// The commands in the fenced blocks of both languages, each once, without what is said behind them.
  private static func commands() -> [String] {
    var seen: Set<String> = []
    return ["", ".ja"].flatMap { blocks("", in: text($0)) }.flatMap { $0.split(separator: "\n") }
      .filter { $0.hasPrefix("gitlab-wizard ") || $0.hasPrefix("build/gitlab-wizard ") }
      .compactMap { $0.split(separator: " #").first?.trimmingCharacters(in: .whitespaces) }
      .filter { seen.insert($0).inserted }
  }

  @Test func everyCommandRuns() async throws {
    let commands = Self.commands()
    try #require(commands.count > 15, "\(commands)")
    try await Sandbox.with { sandbox in
      let answers = try #require(Self.blocks("yaml", in: Self.text("")).first)
      try sandbox.write(Self.replaced(String(answers)), to: "gitlab.yaml")
      for folder in ["build", "bin"] {
        let program = sandbox.directory.appending(path: "\(folder)/gitlab-wizard")
        try FileManager.default.createDirectory(
          at: program.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: program.path, withDestinationPath: WizardBinary.path)
      }
      // One of the commands sets another language.
      let environment = ["PATH": "\(sandbox.bin.path):/usr/bin:/bin", "GITLAB_WIZARD_LANG": "en"]
      for command in commands {
        let line = "cd '\(sandbox.directory.path)' && \(Self.rehearsing(Self.replaced(command)))"
        let result = try await sandbox.run("/bin/sh", ["-c", line], environment: environment)
        if Self.asking.contains(where: { result.errors.contains($0) }) {
          try await Pty.with(["/bin/sh", "-c", line], environment: sandbox.environment(environment)) { pty in
            try await pty.wait(for: command) { pty.output.count > 200 }
          }
        } else {
          #expect(result.exitCode == 0, "\(command)\n\(result.errors)")
        }
      }
    }
  }

  private static func replaced(_ text: String) -> String {
    rehearsed.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }

  /// What asks AWS, with an account in memory, and fast.
  private static func rehearsing(_ command: String) -> String {
    for verb in ["check", "deploy", "plan"] where !command.contains("--rehearse") {
      // Of the plans, only one to keep is made for what the account has.
      if verb == "plan", !command.contains("--save") { continue }
      guard let range = command.firstRange(of: "gitlab-wizard \(verb) ") else { continue }
      return command.replacingCharacters(in: range, with: "gitlab-wizard \(verb) --rehearse --speed 5000 ")
    }
    return command
  }

  /// Who reaches what, as the program draws it.
  @Test func thePictureOfWhatIsBuiltIsThatOfTheProgram() async throws {
    try await Sandbox.with { sandbox in
      let answers = try #require(Self.blocks("yaml", in: Self.text("")).first)
      let file = try sandbox.write(String(answers), to: "gitlab.yaml")
      for language in ["en", "ja"] {
        let drawn = try await sandbox.run(["plan", "--answers", file, "--format", "svg", "--lang", language])
        #expect(drawn.exitCode == 0, "\(drawn.errors)")
        let path = "\(Repository.path)/.github/pictures/reach.\(language).svg"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
          try drawn.output.write(toFile: path, atomically: true, encoding: .utf8)
          Issue.record("reach.\(language).svg was made; run again without RECORD")
        } else {
          #expect((try? String(contentsOfFile: path, encoding: .utf8)) == drawn.output, "make pictures")
        }
      }
    }
  }

  /// A release takes its notes from there, and its day where nobody knows the commit.
  @Test func theChangesOfThisVersionHaveItsDay() throws {
    let text = try String(contentsOfFile: "\(Repository.path)/.github/CHANGELOG.md", encoding: .utf8)
    let heading = try #require(text.split(separator: "\n").first { $0.hasPrefix("## \(StackTemplate.wizardVersion) ") })
    #expect(heading.wholeMatch(of: #/## [0-9.]+ \(\d{4}-\d{2}-\d{2}\)/#) != nil, "\(heading)")
  }

  /// No picture that is shown, and no file that is led to, is missing.
  @Test(arguments: [
    "README.md", "README.ja.md", ".github/MANUAL.md", ".github/MANUAL.ja.md", ".github/CONTRIBUTING.md",
    ".github/SECURITY.md", ".github/THREATS.md",
  ])
  func everyLinkToAFileLeadsSomewhere(_ name: String) throws {
    let path = URL(filePath: Repository.path).appending(path: name)
    let text = try String(contentsOf: path, encoding: .utf8)
    let links = text.split(separator: "](").dropFirst().map { $0.prefix { $0 != ")" && $0 != "#" } }
    let files = links.filter { !$0.hasPrefix("http") && !$0.isEmpty }
    #expect(!files.isEmpty)
    for file in files {
      let target = path.deletingLastPathComponent().appending(path: String(file))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(file)")
    }
  }
}
