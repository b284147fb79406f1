import Account
import GitLabStack
import Testing

/// What AWS lacks in some zones, as the list in the program has it.
struct ZoneFactsTests {
  private let facts = ZoneFacts.builtIn

  @Test func theListCanBeReadAndSaysOfWhichDayItIs() {
    #expect(facts.asOf.wholeMatch(of: /20\d\d-\d\d-\d\d/) != nil)
  }

  @Test(arguments: [
    ("apne1-az3", false), ("apne1-az4", true), ("usw1-az2", false), ("usw1-az3", true), ("cnn1-az4", false),
    ("use1-az3", true), ("euc1-az9", true), ("apne2-az3", true),
  ])
  func fargateIsWhereAWSSaysAndInEveryZoneOfOtherRegions(_ zone: String, _ has: Bool) {
    #expect(facts.hasFargate(zone: zone) == has)
    #expect(facts.hasFargate(zone: zone, .x86) == has)
  }

  @Test func oneZoneRunsNoARMTasks() {
    #expect(!facts.hasFargate(zone: "use1-az3", .arm))
    #expect(facts.hasFargate(zone: "use1-az3", .x86))
    #expect(facts.hasFargate(zone: "use1-az1", .arm))
    #expect(!facts.hasFargate(zone: "apne1-az3", .arm))
  }

  @Test func oneZoneTakesNoNATGateway() {
    #expect(!facts.hasNATGateway(zone: "apne1-az3"))
    #expect(facts.hasNATGateway(zone: "apne1-az4"))
  }
}
