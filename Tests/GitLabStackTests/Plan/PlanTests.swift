import OrderedCollections
import Phrases
import Testing

@testable import GitLabStack

@Suite struct PlanTests {
  private static let body = """
    AWSTemplateFormatVersion: 2010-09-09
    Parameters:
      Everyone: { Type: String }
      Sources: { Type: CommaDelimitedList }
    Resources:
      Service:
        Type: AWS::ECS::Service
        Metadata: { Group: gitlab, Answer: image.tag }
        DependsOn: [Door]
        Properties:
          Cluster: !Sub "arn:${AWS::Partition}:${Files}/${Door.GroupId}/${!Plain}"
          Count: 1
          Zone: !Select [0, !GetAZs ""]
      Door:
        Type: AWS::EC2::SecurityGroup
        Metadata: { Group: front-door }
        Properties:
          SecurityGroupIngress:
            - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: !Ref Everyone }
            - { IpProtocol: "-1", CidrIp: !Select [1, !Ref Sources] }
      Inner:
        Type: AWS::EC2::SecurityGroupIngress
        Metadata: { Group: storage }
        Properties:
          GroupId: !GetAtt Door.GroupId
          IpProtocol: tcp
          FromPort: 2049
          ToPort: 2049
          SourceSecurityGroupId: !Ref Door
      Files:
        Type: AWS::EFS::FileSystem
        DeletionPolicy: RetainExceptOnCreate
        Metadata: { Group: storage }
      Role:
        Type: AWS::IAM::Role
        Metadata: { Group: gitlab }
        Properties:
          AssumeRolePolicyDocument:
            Statement:
              Effect: Allow
              Action: sts:AssumeRole
              Principal: { Service: [ecs-tasks.amazonaws.com, lambda.amazonaws.com] }
          ManagedPolicyArns: [!Sub "arn:${AWS::Partition}:iam::aws:policy/Basic"]
          Policies:
            - PolicyName: Files
              PolicyDocument:
                Statement:
                  - { Effect: Allow, Action: ["efs:Read", "efs:Write"], Resource: !GetAtt Files.Arn }
                  - Effect: Allow
                    Action: logs:*
                    Resource: "*"
                    Condition: { Bool: { a: "true" } }
                  - { Effect: Deny, Action: "*", Resource: "*" }
    Outputs:
      URL:
        Value: !Sub ["http://${Name}/${Everyone}", { Name: !Ref Door }]
    """
  private static let parameters = [
    StackTemplate.Parameter(name: "Everyone", value: "0.0.0.0/0"),
    StackTemplate.Parameter(name: "Sources", value: "10.0.0.0/8,192.0.2.0/24"),
  ]

  private let plan: Plan

  init() throws {
    plan = try Plan(StackTemplate(body: Self.body, parameters: Self.parameters))
  }

  @Test func readsResourcesInTheirOrder() throws {
    #expect(Array(plan.resources.keys) == ["Service", "Door", "Inner", "Files", "Role"])
    let service = try #require(plan.resources["Service"])
    #expect(service.group == .gitlab && service.answer == .imageTag && service.line == 6)
    #expect(service.dependsOn == ["Door", "Files"] && !service.holdsData && !service.isKept)
    let files = try #require(plan.resources["Files"])
    #expect(files.holdsData && files.isKept && files.answer == nil)
    #expect(plan.resources(in: .storage).map(\.logicalID) == ["Inner", "Files"])
  }

  @Test func createsWhatIsNeededFirst() {
    #expect(plan.creationOrder == ["Door", "Files", "Service", "Inner", "Role"])
    #expect(plan.dependents(of: "Door") == ["Service", "Inner"])
    #expect(plan.dependents(of: "Files") == ["Service", "Role"] && plan.dependents(of: "Role").isEmpty)
  }

  @Test func tellsWhoGetsIn() {
    #expect(
      IngressRule.all(in: plan) == [
        IngressRule(group: "Door", ipProtocol: "tcp", ports: 443...443, source: "0.0.0.0/0", declaredBy: "Door"),
        IngressRule(group: "Door", ipProtocol: "all", ports: nil, source: "192.0.2.0/24", declaredBy: "Door"),
        IngressRule(group: "Door", ipProtocol: "tcp", ports: 2049...2049, source: "Door", declaredBy: "Inner"),
      ])
    #expect(IngressRule.all(in: plan).map(\.isOpenToEveryone) == [true, false, false])
  }

  /// A group that says nothing of it lets everything out.
  @Test func tellsWhatGetsOut() throws {
    #expect(
      EgressRule.all(in: plan) == [
        EgressRule(group: "Door", ipProtocol: "all", ports: nil, destination: "0.0.0.0/0")
      ])
    let narrow = Self.body.replacing(
      "      SecurityGroupIngress:\n",
      with: "      SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: !Ref Everyone }]\n"
        + "      SecurityGroupIngress:\n")
    let other = try Plan(StackTemplate(body: narrow, parameters: Self.parameters))
    #expect(
      EgressRule.all(in: other) == [
        EgressRule(group: "Door", ipProtocol: "tcp", ports: 80...80, destination: "0.0.0.0/0")
      ])
  }

  @Test func tellsWhatIsAllowed() {
    #expect(
      IAMGrant.all(in: plan) == [
        IAMGrant(
          logicalID: "Role", trusted: ["ecs-tasks.amazonaws.com", "lambda.amazonaws.com"],
          statements: [
            .init(actions: ["efs:Read", "efs:Write"], resources: ["Files"]),
            .init(
              actions: ["logs:*"], resources: ["*"], conditions: [.init(test: "Bool", key: "a", values: ["true"])]),
          ],
          managedPolicies: ["arn:${AWS::Partition}:iam::aws:policy/Basic"])
      ])
  }

  @Test func writesShortFormsOut() throws {
    let properties = try #require(plan.resources["Service"]).properties
    #expect(properties["Count"] == .number("1"))
    #expect(
      properties["Zone"] == .mapping(["Fn::Select": .list([.number("0"), .mapping(["Fn::GetAZs": .string("")])])]))
    #expect(
      plan.resources["Inner"]?.properties["GroupId"]
        == .mapping(["Fn::GetAtt": .list([.string("Door"), .string("GroupId")])]))
  }

  private static let values: [(TemplateValue, String?)] = [
    (.string("a"), "a"), (.number("80"), "80"), (.boolean(true), "true"), (.null, nil), (.list([]), nil),
    (.mapping(["Ref": .string("Everyone")]), "0.0.0.0/0"),
    (.mapping(["Ref": .string("Door")]), nil),
    (.mapping(["Fn::Sub": .string("to ${Everyone} ${!x}")]), "to 0.0.0.0/0 ${x}"),
    (.mapping(["Fn::Sub": .string("${AWS::Region}")]), nil),
    (.mapping(["Fn::Select": .list([.string("2"), .mapping(["Ref": .string("Sources")])])]), nil),
    (.mapping(["Fn::Join": .list([.string("-"), .list([.string("a"), .number("1")])])]), "a-1"),
  ]

  @Test(arguments: values)
  func knowsValuesThatNothingElseDecides(_ value: TemplateValue, _ text: String?) {
    #expect(plan.value(value) == text)
  }

  @Test func asksForOutputs() {
    #expect(Array(plan.outputs.keys) == ["URL"])
    #expect(plan.outputs["URL"].flatMap(plan.value) == nil)
  }
}
