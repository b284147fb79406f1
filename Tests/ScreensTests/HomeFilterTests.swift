import Drawing
import Home
import Phrases
import Screens
import Testing

/// The rows of the list, chosen by a part of their names.
@Suite struct HomeFilterTests {
  @Test func lettersNarrowTheListAndAreNoKeys() throws {
    var visitor = try Visitor.atHome(several: true)
    #expect(visitor.type("/TE").isEmpty)
    #expect(visitor.shows("1 of 4 by name") && visitor.shows("gitlab-test") && !visitor.shows("gitlab-old   "))
    visitor.press(.enter, .enter)
    #expect(visitor.shows("stack 2 of 3"))
  }

  @Test func theRowThatWasChosenStaysSoWhileItIsShown() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down)
    visitor.type("/gitlab")
    #expect(visitor.shows("3 of 4 by name"))
    visitor.press(.enter, .enter)
    #expect(visitor.shows("stack 2 of 3"))
  }

  /// Names that begin alike are told apart however narrow it is.
  @Test func namesAreTellingOnASmallScreen() throws {
    let screen = try Visitor.atHome(several: true).screen(Size(columns: 60, rows: 20))
    for name in ["gitlab-test", "gitlab-old"] {
      #expect(screen.split(separator: "\n").contains { $0.dropFirst(2).hasPrefix("\(name) ") }, "\(screen)")
    }
  }

  @Test func escapeShowsAllOfThemAgain() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.type("/old")
    visitor.press(.enter)
    #expect(visitor.shows("1 of 4 by name"))
    visitor.press(.escape)
    #expect(visitor.shows("HOME") && !visitor.shows("by name") && visitor.shows("gitlab-test"))
  }

  @Test func whatIsNotShownIsNotOpened() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.type("/nosuch")
    visitor.press(.enter, .enter)
    #expect(visitor.shows("0 of 4 by name"))
    #expect(visitor.type("D").isEmpty && visitor.shows("0 of 4 by name"))
  }

  /// The total and what needs somebody are of all, whatever is shown.
  @Test func nothingElseIsHidden() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.type("/trial")
    #expect(visitor.shows("3 stacks, 1 kept file system") && visitor.shows("not protected: one command"))
  }
}
