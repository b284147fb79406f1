import Foundation
import Testing

/// What is set once for all runs, and what counts more.
@Suite(.timeLimit(.minutes(5)))
struct ConfigCommandTests {
  @Test func keepsALanguageUntilSomethingCountsMore() async throws {
    try await Sandbox.with { sandbox in
      let set = try await sandbox.run(["config", "language", "ja"])
      #expect(set.exitCode == 0 && set.output.isEmpty && set.errors == "language を ja に設定しました。\n")
      #expect(try await sandbox.run(["config", "language"]).output == "ja\n")
      #expect(try await sandbox.run(["help"]).output.contains("\nコマンド:"))
      let english = ["GITLAB_WIZARD_LANG": "en"]
      #expect(try await sandbox.run(["help"], environment: english).output.contains("\nCOMMANDS:"))
      #expect(try await sandbox.run(["help", "--lang", "ja"], environment: english).output.contains("\nコマンド:"))
      let variable = try await sandbox.run(["config", "language", "ja"], environment: english)
      #expect(variable.errors.contains("GITLAB_WIZARD_LANG が設定されており"))
      let unset = try await sandbox.run(["config", "language", "--unset"], environment: english)
      #expect(unset.exitCode == 0 && unset.errors == "language is no longer set: auto.\n")
      #expect(try await sandbox.run(["config", "language"]).output == "auto\n")
      #expect(try await sandbox.run(["help"]).output.contains("\nCOMMANDS:"))
    }
  }

  @Test func theLocaleCountsLeast() async throws {
    try await Sandbox.with { sandbox in
      let locale = ["LC_ALL": "ja_JP.UTF-8"]
      #expect(try await sandbox.run(["help"], environment: locale).output.contains("\nコマンド:"))
      _ = try await sandbox.run(["config", "language", "en"], environment: locale)
      #expect(try await sandbox.run(["help"], environment: locale).output.contains("\nCOMMANDS:"))
    }
  }

  @Test func listsAllWithTheirValues() async throws {
    try await Sandbox.with { sandbox in
      let set = try await sandbox.run(
        ["config", "color", "never"], environment: ["FORCE_COLOR": "1", "NO_COLOR": "1"])
      #expect(set.exitCode == 0 && set.errors.contains("The variable FORCE_COLOR is set here"), "\(set.errors)")
      let other = try await sandbox.run(
        ["config", "color", "never"], environment: ["FORCE_COLOR": "0", "NO_COLOR": "1"])
      #expect(other.errors.contains("The variable NO_COLOR is set here"), "\(other.errors)")
      let list = try await sandbox.run(["config"])
      #expect(list.exitCode == 0 && list.output.hasPrefix("Settings, kept in ~/.config/gitlab-wizard/config.yaml:\n"))
      #expect(list.output.contains("\n  color     never     Accepted: auto, always, 16, never.\n"), "\(list.output)")
      #expect(list.output.contains("\n  language  auto      Accepted: auto, en, ja.\n"))
    }
  }

  @Test(arguments: [
    (
      ["config", "langauge"],
      "There is no setting ‘langauge’, only: language, color, ascii, mouse, theme. Did you mean ‘language’?"
    ),
    (
      ["config", "color", "alway"],
      "color is ‘alway’, but takes one of: auto, always, 16, never. Did you mean ‘always’?"
    ),
    (["config", "--unset"], "--unset takes the name of a setting, and no value."),
    (["config", "color", "never", "--unset"], "--unset takes the name of a setting, and no value."),
    (["config", "--region", "x"], "‘config’ takes no --region."),
  ])
  func refusesWhatIsNoSetting(_ arguments: [String], _ words: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(arguments + ["--lang", "en"])
      #expect(result.exitCode == 252 && result.output.isEmpty && result.errors.hasPrefix(words), "\(result.errors)")
    }
  }

  @Test func aBrokenFileStopsNobodyAndKeepsItsOtherLines() async throws {
    try await Sandbox.with { sandbox in
      let folder = sandbox.directory.appending(path: ".config/gitlab-wizard")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = try sandbox.write("# mine\nlangauge: ja\nlanguage: 'en'\n", to: ".config/gitlab-wizard/config.yaml")
      let result = try await sandbox.run([
        "template", "--access.allowedCidrs", "203.0.113.0/24", "--region", "ap-northeast-1",
      ])
      #expect(result.exitCode == 0)
      let words = "~/.config/gitlab-wizard/config.yaml:2: There is no setting ‘langauge’, only: "
      #expect(result.errors.split(separator: "\n").count { $0.hasPrefix(words) } == 1, "\(result.errors)")
      _ = try await sandbox.run(["config", "color", "never"])
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text == "# mine\nlangauge: ja\nlanguage: 'en'\ncolor: never\n")
    }
  }

  @Test func saysOnceWhyTheFileCannotBeRead() async throws {
    try await Sandbox.with { sandbox in
      // A directory in its place, which nobody can read as a file.
      let file = sandbox.directory.appending(path: ".config/gitlab-wizard/config.yaml")
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
      let result = try await sandbox.run(["config", "color", "never", "--lang", "en"])
      #expect(result.exitCode == 1 && result.output.isEmpty)
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    }
  }

  @Test func needsAHome() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["config", "--lang", "en"], environment: ["HOME": ""])
      #expect(result.exitCode == 1 && result.errors.hasPrefix("There is no home directory"), "\(result.errors)")
    }
  }
}
