import Drawing
import Foundation
import LineMode
import Phrases
import Rehearsal
import Testing

@Suite struct StatusTests {
  private func status(_ scenario: Scenario, _ language: Language) async throws -> (text: String, json: [String: Any]) {
    let transcript = Transcript(language)
    let desk = try Desk(transcript, scenario, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    let report = try await StatusReport(context, in: region)
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any]
    return (report.text(language), try #require(json))
  }

  @Test(arguments: Language.allCases, [Scenario.happy, .keptFailure, .stuckUpgrade])
  func linesAndJSONSayTheSame(in language: Language, _ scenario: Scenario) async throws {
    let (text, json) = try await status(scenario, language)
    let stack = try #require(json["stack"] as? [String: Any])
    for key in ["name", "status", "region"] {
      let value = try #require(stack[key] as? String)
      #expect(text.contains(value), "\(key)")
    }
    let ways = try #require(json["waysOut"] as? [[String: String]])
    #expect(ways.isEmpty == (scenario == .happy))
    for way in ways { #expect(text.contains(try #require(way["command"]))) }
    #expect((json["url"] as? String).map { text.contains($0) } ?? true)
  }

  @Test(arguments: Language.allCases)
  func theConsoleOfAWSIsNamed(in language: Language) async throws {
    let (text, json) = try await status(.happy, language)
    let resources = try #require(json["resources"] as? [[String: Any]])
    let pages = resources.compactMap { $0["console"] as? String }
    #expect(pages.count > 10 && resources.count > pages.count, "what has no page has none")
    let files = try #require(resources.first { $0["type"] as? String == "AWS::EFS::FileSystem" })
    let page = try #require(files["console"] as? String)
    let id = try #require(files["id"] as? String)
    #expect(page.hasSuffix("#/file-systems/\(id)"))
    #expect(text.contains("\n\(page)\n"))
    let stack = try #require((json["stack"] as? [String: Any])?["console"] as? String)
    #expect(text.contains("\n\(stack)\n") && stack.contains("/cloudformation/home?region="))
  }

  @Test func whatNeedsSomebodyStandsFirst() async throws {
    let (text, json) = try await status(.stuckUpgrade, .english)
    #expect(text.hasPrefix("NEEDS YOU 1/"), "\(text)")
    let needs = try #require((json["home"] as? [String: Any])?["needs"] as? [[String: Any]])
    #expect(needs.first?["code"] as? String == "stack.failed" && needs.first?["severity"] as? String == "fail")
  }

  /// But for what is to be copied, which stands alone on its line and whole.
  @Test(arguments: Language.allCases, [Scenario.happy, .keptFailure, .stuckUpgrade])
  func noLineIsWiderThanATerminal(in language: Language, _ scenario: Scenario) async throws {
    let (text, _) = try await status(scenario, language)
    let copied = ["gitlab-wizard ", "http", "aws "]
    for line in text.split(separator: "\n") where !copied.contains(where: line.hasPrefix) {
      #expect(line.columns <= 80, "\(line)")
    }
  }
}
