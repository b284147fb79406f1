import Account
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// Beside each alternative stands what the month would cost with it, before it is chosen.
struct AlternativeTotalsTests {
  private static let tall = Size(columns: 80, rows: 60)

  @Test(
    arguments: [
      (Step.network, 2, "nat-gateway", "nat-instance"), (.image, 1, "x86_64", "arm64"), (.image, 2, "2048", "4096"),
      (.image, 3, "8192", "9216"), (.image, 5, "elastic", "bursting"), (.image, 6, "true", "false"),
      (.image, 7, "keep", "delete"), (.image, 8, "true", "false"),
    ] as [(Step, Int, String, String)])
  func anAlternativeLeadsWhereItSays(_ step: Step, _ row: Int, _ chosen: String, _ next: String) throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: step)
    for _ in 0..<row { visitor.press(.down) }
    let before = Self.totals(visitor)
    #expect(before.count >= 2 && before.allSatisfy { $0 != "~0" })
    let index = try #require(Self.chosen(visitor))
    #expect(before[index] == Self.paneTotal(visitor))
    visitor.press(.right)
    #expect(visitor.wizard.answers.text(.networkEgress) ?? next == next || step != .network)
    #expect(Self.paneTotal(visitor) == before[index + 1])
    #expect(Self.totals(visitor) == before, "totals do not depend on what is chosen")
  }

  @Test func eachRegionSaysWhatThePlanCostsThere() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.press(.down)
    visitor.type("/")
    let line = try #require(visitor.wizard.draw(Self.tall).lines.first { $0.contains("eu-west-1 ") })
    let total = try #require(line.firstMatch(of: /~\d+/)).output
    visitor.type("eu-west-1")
    visitor.press(.enter)
    #expect(Self.paneTotal(visitor) == String(total))
  }

  @Test func aNetworkThatExistsSaysWhatIsSaved() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: .network)
    visitor.type("/")
    let line = try #require(visitor.wizard.draw(Self.tall).lines.first { $0.contains(Scene.vpcs[0].id) })
    let total = try #require(line.firstMatch(of: /~\d+/)).output
    visitor.press(.down, .enter)
    visitor.arrive(.subnets(vpc: Scene.vpcs[0].id, .success(Scene.subnets)))
    #expect(Self.paneTotal(visitor) == String(total))
  }

  private static func alternatives(_ visitor: Visitor) -> [String] {
    visitor.wizard.draw(tall).lines.filter { $0.contains("◉") || $0.contains("○") }
  }

  private static func totals(_ visitor: Visitor) -> [String] {
    alternatives(visitor).compactMap { $0.firstMatch(of: /~\d+/).map { String($0.output) } }
  }

  private static func chosen(_ visitor: Visitor) -> Int? { alternatives(visitor).firstIndex { $0.contains("◉") } }

  /// The sum in the pane beside the questions.
  private static func paneTotal(_ visitor: Visitor) -> String? {
    visitor.wizard.draw(tall).lines.first { $0.contains(" resources ") }?.firstMatch(of: /~\d+/).map {
      String($0.output)
    }
  }
}
