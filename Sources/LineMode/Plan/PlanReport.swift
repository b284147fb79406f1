internal import Account
internal import Deployment
internal import Drawing
package import GitLabStack
package import Phrases
package import Pricing

/// The plan as `plan` prints it: by group, with cost and time.
package struct PlanReport: Encodable {
  struct Stack: Encodable {
    let name: String
    let region: String?
  }

  struct Group: Encodable {
    let name: String
    let title: String
    let resources: [Resource]
    let monthly: Monthly?
  }

  struct Resource: Encodable {
    let logicalId: String
    let type: String
    let answer: String?
    /// All that lead to it.
    let answers: [String]
    /// The same in words; of what no answer changes too.
    let reason: String
    let dependsOn: [String]
    let holdsData: Bool
  }

  struct Monthly: Encodable {
    let fixed: String
    let usage: String
  }

  struct Totals: Encodable {
    let resources: Int
    let fixed: String?
    let usage: String?
    let monthly: String?
  }

  struct Prices: Encodable {
    /// The date of the built-in list.
    let asOf: String?
    /// When AWS was asked; absent if it was not.
    let askedOn: String?
    /// Why there is no estimate; absent where there is one.
    let missing: String?
  }

  struct Time: Encodable {
    let low: Int
    let high: Int
  }

  struct Warning: Encodable {
    let code: String
    let message: String
  }

  let stack: Stack
  let groups: [Group]
  /// Where each answer goes, in the order of the questions.
  let answers: [Destination]
  let totals: Totals
  let prices: Prices
  let time: Time
  let warnings: [Warning]
  /// Answers that nothing is built without and that nobody gave.
  let missing: [String]
  /// Defaults that the price goes by, because nobody gave another answer.
  let assumed: [String: String]

  /// What is missing, in sentences.
  private let gaps: [String]

  /// Of when the prices are, or why there are none.
  private let priceRemark: Phrase

  /// What no answer changes, in a sentence; nil where each resource has one.
  let unchanged: String?

  private enum CodingKeys: String, CodingKey {
    case stack, groups, answers, totals, prices, time, warnings, missing, assumed
  }

  /// - Parameters:
  ///   - priced: nil where no region is known.
  ///   - assumptions: what it takes for granted.
  package init(
    choices: Choices, plan: Plan, region: Region?, estimate priced: Result<CostEstimate, CostEstimate.Unavailable>?,
    _ assumptions: Assumptions?, in language: Language
  ) {
    missing = assumptions?.missing.map(\.rawValue) ?? []
    assumed = assumptions?.assumed ?? [:]
    gaps = assumptions?.gaps.map { $0[language] } ?? []
    let (estimate, remark): (CostEstimate?, Phrase) =
      switch priced {
      case .success(let estimate): (estimate, estimate.priceDate)
      case .failure(let reason): (nil, reason.sentence)
      case nil: (nil, CostScreenPhrases.noPricesWithoutRegion)
      }
    priceRemark = remark
    prices = Prices(
      asOf: estimate?.asOf, askedOn: estimate?.askedOn, missing: estimate == nil ? remark[language] : nil)
    stack = Stack(name: choices.stackName.description, region: region?.description)
    groups = Plan.Group.allCases.compactMap { group in
      let resources = plan.resources(in: group)
      guard !resources.isEmpty else { return nil }
      return Group(
        name: group.rawValue, title: group.title[language],
        resources: resources.map {
          Resource(
            logicalId: $0.logicalID, type: $0.type.name, answer: $0.answer?.rawValue,
            answers: $0.answers.map(\.rawValue), reason: $0.reason(\.rawValue)[language], dependsOn: $0.dependsOn,
            holdsData: $0.holdsData)
        },
        monthly: estimate.map { estimate in
          let sum = estimate.monthly(of: group)
          return Monthly(fixed: sum.fixed.cents, usage: sum.usage.cents)
        })
    }
    answers = AnswerKey.allCases.map { Destination($0, plan.destination(of: $0), in: language) }
    let unchangeable = plan.unchangeable.map(\.logicalID)
    unchanged = unchangeable.isEmpty ? nil : DestinationPhrases.unchangeable(unchangeable)[language]
    totals = Totals(
      resources: plan.count, fixed: estimate?.fixed.cents, usage: estimate?.usage.cents,
      monthly: estimate?.total.cents)
    let seconds = Forecast(plan: plan, durations: .builtIn).seconds
    time = Time(low: Int(seconds.lowerBound), high: Int(seconds.upperBound))
    // Of an answer that is missing there is nothing to warn.
    warnings = choices.warnings.filter { assumptions?.missing.contains($0.key) != true }.map {
      Warning(code: $0.code, message: $0.message[language])
    }
  }

  /// The same for people, at most 80 columns wide.
  ///
  /// - Parameter told: what was said already, and is not said again.
  package func text(
    _ language: Language, _ detail: LinePrinter.Detail = .full, knownBefore told: [Phrase] = []
  ) -> String {
    let told = Set(told.map { $0[language] })
    var lines = gaps.flatMap { $0.lines(to: 78) }
    lines += warnings.filter { !told.contains($0.message) }.flatMap { warning in
      "\(Check.State.warn.word[language])  \(warning.message)".lines(to: 78)
    }
    if !lines.isEmpty { lines.append("") }
    for group in groups {
      let cost = group.monthly.map { "\($0.fixed) + ~\($0.usage) \(PlanPhrases.usdPerMonth[language])" } ?? ""
      lines.append(
        "\("\(group.title) (\(group.resources.count))".padded(to: 40))\(cost.padded(to: 38, standing: .right))")
      for resource in group.resources where detail == .full {
        let mark = resource.holdsData ? " \(PlanPhrases.markData[language])" : ""
        lines.append("  + \(resource.logicalId.padded(to: 34)) \(resource.type)\(mark)")
      }
    }
    lines.append("")
    if let monthly = totals.monthly {
      lines.append(
        PlanPhrases.totalLine(total: monthly, fixed: totals.fixed ?? "", usage: totals.usage ?? "")[language])
    }
    lines += priceRemark[language].lines(to: 78)
    lines.append(
      "\(PlanPhrases.time[language])  \(PlanPhrases.minutes(from: time.low / 60, to: (time.high + 59) / 60)[language])"
        + "   \(totals.resources) \(PlanPhrases.resources[language])")
    return lines.joined(separator: "\n") + "\n"
  }
}
