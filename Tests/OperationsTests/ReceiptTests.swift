import Deployment
import GitLabStack
import Operations
import Phrases
import Pricing
import Testing

/// What is kept of a GitLab that stands.
@Suite struct ReceiptTests {
  /// An operation that came to this end.
  private func ended(
    _ status: String, as operation: DeploymentProgress.Operation, after more: [StackEvent] = []
  ) throws -> (StackOperation, Plan) {
    let plan = try #require(try Sample.live("CREATE_COMPLETE").plan)
    let progress = DeploymentProgress(
      plan: plan, forecast: Forecast(plan: plan, durations: .builtIn), operation: operation,
      changing: ["TaskDefinition"])
    var ended = StackOperation(
      OperationWatch(progress, since: .init(token: "t", at: 0, over: nil)), plan: plan, stackID: Sample.stackID,
      teaches: false)
    let begun = operation == .creation ? "CREATE_IN_PROGRESS" : "UPDATE_IN_PROGRESS"
    let events = [(begun, 1.0), (status, 61)].map { status, time in
      StackEvent(
        id: status, stackID: Sample.stackID, logicalID: "gitlab", physicalID: Sample.stackID,
        resourceType: "AWS::CloudFormation::Stack", status: ResourceStatus(rawValue: status), reason: nil, time: time,
        clientRequestToken: "t")
    }
    _ = ended.update(.events(.success([events[0]] + more + [events[1]])), at: 62)
    _ = ended.update(
      .described(.success(Sample.description(status, parameters: ["ImageTag": "18.11.11-ce.0"]))), at: 63)
    return (ended, plan)
  }

  @Test(arguments: [
    ("CREATE_COMPLETE", DeploymentProgress.Operation.creation), ("UPDATE_COMPLETE", .update),
  ])
  func namesTheAccountAndAllThatWasMade(_ status: String, _ operation: DeploymentProgress.Operation) throws {
    let (ended, plan) = try ended(status, as: operation)
    let receipt = try #require(Receipt(of: ended, plan, nil, usage: nil, prices: .builtIn))
    #expect(receipt.account == "123456789012" && receipt.region.description == "ap-northeast-1")
    #expect(receipt.resources == plan.count, "of a change too")
    #expect(receipt.ended == 61 && receipt.monthly != nil)
    #expect(receipt.text(.english).contains("123456789012"))
  }

  /// Read back from what was sent, so that it is true whatever somebody has answered since.
  @Test(arguments: Language.allCases)
  func holdsTheAnswersAndEachResourceWithItsTime(_ language: Language) throws {
    let events = [("CREATE_IN_PROGRESS", "", 2.0), ("CREATE_COMPLETE", "fs-0123", 14)].map { status, id, time in
      StackEvent(
        id: "files \(status)", stackID: Sample.stackID, logicalID: "FileSystem", physicalID: id,
        resourceType: "AWS::EFS::FileSystem", status: ResourceStatus(rawValue: status), reason: nil, time: time,
        clientRequestToken: "t")
    }
    let (ended, plan) = try ended("CREATE_COMPLETE", as: .creation, after: events)
    let sent = try Sample.live("CREATE_COMPLETE", [.networkEgress: "nat-instance"]).template
    let receipt = try #require(Receipt(of: ended, plan, sent, usage: nil, prices: .builtIn))
    let lines = receipt.text(language).split(separator: "\n").map(String.init)
    #expect(lines.contains("  FileSystem  AWS::EFS::FileSystem  fs-0123  0:12"), "\(lines)")
    for answer in ["network.egress: nat-instance", "access.allowedCidrs: 203.0.113.0/24", "stack.name: gitlab"] {
      #expect(lines.contains("  \(answer)"), "\(lines)")
    }
    #expect(lines.contains { $0.hasSuffix("gitlab-wizard \(StackTemplate.wizardVersion)") })
  }

  @Test func nothingIsKeptOfAFailure() throws {
    let (ended, plan) = try ended("UPDATE_ROLLBACK_COMPLETE", as: .update)
    #expect(Receipt(of: ended, plan, nil, usage: nil, prices: .builtIn) == nil)
  }
}
