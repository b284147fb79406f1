import Foundation
import Drawing
import GitLabStack
import Phrases
import Testing

/// What the program says of itself, and of a command line that it cannot take.
@Suite(.timeLimit(.minutes(5)))
struct UsageTests {
  // MARK: Help

  @Test(arguments: Language.allCases)
  func theHelpOfACommandTellsEachFlagAndWhatItTakes(language: Language) async throws {
    try await Sandbox.with { sandbox in
      let tool = try await PrintedTool.read(in: sandbox)
      for command in tool.command.subcommands ?? [] where command.commandName != "help" {
        let result = try await sandbox.run(["help", command.commandName, "--lang", language.rawValue])
        #expect(result.exitCode == 0 && result.errors.isEmpty)
        let entries = Self.entries(of: result.output)
        #expect(Set(entries.keys) == command.shown.subtracting(["help", "version"]), "\(command.commandName)")
        for key in AnswerKey.allCases {
          guard let entry = entries[key.rawValue] else { continue }
          let question = key.question
          #expect(
            Self.plain(entry, language).contains(Self.plain(question.explanation[language], language)), "\(entry)")
          #expect(entry.contains("--\(key.rawValue) "), "\(entry)")
          #expect(
            question.accepted != nil || question.alternatives.allSatisfy { entry.contains($0.answer) }, "\(entry)")
          if let usual = question.default { #expect(entry.contains(usual.line), "\(entry)") }
          #expect(entry.contains(language == .english ? "Required." : "必須。") == question.isRequired, "\(entry)")
        }
        for (flag, entry) in entries where entry.contains(" <") && !entry.contains("--\(flag) <") {
          Issue.record("\(flag) is written otherwise: \(entry)")
        }
        for (flag, entry) in entries where entry.contains("--\(flag) <") {
          #expect(entry.contains(language == .english ? "Example: --\(flag) " : "例: --\(flag) "), "\(entry)")
        }
        for line in result.output.split(separator: "\n") where line.contains(where: \.isWhitespace) {
          // An example stands on one line, however long it is, so that it can be copied.
          let isExample = line.contains(language == .english ? "Example: " : "例: ")
          #expect(line.columns <= 80 || isExample, "\(line)")
        }
      }
    }
  }

  /// What stands below the name of each flag, on one line.
  private static func entries(of page: String) -> [String: String] {
    var entries: [String: String] = [:]
    var names: [String] = []
    for line in page.split(separator: "\n") {
      let flags = line.split(separator: " ").prefix { $0.hasPrefix("-") }.filter { $0.hasPrefix("--") }
      if line.hasPrefix("  -"), !flags.isEmpty {
        names = flags.map { String($0.dropFirst(2).prefix { $0 != "," }) }
        for name in names { entries[name, default: ""] += String(line) }
      } else if line.hasPrefix("      ") {
        let isJapanese = line.contains { $0.columns == 2 }
        for name in names { entries[name, default: ""] += (isJapanese ? "" : " ") + line.dropFirst(6) }
      } else {
        names = []
      }
    }
    return entries.mapValues { $0.split(separator: " ").joined(separator: " ") }
  }

  /// As it can be compared: no English word may be broken, while Japanese ends its rows anywhere.
  private static func plain(_ text: String, _ language: Language) -> String {
    switch language {
    case .english: text.split(separator: " ").joined(separator: " ")
    case .japanese: text.filter { $0 != " " }
    }
  }

  @Test(arguments: [("en", "."), ("ja", "。")])
  func everyCommandIsToldInASentence(_ language: String, _ stop: String) async throws {
    try await Sandbox.with { sandbox in
      let tool = try await PrintedTool.read(in: sandbox, language: language)
      for command in tool.command.subcommands ?? [] where command.commandName != "help" {
        #expect(command.abstract?.hasSuffix(stop) == true, "\(command.commandName): \(command.abstract ?? "")")
      }
    }
  }

  @Test func theExitCodesStandEachOnALineOfItsOwn() async throws {
    try await Sandbox.with { sandbox in
      for arguments in [["--help"], ["-h"], ["help"], ["help", "help"], ["--rehearse", "--help"]] {
        let result = try await sandbox.run(arguments + ["--lang", "en"])
        #expect(result.exitCode == 0)
        #expect(result.output.contains("\n  4    a check before deploying failed\n"), "\(result.output)")
        #expect(result.output.contains("\n  destroy   Delete a GitLab"))
      }
    }
  }

  @Test func helpOfACommandIsTheSameByEveryWay() async throws {
    try await Sandbox.with { sandbox in
      let page = try await sandbox.run(["help", "plan"])
      for arguments in [["plan", "--help"], ["plan", "-h"], ["--help", "plan"], ["--rehearse", "help", "plan"]] {
        let other = try await sandbox.run(arguments)
        #expect(other.exitCode == 0 && other.output == page.output, "\(arguments)")
      }
    }
  }

  // MARK: What cannot be taken

  @Test(arguments: [
    (["logs", "--since", "ten minutes"], "--since is ‘ten minutes’, but takes how long ago (30s, 10m, 2h, 1d, 1h30m;"),
    (["logs", "--since"], "--since needs a value: --since 10m"), (["logs", "--grep", ""], "--grep has no text"),
    (["logs", "--grep", "text", "--since", "x"], "--since is ‘x’"),
    (["logs", "one", "--stack.name", "two"], "Two stacks are named, ‘one’ and, by --stack.name, ‘two’"),
    (["logs", "--folow"], "There is no option ‘--folow’. Did you mean ‘--follow’?"),
    (["tail", "--help"], "There is no command ‘tail’."), (["help", "tail"], "There is no command or screen ‘tail’."),
    (["help", "hom"], "There is no command or screen ‘hom’. Did you mean ‘home’?"),
    (["home"], "There is no command ‘home’."),
    (["help", "keys", "signs"], "‘help’ does not know what to do with ‘signs’."),
    (["help", "screen", "pla"], "There is no screen ‘pla’. Did you mean ‘plan’?"),
    (["help", "deploy", "--json"], "‘help deploy’ has no JSON"),
    (
      ["help", "plan", "--json"],
      "‘help plan’ has no JSON: only the help of screens has.\nThat of the screen ‘plan’: gitlab-wizard help screen plan --json"
    ),
    (
      ["help", "start", "--json"],
      "‘help start’ has no JSON: only the help of screens has.\nThat of the screen ‘start’: gitlab-wizard help screen start --json"
    ),
    (
      ["help", "backup", "--json"],
      "‘help backup’ has no JSON: only the help of screens has.\nThat of the screen ‘backups’: gitlab-wizard help screen backups --json"
    ),
    (["sttaus"], "There is no command ‘sttaus’. Did you mean ‘status’?"),
    (["--rehearse", "depoly"], "There is no command ‘depoly’. Did you mean ‘deploy’?"),
    (["plan", "--colour", "never"], "There is no option ‘--colour’. Did you mean ‘--color’?"),
    (["--network.egres", "x"], "There is no option ‘--network.egres’. Did you mean ‘--network.egress’?"),
    (["status", "--detahc"], "There is no option ‘--detahc’.\n"),
    (["plan", "--egress=x"], "There is no option ‘--egress’. Did you mean ‘--network.egress’?"),
    (
      ["destroy", "gitlab", "--image.cpu", "1"], "‘destroy’ takes no --image.cpu: it reads the answers from the stack."
    ),
    (["plan", "--detach"], "‘plan’ takes no --detach."), (["plan", "-y"], "‘plan’ takes no -y."),
    (["status", "one", "two"], "‘status’ does not know what to do with ‘two’."),
    (["deploy", "--speed"], "--speed needs a value: --speed 200"),
    (["deploy", "--speed", "fast"], "--speed is ‘fast’, which is no number: --speed 200"),
    (
      ["plan", "--color", "alway"],
      "--color is ‘alway’, but takes one of: auto, always, 16, never. Did you mean ‘always’?"
    ),
    (["plan", "--json=yes"], "--json takes no value."),
  ])
  func saysWhatIsWrongWithACommandLine(arguments: [String], words: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(arguments + ["--lang", "en"])
      #expect(result.exitCode == 252 && result.output.isEmpty)
      #expect(result.errors.hasPrefix(words), "\(result.errors)")
      #expect(result.errors.contains("gitlab-wizard help"))
      let japanese = try await sandbox.run(arguments + ["--lang", "ja"])
      #expect(japanese.exitCode == 252 && japanese.errors != result.errors)
    }
  }

  @Test func aWordThatIsNoCommandPointsToWhereItIsExplained() async throws {
    try await Sandbox.with { sandbox in
      for (arguments, command) in [
        (["home"], "gitlab-wizard help home\n"),
        (["help", "access.allowedCidrs"], "gitlab-wizard explain access.allowedCidrs\n"),
      ] {
        let result = try await sandbox.run(arguments + ["--lang", "en"])
        #expect(result.exitCode == 252 && result.errors.hasSuffix(command), "\(result.errors)")
      }
    }
  }

  /// What an option's own check says stands without the parser's frame, which has one language.
  @Test(arguments: [
    ["deploy", "--accept-risk", "x"], ["deploy", "--speed", "3"], ["deploy", "--rehearse", "--scenario", "x"],
    ["check", "--role-arn", "x"], ["plan", "--json", "--format", "svg"], ["deploy", "--leave-change-set", "--yes"],
    ["change", "--dry-run", "--repair", "retry"], ["backup", "list", "--dry-run"],
  ])
  func whatAnOptionRefusesIsSaidInTheLanguageThatIsSpoken(_ arguments: [String]) async throws {
    try await Sandbox.with { sandbox in
      let japanese = try await sandbox.run(arguments + ["--lang", "ja"])
      #expect(japanese.exitCode == 252 && japanese.errors.contains("使い方: gitlab-wizard help"), "\(japanese.errors)")
      #expect(!japanese.errors.contains("Usage") && !japanese.errors.contains("Error:"), "\(japanese.errors)")
      let english = try await sandbox.run(arguments + ["--lang", "en"])
      #expect(english.errors.contains("All that it takes: gitlab-wizard help"), "\(english.errors)")
    }
  }

  @Test(arguments: [
    ["deploy", "--bogus"], ["deploy", "--accept-risk", "x"], ["change", "a", "b"], ["check", "--scenario"],
    ["--json", "resume", "--speed", "x"],
  ])
  func wrongUsageIsAnObjectWhereTheLastLineIsOne(_ arguments: [String]) async throws {
    struct Result: Decodable {
      let type: String
      let status: String
      let cause: String
      let exitCode: Int
    }
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(arguments + ["--lang", "en", "--json"])
      #expect(result.exitCode == 252)
      let line = try JSONDecoder().decode(Result.self, from: Data(result.output.utf8))
      #expect(line.type == "result" && line.status == "NOT_STARTED" && line.exitCode == 252 && !line.cause.isEmpty)
    }
  }

  @Test(arguments: [
    ["--lang", "en", "plan", "--json"], ["--json", "plan"], ["--stack.name", "plan", "plan", "--json"],
    ["--region=ap-northeast-1", "plan", "--json"],
  ])
  func takesOptionsBeforeTheCommand(arguments: [String]) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(arguments + ["--access.allowedCidrs", "203.0.113.0/24"])
      #expect(result.exitCode == 0 && result.output.hasPrefix("{"), "\(result.errors)")
    }
  }

  @Test func guessesAtAMistypedKeyAndAMistypedVariable() async throws {
    try await Sandbox.with { sandbox in
      let file = try sandbox.write("version: 1\nnetwork: {egres: x, memory: 1}\nstroage: {}\n", to: "answers.yaml")
      let result = try await sandbox.run(["plan", "--answers", file, "--lang", "en"])
      #expect(result.exitCode == 3)
      for guess in ["‘egress’", "‘image.memory’", "‘storage’"] {
        #expect(result.errors.contains("Did you mean \(guess)?"), "\(result.errors)")
      }
      let variable = try await sandbox.runAnswered(
        "template", environment: ["GITLAB_WIZARD_IMAGE_MEMROY": "16384", "GITLAB_WIZARD_SPARKLES": "dark"])
      #expect(variable.exitCode == 0)
      #expect(variable.errors.contains("Did you mean ‘GITLAB_WIZARD_IMAGE_MEMORY’?"))
      #expect(!variable.errors.contains("SPARKLES"))
    }
  }

  @Test func saysWhichVariableIsSetToWhatIsNotTaken() async throws {
    try await Sandbox.with { sandbox in
      let set = ["GITLAB_WIZARD_THEME": "high-contrst", "GITLAB_WIZARD_LANG": "de"]
      let result = try await sandbox.runAnswered("template", environment: set)
      #expect(result.exitCode == 0)
      #expect(result.errors.contains("GITLAB_WIZARD_LANG is ‘de’, but takes one of: en, ja.\n"), "\(result.errors)")
      let theme =
        "GITLAB_WIZARD_THEME is ‘high-contrst’, but takes one of: standard, high-contrast. Did you mean ‘high-contrast’?"
      #expect(result.errors.contains(theme), "\(result.errors)")
    }
  }
}
