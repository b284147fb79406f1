import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// What keys do on the cost screen.
struct CostScreenTests {
  @Test func everyDigitMovesEveryColumn() throws {
    var visitor = try Visitor.atCost()
    var before = try CostTotals.all(visitor)
    for digit in "9000" {
      visitor.type("\(digit)")
      let after = try CostTotals.all(visitor)
      for (title, total) in after where !title.hasSuffix("use") {
        let old = try #require(before[title])
        // The first digit takes the place of the usual 20.
        #expect(digit == "9" ? total != old : Int(total) ?? 0 > Int(old) ?? 0, "\(title)")
      }
      before = after
    }
    #expect(visitor.kept?[.usageStorageGB]?.line == "9000")
    visitor.press(.escape)
    #expect(visitor.wizard.step == .plan && visitor.answer(.usageStorageGB) == "9000")
  }

  /// On a small screen there is one line for it.
  @Test(arguments: Language.allCases)
  func theHelpHasAllThatIsSaidOfTheRow(_ language: Language) throws {
    var visitor = try Visitor.atCost(language)
    visitor.press(.pageUp)
    visitor.type("?")
    #expect(visitor.reads(CostScreenPhrases.aboutTask[language], at: [Size(columns: 60, rows: 90)]))
  }

  @Test func plusAndMinusStepThroughRoundNumbers() throws {
    var visitor = try Visitor.atCost()
    visitor.type("+")
    #expect(visitor.answer(.usageStorageGB) == "50")
    visitor.type("++-")
    #expect(visitor.answer(.usageStorageGB) == "100")
    visitor.type("-----------")
    #expect(visitor.answer(.usageStorageGB) == "0")
    visitor.type("7")
    visitor.press(.backspace)
    visitor.type("3")
    #expect(visitor.answer(.usageStorageGB) == "03")
  }

  @Test func emptyingANumberTakesTheUsualOne() throws {
    var visitor = try Visitor.atCost()
    let before = visitor.screen()
    visitor.type("8")
    visitor.press(.backspace)
    #expect(visitor.answer(.usageStorageGB) == nil)
    #expect(try CostTotals.all(visitor) == CostTotals.all(Visitor.atCost()))
    visitor.press(.down, .up)
    #expect(visitor.screen() == before)
  }

  @Test func lettersAreNoNumbers() throws {
    var visitor = try Visitor.atCost()
    visitor.type("abxyz")
    #expect(visitor.answer(.usageStorageGB) == nil)
  }

  @Test func tabTurnsThroughAllColumnsAndBack() throws {
    var visitor = try Visitor.atCost()
    let first = visitor.screen()
    var seen: Set<String> = []
    for _ in 0..<4 {
      for name in ["Light use", "Heavy use", "NAT instance", "No NAT", "arm64", "EFS bursting", "Nights off"]
      where visitor.shows(name) {
        seen.insert(name)
      }
      visitor.press(.tab)
    }
    #expect(seen.count == 7)
    #expect(visitor.screen() == first)
    visitor.press(.backTab)
    #expect(visitor.shows("Nights off"))
    visitor.press(.tab)
    #expect(visitor.screen() == first)
  }

  @Test(arguments: [
    ("NAT instance", AnswerKey.networkEgress, "nat-instance"), ("No NAT", .networkEgress, "public-subnets"),
    ("arm64", .imageArchitecture, "arm64"), ("EFS bursting", .storageThroughput, "bursting"),
  ])
  func aColumnSaysWhatItsOwnPlanWouldSay(_ title: String, _ key: AnswerKey, _ answer: String) throws {
    let there = try CostTotals.all(Visitor.atCost())[title]
    let own = try CostTotals.all(Visitor.atCost(.english, [key: answer]))
    #expect(there == own["YOUR PLAN"] && there != nil)
    #expect(own[title] == nil, "the plan is not compared with itself")
  }

  @Test func whatMovesNothingIsNotAsked() throws {
    let visitor = try Visitor.atCost(.english, Visitor.existingNetwork)
    let screen = visitor.screen(CostTotals.screen)
    #expect(!screen.contains("Through the NAT") && !screen.contains("Outbound:"))
    #expect(screen.contains("EFS read") && screen.contains("outbound traffic of your VPC"))
  }
}
