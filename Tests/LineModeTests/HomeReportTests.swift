import Deployment
import Drawing
import Foundation
import LineMode
import Phrases
import Rehearsal
import Testing

/// `status` without a name: every GitLab of the region and what former ones have left.
@Suite struct HomeReportTests {
  private func report(_ scenario: Scenario, _ language: Language = .english) async throws -> HomeReport {
    let desk = try Desk(Transcript(language), scenario, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    return try await HomeReport(context, in: region)
  }

  private func json(_ report: HomeReport) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any])
  }

  @Test func listsWhatStandsWhatWasUndoneAndWhatWasKept() async throws {
    let report = try await report(.several)
    let text = report.text(.english)
    #expect(text.hasPrefix("3 GitLabs in ap-northeast-1, account 000000000000, 1 kept file system."), "\(text)")
    let rows = text.split(separator: "\n").map(String.init)
    func row(_ name: String) -> String { rows.first { $0.hasPrefix("\(name) ") } ?? "" }
    #expect(row("gitlab-team").contains("ok") && row("gitlab-team").contains("18.11.11"), "\(text)")
    #expect(row("gitlab-test").contains("stopped"), "\(text)")
    #expect(row("trial").contains("undone") && row("trial").contains("~0"), "\(text)")
    #expect(row("gitlab-old").contains("kept") && row("gitlab-old").contains("32 GiB"), "\(text)")
    #expect(text.contains("trial: its creation failed and was undone"))
    #expect(text.contains("\ngitlab-wizard destroy trial --region ap-northeast-1"))
    #expect(report.exitCode == .failed)
  }

  @Test(arguments: Language.allCases)
  func linesAndJSONSayTheSame(in language: Language) async throws {
    let report = try await report(.several, language)
    let text = report.text(language)
    let stacks = try #require(try json(report)["stacks"] as? [[String: Any]])
    #expect(try json(report)["incomplete"] as? Bool == false)
    #expect(stacks.map { $0["name"] as? String } == ["gitlab-team", "gitlab-test", "trial"])
    #expect(stacks.map { $0["condition"] as? String } == ["ok", "stopped", "undone"])
    for need in stacks.flatMap({ $0["needs"] as? [[String: Any]] ?? [] }) {
      for command in try #require(need["commands"] as? [String]) {
        #expect(text.contains("\n\(command)\n"), "\(command)")
      }
    }
    for line in text.split(separator: "\n") where !line.hasPrefix("gitlab-wizard ") && !line.hasPrefix("aws ") {
      #expect(line.columns <= 80, "\(line)")
    }
  }

  /// Scripts that asked for the one GitLab without a name find it where it was.
  @Test func theOnlyOneIsToldWhole() async throws {
    let report = try await report(.happy)
    let stack = try #require(try json(report)["stack"] as? [String: Any])
    #expect(stack["name"] as? String == "gitlab-team" && report.exitCode == .done)
  }

  @Test func whatNobodyMayLookAtIsUnknownAndNotUnwell() async throws {
    let report = try await report(.looksDenied)
    let text = report.text(.english)
    #expect(text.contains("UNKNOWN") && text.contains("ecs:DescribeServices"), "\(text)")
    #expect(!text.contains("not well") && !text.contains("no copy"), "\(text)")
    let stacks = try #require(try json(report)["stacks"] as? [[String: Any]])
    #expect(stacks.first?["condition"] as? String == "unknown")
    #expect(report.exitCode == .refusedByAWS)
  }

  /// CloudWatch is asked on request only, and what it did not count is no zero.
  @Test func measuredUseStandsBesideTheGuess() async throws {
    let desk = try Desk(Transcript(.english), .happy, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    let report = try await StatusReport(context, in: region, measured: true)
    let text = report.text(.english)
    #expect(text.contains("guess 60, measured 74") && text.contains("guess 10, measured no data"), "\(text)")
    #expect(text.contains("memory at 91% at its peak"), "\(text)")
    #expect(!(try await StatusReport(context, in: region)).text(.english).contains("measured"))
  }
}
