import Drawing
import Foundation
import Testing

/// What `help` tells of the screens.
@Suite(.timeLimit(.minutes(5)))
struct HelpCommandTests {
  private struct Page: Decodable {
    struct Key: Decodable {
      let key: String
      let does: String
    }
    struct Sign: Decodable {
      let sign: String
      let means: String
    }
    struct Word: Decodable {
      let word: String
      let means: String
    }
    let screen: String
    let title: String
    let about: String
    let keys: [Key]
    let signs: [Sign]
    let words: [Word]
  }
  private struct All: Decodable { let screens: [Page] }
  private struct Lists: Decodable {
    struct Screen: Decodable {
      let screen: String
      let title: String
    }
    struct Group: Decodable {
      let title: String
      let keys: [Page.Key]
    }
    let screens: [Screen]?
    let keys: [Group]?
    let signs: [Page.Sign]?
    let words: [Page.Word]?

    /// All that it says.
    var texts: [String] {
      var texts = (screens ?? []).map { "\($0.screen) \($0.title)" }
      texts += (signs ?? []).map { "\($0.sign) \($0.means)" }
      texts += (words ?? []).map { "\($0.word) \($0.means)" }
      for group in keys ?? [] { texts += [group.title] + group.keys.map { "\($0.key) \($0.does)" } }
      return texts
    }
  }

  /// A screen is told in lines as its help tells it, and the same as an object.
  @Test func tellsTheHelpOfAScreen() async throws {
    try await Sandbox.with { sandbox in
      let text = try await sandbox.run(["help", "home", "--lang", "en"])
      let words = Self.plain(text.output)
      let object = try await sandbox.run(["help", "home", "--json", "--lang", "en"])
      let page = try JSONDecoder().decode(Page.self, from: Data(object.output.utf8))
      #expect(
        text.exitCode == 0 && page.screen == "home" && words.contains(page.title)
          && words.contains(Self.plain(page.about)))
      #expect(!page.keys.isEmpty && !page.signs.isEmpty && !page.words.isEmpty)
      for said in page.keys.map({ "\($0.key) \($0.does)" }) + page.signs.map({ "\($0.sign) \($0.means)" })
        + page.words.map({ "\($0.word) \($0.means)" })
      { #expect(words.contains(said), "\(said) is not in: \(text.output)") }
      #expect(text.output.split(separator: "\n").allSatisfy { $0.columns <= 80 })
      // A screen that is called as a command is.
      let plan = try await sandbox.run(["help", "screen", "plan", "--lang", "en"])
      #expect(plan.exitCode == 0 && plan.output.contains("KEYS:\n"))
      let command = try await sandbox.run(["help", "plan", "--lang", "en"])
      #expect(command.output.contains("SCREEN: gitlab-wizard help screen plan") && !command.output.contains("KEYS:"))
      let legend = try await sandbox.run(["help", "signs", "--lang", "ja"])
      #expect(legend.exitCode == 0 && legend.output.contains("必須の経由バージョン") && legend.output.contains("-/+"))
      let all = try await sandbox.run(["help", "--json"])
      let screens = try JSONDecoder().decode(All.self, from: Data(all.output.utf8)).screens
      #expect(screens.contains { $0.screen == "plan" } && screens.contains { $0.screen == "backups" })
    }
  }

  /// Each list says as an object what it says in lines, and says something.
  @Test(arguments: [("screens", 32), ("keys", 60), ("signs", 40)])
  func tellsAListAsAnObjectToo(_ subject: String, _ least: Int) async throws {
    try await Sandbox.with { sandbox in
      let text = try await sandbox.run(["help", subject, "--lang", "en"])
      let object = try await sandbox.run(["help", subject, "--json", "--lang", "en"])
      let said = try JSONDecoder().decode(Lists.self, from: Data(object.output.utf8)).texts
      let words = Self.plain(text.output)
      #expect(text.exitCode == 0 && object.exitCode == 0 && said.count >= least, "\(said.count)")
      for part in said { #expect(words.contains(Self.plain(part)), "\(part) is not in: \(text.output)") }
    }
  }

  /// As it can be compared, wherever its rows were broken.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
