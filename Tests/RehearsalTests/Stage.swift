import AWSGateway
import Deployment
import GitLabStack
import Rehearsal
import Synchronization

/// A rehearsal with a clock that only the test moves, and a small stack to rehearse.
final class Stage: Sendable {
  let speed: Double
  let account: RehearsalAccount
  let cli: AWSCLI
  private let clock: Clock

  private final class Clock: Sendable {
    let now = Mutex(1_795_000_000.0)
  }

  init(_ scenario: Scenario = .happy, speed: Double = 60, isLivedIn: Bool = false) throws {
    let clock = Clock()
    self.clock = clock
    self.speed = speed
    let region = try Region("ap-northeast-1")
    account = RehearsalAccount(
      speed: speed, region: region.description, scenario: scenario, isLivedIn: isLivedIn,
      now: { clock.now.withLock { $0 } })
    cli = AWSCLI(runner: account, region: region, profile: nil)
  }

  var now: Double { clock.now.withLock { $0 } }

  /// Lets usual seconds pass.
  func pass(_ seconds: Double) {
    let real = seconds / speed
    clock.now.withLock { $0 += real }
  }

  /// Of ten resources, and as many subnets as are asked for.
  static func template(subnets: Int = 0) -> StackTemplate {
    let subnets = (0..<subnets).map { number in
      """
        Subnet\(number):
          Type: AWS::EC2::Subnet
          Metadata: {Group: network}
          DependsOn: Vpc

      """
    }
    return StackTemplate(
      body: resources + subnets.joined() + outputs,
      parameters: [StackTemplate.Parameter(name: "RootEmail", value: "日本@example.com")])
  }

  private static let resources = """
    Parameters:
      RootEmail: {Type: String}
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Metadata: {Group: network}
      Address:
        Type: AWS::EC2::EIP
        Metadata: {Group: network}
      Nat:
        Type: AWS::EC2::NatGateway
        Metadata: {Group: network}
        DependsOn: [Vpc, Address]
      Files:
        Type: AWS::EFS::FileSystem
        Metadata: {Group: storage}
        DeletionPolicy: RetainExceptOnCreate
      Target:
        Type: AWS::EFS::MountTarget
        Metadata: {Group: storage}
        DependsOn: [Files, Vpc]
      RootPassword:
        Type: AWS::SecretsManager::Secret
        Metadata: {Group: root-password}
        DeletionPolicy: RetainExceptOnCreate
        Properties:
          GenerateSecretString:
            SecretStringTemplate: '{"username":"root"}'
            GenerateStringKey: password
      LoadBalancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Metadata: {Group: front-door}
        DependsOn: Vpc
      TaskRole:
        Type: AWS::IAM::Role
        Metadata: {Group: gitlab}
      Task:
        Type: AWS::ECS::TaskDefinition
        Metadata: {Group: gitlab}
        Properties:
          Family: !Sub 'for ${RootEmail}'
      Service:
        Type: AWS::ECS::Service
        Metadata: {Group: gitlab}
        DependsOn: [TaskRole, Nat, Target, RootPassword, LoadBalancer]
        Properties:
          TaskDefinition: !Ref Task

    """

  private static let outputs = """
    Outputs:
      GitLabURL:
        Value: !Sub http://${LoadBalancer.DNSName}
      RootPasswordSecretArn:
        Value: !Ref RootPassword
      ServiceName:
        Value: !GetAtt Service.Name

    """

  func order(_ template: StackTemplate = Stage.template(), isUpdate: Bool = false) async throws -> (
    arn: String, stackID: String
  ) {
    try await cli.createChangeSet(
      ChangeSetRequest(
        stackName: try StackName("gitlab"), template: template, tags: [Tag(key: "team", value: "ops")], name: "first",
        isUpdate: isUpdate))
  }

  /// Everything up to the start; returns the id of the stack.
  func start(_ template: StackTemplate = Stage.template()) async throws -> String {
    let (arn, stackID) = try await order(template)
    pass(5)
    try await cli.executeChangeSet(arn: arn, clientRequestToken: "create-1")
    return stackID
  }

  /// Before the first event, with durations as fast as the clock.
  func progress() throws -> DeploymentProgress {
    DeploymentProgress(plan: try Plan(Self.template()), durations: .builtIn.faster(by: speed))
  }

  /// Polls as the program does until it is over, at most 200 times.
  func follow(_ stackID: String, from known: String? = nil) async throws -> DeploymentProgress {
    var progress = try progress()
    var known = known
    for _ in 0..<200 where progress.outcome == nil {
      pass(20)
      let events = try await cli.events(ofStack: stackID, since: known.map { .event(id: $0) })
      known = events.last?.id ?? known
      progress.apply(events)
    }
    return progress
  }
}
