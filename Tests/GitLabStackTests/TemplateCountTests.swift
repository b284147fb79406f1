import Foundation
import Testing
import Yams

@testable import GitLabStack

/// The table of `Tests/Seed/README.md` says how many resources of each type there are, ours and the seed's.
struct TemplateCountTests {
  /// In the order of the columns.
  private static let columns = [TemplateCase.Network.natGateway, .natInstance, .existing].flatMap { network in
    [false, true].map { TemplateCase(network: network, https: $0) }
  }

  private struct Row {
    let type: String
    let ours: [Int]
    let seeds: [Int]
    let reason: String
  }

  private static func rows() throws -> [Row] {
    let file = Linter.root.appending(path: "Tests/Seed/README.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.drop { !$0.hasPrefix("| Type | gateway") }.dropFirst(2).prefix { $0.hasPrefix("|") }.map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.filter { !"`* ()".contains($0) || $0 == " " }.split(separator: " ").map(String.init)
      }
      let counts = cells.dropFirst().prefix(columns.count).map { $0.compactMap { Int($0) } }
      return Row(
        type: cells[0].joined(), ours: counts.map { $0.first ?? 0 }, seeds: counts.map { $0.last ?? 0 },
        reason: cells[cells.count - 1].joined(separator: " "))
    }
  }

  @Test func theTableCountsWhatTheTemplatesMake() throws {
    let rows = try Self.rows()
    let counted = try Self.columns.map { column in
      try TemplateReader(column).resources.values.reduce(into: ["all": 0]) { counts, resource in
        counts[resource["Type"]?.string ?? "", default: 0] += 1
        counts["all", default: 0] += 1
      }
    }
    for row in rows { #expect(row.ours == counted.map { $0[row.type] ?? 0 }, "\(row.type)") }
    #expect(Set(counted.flatMap(\.keys)).subtracting(rows.map(\.type)) == [])
  }

  @Test func theTableAddsUpAndEveryDifferenceHasItsReason() throws {
    let rows = try Self.rows()
    let total = try #require(rows.last)
    #expect(total.type == "all" && total.seeds == [61, 63, 63, 65, 37, 39])
    for column in Self.columns.indices {
      #expect(rows.dropLast().map { $0.seeds[column] }.reduce(0, +) == total.seeds[column])
    }
    for row in rows.dropLast() { #expect((row.ours == row.seeds) == row.reason.isEmpty, "\(row.type)") }
  }
}
