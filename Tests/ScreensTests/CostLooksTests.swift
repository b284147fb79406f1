import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// The cost screen, for people to read.
struct CostLooksTests {
  private static let wide = Size(columns: 120, rows: 40)
  private static let narrow = Size(columns: 60, rows: 20)

  @Test func looksLikeThis() throws {
    var golden = Golden("cost")
    for language in Language.allCases {
      var visitor = try Visitor.atCost(language)
      golden.add("\(language)", visitor)
      golden.add("\(language), narrow", visitor, at: Self.narrow)
      golden.add("\(language), wide", visitor, at: Self.wide)
      visitor.press(.tab)
      visitor.press(.up, .up, .up, .up)
      golden.add("\(language), the next columns, on the way out", visitor)
      visitor.press(.pageDown)
      golden.add("\(language), the last row", visitor)
      visitor.type("1000001")
      golden.add("\(language), too much", visitor)
    }
    golden.add("ASCII", try Visitor.atCost(glyphs: .ascii))
    try golden.check()
  }

  @Test func looksLikeThisWithOtherPlans() throws {
    var golden = Golden("cost-plans")
    for language in Language.allCases {
      golden.add("\(language), NAT instance", try Visitor.atCost(language, [.networkEgress: "nat-instance"]))
      golden.add("\(language), existing network", try Visitor.atCost(language, Visitor.existingNetwork))
      golden.add(
        "\(language), HTTPS, bursting, no backups",
        try Visitor.atCost(
          language,
          [
            .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789ABCDEFGHIJ",
            .storageThroughput: "bursting", .storageBackups: "false", .logsContainerInsights: "false",
          ]))
    }
    try golden.check()
  }

  @Test func looksLikeThisWhenAWSIsAsked() throws {
    var golden = Golden("cost-prices")
    for language in Language.allCases {
      var visitor = try Visitor.atCost(language)
      visitor.type("r")
      golden.add("\(language), asking", visitor)
      visitor.arrive(try Scene.answeredPrices)
      golden.add("\(language), answered", visitor)
      visitor.press(.escape)
      golden.add("\(language), with the prices of AWS", visitor)
      visitor.type("r")
      visitor.arrive(try Scene.deniedPrices)
      golden.add("\(language), refused", visitor)
    }
    try golden.check()
  }

  @Test func looksLikeThisWithoutPrices() throws {
    var golden = Golden("cost-none")
    for language in Language.allCases {
      for region in ["af-south-1", "cn-north-1", "us-gov-west-1"] {
        golden.add("\(language), \(region)", try Visitor.atCost(language, region: region))
      }
      golden.add("\(language), no region", try Visitor.atCost(language, region: nil))
    }
    try golden.check()
  }
}
