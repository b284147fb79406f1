import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// Each sentence of a screen is found on it at every size, at once or after moving through it.
struct SentencesInReachTests {
  private static let allSizes = [
    Size(columns: 60, rows: 20), Visitor.standard, Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]

  private func visitor(_ situation: Situation, _ language: Language, at size: Size) throws -> Visitor {
    var visitor = try situation.visitor()
    visitor.speak(language)
    visitor.seeAt(size)
    return visitor
  }

  /// Screens that are made of lists and panes, with what is to be found on each, if need be by moving through it.
  private static let named: [(Situation, [Phrase])] = [
    (.plan, Plan.Group.allCases.map(\.title) + [PlanPhrases.minutes(from: 7, to: 15), PlanPhrases.iamLine(roles: 5)]),
    (.reviewing, Plan.Group.allCases.map(\.title) + [ProgressPhrases.changeSetQuestion]),
    (
      .changing,
      [Judgement.Topic.shutOut, .letIn, .away, .seenAs, .address, .data, .wayBack].map(\.title)
        + [ChangeSetPhrases.changeQuestion]
    ),
    (.running, Plan.Group.allCases.map(\.title) + [Phrase("6 to 14 min left", "残り 6〜14 分")]),
    (.copies, [CopyPhrases.youWouldLose, CopyPhrases.youWouldBeBack, CopyPhrases.wholeFileSystem]),
    (
      .cost,
      [
        CostScreenPhrases.total, CostScreenPhrases.fixed, CostScreenPhrases.byUse,
        CostScreenPhrases.perDay("6.90", firstHour: "0.29", nightsOff: "160"),
      ]
    ),
  ]

  @Test(arguments: named.indices)
  func everySentenceIsInReach(_ index: Int) throws {
    let (situation, phrases) = Self.named[index]
    for language in Language.allCases {
      for size in Self.allSizes {
        let visitor = try visitor(situation, language, at: size)
        for phrase in phrases {
          var walker = visitor
          var isFound = finds(phrase[language], walker, at: size)
          for key in [Key.down, .up] {
            var before: Canvas?
            while !isFound, before != walker.wizard.draw(size) {
              before = walker.wizard.draw(size)
              walker.press(key)
              isFound = finds(phrase[language], walker, at: size)
            }
          }
          #expect(isFound, "\(phrase[language]) \(size)\n\(visitor.screen(size))")
        }
      }
    }
  }

  /// Whether words stand there, wherever rows were broken: over the whole width, or in one of two parts beside each other.
  private func finds(_ text: String, _ visitor: Visitor, at size: Size) -> Bool {
    let words = text.filter { !$0.isWhitespace }
    let canvas = visitor.wizard.draw(size)
    let edges = [max(80, size.columns * 3 / 5), size.columns / 2].filter { $0 < size.columns }
    let parts = [0..<size.columns] + edges.flatMap { [0..<$0, $0..<size.columns] }
    return parts.contains { part in
      let rows = (0..<size.rows).map { row in
        String(canvas.row(row).dropFirst(part.lowerBound).prefix(part.count).map(\.character))
      }
      return rows.joined().filter { !$0.isWhitespace }.contains(words)
    }
  }

  /// However many questions a step has, each says whole why it matters, and how many other answers there are that have no room.
  @Test(arguments: [Situation.start, .network, .existingNetwork, .domain, .access, .image])
  func everyQuestionSaysWhyItMatters(_ situation: Situation) throws {
    for language in Language.allCases {
      for size in Self.allSizes {
        var visitor = try visitor(situation, language, at: size)
        for question in visitor.wizard.step.questions(given: visitor.wizard.answers) {
          let screen = visitor.screen(size)
          #expect(visitor.reads(question.why[language], at: [size]), "\(size)\n\(screen)")
          let isWhole = question.alternatives.allSatisfy {
            screen.contains("○ \($0.title[language])") || screen.contains("◉ \($0.title[language])")
          }
          let more = ["below", "above", "下にあと", "上に"]
          #expect(isWhole || more.contains { screen.contains($0) }, "\(size)\n\(screen)")
          visitor.press(.down)
        }
      }
    }
  }
}
