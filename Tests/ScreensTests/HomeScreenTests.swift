import Account
import Deployment
import Drawing
import GitLabStack
import Home
import Operations
import Phrases
import Screens
import Testing
import Upkeep

/// The home: what stands in the region, and the way from there to each GitLab and back.
@Suite struct HomeScreenTests {
  private static let narrow = Size(columns: 60, rows: 20)
  private static let tall = Size(columns: 80, rows: 40)

  @Test func looksAsInTheGoldenFile() throws {
    var golden = Golden("home")
    for language in Language.allCases {
      let page = try Visitor.atHome(language)
      let list = try Visitor.atHome(language, several: true)
      golden.add("one, \(language)", page)
      golden.add("several, \(language)", list)
      golden.add("one, \(language)", page, at: Self.narrow)
      golden.add("several, \(language)", list, at: Self.narrow)
      golden.add("what nobody may look at, \(language)", try Visitor.atHome(language, denied: true))
      golden.add("measured, \(language)", try Visitor.measured(language), at: Self.tall)
    }
    try golden.check()
  }

  @Test func opensOnTheOnlyOneWhereNobodyHasTyped() throws {
    var visitor = try Visitor.beforeHome()
    visitor.enter { $0.begin(onFailure: .undo, opensHome: true) }
    #expect(visitor.shows("Stack name"))
    visitor.answerHome()
    #expect(visitor.shows("HOME") && visitor.shows("gitlab") && !visitor.shows("Stack name"))
  }

  @Test func staysWithWhoeverHasBegunToType() throws {
    var visitor = try Visitor.beforeHome()
    visitor.enter { $0.begin(onFailure: .undo, opensHome: true) }
    visitor.type("x")
    visitor.answerHome()
    #expect(visitor.shows("Stack name") && !visitor.shows("HOME"))
  }

  @Test func opensTheChosenOneAndComesBack() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down, .enter)
    #expect(visitor.shows("stack 2 of 3") && visitor.shows("gitlab-test"))
    visitor.press(.tab)
    #expect(visitor.shows("stack 3 of 3"))
    visitor.press(.escape)
    #expect(visitor.shows("GitLabs") && visitor.shows("gitlab-old"))
  }

  /// A stack that stands is opened by its own answers, and those to an unfinished new one are not lost.
  @Test func keepsTheDraftOfANewOne() throws {
    var visitor = try Visitor(answers: [.stackName: "unfinished", .imageCPU: "4096"])
    visitor.wait(until: Scene.homeTime)
    visitor.enter { $0.begin(onFailure: .undo, opensHome: true) }
    visitor.answerHome()
    let before = visitor.effects.count
    visitor.type("e")
    #expect(visitor.answer(.stackName) == "gitlab" && visitor.answer(.imageCPU) == nil)
    visitor.press(.escape)
    #expect(visitor.shows("HOME"))
    #expect(!visitor.effects.dropFirst(before).contains { if case .save = $0 { true } else { false } })
    visitor.type("n")
    #expect(visitor.answer(.stackName) == "unfinished" && visitor.answer(.imageCPU) == "4096")
  }

  @Test func anotherOneDoesNotKeepTheNameOfOneThatStands() throws {
    var visitor = try Visitor.atHome()
    visitor.type("n")
    #expect(visitor.answer(.stackName) == "gitlab2")
    visitor.press(.escape)
    #expect(visitor.shows("HOME"))
  }

  @Test func stopsOnlyAfterAYes() throws {
    var visitor = try Visitor.atHome()
    visitor.type("z")
    #expect(visitor.type("bz").isEmpty && visitor.says(RunPhrases.stopByKey))
    #expect(visitor.type("n").isEmpty && !visitor.says(RunPhrases.stopByKey))
    visitor.type("z")
    let effects = visitor.type("y")
    #expect(effects.contains { if case .setTasks(let place, 0) = $0 { place.service == "service" } else { false } })
  }

  @Test func showsThePasswordOnRequestOnly() throws {
    var visitor = try Visitor.atHome()
    #expect(visitor.type("p") == [.readPassword(secretARN: Scene.secretARN)])
    visitor.arrive(.password(.success(Scene.password)))
    #expect(visitor.shows(Scene.password))
    visitor.type("p")
    #expect(!visitor.shows(Scene.password))
  }

  @Test func destroysByTheSameTalkAndComesBack() throws {
    var visitor = try Visitor.atHome()
    visitor.type("D")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.shows("D DESTROY") || visitor.shows("DESTROY"))
    visitor.press(.escape)
    #expect(visitor.shows("HOME"))
  }

  @Test func whatWasOrderedIsNotLeftForTheHome() throws {
    var visitor = try Visitor.atHome()
    visitor.type("D")
    visitor.arrive(
      .stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE", template: try Scene.ours(onDelete: "keep")))))
    visitor.type("Dgitlab")
    visitor.press(.enter)
    #expect(visitor.effects.contains { if case .order = $0 { true } else { false } })
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    visitor.press(.escape)
    #expect(!visitor.shows("HOME"))
  }

  @Test func theBackupsOfAnotherOneAreUnderItsName() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down)
    visitor.type("b")
    let header = visitor.screen().split(separator: "\n").first.map(String.init) ?? ""
    #expect(header.contains("gitlab-test"), "\(header)")
    #expect(visitor.shows("stack 2 of 3"))
  }

  @Test func aShellOpensOnlyWhereItWasAskedFor() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.enter)
    #expect(visitor.type("s") == [.seekShell(stackID: Scene.stackID)])
    visitor.press(.tab)
    let trouble = Result<ShellTarget, Trouble>.failure(Scene.trouble)
    #expect(visitor.arrive(.shell(stackID: Scene.stackID, trouble)).isEmpty)
    #expect(!visitor.says(Scene.trouble.words))
    // What came while something lay over it is dropped, and can be asked for again.
    #expect(visitor.type("s") == [.seekShell(stackID: Scene.testID)])
    visitor.type("?")
    visitor.arrive(.shell(stackID: Scene.testID, trouble))
    visitor.press(.escape)
    #expect(visitor.type("s") == [.seekShell(stackID: Scene.testID)])
  }

  /// The yes is to what the box named, wherever its row is by then.
  @Test func aYesIsToTheOneThatTheBoxIsAbout() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down)
    visitor.type("P")
    let first = ListedStack(
      name: "a-first", about: "GitLab CE, made by gitlab-wizard.",
      id: "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/a-first/9", status: "CREATE_COMPLETE")
    guard case .success(.stacks(let others)) = Scene.home(.stacks, several: true, denied: false) else { return }
    visitor.arrive(.home(.stacks, .success(.stacks([first] + others))))
    #expect(visitor.type("y") == [.protect(stackID: Scene.testID)])
    visitor.press(.enter)
    #expect(visitor.shows("stack 3 of 4"), "the row that was chosen stays chosen")
  }

  /// However fast the time of a rehearsal runs.
  @Test func aPasswordStaysForSecondsOfWhoeverReadsIt() throws {
    var visitor = try Visitor.atHome()
    visitor.hasten(by: 10)
    visitor.type("p")
    visitor.arrive(.password(.success(Scene.password)))
    visitor.wait(until: Scene.homeTime + 290)
    #expect(visitor.shows(Scene.password))
    visitor.wait(until: Scene.homeTime + 300)
    #expect(!visitor.shows(Scene.password))
  }

  @Test func aPasswordIsShownForItsOwnStackAndNotForLong() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.enter)
    #expect(visitor.type("p") == [.readPassword(secretARN: Scene.secretARN)])
    visitor.press(.tab)
    #expect(visitor.type("p").isEmpty)
    #expect(
      visitor.arrive(.password(.success("of the first"))) == [.readPassword(secretARN: Scene.secretARN)])
    #expect(!visitor.shows("of the first"))
    visitor.arrive(.password(.success(Scene.password)))
    #expect(visitor.shows(Scene.password))
    visitor.wait(until: Scene.homeTime + 29)
    #expect(visitor.shows(Scene.password))
    visitor.wait(until: Scene.homeTime + 30)
    #expect(!visitor.shows(Scene.password))
  }

  @Test func aNewOneFromAKeptFileSystemHasItsData() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down, .down, .down)
    visitor.type("n")
    #expect(visitor.answer(.storageFileSystemID) == "fs-0bbb")
  }

  /// Whether they are well is asked again by itself: three looks at each.
  @Test func listsEveryResourceWithItsPageInTheConsole() throws {
    var visitor = try Visitor.atHome()
    visitor.type("w")
    #expect(visitor.says(ConsolePhrases.heading), "\(visitor.screen())")
    let large = [Size(columns: 160, rows: 60)]
    let host = "https://ap-northeast-1.console.aws.amazon.com"
    #expect(visitor.reads("\(host)/efs/home?region=ap-northeast-1#/file-systems/fs-0aaa", at: large))
    #expect(visitor.reads("\(host)/cloudformation/home", at: large))
    #expect(visitor.reads(ConsolePhrases.noPage.english, at: large), "of a service that is no ARN")
    visitor.press(.escape)
    #expect(!visitor.says(ConsolePhrases.heading))
  }

  @Test func asksAgainAfterHalfAMinute() throws {
    var visitor = try Visitor.atHome()
    let before = visitor.effects.count
    visitor.wait(until: Scene.homeTime + 29)
    #expect(visitor.effects.count == before)
    visitor.wait(until: Scene.homeTime + 31)
    #expect(visitor.effects.count == before + 3)
  }
}
