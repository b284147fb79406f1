import Phrases
import Testing

@testable import GitLabStack

@Suite struct ReleasesTests {
  private let releases = Releases.builtIn

  @Test func knowsWhatTheFileSays() {
    #expect(releases.newest.description == "19.3.0-ce.0")
    #expect(releases.known.count == 5 && releases.requiredStops.count == 15)
    #expect(releases.accepts.count == 13 && releases.postgreSQLSteps.count == 2 && releases.broken.count == 3)
  }

  /// Whoever says nothing gets what had its first faults mended.
  @Test func takesAPatchedReleaseWhereNobodyHasSaid() throws {
    #expect(releases.recommended.description == "19.2.4-ce.0")
    #expect(Choices.default(for: .imageTag) == .text("19.2.4-ce.0"))
    #expect(releases.warnings(about: releases.recommended).map(\.code) == ["release-list-age"])
  }

  @Test(arguments: [
    ("17.99.99", ["unknown-image", "outdated-image"]), ("18.99.0", ["unknown-image", "outdated-image"]),
    ("18.11.12", ["unknown-image"]), ("19.4.2", ["unknown-image"]), ("99.0.0", ["unknown-image"]),
    ("18.11.3", ["outdated-image"]), ("18.11.11", ["release-list-age"]), ("19.3.0", ["unpatched-image"]),
    ("16.0.0", ["unknown-image", "outdated-image"]),
  ])
  func saysWhatIsNotKnownOfATagAndHowOldTheListIs(_ version: String, _ codes: [String]) throws {
    let warnings = releases.warnings(about: try ImageTag("\(version)-ce.0"))
    #expect(warnings.map(\.code) == codes)
    for warning in warnings where ["unknown-image", "release-list-age"].contains(warning.code) {
      #expect(
        warning.message.english.contains("our list of \(releases.asOf)")
          || warning.message.english.contains("of \(releases.asOf): "))
      #expect(warning.message.japanese.contains(releases.asOf))
    }
    // A row of the plan at 80 columns.
    for warning in warnings { #expect(warning.message.english.count <= 73, "\(warning.message.english)") }
  }

  /// 18.11.7 bars the way to 19.0 by mistake; the last patch of its line does not.
  @Test func goesAroundTheReleaseThatLeadsNowhere() throws {
    let (barred, last) = (try ImageTag("18.11.7-ce.0"), try ImageTag("18.11.11-ce.0"))
    let target = try ImageTag("19.0.8-ce.0")
    let stop = ReleaseLine(major: 18, minor: 11)
    #expect(releases.step(from: barred, to: target) == .tooFar(from: barred, to: target, stop: stop, next: last))
    #expect(releases.step(from: barred, to: last) == .upgrade(from: barred, to: last))
    #expect(releases.step(from: last, to: target) == .upgrade(from: last, to: target))
  }

  @Test func listsNewestFirst() {
    #expect(releases.known.map(\.tag) == releases.known.map(\.tag).sorted(by: >))
    #expect(releases.requiredStops == releases.requiredStops.sorted())
    #expect(releases.accepts.map(\.since) == releases.accepts.map(\.since).sorted())
  }

  @Test func everyUpgradeOfTheDatabaseIsARequiredStop() {
    for step in releases.postgreSQLSteps { #expect(releases.requiredStops.contains(step.at)) }
  }

  @Test(arguments: [
    ("17.5.0", "19.3.0", ["17.8", "17.11", "18.2", "18.5", "18.8", "18.11", "19.2"]),
    ("18.11.11", "19.2.4", []),
    ("18.8.1", "18.8.3", []),
    ("19.0.8", "19.3.0", ["19.2"]),
  ])
  func stopsOnTheWay(from current: String, to target: String, at stops: [String]) throws {
    let found = try releases.stops(from: ImageTag("\(current)-ce.0"), to: ImageTag("\(target)-ce.0"))
    #expect(found.map(\.description) == stops)
  }

  @Test(arguments: [("16.0.0", "15.11"), ("18.5.2", "18.2"), ("19.2.0", "18.11"), ("19.3.0", "19.2")])
  func refusesToStartOnOlderData(_ version: String, than oldest: String) throws {
    #expect(releases.oldestUpgradable(to: try ImageTag("\(version)-ce.0"))?.description == oldest)
  }
}
