import GitLabStack
import Phrases
import Testing

/// The answers of a stack that stands, under those that somebody gives.
@Suite struct StandingAnswersTests {
  private func answers(_ lines: [AnswerKey: String]) -> Answers {
    lines.reduce(into: Answers()) { $0[$1.key] = AnswerValue(line: $1.value, for: $1.key) }
  }

  private var standing: Answers {
    answers([
      .networkVPC: "new", .networkCIDR: "10.9.0.0/16", .networkEgress: "nat-instance", .domainZone: "example.com",
      .domainHost: "git", .domainZoneID: "Z0123456789ABCDEFGHIJ", .imageCPU: "4096", .imageTag: "18.11.11-ce.0",
    ])
  }

  @Test func standsWhereNobodyAnswered() {
    let given = answers([.imageCPU: "8192"])
    let result = given.filled(from: standing)
    #expect(result.text(.imageCPU) == "8192" && result.text(.imageTag) == "18.11.11-ce.0")
    #expect(result.text(.networkEgress) == "nat-instance" && result.text(.domainHost) == "git")
  }

  @Test func anotherNetworkKeepsNothingOfTheOldOne() {
    let result = answers([.networkVPC: "vpc-0123456789abcdef0"]).filled(from: standing)
    #expect(result[.networkCIDR] == nil && result[.networkEgress] == nil)
    #expect(answers([.networkVPC: "new"]).filled(from: standing).text(.networkCIDR) == "10.9.0.0/16")
  }

  @Test func anotherZoneKeepsNothingOfTheOldOne() {
    let result = answers([.domainZone: "example.org"]).filled(from: standing)
    #expect(result[.domainHost] == nil && result[.domainZoneID] == nil)
  }

  @Test func whatWasEmptiedStaysEmpty() {
    let result = Answers().filled(from: standing, except: [.domainZone])
    #expect(result[.domainZone] == nil && result[.domainHost] == nil && result.text(.imageCPU) == "4096")
  }

  @Test func namesWhatDiffers() {
    let new = answers([.imageTag: "19.2.4-ce.0", .usageReadGB: "7", .stackName: "other"]).filled(from: standing)
    #expect(
      new.differences(from: standing) == [
        .init(key: .imageTag, old: "18.11.11-ce.0", new: "19.2.4-ce.0")
      ])
    let moved = answers([.networkVPC: "vpc-0123456789abcdef0"]).filled(from: standing)
    #expect(moved.differences(from: standing).map(\.key) == [.networkVPC, .networkCIDR, .networkEgress])
  }

  @Test(arguments: [
    ("18.11.11", "18.11.11", VersionStep.same), ("18.11.9", "18.11.11", nil), ("18.11.11", "19.0.8", nil),
    ("18.11.11", "19.2.4", nil), ("19.2.4", "19.3.0", nil),
  ])
  func upgradesWithinReach(_ from: String, _ to: String, _ step: VersionStep?) throws {
    let (from, to) = (try ImageTag("\(from)-ce.0"), try ImageTag("\(to)-ce.0"))
    #expect(Releases.builtIn.step(from: from, to: to) == step ?? .upgrade(from: from, to: to))
  }

  @Test(arguments: [
    ("18.11.11", "19.3.0", "19.2", "19.2.4-ce.0"), ("17.8.0", "18.2.0", "17.11", nil),
    ("18.8.1", "19.0.8", "18.11", "18.11.11-ce.0"), ("16.2.0", "16.5.0", "16.3", nil),
  ])
  func refusesToJumpOverARequiredStop(_ from: String, _ to: String, _ stop: String, _ next: String?) throws {
    let (from, to) = (try ImageTag("\(from)-ce.0"), try ImageTag("\(to)-ce.0"))
    let step = Releases.builtIn.step(from: from, to: to)
    let line = try #require(ReleaseLine(stop))
    #expect(step == .tooFar(from: from, to: to, stop: line, next: try next.map { try ImageTag($0) }))
    #expect(step.refusal?.english.contains(next ?? "\(stop).x") == true)
  }

  @Test func refusesToGoBack() throws {
    let (old, new) = (try ImageTag("19.2.4-ce.0"), try ImageTag("19.3.0-ce.0"))
    #expect(Releases.builtIn.step(from: new, to: old) == .downgrade(from: new, to: old))
  }

  @Test func aTemplateOfOursSaysSo() throws {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    #expect(try StackTemplate(Choices(answers)).madeBy == StackTemplate.wizardVersion)
    #expect(StackTemplate(body: "Resources: {A: {Type: X}}", parameters: []).madeBy == nil)
  }
}
