import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// The page of all checks.
struct CheckPageTests {
  private static let small = Size(columns: 60, rows: 20)
  static let wide = Size(columns: 140, rows: 40)

  /// On the page, with everything asked and only the account's look at the choices still open.
  private func asking(
    _ answers: [AnswerKey: String] = PlanChecks.domain, _ language: Language = .english
  ) throws -> Visitor {
    var visitor = try PlanChecks.asking(answers, language)
    visitor.type("v")
    return visitor
  }

  /// One of each state: the record is taken, the delegation cannot be seen, and the rest is well or to be known.
  private func mixed(_ language: Language = .english) throws -> Visitor {
    var given = PlanChecks.domain
    given[.domainHost] = "git.dev"
    var visitor = try PlanChecks.asking(given, language)
    visitor.arrive(.sighting(PlanChecks.zone, .success(Scene.answer(to: PlanChecks.zone))))
    let taken = AccountAnswer.records([
      DNSRecord(name: "git.dev.example.com", type: "A", target: "198.51.100.7")
    ])
    visitor.arrive(
      .sighting(.records(zoneID: PlanChecks.zoneID, name: "git.dev.example.com"), .success(taken)))
    visitor.arrive(
      .sighting(.records(zoneID: PlanChecks.zoneID, name: "dev.example.com"), .failure(Scene.trouble)))
    visitor.type("v")
    return visitor
  }

  // MARK: Looks

  @Test func looksAsItDid() throws {
    var golden = Golden("checks")
    for language in Language.allCases {
      var visitor = try mixed(language)
      golden.add("all \(language)", visitor)
      visitor.type("m")
      golden.add("needs me \(language)", visitor)
      golden.add("needs me \(language)", visitor, at: Self.small)
      visitor.press(.enter)
      golden.add("one \(language)", visitor)
      visitor = try asking(PlanChecks.network, language)
      golden.add("asking \(language)", visitor)
    }
    try golden.check()
  }

  @Test(arguments: Language.allCases)
  func eachStateHasItsWordAndItsReason(_ language: Language) throws {
    var visitor = try mixed(language)
    let rows = visitor.wizard.draw(Self.wide).lines
    func row(_ state: Check.State, _ title: Phrase) -> Bool {
      rows.contains { $0.contains(" \(state.word[language]) ") && $0.contains(title[language]) }
    }
    #expect(row(.ok, Phrase("Hosted zone", "ホストゾーン")))
    #expect(row(.fail, Phrase("Record", "レコード")))
    #expect(row(.unknown, Phrase("Name in hosted zone", "ホストゾーン内の名前")))
    #expect(row(.warn, AnswerKey.storageThroughput.question.label))
    #expect(visitor.says(CheckPhrases.recordExists("git.dev.example.com", "A", "198.51.100.7", nil)))
    visitor.type("R")
    let again = visitor.wizard.draw(Self.wide).lines
    #expect(again.contains { $0.contains(" \(Check.State.busy.word[language]) ") })
  }

  @Test func whatIsNotKnownIsCountedApartAndNeverAsWell() throws {
    var visitor = try asking()
    #expect(visitor.shows("4 busy") && !visitor.shows("unknown"))
    for question in visitor.questions { visitor.arrive(.sighting(question, .failure(Scene.trouble))) }
    #expect(visitor.shows("4 unknown") && !visitor.shows("busy"))
  }

  /// The state of a row becomes another; the row stays where it is.
  @Test func noAnswerMovesARow() throws {
    var visitor = try asking(PlanChecks.domain.merging(PlanChecks.network) { $1 })
    func titles() -> [String] {
      let inspected = Inspection.all.map { $0.title[.english] }
      return visitor.wizard.draw(Self.wide).lines.compactMap { line in
        inspected.first { CheckPage.title(line).hasPrefix($0) }
      }
    }
    let before = titles()
    #expect(before.count > 6)
    for question in visitor.questions.reversed() {
      visitor.arrive(.sighting(question, .success(Scene.answer(to: question))))
      #expect(titles() == before)
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), small])
  func whatIsHiddenIsCountedByItsState(_ size: Size) throws {
    var visitor = try asking(
      PlanChecks.domain.merging([
        .accessAllowedCIDRs: "10.0.0.0/8,192.168.0.0/16,52.0.0.0/9,100.64.0.0/10", .storageBackups: "false",
        .imageMemory: "4096", .storageOnDelete: "delete",
      ]) { $1 })
    if size.columns < 80 { visitor.type("m") }
    let rows = visitor.wizard.draw(size).lines
    let marks = rows.compactMap { $0.firstMatch(of: #/↓ (\d+) more: (.*)/#)?.output }
    let mark = try #require(marks.first, "\(rows)")
    let counted = mark.2.matches(of: #/(\d+) (ok|warn|fail|unknown|busy)/#).compactMap { Int($0.output.1) }
    #expect(Int(mark.1) == counted.reduce(0, +))
  }

  // MARK: What needs somebody

  @Test func whatStopsComesFirstThenWhatWasNotSeenThenWhatIsToBeKnown() throws {
    var visitor = try mixed()
    visitor.type("m")
    let text = visitor.screen(Self.wide)
    let order = [
      CheckPagePhrases.stops.english, "Record", CheckPagePhrases.couldNotBeAsked.english, "Name in hosted",
      CheckPagePhrases.knowFirst.english,
    ]
    let places = order.map { text.ranges(of: $0).first?.lowerBound }
    #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(!text.contains("Hosted zone  "), "what is well needs nobody")
    #expect(visitor.says(CheckPagePhrases.staysClosed(1)))
  }

  @Test func whatIsStillAskedIsNamedThere() throws {
    var visitor = try asking()
    visitor.type("m")
    #expect(
      visitor.says(
        CheckPagePhrases.undecided([
          Phrase("Hosted zone", "ホストゾーン"), Phrase("Name in hosted zone", "ホストゾーン内の名前"),
          Phrase("Record", "レコード"),
          Phrase("Delegation", "委任"),
        ])))
  }

  @Test func aSmallScreenOpensWithWhatNeedsSomebody() throws {
    var visitor = try PlanChecks.fails(PlanChecks.host, PlanChecks.taken)
    visitor.seeAt(Self.small)
    visitor.type("v")
    #expect(visitor.screen(Self.small).contains("[needs me"))
    #expect(visitor.screen(Self.small).contains("FAIL"))
  }

  /// The cursor stays on its row whatever comes.
  @Test func theCursorStaysOnItsRow() throws {
    var visitor = try asking()
    visitor.press(.home, .down)
    func row() -> String? { visitor.wizard.draw(Visitor.standard).lines.first { $0.hasPrefix("›") } }
    let title = try #require(row()).dropFirst(18).prefix(22)
    for question in visitor.questions { visitor.arrive(.sighting(question, .failure(Scene.trouble))) }
    #expect(row()?.dropFirst(18).prefix(22) == title)
  }
}
