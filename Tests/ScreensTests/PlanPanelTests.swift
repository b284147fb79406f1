import Drawing
import Phrases
import Screens
import Testing

/// What stands below the list of the plan, about the row that is selected.
struct PlanPanelTests {
  /// Labels of a list say something, however little room there is; the rights of a role are AWS's own policies too.
  @Test(arguments: Language.allCases)
  func noLabelStandsWithoutItsValue(_ language: Language) throws {
    var visitor = try Visitor.atPlan(language)
    let labels = [PlanPhrases.opens, PlanPhrases.rights].map { $0[language] }
    var seen: Set<String> = []
    for _ in 0..<12 {
      for line in visitor.screen(Visitor.standard).split(separator: "\n").map(String.init) {
        let words = line.split(separator: " ").map(String.init)
        #expect(!labels.contains(words.last ?? ""), "\(line)")
        for (label, next) in zip(words, words.dropFirst()) where labels.contains(label) {
          #expect(!labels.contains(next), "\(line)")
          seen.insert(label)
        }
      }
      visitor.press(.down)
    }
    #expect(seen == Set(labels))
  }
}
