import Deployment
import GitLabStack
import Phrases
import Testing

@testable import Upkeep

/// What keeps a step of an upgrade from being begun, by what the container said.
@Suite struct UpgradeObstacleTests {
  private static let failed =
    #"{"id":212,"status":4,"job":"Copy","table":"events","column":"id","arguments":"[[\"id\"], [\"it's\"]]"}"#
  private static let active =
    #"{"id":213,"status":1,"job":"Fill","table":"notes","column":"id","arguments":"[]","percent":71}"#

  private static func table(_ open: String...) -> [String] {
    [#"migrations {"count": 41, "open": [\#(open.joined(separator: ", "))]}"#]
  }

  private static func said(
    _ migrations: [String], release: String = "18.11.11-ce.0", age: String = "7200", mattermost: String = "0"
  ) -> String {
    (["release \(release)", "age \(age)", "mattermost \(mattermost)"] + migrations)
      .map { "gitlab-wizard: \($0)\n" }.joined()
  }

  private func obstacles(_ said: String, targets: [String] = ["healthy"]) throws -> [UpgradeObstacle] {
    let states = targets.map { TargetState(id: "10.0.0.1", state: $0, reason: nil, description: nil) }
    return UpgradeSight(outside: .success(.targets(states)), inside: .success(InsideSight(said)))
      .obstacles(to: try ImageTag("19.2.4-ce.0"), from: try ImageTag("18.11.11-ce.0"))
  }

  @Test(arguments: [
    (said(Self.table()), []),
    // A database that answers has none, and says so.
    (said([#"migrations {"count": 0, "open": []}"#]), []),
    (said([]), ["migrations.unknown"]),
    (said(["ERROR: relation does not exist"]), ["migrations.unknown"]),
    // It was cut.
    (said([#"migrations {"count": 41, "open": [{"id":212"#]), ["migrations.unknown"]),
    (said(Self.table(failed)), ["migration.failed"]),
    (said(Self.table(failed.replacing(":4,", with: ":0,"))), ["migration.paused"]),
    (said(Self.table(failed.replacing(":4,", with: ":9,"))), ["migration.unrecognized"]),
    (
      said(Self.table(failed, active)),
      ["migration.failed", "migrations.active"]
    ),
    (said(Self.table(), age: "599"), ["young"]), (said(Self.table(), age: ""), ["age.unknown"]),
    (said(Self.table(), mattermost: "2"), ["mattermost"]),
    (said(Self.table(), mattermost: ""), ["mattermost.unknown"]),
    (said(Self.table(), release: ""), ["release.unknown"]),
    (said(Self.table(), release: "18.11.9-ce.0"), ["release.other"]),
    ("", ["release.unknown", "mattermost.unknown", "migrations.unknown"]),
  ])
  func takesNothingUnsaidForDone(_ said: String, _ codes: [String]) throws {
    #expect(try obstacles(said).map(\.code) == codes)
  }

  @Test(arguments: [
    (["healthy"], nil), (["draining", "healthy"], nil), (["initial"], "starting"), (["unhealthy"], "unhealthy"),
    ([], "unhealthy"),
  ])
  func wantsAHealthyGitLab(_ states: [String], _ code: String?) throws {
    #expect(try obstacles(Self.said(Self.table()), targets: states).map(\.code) == [code].compactMap { $0 })
  }

  /// Rake parts its arguments at commas, and `sh` takes what is in quotes as one.
  @Test func finishesAMigrationByTheVeryCommand() throws {
    let found = try #require(try obstacles(Self.said(Self.table(Self.failed))).first)
    #expect(
      found.innerCommand
        == #"gitlab-rake gitlab:background_migrations:finalize[Copy,events,id,'[["id"]\, ["it'\''s"]]']"#)
    let command = try #require(found.command(of: .installed, at: "gitlab --region eu-west-1"))
    #expect(command.hasPrefix("gitlab-wizard shell gitlab --region eu-west-1 -- 'gitlab-rake "))
  }

  @Test(arguments: [
    ([active], "running, at 71%"),
    ([active, active.replacing("213", with: "214").replacing("71", with: "4")], "running, the least advanced at 4%"),
    // Of one nobody knows, so that none is the least advanced.
    ([active, active.replacing("71", with: "null")], "still running."),
  ])
  func tellsHowFarTheLeastAdvancedHasCome(_ open: [String], _ words: String) throws {
    let said = Self.said([#"migrations {"count": 41, "open": [\#(open.joined(separator: ", "))]}"#])
    let found = try #require(try obstacles(said).first)
    #expect(found.sentence.english.contains(words), "\(found.sentence.english)")
    #expect(found.passes)
  }

  /// Nothing inside answers while it starts, which is no reason to give up.
  @Test func aGitLabThatStartsIsWaitedFor() throws {
    #expect(try obstacles("", targets: ["initial"]).map(\.code) == ["starting"])
  }

  @Test func onlyTimeRemovesWhatPasses() throws {
    let all: [UpgradeObstacle] = [
      .stopped, .starting, .unhealthy([]), .releaseUnseen, .mattermostUnseen, .mattermost(lines: 1), .migrationsUnseen,
      .young(age: 60), .ageUnseen, .atWork(.init(count: 1, open: [])),
    ]
    #expect(all.filter(\.passes).map(\.code) == ["starting", "young", "migrations.active"])
    for obstacle in all where !obstacle.passes { #expect(obstacle.advice != nil) }
  }

  /// The step stops the task that runs; that GitLab itself is ready says nothing of the next.
  @Test(
    arguments: [
      ("running", nil), (nil, "nat.gone"), ("terminated", "nat.gone"), ("stopped", "nat.stopped"),
    ] as [(String?, String?)])
  func noStepBeginsWithoutAWayOut(_ state: String?, _ code: String?) throws {
    let target = TargetState(id: "10.0.0.1", state: "healthy", reason: nil, description: nil)
    let sight = UpgradeSight(
      outside: .success(.targets([target])), inside: .success(InsideSight(Self.said(Self.table()))),
      egressTrouble: EgressTrouble(NATInstance(id: "i-1", state: state), in: "ap-northeast-1"))
    let found = sight.obstacles(to: try ImageTag("19.2.4-ce.0"), from: try ImageTag("18.11.11-ce.0"))
    #expect(found.map(\.code) == [code].compactMap(\.self))
    #expect(found.allSatisfy { !$0.passes && !$0.isUnseen && $0.command(of: .installed, at: "gitlab") != nil })
  }
}
