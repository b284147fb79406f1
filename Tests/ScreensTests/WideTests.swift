import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// From 120 columns on, what is chosen from and what there is to it stand beside each other.
struct WideTests {
  private static let wide = Size(columns: 120, rows: 40)

  @Test func looksLikeThis() throws {
    var golden = Golden("wide")
    for language in Language.allCases {
      for situation in [Situation.plan, .checks, .changing, .startingUp] {
        var visitor = try situation.visitor()
        visitor.speak(language)
        visitor.seeAt(Self.wide)
        golden.add("\(language), \(situation)", visitor, at: Self.wide)
      }
    }
    try golden.check()
  }

  @Test func aDetailStandsBesideItsList() throws {
    let visitor = try Situation.plan.visitor()
    func isBeside(_ columns: Int) -> Bool {
      let line = visitor.wizard.draw(Size(columns: columns, rows: 40)).lines[2]
      return line.contains(PlanPhrases.checks.english) && line.contains(Plan.Group.network.title.english)
    }
    #expect(isBeside(120) && isBeside(200) && !isBeside(119))
  }

  @Test func theStartOfGitLabStandsBesideTheEvents() throws {
    let lines = try Situation.startingUp.visitor().wizard.draw(Self.wide).lines
    let left = [PanePhrases.busyHeading, ProgressPhrases.events].map(\.english)
    #expect(lines.contains { line in line.contains("GitLab start-up") && left.contains { line.contains($0) } })
  }
}
