import Deployment
import Foundation
import GitLabStack
import LineMode
import Phrases
import Pricing
import Testing

/// What is counted though not everything is answered.
@Suite struct AssumptionTests {
  private static func counted(_ answers: [AnswerKey: AnswerValue]) throws -> (
    text: String, cost: [String: Any], plan: [String: Any], planText: String
  ) {
    var given = Answers()
    for (key, value) in answers { given[key] = value }
    let transcript = Transcript()
    let desk = try Desk(transcript, answers: given)
    let (context, choices, assumptions) = try desk.context.choicesToCount()
    let plan = try context.template(choices).plan
    let report = try CostReport(
      plan: plan, others: PlanVariant.all(to: context.answers), usage: choices.usage, region: desk.region,
      prices: .builtIn)
    let planned = PlanReport(plan, choices, in: desk.region, context, assumptions)
    let cost = try JSONSerialization.jsonObject(
      with: JSONEncoder().encode(CostJSON(report, assumptions, .english)))
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(planned))
    return (
      report.text(.english, assumptions), cost as? [String: Any] ?? [:], json as? [String: Any] ?? [:],
      planned.text(.english)
    )
  }

  private static let networks: [AnswerKey: AnswerValue] = [.accessAllowedCIDRs: .list(["52.1.2.0/24"])]

  @Test func whatMovesNoPriceIsNamedAndStopsNothing() throws {
    let open = try Self.counted([:])
    let answered = try Self.counted(Self.networks)
    #expect(open.cost["total"] as? String == answered.cost["total"] as? String)
    #expect(open.cost["missing"] as? [String] == ["access.allowedCidrs"])
    #expect(answered.cost["missing"] as? [String] == [])
    #expect(open.text.contains("NOT ANSWERED YET") && open.text.contains("access.allowedCidrs"))
    #expect(!answered.text.contains("NOT ANSWERED YET"))
    // What stands in is no answer: nothing is said of it.
    #expect(open.planText.contains("access.allowedCidrs") && !open.planText.contains("203.0.113"), "\(open.planText)")
    let warnings = try #require(open.plan["warnings"] as? [[String: String]])
    #expect(!warnings.isEmpty && warnings.allSatisfy { $0["code"] != "not-of-internet" })
  }

  @Test func defaultsThatThePriceGoesByAreNamed() throws {
    let all = try Self.counted(Self.networks)
    #expect(all.text.contains("network.egress=nat-gateway"), "\(all.text)")
    let assumed = try #require(all.cost["assumed"] as? [String: String])
    #expect(assumed["image.cpu"] == "2048" && assumed["usage.natGB"] != nil && assumed["access.rootEmail"] == nil)
    var answered = Self.networks
    answered[.networkEgress] = .text("nat-instance")
    let some = try Self.counted(answered)
    #expect(!some.text.contains("network.egress=nat-gateway"))
    #expect((some.plan["assumed"] as? [String: String])?["network.egress"] == nil)
  }

  @Test(
    arguments: [
      (
        [.networkVPC: .text("vpc-12345678")],
        ["network.publicSubnets", "network.privateSubnets", "access.allowedCidrs"]
      ),
      ([.domainZone: .text("example.com")], ["domain.host", "domain.zoneId", "access.allowedCidrs"]),
      ([.domainName: .text("git.example.com")], ["domain.certificate", "access.allowedCidrs"]),
    ] as [([AnswerKey: AnswerValue], [String])])
  func whatIsInTheAccountMayBeOpenToo(_ answers: [AnswerKey: AnswerValue], _ missing: [String]) throws {
    let counted = try Self.counted(answers)
    #expect(counted.plan["missing"] as? [String] == missing)
    #expect(counted.text.contains("Counted with two public") == missing.contains("network.publicSubnets"))
  }

  /// A wrong answer is no open one, and of a schedule both ends move the price.
  @Test(
    arguments: [
      [.accessAllowedCIDRs: .list(["10.0.0.0/8"])], [.networkEgress: .text("teleport")],
      [.scheduleStop: .text("20:00")],
    ] as [[AnswerKey: AnswerValue]])
  func whatIsWrongIsRefused(_ answers: [AnswerKey: AnswerValue]) throws {
    let failure = #expect(throws: Failure.self) { try Self.counted(answers) }
    #expect(failure?.code == .answerRefused)
    #expect(failure?.lines.contains { $0.english.contains("not answered") && $0.english.contains("allowed") } == false)
  }
}
