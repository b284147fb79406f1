import Account
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

struct AnsweringTests {
  @Test(
    arguments: [
      (Step.start, 0, AnswerKey.stackName, "gitlab-2"), (.start, 1, .stackRegion, "eu-west-9x"),
      (.start, 2, .stackTags, "Owner=me, Project=x"), (.network, 0, .networkVPC, "vpc-zz"),
      (.network, 1, .networkCIDR, "10.0.0.1/8"), (.domain, 0, .domainZone, "nodot"),
      (.domain, 1, .domainHost, "-git"), (.domain, 2, .domainZoneID, "/hostedzone/?"),
      (.access, 0, .accessAllowedCIDRs, "10.0.0.0/8,nonsense"), (.access, 1, .accessRootEmail, "nobody"),
      (.image, 0, .imageTag, "latest"),
    ])
  func keepsWhatIsTypedHoweverWrong(_ step: Step, _ row: Int, _ key: AnswerKey, _ text: String) throws {
    var visitor = try Visitor()
    visitor.go(to: step)
    for _ in 0..<row { visitor.press(.down) }
    let typed = text.filter { $0 != "?" }
    visitor.press(.paste(String(typed.prefix(1))))
    visitor.type(String(typed.dropFirst()))
    #expect(visitor.kept?[key]?.line == AnswerValue(line: typed, for: key).line)
    visitor.press(.pageDown, .pageUp)
    #expect(visitor.shows(visitor.answer(key) ?? "nothing"))
  }

  @Test func aKeyOfTheFirstScreenChangesTheLanguageAndKeepsIt() throws {
    var visitor = try Visitor()
    visitor.type("shop")
    #expect(visitor.shows("Ctrl-G 日本語"))
    #expect(visitor.press(.control("g")) == [.keepLanguage(.japanese)])
    #expect(visitor.shows("スタック名") && visitor.shows("shop") && visitor.shows("Ctrl-G English"))
    #expect(visitor.press(.control("g")) == [.keepLanguage(.english)])
    #expect(visitor.shows("Stack name"))
    var plain = try Visitor(glyphs: .ascii)
    #expect(plain.press(.control("g")).isEmpty && plain.shows("ASCII characters only"))
  }

  @Test func entersTheQuickWayPastWhatHasAGoodDefault() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.press(.control("x"))
    #expect(visitor.says(QuickPhrases.isQuick(5)))
    var steps: [Step] = []
    while visitor.wizard.step < .plan, steps.count < 20 {
      steps.append(visitor.wizard.step)
      if steps.last == .access, visitor.answer(.accessAllowedCIDRs) == nil { visitor.type("203.0.113.0/24") }
      visitor.press(.enter)
    }
    #expect(steps == [.start, .start, .domain, .domain, .access, .access])
    #expect(visitor.wizard.step == .plan)
    // All else is still there.
    visitor.press(.pageUp)
    #expect(visitor.wizard.step == .image)
  }

  @Test func entersAllTheWayToThePlanWithOneAnswer() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    var presses = 0
    while visitor.wizard.step < .plan, presses < 40 {
      if visitor.wizard.step == .access, visitor.answer(.accessAllowedCIDRs) == nil { visitor.type("203.0.113.0/24") }
      visitor.press(.enter)
      presses += 1
    }
    #expect(visitor.wizard.step == .plan)
    #expect(visitor.kept?.keys == [.accountID, .accessAllowedCIDRs])
  }

  @Test func enterStaysWhereAnAnswerIsMissing() throws {
    var visitor = try Visitor()
    visitor.go(to: .access)
    visitor.press(.enter, .enter, .enter)
    #expect(visitor.wizard.step == .access)
    #expect(visitor.says(RefusalPhrases.anIPv4Network))
  }

  @Test func backAndForwardKeepsEveryAnswer() throws {
    var visitor = try Visitor(answers: [
      .stackName: "mine", .networkCIDR: "10.9.0.0/20", .networkEgress: "nat-instance", .domainZone: "example.com",
      .accessAllowedCIDRs: Visitor.networks, .imageCPU: "4096", .imageMemory: "9216",
    ])
    let before = visitor.wizard.answers
    for _ in 0..<3 {
      visitor.go(to: .plan)
      for _ in 0..<5 { visitor.press(.escape) }
      #expect(visitor.wizard.step == .start)
    }
    #expect(visitor.wizard.answers == before)
  }

  @Test func typingReplacesADefaultAndBackspaceEditsIt() throws {
    var visitor = try Visitor()
    visitor.type("x")
    #expect(visitor.answer(.stackName) == "x")
    visitor = try Visitor()
    visitor.press(.backspace)
    #expect(visitor.answer(.stackName) == "gitla")
    visitor.press(.home, .delete)
    #expect(visitor.answer(.stackName) == "itla")
  }

  @Test func anEmptiedFieldStaysEmptyUntilItIsTypedInOrLeft() throws {
    var visitor = try Visitor()
    visitor.go(to: .network)
    visitor.press(.down)
    let byDefault = "10.0.0.0/16"
    for _ in 0..<30 { visitor.press(.backspace) }
    #expect(visitor.answer(.networkCIDR) == nil)
    #expect(!visitor.shows(byDefault))
    visitor.press(.up)
    #expect(visitor.shows(byDefault))
    visitor.press(.down, .control("u"))
    #expect(!visitor.shows(byDefault))
    visitor.type("1")
    #expect(visitor.answer(.networkCIDR) == "1")
  }

  @Test func anEmptiedUseStaysEmpty() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("c")
    for _ in 0..<20 { visitor.press(.backspace) }
    #expect(visitor.answer(.usageStorageGB) == nil)
    visitor.type("7")
    #expect(visitor.answer(.usageStorageGB) == "7")
  }

  @Test func backspaceEditsTheRegionThatNobodyHasAnswered() throws {
    var visitor = try Visitor()
    visitor.press(.down, .backspace)
    #expect(visitor.answer(.stackRegion) == "ap-northeast-")
  }

  @Test func aSlashInANetworkIsText() throws {
    var visitor = try Visitor()
    visitor.go(to: .network)
    visitor.press(.down)
    visitor.type("10.1.0.0/16")
    #expect(visitor.answer(.networkCIDR) == "10.1.0.0/16")
    visitor.go(to: .access)
    visitor.type("198.51.100.0/24, 203.0.113.7/32")
    #expect(visitor.wizard.answers.list(.accessAllowedCIDRs) == ["198.51.100.0/24", "203.0.113.7/32"])
  }

  @Test func aPastedLineEndIsNotPartOfTheAnswer() throws {
    var visitor = try Visitor()
    visitor.go(to: .access)
    visitor.press(.paste("203.0.113.0/24\r\n198.51.100.0/24\n"))
    #expect(visitor.wizard.answers.list(.accessAllowedCIDRs) == ["203.0.113.0/24", "198.51.100.0/24"])
    #expect(visitor.wizard.step == .access)
  }

  @Test func aNewVPCKeepsItsRangeAndWayOut() throws {
    var visitor = try Visitor(answers: [.networkCIDR: "10.9.0.0/20", .networkEgress: "nat-instance"])
    visitor.knowAccount()
    visitor.go(to: .network)
    visitor.type("/")
    visitor.press(.enter)
    #expect(visitor.answer(.networkVPC) == "new")
    #expect(visitor.answer(.networkCIDR) == "10.9.0.0/20")
    #expect(visitor.answer(.networkEgress) == "nat-instance")
  }

  @Test func aChoiceMovesWithTheArrowsAndStopsAtTheEnds() throws {
    var visitor = try Visitor()
    visitor.go(to: .network)
    visitor.press(.down, .down, .right, .right, .right)
    #expect(visitor.answer(.networkEgress) == "public-subnets")
    visitor.press(.left)
    #expect(visitor.kept?[.networkEgress]?.line == "nat-instance")
  }

  @Test func moreProcessorsTakeTheMemoryThatGoesWithThem() throws {
    var visitor = try Visitor()
    visitor.go(to: .image)
    visitor.press(.down, .down)
    #expect(visitor.shows("○ 8 vCPU"))
    #expect(!visitor.screen().contains(/8 vCPU +~\d+ USD\n/), "eight vCPU cost more than two")
    visitor.press(.right, .right)
    #expect(visitor.answer(.imageCPU) == "8192")
    #expect(visitor.answer(.imageMemory) == "16384")
  }

  @Test(arguments: [Visitor.standard, Size(columns: 60, rows: 20)])
  func theChosenAlternativeIsAlwaysInSight(_ size: Size) throws {
    var visitor = try Visitor()
    visitor.go(to: .image)
    visitor.press(.down, .down, .down)
    for _ in 0..<14 {
      visitor.press(.right)
      #expect(visitor.screen(size).contains("◉"))
    }
  }
}
