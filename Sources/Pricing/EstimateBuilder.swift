internal import FoundationEssentials
internal import GitLabStack
internal import OrderedCollections
internal import Phrases

/// The lines of an estimate while they are being written, resource by resource.
struct EstimateBuilder {
  let plan: Plan
  let usage: Usage
  let cells: [SKU: Price]
  /// For how many hours of the month the tasks run.
  let taskHours: Decimal
  /// When the tasks do not run, by the schedule of the plan; nil where it has none.
  let rest: Plan.WeeklyRest?
  private(set) var lines: [CostLine] = []
  private(set) var notPriced: [String] = []
  private var remarks: [Phrase] = []

  init(plan: Plan, usage: Usage, cells: [SKU: Price], taskHours: Decimal) {
    self.plan = plan
    // The other plan with fewer hours counts its starts itself.
    rest = taskHours == CostEstimate.hoursPerMonth ? plan.weeklyRest : nil
    var usage = usage
    usage.imagePulls += rest?.startsAMonth ?? 0
    self.usage = usage
    self.cells = cells
    self.taskHours = taskHours
  }

  /// What no list price covers, then what this plan in particular leaves open.
  var notCounted: [Phrase] {
    [PricePhrases.taxes, PricePhrases.freeTier, PricePhrases.supportPlan, PricePhrases.savingsPlans] + remarks
  }

  mutating func chargeEverything() {
    for resource in plan.resources.values { charge(resource) }
    for given in plan.given { charge(given) }
    chargeTrafficBetweenZones()
  }

  var hours: Decimal { CostEstimate.hoursPerMonth }

  /// Adds a line whose quantity is what an answer about use says, made `times` as many.
  mutating func charge(
    _ item: Phrase, _ sku: SKU, for resource: Plan.Resource, _ answer: AnswerKey, times factor: Decimal = 1
  ) {
    let said = answer.usage.map { Decimal(usage[keyPath: $0]) }
    charge(item, sku, for: resource, quantity: said.map { $0 * factor }, following: answer)
  }

  /// Adds a line. A quantity that cannot be read off the template, or a price that is not in the list, makes the type
  /// one that is not priced.
  mutating func charge(
    _ item: Phrase, _ sku: SKU, for resource: Plan.Resource, quantity: Decimal?, following answer: AnswerKey? = nil,
    atBest confidence: Price.Confidence = .listed
  ) {
    let owner = (name: resource.logicalID, group: resource.group, type: resource.type)
    add(item, sku, of: owner, quantity: quantity, following: answer, atBest: confidence)
  }

  /// The same for what is no resource of the plan.
  ///
  /// - Parameter owner: what it is called in the template, and where it belongs.
  mutating func add(
    _ item: Phrase, _ sku: SKU, of owner: (name: String, group: Plan.Group, type: ResourceType), quantity: Decimal?,
    following answer: AnswerKey? = nil, atBest confidence: Price.Confidence = .listed
  ) {
    guard let quantity, let price = cells[sku] else { return cannotPrice(owner.type) }
    lines.append(
      CostLine(
        item: item, sku: sku, resource: owner.name, group: owner.group, quantity: quantity,
        unit: price.unit, unitPrice: price.amount, answer: answer, confidence: max(confidence, price.confidence),
        source: price.source))
  }

  mutating func cannotPrice(_ resource: Plan.Resource) { cannotPrice(resource.type) }

  private mutating func cannotPrice(_ type: ResourceType) {
    if !notPriced.contains(type.name) { notPriced.append(type.name) }
  }

  mutating func remark(_ phrase: Phrase) {
    if !remarks.contains(phrase) { remarks.append(phrase) }
  }
}
