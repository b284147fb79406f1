import Foundation
import GitLabStack
import Testing

/// What the program says it is made of.
@Suite(.timeLimit(.minutes(1)))
struct AboutCommandTests {
  private struct Printed: Decodable {
    struct Fact: Decodable {
      let name, asOf, origin: String
      let days: Int?
    }

    let version: String
    let facts: [Fact]?
  }

  @Test func theVersionStandsAloneOnItsLineAndItsDatesBelow() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["--version", "--lang", "en"])
      let lines = result.output.split(separator: "\n")
      try #require(result.exitCode == 0 && lines.count == 3, "\(result.output)\(result.errors)")
      #expect(lines[0] == StackTemplate.wizardVersion && lines[1].hasPrefix("commit "))
      #expect(lines[2].contains("releases of GitLab of \(Releases.builtIn.asOf), Availability Zones of 20"))
      let japanese = try await sandbox.run(["--version", "--lang", "ja"])
      #expect(japanese.output.hasPrefix("\(StackTemplate.wizardVersion)\n") && japanese.output.contains("コミット"))
    }
  }

  @Test func eachKindOfFactHasADayAnAgeAndAnOrigin() async throws {
    try await Sandbox.with { sandbox in
      let json = try await sandbox.run(["about", "--data", "--json"])
      let about = try JSONDecoder().decode(Printed.self, from: Data(json.output.utf8))
      let facts = try #require(about.facts)
      #expect(about.version == StackTemplate.wizardVersion)
      #expect(facts.map(\.name) == ["prices", "releases", "zones", "rights", "timeZones"])
      #expect(facts.allSatisfy { !$0.origin.isEmpty && !$0.asOf.isEmpty })
      #expect(facts.filter { $0.days == nil }.map(\.name) == ["timeZones"])
      let lines = try await sandbox.run(["about", "--data", "--lang", "en"]).output
      for fact in facts {
        #expect(lines.contains(" \(fact.asOf) "), "\(fact.name): \(lines)")
        if let days = fact.days { #expect(days >= 0 && lines.contains(" \(days) day"), "\(fact.name): \(lines)") }
      }
      let short = try await sandbox.run(["about", "--lang", "en"]).output
      #expect(short.contains("gitlab-wizard about --data") && !short.contains("Time zones"))
    }
  }
}
