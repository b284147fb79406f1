import Account
import Drawing
import GitLabStack
import Home
import Operations
import Phrases
import Screens
import Testing

/// Other regions, which are asked on a key alone.
@Suite struct ElsewhereTests {
  @Test func asksEachOtherRegionOnceAndEachMayFailAlone() throws {
    var visitor = try Visitor.atHome(several: true)
    #expect(!visitor.effects.contains(.lookHome(.regions)))
    #expect(visitor.type("A") == [.lookHome(.regions)])
    let before = visitor.effects.count
    let asked = visitor.arrive(.home(.regions, Scene.home(.regions, several: true, denied: false)))
    #expect(asked.count == 3 && visitor.effects.count == before + 3, "its own is known")
    for case .lookHome(let question) in asked {
      visitor.arrive(.home(question, Scene.home(question, several: true, denied: false)))
    }
    #expect(visitor.shows("eu-west-1  gitlab-branch  CREATE_COMPLETE"), "\(visitor.screen())")
    #expect(visitor.shows("status gitlab-branch --region eu-west-1"), "\(visitor.screen())")
    #expect(visitor.shows("us-west-2  UNKNOWN") && visitor.shows("No GitLab of ours in: us-east-1"))
    visitor.press(.escape)
    #expect(visitor.shows("GitLabs"))
  }

  /// Nothing is said of it before AWS has said what stands there, and nothing is kept of a look.
  @Test func itsNumberOpensTheRegionOfOne() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.type("A")
    for case .lookHome(let question) in visitor.arrive(
      .home(.regions, Scene.home(.regions, several: true, denied: false)))
    {
      visitor.arrive(.home(question, Scene.home(question, several: true, denied: false)))
    }
    #expect(visitor.shows("1  eu-west-1  gitlab-branch") && visitor.shows("1-9 open its region"), "\(visitor.screen())")
    let asked = visitor.type("1")
    #expect(asked.contains(.lookHome(.stacks)) && visitor.wizard.region?.description == "eu-west-1")
    #expect(!asked.contains { if case .save = $0 { true } else { false } })
    #expect(visitor.says(ElsewherePhrases.turnedTo("eu-west-1")), "\(visitor.screen())")
    visitor.press(.control("l"))
    #expect(visitor.shows("In eu-west-1.") && visitor.shows("asking…"), "\(visitor.screen())")
    #expect(!visitor.shows("nothing needs you") && !visitor.shows("0 stacks"), "\(visitor.screen())")
    visitor.arrive(.home(.stacks, .success(.stacks([]))))
    #expect(visitor.shows("No GitLab of ours in: eu-west-1"), "\(visitor.screen())")
  }

  /// What answers later gets a later number, though its region comes first: a digit that was read still means what it meant.
  @Test func noNumberMovesWhileRegionsStillAnswer() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.type("A")
    visitor.arrive(.home(.regions, Scene.home(.regions, several: true, denied: false)))
    for (region, name) in [("us-east-1", "shop"), ("eu-west-1", "gitlab-branch")] {
      let stack = ListedStack(name: name, about: "GitLab CE, made by gitlab-wizard.", status: "CREATE_COMPLETE")
      visitor.arrive(.home(.stacksElsewhere(try Region(region)), .success(.stacks([stack]))))
      #expect(visitor.shows("1  us-east-1  shop"), "\(visitor.screen())")
    }
    #expect(visitor.shows("2  eu-west-1  gitlab-branch"), "\(visitor.screen())")
    try visitor.click("2  eu-west-1")
    #expect(visitor.wizard.region?.description == "eu-west-1")
  }

  /// Again only once all have answered; what was listed before stays where that fails.
  @Test func asksNothingTwiceWhileAnswersAreUnderWay() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.type("A")
    visitor.press(.escape)
    #expect(visitor.type("A").isEmpty)
    let asked = visitor.arrive(.home(.regions, Scene.home(.regions, several: true, denied: false)))
    visitor.press(.escape)
    #expect(visitor.type("A").isEmpty)
    for case .lookHome(let question) in asked {
      visitor.arrive(.home(question, Scene.home(question, several: true, denied: false)))
    }
    visitor.press(.escape)
    #expect(visitor.type("A").count == 4)
    visitor.arrive(.home(.regions, .failure(Scene.trouble)))
    #expect(visitor.shows("eu-west-1  gitlab-branch  CREATE_COMPLETE"), "\(visitor.screen())")
    #expect(visitor.says(Scene.trouble.sentence), "\(visitor.screen())")
  }

  /// There may be no list to ask from; and the list says what was asked.
  @Test func theyAreAskedFromAPageTooAndTheListSaysSo() throws {
    var page = try Visitor.atHome()
    #expect(page.shows("A all regions"), "\(page.screen())")
    #expect(page.type("A") == [.lookHome(.regions)])
    var list = try Visitor.atHome(several: true)
    #expect(list.shows("Other regions not asked: A asks them"))
    list.type("A")
    list.press(.escape)
    #expect(list.shows("A shows the other regions") && !list.shows("not asked"), "\(list.screen())")
  }
}
