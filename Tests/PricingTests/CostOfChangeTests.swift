import GitLabStack
import Pricing
import Testing

/// The price of a change, answer by answer.
struct CostOfChangeTests {
  private func answers(_ more: [AnswerKey: String] = [:]) -> Answers {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    for (key, value) in more { answers[key] = .text(value) }
    return answers
  }

  private func cost(
    from old: Answers, to new: Answers, plan: Bool = true, region: String = "ap-northeast-1"
  ) throws -> CostOfChange? {
    let standing = try Plan(try StackTemplate(Choices(old)))
    return CostOfChange(
      from: old, standing: plan ? standing : nil, to: new, usage: .smallTeam, region: try Region(region),
      prices: .builtIn)
  }

  @Test func eachAnswerHasItsShareAndTogetherTheyAreTheDifference() throws {
    let new = answers([
      .networkEgress: "nat-instance", .imageMemory: "16384", .domainZone: "example.com", .domainHost: "gitlab",
      .domainZoneID: "Z0123456789ABCDEFGHIJ",
    ])
    let cost = try #require(try cost(from: answers(), to: new))
    let before = try #require(cost.before)
    #expect(cost.parts.map(\.monthly).sum() == cost.after - before)
    #expect(cost.parts.map(\.keys).contains([.networkEgress]) && cost.parts.map(\.keys).contains([.imageMemory]))
    #expect(try #require(cost.parts.first { $0.keys == [.networkEgress] }).monthly < .zero)
    #expect(try #require(cost.parts.first { $0.keys == [.imageMemory] }).monthly > .zero)
  }

  @Test func answersThatOnlyWorkTogetherCountTogether() throws {
    let size = try #require(try cost(from: answers(), to: answers([.imageCPU: "4096", .imageMemory: "30720"])))
    #expect(size.parts.map(\.keys) == [[.imageCPU], [.imageMemory]])
    let small = try #require(
      try cost(from: answers([.imageCPU: "4096", .imageMemory: "30720"]), to: answers([.imageMemory: "8192"])))
    #expect(small.parts.map(\.keys) == [[.imageCPU, .imageMemory]])
  }

  @Test func whatCostsTheSameHasNoPartAndWhatIsNotKnownNone() throws {
    #expect(try #require(try cost(from: answers(), to: answers([.accessRootEmail: "a@example.com"]))).parts.isEmpty)
    let unread = try #require(try cost(from: answers(), to: answers([.imageMemory: "16384"]), plan: false))
    #expect(unread.before == nil && unread.parts.isEmpty)
    #expect(try cost(from: answers(), to: answers(), region: "af-south-1") == nil)
  }
}
