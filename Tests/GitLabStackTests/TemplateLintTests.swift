import Pricing
import Subprocess
import Testing

@testable import GitLabStack

@Suite(.timeLimit(.minutes(25)))
struct TemplateLintTests {
  private static func byName(_ cases: [TemplateCase]) throws -> [String: StackTemplate] {
    try Dictionary(uniqueKeysWithValues: cases.map { ("\($0)", try StackTemplate($0.choices())) })
  }

  /// All combinations of answers, and random ones; data that are there already and schedules in pairs with all else. `Tests/Lint` finds
  /// the templates that show all there is in them.
  @Test func cfnLintFindsNothingInAnyTemplateForAnyRegionWithPrices() async throws {
    let plain = TemplateCase.all.filter { $0.data == .own }
    var templates = try Self.byName(plain + TemplateCase.pairwise.filter { $0.data != .own })
    for number in 0..<500 {
      var random = RandomAnswers(number)
      let choices = try Choices(random.valid())
      let isPlain = choices.schedule == nil && choices.storage.fileSystem == nil && choices.access.password == nil
      guard isPlain || number < 100 else { continue }
      // A rule of a security group for each network: sixty of them tell a linter no more than three.
      let networks = Array(choices.access.allowedCIDRs.prefix(3))
      templates["random-\(number)"] = try StackTemplate(choices.allowing(networks))
    }
    let regions = PriceList.builtIn.regions
    #expect(regions.count >= 17)
    let result = try await Linter.cfnLint(regions: regions).run(templates)
    print("cfn-lint:", result.text)
    #expect(result.text.hasPrefix("0 findings in \(templates.count) templates for \(regions.count) regions"))
    #expect(result.status == .exited(0))
  }

  /// What is skipped, and why, stands in `Tests/checkov.yaml`.
  @Test func checkovFindsNothingButWhatIsSkippedWithAReason() async throws {
    let cases = TemplateCase.Network.allCases.flatMap { network in
      [true, false].map { TemplateCase(network: network, https: $0, keep: $0, elastic: $0, insights: $0) }
    }
    let result = try await Linter.checkov.run(Self.byName(cases))
    #expect(result.status == .exited(0), "\(result.text)")
  }
}
