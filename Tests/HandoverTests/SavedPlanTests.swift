import Deployment
import GitLabStack
import Operations
import Phrases
import Testing

@testable import Handover

struct SavedPlanTests {
  private static let account = "123456789012"

  private func plan(_ standing: SavedPlan.Standing = .none, account: String? = account) throws -> SavedPlan {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    answers[.stackRegion] = .text("ap-northeast-1")
    answers[.stackTags] = .map([Tag(key: "Team", value: "チーム")])
    let choices = try Choices(answers)
    return SavedPlan(
      stackName: choices.stackName, region: try Region("ap-northeast-1"), account: account,
      template: try StackTemplate(choices), tags: choices.tags, answers: answers, standing: standing)
  }

  private func live(
    id: String = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/1", _ status: String,
    updated: Double? = nil, template: String = "", parameters: [String: String] = [:]
  ) -> LiveStack {
    LiveStack(
      description: StackDescription(
        id: id, name: "gitlab", status: ResourceStatus(rawValue: status), reason: nil, outputs: [],
        parameters: parameters,
        created: 1_700_000_000, updated: updated), templateBody: template)
  }

  // MARK: The file

  @Test func isReadBackAsItWasSaved() throws {
    let standing = SavedPlan.Standing(live("UPDATE_COMPLETE", updated: 1_700_001_000.25, template: "Resources: {}"))
    for plan in [try plan(), try plan(.unseen, account: nil), try plan(standing)] {
      let text = try plan.text(named: "gitlab-plan.json")
      #expect(try SavedPlan(Array(text.utf8)) == plan)
      #expect(try SavedPlan(Array(text.replacing("\n", with: "\r\n  ").utf8)) == plan, "however it is laid out")
    }
  }

  /// Whatever is another than it was: a value, the template, what it was made for, something that was added.
  @Test(arguments: [
    ("203.0.113.0/24", "0.0.0.0/0"), ("elastic", "bursting"), ("\"state\" : \"none\"", "\"state\" : \"unseen\""),
    ("123456789012", "210987654321"), ("\"program\"", "\"more\" : 1,\n  \"program\""), ("sha256:", "sha256:0"),
    ("execute-change-set", "delete-stack"),
  ])
  func whatSomebodyChangedInItIsRefused(_ old: String, _ new: String) throws {
    let text = try plan().text(named: "gitlab-plan.json")
    try #require(text.contains(old))
    #expect(throws: SavedPlanFault.edited) { try SavedPlan(Array(text.replacing(old, with: new).utf8)) }
  }

  @Test func whatIsNoPlanIsRefused() throws {
    for text in ["", "{}", "[]", "kind: plan", #"{"kind":"something else"}"#, "\u{0}"] {
      #expect(throws: SavedPlanFault.notOurs) { try SavedPlan(Array(text.utf8)) }
    }
    let later = try plan().text(named: "p.json").replacing("\"form\" : 1", with: "\"form\" : 2")
    #expect(throws: SavedPlanFault.otherForm(StackTemplate.wizardVersion)) { try SavedPlan(Array(later.utf8)) }
  }

  @Test func holdsTheCommandsThatDoItWithAwsAlone() throws {
    let commands = try plan().commands(named: "my plan.json")
    #expect(commands[0] == "jq .request 'my plan.json' > request.json")
    #expect(commands[1].hasPrefix("aws cloudformation create-change-set --cli-input-json file://request.json"))
    #expect(commands.contains { $0.contains("execute-change-set --change-set-name gitlab-wizard-plan-") })
    #expect(try plan().commands(named: "p") == plan().commands(named: "p"), "the same plan has the same change set")
  }

  // MARK: Whether it still holds

  @Test func holdsWhileNothingHasChanged() throws {
    let stands = live("CREATE_COMPLETE", template: "Resources: {}")
    let empty = live("REVIEW_IN_PROGRESS")
    for (standing, now) in [(.none, nil), (.none, empty), (.unseen, nil), (SavedPlan.Standing(stands), stands)] {
      #expect(try plan(standing).staleness(in: Self.account, now) == [])
    }
  }

  @Test func saysWhatHasChanged() throws {
    let stands = live("CREATE_COMPLETE", template: "Resources: {}")
    let standing = SavedPlan.Standing(stands)
    let other = live(id: "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/2", "CREATE_COMPLETE")
    let changed = live("UPDATE_COMPLETE", updated: 1_700_009_000, template: "Resources: {}")
    let resized = live("UPDATE_COMPLETE", template: "Resources: {}", parameters: ["TaskCpu": "4096"])
    let table: [(SavedPlan.Standing, LiveStack?, [Phrase])] = [
      (.none, stands, [HandoverPhrases.stackAppeared("gitlab", since: UTC.date(1_700_000_000))]),
      (.unseen, stands, [HandoverPhrases.stackWasNotSeen("gitlab")]),
      (standing, nil, [HandoverPhrases.stackIsGone("gitlab")]),
      (standing, live("REVIEW_IN_PROGRESS"), [HandoverPhrases.stackIsGone("gitlab")]),
      (standing, other, [HandoverPhrases.stackIsAnother("gitlab")]),
      (standing, resized, [HandoverPhrases.valuesAreOthers("gitlab")]),
      (standing, live("UPDATE_COMPLETE", template: "Resources:"), [HandoverPhrases.templateIsAnother("gitlab")]),
      (
        standing, changed,
        [
          HandoverPhrases.stackWasChanged(
            "gitlab", at: UTC.date(1_700_009_000), last: UTC.date(1_700_000_000))
        ]
      ),
    ]
    for (standing, now, reasons) in table {
      #expect(try plan(standing).staleness(in: Self.account, now) == reasons)
    }
    #expect(
      try plan().staleness(in: "210987654321", nil) == [
        HandoverPhrases.otherAccount(Self.account, "210987654321")
      ])
    #expect(try plan(account: nil).staleness(in: Self.account, nil) == [])
  }
}
