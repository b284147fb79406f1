import Foundation
import GitLabStack
import Testing

/// VPCs of every kind as `aws` prints them, and which of their subnets serve for what.
struct LayoutTests {
  /// A layout, and what is chosen of it without asking: public subnets, then private ones; nil where nothing can be.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let chosen: String?

    init(_ name: String, _ chosen: String?) { (self.name, self.chosen) = (name, chosen) }

    var testDescription: String { name }

    /// One layout is about ARM.
    var architecture: Choices.Architecture { name == "zone-without-arm" ? .arm : .x86 }

    static let usual = "pub-a pub-c | prv-a prv-c"

    static let all = [
      Case("nat-gateway", usual), Case("main-table", usual), Case("regional-nat", usual),
      Case("company-ranges", usual), Case("split-defaults", usual), Case("partly-covered", nil),
      Case("split-ways", nil), Case("blackhole", nil), Case("no-way", nil), Case("private-nat", nil),
      Case("broken-nat", nil), Case("nat-instance", usual), Case("better-way", usual),
      Case("transit", "pub-a pub-c pub-d | prv-a prv-c prv-d"), Case("firewall", usual),
      Case("firewall-without-edge", nil), Case("firewall-crossed", nil), Case("firewall-outgoing", usual),
      Case("firewall-unseen", "pub-a pub-c | fw-a fw-c"), Case("appliance", usual), Case("prefix-list", usual),
      Case("route-server", nil), Case("gateway-firewall", "pub-a pub-c | out-a out-c"),
      Case("blocked-ingress", nil), Case("blocked-everything", nil), Case("odd-subnets", usual),
      Case("tight", "pub-a pub-c2 | prv-a2 prv-c2"), Case("zone-without-arm", nil), Case("zone-states", usual),
      Case("zones-unseen", usual), Case("dns-off", usual), Case("local-zone", usual), Case("old-zone", usual),
      Case("firewall-by-edge", usual),
    ]
  }

  @Test(arguments: Case.all)
  func onlyWhatServesIsChosen(_ one: Case) async throws {
    let last = try #require(try await Layout(one.name).judgement(on: one.architecture).last)
    #expect(one.chosen.map { last == "chosen: \($0)" } ?? last.hasPrefix("none: "), "\(last)")
  }

  /// Every layout with the judgement of each subnet, and what was asked of AWS for it: `RECORD=1` writes it anew, and fails.
  @Test func eachSubnetIsJudgedAsTheTableSays() async throws {
    var rows = ["# Layouts of VPCs, and what each subnet serves for", ""]
    for one in Case.all {
      let layout = try Layout(one.name)
      let lines = try await layout.judgement(on: one.architecture)
      rows += ["## \(one.name)", "", "| Subnet | Serves for | Why |", "|---|---|---|"]
      rows += lines.dropLast().map { line in
        "| " + line.split(separator: ": ", maxSplits: 2).joined(separator: " | ") + " |"
      }
      rows += ["", (lines.last ?? "") + "  ", "asked: \(layout.operations.joined(separator: ", "))", ""]
    }
    let table = rows.joined(separator: "\n")
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Layouts/Judgements.md")
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      try table.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("The table was written: read each difference before it is kept.")
      return
    }
    #expect(try table == String(contentsOf: file, encoding: .utf8))
  }

  @Test func everyLayoutIsInTheTable() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Layouts")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    #expect(Set(files) == Set(Case.all.map { "\($0.name).json" }))
  }

  /// What the routes do not make necessary is not asked.
  @Test(arguments: [
    ("nat-instance", 3), ("nat-gateway", 4), ("transit", 3), ("firewall", 5), ("gateway-firewall", 3),
  ])
  func asFewProcessesRunAsTheRoutesMakeNecessary(_ name: String, _ count: Int) async throws {
    let layout = try Layout(name)
    _ = try await layout.subnets()
    #expect(layout.operations.count == count, "\(layout.operations)")
  }
}
