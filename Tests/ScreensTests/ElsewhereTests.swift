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
