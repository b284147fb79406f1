import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// Prices that AWS gives, prices that nobody has, and what is written of them.
struct CostPricesTests {
  // MARK: Asking AWS

  @Test func rAsksOnceAndBlocksNothing() throws {
    var visitor = try Visitor.atCost()
    let region = try Region("ap-northeast-1")
    #expect(visitor.type("r") == [.askForPrices(region)])
    #expect(visitor.type("r").isEmpty)
    #expect(visitor.says(CostScreenPhrases.askingForPrices))
    visitor.type("30")
    #expect(visitor.answer(.usageStorageGB) == "30")
    visitor.arrive(try Scene.answeredPrices)
    #expect(visitor.shows("AWS answered 23 of 27 prices"))
    // The dialog gives way to the typing.
    visitor.type("0")
    #expect(visitor.answer(.usageStorageGB) == "300")
  }

  @Test func whatAWSSaysCountsEverywhere() throws {
    var visitor = try Visitor.atCost()
    let before = try CostTotals.all(visitor)
    visitor.type("r")
    visitor.arrive(try Scene.answeredPrices)
    visitor.press(.escape)
    let after = try CostTotals.all(visitor)
    let own = (Int(before["YOUR PLAN"] ?? ""), Int(after["YOUR PLAN"] ?? ""))
    #expect(try #require(own.1) - #require(own.0) == 73, "730 hours at ten cents more")
    #expect(before["NAT instance"] == after["NAT instance"])
    #expect(visitor.shows("2026-11-23"))
    visitor.press(.escape)
    #expect(visitor.shows("~\(try #require(after["YOUR PLAN"]))") || visitor.shows("about \(after["YOUR PLAN"] ?? "")"))
  }

  @Test func whatAWSSaysAfterOneHasLeftCountsAsWell() throws {
    var visitor = try Visitor.atCost()
    visitor.type("r")
    visitor.press(.escape)
    let before = visitor.screen()
    visitor.arrive(try Scene.answeredPrices)
    #expect(!visitor.says(CostScreenPhrases.pricesTitle) && visitor.screen() != before)
  }

  @Test func refusedPricesStayAsBuiltIn() throws {
    var visitor = try Visitor.atCost()
    let before = visitor.screen()
    visitor.type("r")
    visitor.arrive(try Scene.deniedPrices)
    #expect(visitor.says(Scene.trouble.sentence) && visitor.says(CostPhrases.awsPriceIsDenied))
    visitor.press(.escape)
    #expect(visitor.screen() == before)
  }

  @Test func aRehearsalAsksNobody() throws {
    var visitor = try Visitor.atCost()
    visitor.enter { $0.beginRehearsal(in: try? Region("ap-northeast-1")) }
    visitor.knowAccount()
    #expect(visitor.type("r").isEmpty)
    #expect(visitor.says(CostScreenPhrases.rehearsalAsksNoPrices))
  }

  @Test func pricesOfAnotherRunCountFromTheStart() throws {
    guard case .prices(let refresh, _) = try Scene.answeredPrices else { return }
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.enter { wizard in
      wizard.know([refresh])
      return wizard.start()
    }
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.type("c")
    #expect(visitor.shows("2026-11-23"))
  }

  // MARK: Export

  @Test func eWritesWhatIsOnTheScreen() throws {
    var visitor = try Visitor.atCost()
    visitor.type("77")
    let effects = visitor.type("e")
    guard case .write(let export) = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      return
    }
    #expect(export.name == "gitlab-cost" && export.files.map(\.type) == ["md", "csv"])
    let total = try #require(CostTotals.all(visitor)["YOUR PLAN"])
    #expect(export.files[0].text.contains("ap-northeast-1"))
    #expect(export.files.allSatisfy { $0.text.contains("77") })
    #expect(export.files[0].text.contains("| \(total).") || export.files[0].text.contains("**"))
  }

  // MARK: No prices

  @Test(arguments: ["af-south-1", "cn-north-1", "us-gov-west-1", nil])
  func noPriceIsNeverZero(_ region: String?) throws {
    var visitor = try Visitor.atCost(region: region)
    #expect(!visitor.screen().contains("0.00") && !visitor.screen().contains("~"))
    visitor.type("er")
    #expect(!visitor.effects.contains { if case .write = $0 { true } else { false } })
    #expect(!visitor.effects.contains { if case .askForPrices = $0 { true } else { false } })
    visitor.press(.escape)
    #expect(visitor.says(PlanPhrases.noPricesHere) && !visitor.screen().contains("~0"))
    visitor.go(to: .network)
    visitor.press(.down, .down)
    #expect(visitor.shows("?") && !visitor.screen().contains("USD ("))
  }
}
