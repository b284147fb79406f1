import Testing

@testable import GitLabStack

@Suite struct ReleasesTests {
  private let releases = Releases.builtIn

  @Test func knowsWhatTheFileSays() {
    #expect(releases.newest.description == "19.3.0-ce.0")
    #expect(releases.known.count == 5 && releases.requiredStops.count == 15)
    #expect(releases.accepts.count == 13 && releases.postgreSQLSteps.count == 2 && releases.broken.count == 2)
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
