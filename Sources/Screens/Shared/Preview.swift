internal import Account
internal import Deployment
internal import GitLabStack
internal import Phrases
internal import Pricing

/// What would be built if the open questions were answered by their defaults: the plan, its cost and its time.
///
/// It lets the plan move from the first screen on, while answers are still missing or wrong.
struct Preview: Sendable {
  /// What is usual where it would be built.
  var durations = Durations.builtIn
  /// The name that the NAT instance has in the stack.
  var natInstance = NATInstanceName.first
  /// What is sent whatever the answers lead to; nil for what they do.
  var given: StackTemplate?
  /// What stands against deploying these answers.
  private(set) var objections: [Objection] = []
  private(set) var choices: Choices?
  /// What would be sent.
  private(set) var template: StackTemplate?
  private(set) var plan: Plan?
  /// What is to be asked of the rights that the plan takes, as it was when they were looked for last.
  private(set) var rights: RightsInQuestion?
  /// What they follow from; nil where none were looked for.
  private var basisOfRights: BasisOfRights?
  private(set) var estimate: CostEstimate?
  /// Why there is no estimate; nil if there is one, or no region to make it for.
  private(set) var whyNoEstimate: Phrase?
  private(set) var forecast: Forecast?
  /// What is wrong with the template itself: a defect of ours.
  private(set) var fault: Phrase?
  /// Plans by the text of their template, which only structural answers change.
  private var plans: [String: Plan] = [:]

  /// Nothing is known yet: the first picture does not wait for a plan.
  init() {}

  mutating func update(_ answers: Answers, region: Region?, prices: PriceList) {
    objections = []
    do throws(InvalidAnswers) {
      choices = try Choices(answers)
    } catch {
      objections = error.objections
      choices = Self.likely(answers, without: error.objections)
    }
    guard let choices else { return }
    do {
      let template = try given ?? StackTemplate(choices).naming(natInstance: natInstance)
      let plan = try plan(for: template)
      (self.template, self.plan) = (template, plan)
      forecast = Forecast(plan: plan, durations: durations)
      estimate(plan, choices.usage, in: choices.region ?? region, prices)
      fault = nil
    } catch let error as TemplateFault {
      fault = error.sentence
    } catch let error as PlanFault {
      fault = error.sentence
    } catch {
      fault = Phrase(verbatim: "\(error)")
    }
  }

  /// Finds what is to be asked of rights; not for what is only weighed.
  ///
  /// - Parameter role: whom CloudFormation works as; nil for whoever is signed in.
  mutating func findRights(in region: Region?, role: String?) {
    guard let choices, let template, let plan, let region = choices.region ?? region else {
      (rights, basisOfRights) = (nil, nil)
      return
    }
    let basis = BasisOfRights(choices: choices, template: template, region: region, role: role)
    guard basis != basisOfRights else { return }
    (rights, basisOfRights) = (RightsInQuestion(choices, making: plan, in: region, role: role), basis)
  }

  private struct BasisOfRights: Equatable, Sendable {
    let choices: Choices
    let template: StackTemplate
    let region: Region
    let role: String?
  }

  private mutating func estimate(_ plan: Plan, _ usage: Usage, in region: Region?, _ prices: PriceList) {
    (estimate, whyNoEstimate) = (nil, nil)
    guard let region else { return }
    do throws(CostEstimate.Unavailable) {
      estimate = try CostEstimate(plan: plan, usage: usage, region: region, prices: prices)
    } catch {
      whyNoEstimate = error.sentence
    }
  }

  /// What another answer would lead to, as a whole preview of its own; nil if it cannot be deployed: the stand-in that
  /// would be shown for it has another price.
  mutating func with(
    _ answer: String, for key: AnswerKey, in answers: Answers, region: Region?, prices: PriceList
  ) -> Preview? {
    var other = Preview(plans: plans)
    other.natInstance = natInstance
    var changed = answers
    changed[key] = .text(answer)
    changed.fitMemory()
    other.update(changed, region: region, prices: prices)
    plans = other.plans
    return other.objections.contains { $0.key == key } ? nil : other
  }

  private init(plans: [String: Plan]) { self.plans = plans }

  private mutating func plan(for template: StackTemplate) throws(PlanFault) -> Plan {
    if let known = plans[template.body] { return known.with(parametersOf: template) }
    let plan = try Plan(template)
    if plans.count > 32 { plans.removeAll() }
    plans[template.body] = plan
    return plan
  }

  /// The answers with what was objected to left out, and stand-ins where there is no default.
  private static func likely(_ answers: Answers, without objections: [Objection]) -> Choices? {
    var answers = answers
    for objection in objections { answers[objection.key] = nil }
    if answers.list(.accessAllowedCIDRs) == nil { answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"]) }
    if let vpc = answers.text(.networkVPC), vpc != Choices.newVPC {
      answers[.networkCIDR] = nil
      answers[.networkEgress] = nil
      answers[.networkZones] = nil
      for (key, digit) in [(AnswerKey.networkPublicSubnets, "a"), (.networkPrivateSubnets, "b")]
      where answers[key] == nil {
        answers[key] = .list(["0", "1"].map { "subnet-\(String(repeating: digit, count: 7))\($0)" })
      }
    }
    let domain: [AnswerKey] = [.domainZone, .domainHost, .domainZoneID]
    if !domain.allSatisfy({ answers[$0] != nil }) { for key in domain { answers[key] = nil } }
    if answers[.domainZone] != nil || answers[.domainCertificate] == nil { answers[.domainName] = nil }
    if !answers.wantsHTTPS { answers[.domainCertificate] = nil }
    if let choices = try? Choices(answers) { return choices }
    var bare = Answers()
    bare[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    return try? Choices(bare)
  }
}
