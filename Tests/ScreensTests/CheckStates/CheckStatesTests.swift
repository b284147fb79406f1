import Account
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// Every state of every check, as the page of all checks shows it in both languages.
struct CheckStatesTests {
  private static let all =
    AccountStates.all + QuotaStates.all + NetworkStates.all + SubnetStates.all + DomainStates.all
    + CertificateStates.all + KeptDataStates.all + NameStates.all

  private static let words: [Check.State: Phrase] = [
    .ok: Phrase("ok", "正常"), .warn: Phrase("WARN", "注意"), .fail: Phrase("FAIL", "不可"),
    .unknown: Phrase("UNKNOWN", "確認不可"), .busy: Phrase("busy", "確認中"),
  ]

  @Test(arguments: StateToSee.all(all))
  func aStateIsShownInItsRowAndExplainedBelowWithWhatMendsIt(_ row: StateToSee) throws {
    let (check, wanted) = (row.check, row.state)
    var visitor = try wanted.scene.visitor()
    let read = CheckPage.go(&visitor, to: check.title)
    let rows = try #require(read, "no row has that title")
    let others = rows.filter(Self.isInNoTable)
    #expect(others.isEmpty)
    if wanted.state == .busy { visitor.type("r") }
    for language in Language.allCases {
      visitor.speak(language)
      let read = CheckPage(visitor, at: check.title)
      let page = try #require(read)
      let (state, found) = (Self.words[wanted.state]?[language], wanted.found[language])
      let (reason, fix) = (
        CheckPage.unbroken(wanted.reason[language]), wanted.fix.map { CheckPage.unbroken($0[language]) }
      )
      #expect(page.state == state, "\(page)")
      #expect(page.found.contains(found), "\(page)")
      #expect(page.reason.contains(reason), "\(page)")
      #expect(page.fix?.contains(fix ?? "no fix") ?? (fix == nil), "\(page)")
    }
  }

  // MARK: None is left out

  /// The words for the states of each check, by its title as a row has it. Some titles are those of answers too, whose warnings are
  /// rows of their own.
  private static let inTables: [String: Set<String>] = {
    let labels = Set(AnswerKey.allCases.map(\.question.label))
    let checks = all.filter { !labels.contains($0.title) }
    return Dictionary(
      checks.map { check in
        (CheckPage.padded(check.title.english), Set(check.states.compactMap { words[$0.state]?.english }))
      }, uniquingKeysWith: { $0.union($1) })
  }()

  /// Whether a row has a state that the table of its check has not.
  private static func isInNoTable(_ row: String) -> Bool {
    guard let states = inTables[CheckPage.title(row)] else { return false }
    return !states.contains(CheckPage.state(row))
  }

  @Test func everyCheckHasItsTable() {
    #expect(Self.all.map(\.code).sorted() == Inspection.all.map(\.code).sorted())
  }

  /// What asks somebody can be waited for and refused, and comes to something where it is answered.
  @Test(arguments: all)
  func whatAsksIsSeenWhileItWaitsRefusedAndAnswered(_ check: StatesOfCheck) throws {
    var visitor = try #require(check.states.first).scene.visitor()
    _ = try #require(CheckPage.go(&visitor, to: check.title))
    visitor.type("r")
    let page = try #require(CheckPage(visitor, at: check.title))
    let states = Set(check.states.map(\.state))
    #expect(states.contains(.busy) == (page.state == "busy"))
    if page.state == "busy" {
      #expect(states.contains(.unknown) && !states.isDisjoint(with: [.ok, .warn, .fail]))
    }
    visitor.press(.enter)
    #expect(visitor.shows(" \(check.code) ──"), "the row is that of another check")
  }
}
