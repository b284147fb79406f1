import Drawing
import GitLabStack
import Home
import Operations
import Phrases
import Screens
import Testing

/// What the home tells of a GitLab besides: what it used, and what it costs by that.
@Suite struct HomeFiguresTests {
  private static let tall = Size(columns: 80, rows: 40)

  /// AWS charges for it: nobody is asked before the key, and each time only once.
  @Test func asksCloudWatchOnTheKeyOnly() throws {
    var visitor = try Visitor.atHome()
    func isMeasuring(_ effect: Effect) -> Bool {
      if case .lookHome(.about(_, .measured)) = effect { true } else { false }
    }
    #expect(!visitor.effects.contains(where: isMeasuring) && !visitor.shows("Growth"))
    let asked = visitor.type("m")
    #expect(asked.count == 1 && asked.allSatisfy(isMeasuring))
    #expect(visitor.says(HomeFigurePhrases.isMeasured))
    #expect(visitor.type("m").isEmpty)
  }

  @Test(arguments: Language.allCases)
  func whatWasMeasuredStandsBesideTheGuess(in language: Language) throws {
    let visitor = try Visitor.measured(language)
    let screen = visitor.screen(Self.tall)
    let growth = HomeFigurePhrases.growth("▁▂▃▄▄▅▆▇", weeks: 8, "+1.2", "+0.50")[language]
    #expect(screen.contains(String(growth.prefix(20))), "\(screen)")
  }

  /// Nothing counts with it before the key, and a change begins with it after.
  @Test func takesWhatWasMeasuredIntoTheEstimateOnTheKeyOnly() throws {
    var visitor = try Visitor.measured()
    #expect(visitor.screen(Self.tall).contains("usage, guessed for a small team"))
    #expect(visitor.type("t").isEmpty)
    #expect(visitor.screen(Self.tall).contains("usage, as measured"))
    visitor.type("tt")
    #expect(visitor.screen(Self.tall).contains("usage, as measured"))
    visitor.type("e")
    #expect(visitor.answer(.usageReadGB) == "74" && visitor.answer(.usageStorageGB) == "31")
    #expect(visitor.answer(.usageNATGB) == nil, "what was not counted stays as it was guessed")
  }

  @Test func withoutTheKeyAChangeCountsWithTheGuess() throws {
    var visitor = try Visitor.measured()
    visitor.type("e")
    #expect(visitor.answer(.usageReadGB) == nil)
  }

  /// The task runs since the 10th: whether one ran before, nobody saw.
  @Test func tellsWhatTheMonthHasCostAndOnWhatCondition() throws {
    let visitor = try Visitor.atHome()
    let screen = visitor.screen(Self.tall)
    #expect(screen.contains("November so far ~18"), "\(screen)")
    #expect(screen.contains(", by the estimate, if it ran before"), "\(screen)")
    let measured = try Visitor.measured().screen(Self.tall)
    #expect(measured.contains("by the estimate with measured use"), "\(measured)")
  }

  @Test func hoursOfWhatIsStoppedAreNotKnown() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down, .enter)
    #expect(visitor.screen(Self.tall).contains("November so far: not known, as it is stopped now"))
  }

  /// Its price is said first, and only a yes pays it.
  @Test func asksCostExplorerAfterAYesOnly() throws {
    let question = HomeQuestion.about(stackID: Scene.stackID, .billed(stackName: "gitlab"))
    var visitor = try Visitor.atHome()
    #expect(visitor.type("c").isEmpty)
    #expect(visitor.says(HomeFigurePhrases.billExplained) && visitor.shows("0.01 USD"))
    #expect(visitor.press(.escape).isEmpty)
    #expect(visitor.type("cn").isEmpty)
    #expect(visitor.type("cy") == [.lookHome(question)])
    visitor.arrive(.home(question, Scene.home(question, several: false, denied: false)))
    #expect(visitor.screen(Self.tall).contains("151.40 USD since 2026-11-01, without credits"))
    visitor.type("r")
    let asked = visitor.effects.count { $0 == .lookHome(question) }
    #expect(asked == 1, "to ask again for all is not to pay again")
  }

  /// What was paid for is shown, whatever else is unknown.
  @Test func aBillAndAMeasureStandWithoutAnEstimateToo() throws {
    let billed = HomeQuestion.about(stackID: Scene.stackID, .billed(stackName: "gitlab"))
    var visitor = try Visitor.atHome()
    let unread = LiveStack(
      description: Scene.live("CREATE_COMPLETE").description, template: .failure(Scene.trouble))
    visitor.arrive(.home(.about(stackID: Scene.stackID, .stack), .success(.stack(unread))))
    #expect(visitor.type("cy") == [.lookHome(billed)])
    visitor.arrive(.home(billed, Scene.home(billed, several: false, denied: false)))
    for case .lookHome(let question) in visitor.type("m") {
      visitor.arrive(.home(question, Scene.home(question, several: false, denied: false)))
    }
    let screen = visitor.screen(Self.tall)
    #expect(screen.contains("151.40 USD since") && screen.contains("CPU 21%"), "\(screen)")
  }

  @Test func theBoxThatAsksForMoneyNamesTheStack() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down)
    visitor.type("c")
    #expect(visitor.says(HomeFigurePhrases.billTitle("gitlab-test")), "\(visitor.screen())")
  }

  /// There are more keys than fit in one row; what costs says so before.
  @Test func theKeysOfTheHomeStandInTwoRows() throws {
    func keys(_ visitor: Visitor) -> String {
      visitor.screen().split(separator: "\n").suffix(2).joined(separator: "\n")
    }
    var list = try Visitor.atHome(several: true)
    for key in ["/ filter", "A all regions", "d drift", "c billed", "w AWS console", "? help", "q quit"] {
      #expect(keys(list).contains(key), "\(keys(list))")
    }
    list.type("/te")
    list.press(.enter)
    #expect(keys(list).contains("Esc all rows"), "\(keys(list))")
    let page = try Visitor.atHome()
    #expect(keys(page).contains("m measure, ~0.0001 USD") && keys(page).contains("d drift"), "\(keys(page))")
    let measured = try Visitor.measured()
    #expect(keys(measured).contains("t use measured"), "\(keys(measured))")
  }

  @Test(arguments: [false, true])
  func aBillThatIsNotKnownSaysWhatItTakes(isDenied: Bool) throws {
    let question = HomeQuestion.about(stackID: Scene.testID, .billed(stackName: "gitlab-test"))
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down, .enter)
    #expect(visitor.type("cy") == [.lookHome(question)])
    visitor.arrive(.home(question, Scene.home(question, several: true, denied: isDenied)))
    let words = isDenied ? "It takes ce:GetCostAndUsage" : "under the tag of this stack"
    #expect(visitor.reads(words, at: [Self.tall]), "\(visitor.screen(Self.tall))")
  }

  /// The key asks, and asks nothing twice; what differs is a need, with the command that tells more.
  @Test func comparesOnTheKeyAndMakesANeedOfWhatDiffers() throws {
    let question = HomeQuestion.about(stackID: Scene.stackID, .drift)
    var visitor = try Visitor.atHome()
    #expect(!visitor.effects.contains(.lookHome(question)))
    #expect(visitor.type("d") == [.lookHome(question)])
    #expect(visitor.type("d").isEmpty)
    #expect(visitor.reads("CloudFormation compares what stands", at: [Self.tall]))
    visitor.arrive(.home(question, Scene.home(question, several: false, denied: false)))
    let screen = visitor.screen(Self.tall)
    #expect(screen.contains("changed past CloudFormation: 1 resource"), "\(screen)")
    #expect(screen.contains("gitlab-wizard drift gitlab"), "\(screen)")
    visitor.type("d")
    visitor.arrive(.home(question, Scene.home(question, several: false, denied: true)))
    #expect(visitor.screen(Self.tall).contains("UNKNOWN now"))
  }
}
