import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

extension Visitor {
  /// On the cost screen, with nothing in the way and the account known.
  static func atCost(
    _ language: Language = .english, _ answers: [AnswerKey: String] = [:], glyphs: Glyphs = .unicode,
    region: String? = "ap-northeast-1"
  ) throws -> Visitor {
    var given = answers
    given[.accessAllowedCIDRs] = Visitor.networks
    var visitor = try Visitor(language, glyphs: glyphs, region: region, answers: given)
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("c")
    return visitor
  }

  static let existingNetwork: [AnswerKey: String] = [
    .networkVPC: "vpc-01234567", .networkPublicSubnets: "subnet-00000001,subnet-00000002",
    .networkPrivateSubnets: "subnet-00000003,subnet-00000004",
  ]
}

/// The sums on the cost screen.
enum CostTotals {
  /// Everything in one picture.
  static let screen = Size(columns: 300, rows: 40)

  /// What each column says in the total, by its title.
  static func all(_ visitor: Visitor) throws -> [String: String] {
    let lines = visitor.wizard.draw(screen).lines
    let titles = try #require(lines.first { $0.contains("YOUR PLAN") }).split(separator: "  ").map {
      $0.trimmingSpaces
    }
    let total = try #require(lines.first { $0.hasPrefix(" TOTAL") })
    let amounts = total.matches(of: /~\d+/).map { String($0.output.dropFirst()) }
    return Dictionary(zip(titles.filter { !$0.isEmpty }, amounts)) { first, _ in first }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
