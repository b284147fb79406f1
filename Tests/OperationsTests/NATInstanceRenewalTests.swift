import Deployment
import GitLabStack
import Operations
import Phrases
import Testing

/// What is promised of a NAT instance that is made again, and what is seen of it.
@Suite struct NATInstanceRenewalTests {
  private static let live = LiveStack(
    description: StackDescription(
      id: "arn:s", name: "gitlab", status: ResourceStatus(rawValue: "CREATE_COMPLETE"), reason: nil, outputs: [],
      parameters: [:]), templateBody: "Resources:\n  NatInstance:\n    Type: AWS::EC2::Instance\n")

  private static func change(
    _ action: String, _ id: String, _ type: String, _ properties: Set<String> = [], replacement: String? = nil
  ) -> ChangeSet.Change {
    ChangeSet.Change(
      action: action, logicalID: id, resourceType: type, replacement: replacement,
      scope: properties.isEmpty ? [] : ["Properties"], properties: properties)
  }

  @Test func itIsMadeAndAllThatLeadsToItIsMoved() {
    let changes = [
      Self.change("Add", "NatInstance2", "AWS::EC2::Instance"),
      Self.change("Remove", "NatInstance", "AWS::EC2::Instance"),
      Self.change("Modify", "NatInstanceAddress", "AWS::EC2::EIP", ["InstanceId"], replacement: "False"),
      Self.change("Modify", "PrivateRoute", "AWS::EC2::Route", ["InstanceId"], replacement: "False"),
      Self.change("Modify", "NatAlarm", "AWS::CloudWatch::Alarm", ["Dimensions"], replacement: "False"),
      Self.change("Modify", "Service", "AWS::ECS::Service", ["DesiredCount"], replacement: "False"),
    ]
    #expect(Self.live.strangers(whileRenewing: changes).isEmpty)
  }

  @Test(arguments: [
    change("Add", "NatInstance3", "AWS::EC2::Instance"), change("Remove", "Runner", "AWS::EC2::Instance"),
    change("Modify", "NatInstanceAddress", "AWS::EC2::EIP", ["InstanceId"], replacement: "True"),
    change("Modify", "PrivateRoute", "AWS::EC2::Route", ["GatewayId"], replacement: "False"),
    change("Modify", "Service", "AWS::ECS::Service", ["DesiredCount", "TaskDefinition"], replacement: "False"),
    change("Modify", "TaskDefinition", "AWS::ECS::TaskDefinition", ["Cpu"], replacement: "True"),
    change("Remove", "Bucket", "AWS::S3::Bucket"),
  ])
  func anythingElseIsSeen(change: ChangeSet.Change) {
    #expect(Self.live.strangers(whileRenewing: [change]) == [change])
  }

  @Test func aGoodEndIsOneThatRuns() {
    let trouble = Trouble(sentence: Phrase(verbatim: ""), advice: Phrase(verbatim: ""))
    let ends: [(Result<NATInstance?, Trouble>, ExitCode)] = [
      (.success(NATInstance(id: "i", state: "running")), .done),
      (.success(NATInstance(id: "i", state: "pending")), .done),
      (.success(NATInstance(id: "i", state: "stopped")), .failed),
      (.success(NATInstance(id: "i", state: nil)), .failed), (.success(nil), .failed), (.failure(trouble), .failed),
    ]
    for (seen, code) in ends {
      #expect(NATInstance.exitCode(afterRenewal: seen) == code)
    }
  }
}
