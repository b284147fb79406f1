import Deployment
import Drawing
import Foundation
import GitLabStack
import Home
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
    #expect(text.contains("trial: its creation failed and was rolled back"))
    #expect(text.contains("\ngitlab-wizard destroy trial --region ap-northeast-1"))
    #expect(report.exitCode == .failed)
  }

  /// What a GitLab that is gone has kept lies in one region.
  @Test func anotherRegionOfARehearsalHasNothing() async throws {
    let desk = try Desk(Transcript(.english), .happy, isLivedIn: true)
    let text = try await HomeReport(try await desk.context.settled(nil).0, in: Region("us-east-1")).text(.english)
    #expect(text.hasPrefix("0 GitLabs in us-east-1."), "\(text)")
    #expect(!text.contains("gitlab-old") && !text.contains("NEEDS YOU"), "\(text)")
  }

  @Test(arguments: [(Language.english, "gitlab-team, NAT instance: "), (.japanese, "gitlab-team、NAT インスタンス: ")])
  func whatCouldNotBeSeenIsNamedInWordsAndInJSONByItsKey(_ language: Language, _ words: String) async throws {
    let report = try await report(.looksDenied, language)
    #expect(report.text(language).contains(words) && !report.text(language).contains("natInstance"))
    let stack = try #require((try json(report)["stacks"] as? [[String: Any]])?.first)
    let unknown = try #require(stack["unknown"] as? [[String: String]])
    #expect(unknown.contains { $0["what"] == "natInstance" })
  }

  @Test func otherRegionsAreAskedOnRequest() async throws {
    let desk = try Desk(Transcript(.english), .several, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    let report = try await HomeReport(context, in: region, everywhere: true)
    let text = report.text(.english)
    #expect(text.contains("eu-west-1  gitlab-branch  ROLLBACK_COMPLETE\ngitlab-wizard status gitlab-branch"), "\(text)")
    #expect(text.contains("No GitLab of ours in: us-east-1, us-west-2") && !text.contains("not asked"), "\(text)")
    let object = try json(report)
    #expect((object["elsewhere"] as? [[String: Any]])?.count == 3 && (object["notAsked"] as? [Any])?.isEmpty == true)
    let unasked = try json(try await HomeReport(context, in: region))
    #expect(unasked["elsewhere"] == nil && unasked["notAsked"] as? [String] == ["regions"])
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

  /// It was made three days ago, and nobody has changed it since.
  @Test func theMonthCostsWhatItsHoursDo() async throws {
    let report = try await report(.happy)
    let stack = try #require((try json(report)["stacks"] as? [[String: Any]])?.first)
    let soFar = try #require((stack["monthly"] as? [String: Any])?["soFar"] as? [String: Any])
    #expect(soFar["month"] as? String == "2026-11" && soFar["amount"] is String)
    #expect(soFar["isMeasured"] as? Bool == false && soFar["changedOn"] == nil)
    #expect((soFar["hours"] as? Int).map { (71...72).contains($0) } == true)
    let desk = try Desk(Transcript(.english), .happy, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    let text = try await StatusReport(context, in: region).text(.english)
    #expect(text.contains("This month       November so far ~"), "\(text)")
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

  /// It takes minutes, and nobody waits for it unasked.
  @Test func driftIsLookedForOnRequestAndIsANeed() async throws {
    let desk = try Desk(Transcript(.english), .drifted, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    let report = try await StatusReport(context, in: region, besides: [.drift])
    let text = report.text(.english)
    #expect(text.contains("WARN  changed past CloudFormation: ") && text.contains("Compared "), "\(text)")
    #expect(text.contains("\ngitlab-wizard drift gitlab-team"), "\(text)")
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any]
    let drift = try #require((object?["home"] as? [String: Any])?["drift"] as? [String: Any])
    #expect(drift["status"] as? String == "DRIFTED" && (drift["drifted"] as? [Any])?.isEmpty == false)
    let unasked = try await StatusReport(context, in: region).text(.english)
    #expect(!unasked.contains("past CloudFormation"), "\(unasked)")
  }

  /// What was asked of all is told of each, as scripts read it.
  @Test func whatWasAskedBesidesStandsInTheListToo() async throws {
    let desk = try Desk(Transcript(.english), .drifted, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    let text = try await HomeReport(context, in: region, besides: [.measured, .drift]).text(.english)
    #expect(text.contains("\ngitlab-team\nGrowth ") && text.contains("guess 60, measured 74"), "\(text)")
    #expect(text.contains("\nDrift ") && text.contains("Compared "), "\(text)")
    let unasked = try await HomeReport(context, in: region).text(.english)
    #expect(!unasked.contains("Growth") && !unasked.contains("\nDrift "), "\(unasked)")
  }

  /// CloudWatch is asked on request only, and what it did not count is no zero.
  @Test func measuredUseStandsBesideTheGuess() async throws {
    let desk = try Desk(Transcript(.english), .happy, isLivedIn: true)
    let (context, region) = try await desk.context.settled(nil)
    let report = try await StatusReport(context, in: region, besides: [.measured])
    let text = report.text(.english)
    #expect(text.contains("guess 60, measured 74") && text.contains("guess 10, measured no data"), "\(text)")
    #expect(text.contains("memory at 91% at its peak"), "\(text)")
    #expect(text.contains("7 8 weeks, +0.2 GiB a week = +0.0"), "\(text)")
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any]
    let growth = try #require((object?["home"] as? [String: Any])?["growth"] as? [String: Any])
    #expect((growth["weeks"] as? [Any])?.count == 8 && growth["monthlyPerWeek"] is String)
    #expect(text.contains("--usage.readGB 74 --usage.writeGB 26"), "\(text)")
    let unasked = try await StatusReport(context, in: region).text(.english)
    #expect(!unasked.contains("measured") && !unasked.contains("Growth"), "\(unasked)")
  }
}
