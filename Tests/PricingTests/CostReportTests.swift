import FoundationEssentials
import GitLabStack
import Phrases
import Pricing
import Testing

struct CostReportTests {
  static func answers(_ answered: [AnswerKey: AnswerValue] = [:]) -> Answers {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    for (key, value) in answered { answers[key] = value }
    return answers
  }

  static func report(
    _ answered: [AnswerKey: AnswerValue] = [:], in region: Region? = nil, prices: PriceList = .builtIn
  ) throws -> CostReport {
    let answers = answers(answered)
    let choices = try Choices(answers)
    return try CostReport(
      plan: Plan(StackTemplate(choices)), others: PlanVariant.all(to: answers), usage: choices.usage,
      region: region ?? Region("ap-northeast-1"), prices: prices)
  }

  @Test(arguments: [
    ("nat-gateway", AnswerKey.networkEgress), ("nat-instance", .networkEgress), ("public-subnets", .networkEgress),
    ("x86_64", .imageArchitecture), ("arm64", .imageArchitecture), ("elastic", .storageThroughput),
    ("bursting", .storageThroughput),
  ])
  func totalOfAnAlternativeIsItsOwnPlans(_ name: String, _ key: AnswerKey) throws {
    let other = try #require(Self.report().alternatives.first { $0.name == name })
    let own = try Self.report([key: .text(name)]).yours
    #expect(other.total == own.total && other.estimate.lines == own.lines)
  }

  @Test func tellsTheFunctionsThatPrepareTheFileSystemApart() throws {
    let items = try Self.report().yours.lines.filter { [.functionX86, .functionARM].contains($0.sku) }.map(\.item)
    #expect(items.count > 1 && Set(items).count == items.count, "\(items)")
  }

  /// Whatever else is answered, and wherever.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func everyAlternativeIsAPlanOfItsOwn(seed: UInt64) throws {
    var generator = UsageTests.Generator(state: seed)
    var answered: [AnswerKey: AnswerValue] = [:]
    for (key, answers) in [
      (AnswerKey.networkEgress, Choices.Egress.allCases.map(\.rawValue)), (.imageArchitecture, ["x86_64", "arm64"]),
      (.storageThroughput, ["elastic", "bursting"]), (.storageBackups, ["true", "false"]),
      (.logsContainerInsights, ["true", "false"]), (.imageCPU, ["1024", "2048", "4096"]),
      (.usageNATGB, ["0", "7", "5000"]), (.usageReadGB, ["0", "800"]), (.usageImagePulls, ["0", "31"]),
    ] {
      answered[key] = .text(answers.randomElement(using: &generator) ?? "")
    }
    let region = try Region(PriceList.builtIn.regions.randomElement(using: &generator) ?? "us-east-1")
    let report = try Self.report(answered, in: region)
    for (other, alternative) in zip(PlanVariant.all(to: Self.answers(answered)), report.alternatives) {
      var own = answered
      own[other.variation.key] = .text(other.variation.answer)
      #expect(try Self.report(own, in: region).yours.lines == alternative.estimate.lines)
    }
  }

  @Test func whatIsChosenIsAmongTheAlternatives() throws {
    let report = try Self.report([.networkEgress: .text("nat-instance"), .imageArchitecture: .text("arm64")])
    for name in ["nat-instance", "arm64", "elastic"] {
      #expect(report.alternatives.first { $0.name == name }?.total == report.yours.total)
    }
  }

  @Test func stoppedNightsAreHalfAPlanWithoutTasks() throws {
    let report = try Self.report()
    let stopped = try #require(report.alternatives.first { $0.name == "stopped-12h" })
    let choices = try Choices(Self.answers())
    let template = try StackTemplate(choices)
    let empty = template.running(tasks: 0)
    #expect(empty != template)
    var usage = choices.usage
    usage.imagePulls += 30
    let halves = try [template, empty].map {
      try CostEstimate(plan: Plan($0), usage: usage, region: report.region, prices: .builtIn).total / 2
    }
    #expect(stopped.total == halves.sum())
    #expect(stopped.total < report.yours.total)
  }

  @Test func offersNoARMToAReleaseThatHasNone() throws {
    let names = try Self.report([.imageTag: .text("18.0.0-ce.0")]).alternatives.map(\.name)
    #expect(names.contains("x86_64") && !names.contains("arm64"))
  }

  @Test func offersNoOtherWayOutOfANetworkThatExists() throws {
    let report = try Self.report(BuiltInTemplateTests.networks[3])
    #expect(report.alternatives.map(\.name) == ["x86_64", "arm64", "elastic", "bursting", "stopped-12h"])
    #expect(report.breakEven == nil)
  }

  @Test func recordsOfTheTableAddUpToTheTotal() throws {
    let report = try Self.report()
    let records = report.csv(.japanese).split(separator: "\n").map { $0.split(separator: ",") }
    #expect(Set(records.map(\.count)).count == 1, "no field holds a comma")
    let amounts = records.dropFirst().compactMap { Decimal(string: String($0[10])) }
    #expect(amounts.count == report.yours.lines.count)
    #expect(USDollars(amounts.reduce(0, +)) == report.yours.total)
  }

  @Test(arguments: Language.allCases)
  func saysInMarkdownAllThatIsKnown(_ language: Language) throws {
    let report = try Self.report()
    let text = report.markdown(language)
    #expect(text.contains("ap-northeast-1") && text.contains("2025-11-04"))
    for line in report.yours.lines { #expect(text.contains(line.item[language])) }
    for other in report.alternatives { #expect(text.contains(other.total.cents)) }
    for remark in report.yours.notCounted { #expect(text.contains(remark[language])) }
  }
}
