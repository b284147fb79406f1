import GitLabStack
import Phrases
import Testing

@testable import Upkeep

/// What CloudFormation calls drift is judged by the plan that was really rendered.
struct DriftReportTests {
  private let plan: Plan

  init() throws {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    answers[.networkEgress] = .text("nat-instance")
    plan = try Plan(StackTemplate(Choices(answers)))
  }

  private func drift(
    _ id: String, _ status: ResourceDrift.Status = .modified, _ differences: [ResourceDrift.Difference] = []
  ) throws -> ResourceDrift {
    let resource = try #require(plan.resource(id))
    return ResourceDrift(
      logicalID: id, physicalID: "p", type: resource.type, status: status, differences: differences)
  }

  @Test func aTaskDefinitionNeverDrifts() throws {
    let found = DriftReport(
      [try drift("TaskDefinition", .modified, [.init(path: "/Volumes/0", expected: nil, actual: "{}x")])], of: plan)
    #expect(found.isClean)
    #expect(found.explained.map(\.reason) == [.immutable])
  }

  @Test func aStoppedGitLabIsNoDriftButWhatElseChangedOfItsServiceIs() throws {
    let count = ResourceDrift.Difference(path: "/DesiredCount", expected: "1", actual: "0")
    let grace = ResourceDrift.Difference(path: "/HealthCheckGracePeriodSeconds", expected: "7200", actual: "60")
    let found = DriftReport([try drift("Service", .modified, [count, grace])], of: plan)
    #expect(found.drifted[.gitlab]?.map(\.differences) == [[grace]])
    #expect(found.explained.map(\.reason) == [.taskCount])
    #expect(found.explained.first?.resource.differences == [count])
  }

  @Test(arguments: [("\"1\"", "1"), ("null", "[]"), ("", "\"\""), ("true", "\"true\"")])
  func theSameValueWrittenOtherwiseIsNone(_ expected: String, _ actual: String) throws {
    let same = ResourceDrift.Difference(path: "/X", expected: expected, actual: actual)
    #expect(DriftReport([try drift("GitLabLogs", .modified, [same])], of: plan).isClean)
  }

  @Test func aPortThatSomebodyOpenedIsOne() throws {
    let open = ResourceDrift.Difference(
      path: "/SecurityGroupIngress/2", expected: nil,
      actual: #"{"CidrIp":"0.0.0.0/0","FromPort":2049,"IpProtocol":"tcp","ToPort":2049}"#)
    let found = DriftReport([try drift("FileSystemSecurityGroup", .modified, [open])], of: plan)
    #expect(found.drifted[.storage]?.first?.differences == [open])
  }

  @Test func aRuleThatIsAResourceOfItsOwnIsNone() throws {
    let own = ResourceDrift.Difference(
      path: "/SecurityGroupIngress/0", expected: nil,
      actual: #"{"SourceSecurityGroupId":"sg-1","FromPort":2049,"IpProtocol":"tcp","ToPort":2049}"#)
    let other = ResourceDrift.Difference(
      path: "/SecurityGroupIngress/1", expected: nil,
      actual: #"{"SourceSecurityGroupId":"sg-1","FromPort":22,"IpProtocol":"tcp","ToPort":22}"#)
    let found = DriftReport([try drift("FileSystemSecurityGroup", .modified, [own, other])], of: plan)
    #expect(found.explained.map(\.reason) == [.ruleOfItsOwn])
    #expect(found.drifted[.storage]?.first?.differences == [other])
  }

  @Test func whatWasDeletedIsDriftAndWhatCouldNotBeComparedIsNeitherThatNorInSync() throws {
    let found = DriftReport(
      [
        try drift("NatInstance", .deleted), try drift("GitLabLogs", .unknown), try drift("Cluster", .inSync),
        try drift("Service", .notChecked),
      ], of: plan)
    #expect(found.drifted == [.network: [try drift("NatInstance", .deleted)]])
    #expect(found.notCompared.map(\.logicalID).sorted() == ["GitLabLogs", "Service"])
    #expect(found.inSync == 1 && found.count == 1)
  }

  /// A change that AWS names no property of is one all the same.
  @Test func aChangeWithoutAPropertyIsToldAsOne() throws {
    let found = DriftReport([try drift("GitLabLogs")], of: plan)
    #expect(found.count == 1)
    #expect(found.drifted.values.first?.first?.sentence.english.contains("does not say what") == true)
  }
}
