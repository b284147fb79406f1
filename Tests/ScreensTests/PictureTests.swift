import Drawing
import Phrases
import Screens
import Testing

/// The pictures of the README are of the screens as they are; `make pictures` makes them anew.
struct PictureTests {
  private func canvas(_ visitor: Visitor) -> Canvas { visitor.wizard.draw(Visitor.standard) }

  @Test(arguments: Language.allCases)
  func theScreensOfTheREADME(_ language: Language) throws {
    let screens: [(name: String, title: String, visitor: Visitor)] = [
      ("plan", "The plan: every resource, its price and its time", try .atPlan(language)),
      ("cost", "The cost: what it depends on, and other plans beside", try .atCost(language)),
      ("progress", "The deployment under way", try .halfWay(language)),
      ("failure", "A failure, with its first cause and what to do", try .undoneInside(language)),
      ("home", "The home of a GitLab that stands", try .atHome(language)),
    ]
    for screen in screens {
      try Picture(screen.title, canvas(screen.visitor)).check("\(screen.name).\(language.rawValue)")
    }
  }

  /// From the plan to a GitLab that stands.
  @Test(arguments: Language.allCases)
  func theWalkOfTheREADME(_ language: Language) throws {
    let visitors: [Visitor] = [
      try .atPlan(language), try .atCost(language), try .reviewing(language), try .halfWay(language),
      try .done(language), try .atHome(language),
    ]
    try Picture("From the plan to a GitLab that stands", visitors.map(canvas)).check("walk.\(language.rawValue)")
  }
}
