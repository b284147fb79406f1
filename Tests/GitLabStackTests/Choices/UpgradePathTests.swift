import Phrases
import Testing

@testable import GitLabStack

@Suite struct UpgradePathTests {
  private let releases = Releases.builtIn

  private func path(_ from: String, _ to: String? = nil) throws -> UpgradePath {
    try releases.path(from: ImageTag("\(from)-ce.0"), to: to.map { try ImageTag("\($0)-ce.0") })
  }

  @Test(arguments: [
    ("18.8.5", "19.3.0", ["18.11.11 required postgresql-17", "19.2.4 required", "19.3.0 goal"]),
    ("18.8.5", nil, ["18.11.11 required postgresql-17", "19.2.4 required goal"]),
    ("18.9.1", "19.0.8", ["18.11.11 required postgresql-17", "19.0.8 goal"]),
    ("18.11.11", nil, ["19.2.4 required goal"]),
    ("18.11.3", "18.11.11", ["18.11.11 goal"]),
    ("19.0.8", "19.1.6", ["19.1.6 goal"]),
    ("19.3.0", nil, []), ("19.2.4", nil, []), ("19.9.9", nil, []),
  ])
  func goesByWayOfTheLastReleaseOfEachRequiredStop(_ from: String, _ to: String?, _ steps: [String]) throws {
    let found = try path(from, to).steps.map { step in
      ([step.release.version] + step.reasons.map(\.code)).joined(separator: " ")
    }
    #expect(found == steps)
  }

  /// GitLab's notes on 19: 18.11.9 or later before it.
  @Test(arguments: ["18.11.0", "18.11.7", "18.11.8"])
  func goesToTheEndOfALineThatDoesNotLeadOn(_ from: String) throws {
    let path = try path(from, "19.2.4")
    #expect(path.steps.map(\.release.version) == ["18.11.11", "19.2.4"])
    #expect(path.steps[0].reasons == [.leadsOn(fixedIn: try ImageTag("18.11.9-ce.0"))])
  }

  @Test func everyStepIsOneThatGitLabTakes() throws {
    for from in ["18.8.0", "18.10.3", "18.11.7", "19.0.0", "19.1.6"] {
      for goal in releases.known.map(\.tag) where try ImageTag("\(from)-ce.0") < goal {
        var place = try ImageTag("\(from)-ce.0")
        for step in try releases.path(from: place, to: goal).steps {
          #expect(releases.step(from: place, to: step.release) == .upgrade(from: place, to: step.release))
          #expect(!step.reasons.isEmpty)
          place = step.release
        }
        #expect(place == goal)
      }
    }
  }

  @Test(arguments: [
    ("19.2.4", "18.11.11", "does not start"), ("18.11.11", "19.4.2", "2026-08-20"),
    ("18.11.11", "18.11.12", "2026-08-20"),
    ("17.5.0", "19.2.4", "17.8"), ("18.5.2", nil, "18.8"),
  ])
  func guessesNothing(_ from: String, _ to: String?, _ word: String) throws {
    do {
      _ = try path(from, to)
      Issue.record("\(from) has a path")
    } catch let refusal as UpgradePath.Refusal {
      #expect(refusal.sentence.english.contains(word), "\(refusal.sentence.english)")
    }
  }
}
